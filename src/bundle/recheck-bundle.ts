import type { ReadCaseOptions } from '../casefile';
import { readDocument, RULES, type ReadOutcome, type Severity } from '../checks';
import { LAYOUT_KINDS, parseDate, type OrganisationSettings } from '../policy';
import { checkCase, TOOL, type OrganisationUsed } from '../report';
import type { Manifest } from './manifest';
import type { OpenedBundle, OpenedFile } from './open-bundle';

export interface RecheckedFinding {
  /** The names that the files have in the bundle. */
  readonly files: readonly string[];
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

/** What a bundle was checked with, and what the rules of this tool say of the same documents. */
export interface Recheck {
  readonly then: Pick<Manifest, 'tool' | 'policy' | 'organisation'>;
  readonly now: Pick<Manifest, 'tool' | 'policy' | 'organisation'>;
  /** Whether the tool that made the bundle is the one that looks at it, with the same rules and the same rule set. */
  readonly sameRules: boolean;
  /** Rules that were not there when the bundle was made. */
  readonly newRules: readonly string[];
  /** What is found today and was not found then. */
  readonly added: readonly RecheckedFinding[];
  /** What was found then and is not found today. */
  readonly gone: readonly RecheckedFinding[];
  /** Documents that were read then and cannot be read today, with the reason. */
  readonly unread: readonly { readonly file: string; readonly sentence: string }[];
}

/** What files were called before they went into the bundle is not known any longer, so this is found of no bundle. */
const ABOUT_FORMER_NAMES = 'document-names-in-file-name';

/** By what two findings are the same one. */
const identity = ({ files, rule, severity, message }: RecheckedFinding): string =>
  JSON.stringify([[...files].sort(), rule, severity, message]);

const notAmong = (
  findings: readonly RecheckedFinding[],
  others: readonly RecheckedFinding[],
): readonly RecheckedFinding[] => {
  const known = new Set(others.map(identity));
  return findings.filter((finding) => !known.has(identity(finding)));
};

/**
 * Reads a document as it was read then: by what it looks like, or as what the person who made the bundle said that it is.
 */
const readAgain = ({ file, bytes }: OpenedFile, options: ReadCaseOptions): ReadOutcome => {
  const outcome = readDocument(file.name, bytes, options);
  const kind = LAYOUT_KINDS.find((each) => each === file.kind);
  return kind === undefined || 'problem' in outcome || outcome.document.caseFile.kind.value === kind
    ? outcome
    : readDocument(file.name, bytes, { ...options, kind });
};

const readAll = (
  files: readonly OpenedFile[],
  { pathway }: Manifest,
  { layouts }: OrganisationSettings,
): readonly ReadOutcome[] => {
  const options = layouts === undefined ? {} : { layouts };
  const outcomes = files.map((file) => readAgain(file, options));
  const isOfPathway = outcomes.some(
    (outcome) => 'document' in outcome && outcome.document.caseFile.pathway.value === pathway,
  );
  return isOfPathway ? outcomes : files.map((file) => readAgain(file, { ...options, pathway }));
};

/**
 * Holds the documents of a bundle against the rules of this tool, as of the day on which the bundle was made: what differs
 * comes from the rules, not from the time gone by. Nothing for a bundle that does not verify.
 *
 * @param organisation what the organisation has confirmed and set; the bundle does not hold it, so a bundle made with other
 * settings may differ for that reason.
 * @param used which file that is, to hold it beside the one that the bundle names.
 */
export const recheckBundle = (
  { manifest, files, ok }: OpenedBundle,
  organisation: OrganisationSettings,
  used?: OrganisationUsed,
): Recheck | undefined => {
  if (!ok || manifest === undefined) return undefined;
  const { tool, policy, rules, organisation: usedThen } = manifest;
  const today = parseDate(manifest.today);
  if (today === undefined) return undefined;
  const checked = files.filter(({ file }) => file.checked === true);
  const outcomes = readAll(checked, manifest, organisation);
  const documents = outcomes.flatMap((outcome) => ('document' in outcome ? [outcome.document] : []));
  const attachments = files.filter(({ file }) => file.checked !== true).map(({ file }) => file.name);
  const result = checkCase(documents, { organisation, today, attachments });
  const names = documents.map(({ file }) => file);
  const found = [
    ...result.documents.flatMap(({ file, findings }) =>
      findings.map(({ rule, severity, message }) => ({ files: [file], rule, severity, message })),
    ),
    ...result.caseFindings.map(({ rule, severity, message }) => ({ files: names, rule, severity, message })),
  ];
  const before = manifest.findings.filter(({ rule }) => rule !== ABOUT_FORMER_NAMES);
  const now = {
    tool: TOOL,
    policy: { id: result.policy.id, version: result.policy.version },
    ...(used !== undefined && { organisation: used }),
  };
  const newRules = RULES.map(({ id }) => id).filter((id) => !rules.ids.includes(id));
  return {
    then: { tool, policy, ...(usedThen !== undefined && { organisation: usedThen }) },
    now,
    sameRules:
      newRules.length === 0 &&
      tool.version === now.tool.version &&
      policy.id === now.policy.id &&
      policy.version === now.policy.version,
    newRules,
    added: notAmong(found, before),
    gone: notAmong(before, found),
    unread: outcomes.flatMap((outcome) =>
      'problem' in outcome ? [{ file: outcome.file, sentence: outcome.problem.message }] : [],
    ),
  };
};
