import type { CaseFile } from '../../casefile';
import type { Finding } from '../../checks';
import { parseDate } from '../../policy';
import { FIELD_NAMES, fieldTag, type FieldName } from '../../template';
import type { DecidedFinding } from './marks';

/** One finding that somebody marked as wrong: which rule, and why; nothing of the document. */
export interface FeedbackEntry {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly standing: Finding['standing'];
  readonly kind: CaseFile['kind']['value'] | 'case';
  /** A field of our own dictionary, where the finding is at one. */
  readonly field?: FieldName;
  /** In the words of whoever decided, without the names and numbers that were read from the case. */
  readonly reason: string;
  readonly date: string;
}

/** What goes back to whoever keeps the rules. */
export interface RuleFeedback {
  readonly schemaVersion: 1;
  readonly tool: { readonly name: string; readonly version: string };
  readonly policy: { readonly id: string; readonly version: string };
  readonly note: string;
  readonly entries: readonly FeedbackEntry[];
}

/** A check as far as feedback needs it. */
export interface DecidedReview extends Pick<RuleFeedback, 'tool' | 'policy'> {
  readonly files: readonly {
    readonly file: string;
    readonly kind: CaseFile['kind']['value'];
    readonly caseFile: CaseFile | null;
    readonly findings: readonly DecidedFinding[];
  }[];
  readonly crossDocument: readonly DecidedFinding[];
}

const NOTE =
  'Read it before you send it: reasons are in the words of whoever decided. The names, numbers and dates of birth that were read from the case are taken out of them; what was not read cannot be.';

const PEOPLE: readonly FieldName[] = [
  'client.name',
  'subject.name',
  'interview.person',
  'allegation.client',
  'allegation.subject',
  'manager.name',
  'endorsement.name',
  'plan.endorsedBy',
  'recommendation.owner',
  'provider.name',
];

const IDENTIFIERS: readonly FieldName[] = [
  'incident.id',
  'client.crisId',
  'client.dateOfBirth',
  'rcs.matterNumber',
  'regulator.notificationNumber',
  'manager.contact',
];

const textsOf = (caseFiles: readonly CaseFile[], fields: readonly FieldName[]): readonly string[] =>
  caseFiles.flatMap((caseFile) =>
    [
      caseFile.fields,
      ...Object.values(caseFile.groups).flatMap((group) => group.map((copy) => copy.fields)),
    ].flatMap((readings) =>
      fields.flatMap((field) => {
        const text = readings[field]?.text.trim() ?? '';
        return text === '' ? [] : [text];
      }),
    ),
  );

const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Words of two letters and more, so that a short family name does not stay. */
const wordsOf = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.flatMap((text) => folded(text).match(/\p{L}{2,}/gu) ?? []));

const escaped = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}/]/gu, '\\$&');

/** Dates as people write them, and what only looks like one. */
const DATE =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2} ?[-/. ] ?\d{1,2} ?[-/. ] ?\d{2,4}|\d{1,2}(?:st|nd|rd|th)?(?: of)?[ ./-]{0,2}[a-z]{3,9}\.?[ ,./-]{0,2}\d{2,4}|[a-z]{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/giu;

/** Takes out the dates of birth that were read from the case, however they are written. */
const dateRemover = (caseFiles: readonly CaseFile[]) => {
  const born = new Set(textsOf(caseFiles, ['client.dateOfBirth']).flatMap((text) => parseDate(text) ?? []));
  return (text: string): string =>
    text.replace(DATE, (found) => {
      const date = parseDate(found);
      return date !== undefined && born.has(date) ? '[removed]' : found;
    });
};

/** Every known name, whole or in part, and every known number taken out of a text. Too much rather than too little. */
const remover = (caseFiles: readonly CaseFile[], deciders: readonly string[], files: readonly string[]) => {
  const names = wordsOf([...textsOf(caseFiles, PEOPLE), ...deciders]);
  const long = [...names].filter((name) => name.length >= 4);
  const holdsName = (word: string): boolean => names.has(word) || long.some((name) => word.includes(name));
  const whole = [...new Set([...files, ...textsOf(caseFiles, IDENTIFIERS)])]
    .filter((text) => text.length > 2 && text.length < 200)
    .sort((a, b) => b.length - a.length);
  const identifiers = whole.length === 0 ? undefined : new RegExp(whole.map(escaped).join('|'), 'giu');
  const dateless = dateRemover(caseFiles);
  return (text: string): string => {
    const known = identifiers === undefined ? text : text.replace(identifiers, '[removed]');
    const numberless = dateless(known);
    return numberless
      .replace(/[\p{L}\p{M}]+/gu, (word) => (holdsName(folded(word)) && word !== 'removed' ? '[name]' : word))
      .replace(/\[name\](?:[\s,.'’-]{1,3}\[name\])+/gu, '[name]');
  };
};

const fieldAt = ({ place }: Finding): FieldName | undefined =>
  FIELD_NAMES.find((name) => place?.tag === fieldTag(name));

/**
 * What was marked as wrong, for whoever keeps the rules: no message, excerpt, heading, file name or reviewer. What
 * remains of the document is what somebody typed into a reason, so a person reads it before it goes anywhere.
 */
export const ruleFeedback = ({ tool, policy, files, crossDocument }: DecidedReview): RuleFeedback => {
  const all = [
    ...files.flatMap(({ kind, findings }) => findings.map((finding) => ({ kind, finding }))),
    ...crossDocument.map((finding) => ({ kind: 'case' as const, finding })),
  ];
  const wrong = all.flatMap(({ kind, finding }) =>
    finding.markedWrong === undefined ? [] : [{ kind, finding, note: finding.markedWrong }],
  );
  const clean = remover(
    files.flatMap(({ caseFile }) => caseFile ?? []),
    wrong.map(({ note }) => note.name),
    files.map(({ file }) => file),
  );
  return {
    schemaVersion: 1,
    tool,
    policy,
    note: NOTE,
    entries: wrong.map(({ kind, finding, note }) => {
      const field = fieldAt(finding);
      const { rule, severity, standing } = finding;
      return {
        rule,
        severity,
        standing,
        kind,
        ...(field === undefined ? {} : { field }),
        reason: clean(note.reason),
        date: note.date,
      };
    }),
  };
};
