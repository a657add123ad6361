import { incidentIdKey, textOf, type CaseFile } from '../casefile';
import type { Finding } from '../checks';
import type { Place } from '../docx';
import { copyNames, withLastingNames, type CopyNames } from './copy-names';
import { hashed } from './hashed';
import { visibleLine } from './visible-text';

/**
 * What makes a finding the same one in the next check, for what is kept only as long as nothing there changes; the
 * number of a paragraph changes with every line above.
 */
const identity = ({ rule, message, place }: Finding, files: readonly string[]): string =>
  JSON.stringify([rule, files, place?.part, place?.tag, place?.headings, place?.excerpt, message]);

/** Gives each finding a key of its own; the second with the same place and words gets `-2`. */
export const findingKeys = (): ((finding: Finding, files: readonly string[]) => string) => {
  const given = new Map<string, number>();
  return (finding, files) => {
    const key = `${finding.rule}-${hashed(identity(finding, files))}`;
    const count = (given.get(key) ?? 0) + 1;
    given.set(key, count);
    return count === 1 ? key : `${key}-${String(count)}`;
  };
};

/** How a finding is found again by a decision. Neither member holds any text of the document. */
export interface FindingKey {
  /** At which place, whatever stands above it: of several allegations that one, under any number. */
  readonly at: string;
  /**
   * What was said there: another text, another severity or standing is another matter, and so is an error of another
   * case. `*2`: two say the same.
   */
  readonly about: string;
}

/** “3.1 Details”, “3.2  details” and “Details” are one heading. */
const foldedHeading = (heading: string): string =>
  visibleLine(heading)
    .toLowerCase()
    .replace(/^(?:\d+\.?)+\)?\s*/u, '');

const ORDINAL = / \d{1,4}\b/gu;

/** What the files of a case are called is no part of what is said about them. */
const withoutFiles = (text: string, files: readonly string[]): string =>
  files.reduce((rest, file, index) => rest.replaceAll(`“${file}”`, `“${String(index + 1)}”`), text);

/** Which place a finding is at: rule, part, tag and headings, and the copy of a group in which it lies. */
const placeKey = (rule: string, place: Place | undefined, copies: CopyNames | undefined): string => {
  const within = (place && copies?.at(place)) ?? [];
  const headings = place?.headings.map(foldedHeading) ?? [];
  // Within a copy that has a name of its own, “Allegation 2” above it says nothing more.
  const lasting = within.length === 0 ? headings : headings.map((each) => each.replace(ORDINAL, ''));
  return hashed(JSON.stringify([rule, place?.part, place?.tag, lasting, within.map(({ name }) => name)]));
};

/** What a finding is said of, besides its place. */
interface SaidOf {
  readonly copies: readonly CopyNames[];
  readonly files: readonly string[];
  /** What errors are tied to; absent where it does not matter whose they are. */
  readonly owner?: string;
}

/** Which case, and which of its documents: what a document is called proves neither. */
const ownerOf = (caseFile: CaseFile | undefined, kind: string | undefined): string =>
  JSON.stringify([incidentIdKey(caseFile === undefined ? '' : textOf(caseFile.fields, 'incident.id')), kind]);

/**
 * What a finding says, and about which words. Of an error also whose it is: to set one aside makes a case ready, so it
 * never serves for the same words in another case.
 */
const aboutKey = (
  { message, severity, standing, place }: Finding,
  { copies, files, owner }: SaidOf,
): string => {
  const said = withLastingNames(withoutFiles(visibleLine(message), files), copies);
  const whose = severity === 'error' && owner !== undefined ? [owner] : [];
  return hashed(JSON.stringify([severity, standing, said, visibleLine(place?.excerpt ?? ''), ...whose]));
};

/** Findings that one decision cannot tell apart say how many they are. */
const counted = (keys: readonly FindingKey[]): readonly FindingKey[] => {
  const joined = keys.map(({ at, about }) => `${at} ${about}`);
  const times = new Map<string, number>();
  for (const each of joined) times.set(each, (times.get(each) ?? 0) + 1);
  return keys.map(({ at, about }, index) => {
    const alike = times.get(joined[index] ?? '') ?? 1;
    return { at, about: alike === 1 ? about : `${about}*${String(alike)}` };
  });
};

/** Whether keys are only for two states of what may by now be another case, and never for decisions. */
interface KeyOptions {
  readonly ofAnyCase?: boolean;
}

/** Keys of the findings of one document. */
export const documentKeys = (
  findings: readonly Finding[],
  caseFile: CaseFile,
  { ofAnyCase = false }: KeyOptions = {},
): readonly FindingKey[] => {
  const copies = copyNames(caseFile);
  const owner = ofAnyCase ? {} : { owner: ownerOf(caseFile, caseFile.kind.value) };
  return counted(
    findings.map((finding) => ({
      at: placeKey(finding.rule, finding.place, copies),
      about: aboutKey(finding, { copies: [copies], files: [], ...owner }),
    })),
  );
};

/** Keys of the findings across the files of one case, given in the order of those files. */
export const caseKeys = (
  findings: readonly Finding[],
  documents: readonly { readonly file: string; readonly caseFile: CaseFile }[],
  { ofAnyCase = false }: KeyOptions = {},
): readonly FindingKey[] => {
  const copies = documents.map(({ caseFile }) => copyNames(caseFile));
  const files = documents.map(({ file }) => file);
  const withId = documents.find(({ caseFile }) => textOf(caseFile.fields, 'incident.id').trim() !== '');
  const owner = ofAnyCase ? {} : { owner: ownerOf(withId?.caseFile, undefined) };
  return counted(
    findings.map((finding) => ({
      at: placeKey(finding.rule, finding.place, undefined),
      about: aboutKey(finding, { copies, files, ...owner }),
    })),
  );
};

/** Only what `counted` writes is a count: any other, as one without end, would cover whatever is found later. */
const parsed = (about: string): readonly [string, number] => {
  const [, hash = '', count = '1'] = /^([0-9a-z]*)(?:\*([1-9]\d{0,5}))?$/u.exec(about) ?? [];
  return [hash, Number(count)];
};

/**
 * Whether a decision about `decided` is still about what is found now. Where more findings say the same than did then,
 * nobody can tell which of them it was about.
 */
export const isStillAbout = (decided: string, now: string): boolean => {
  const [hash, count] = parsed(decided);
  const [other, many] = parsed(now);
  return hash !== '' && hash === other && many <= count;
};
