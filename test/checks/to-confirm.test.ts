import type { CaseFile, FieldReading, FieldReadings, GroupReading } from '../../src/casefile';
import { RULES, runChecks } from '../../src/checks';
import type { Finding, ReadDocument, Rule } from '../../src/checks';
import { GROUP_NAMES } from '../../src/template';
import { readSpec } from './support/check-case';
import { cimsReport, rcsReport, recommendations } from './support/document-spec';
import { allFindings, TODAY } from './support/fixture';
import type { CaseSpec } from './support/fixture';
import { hasFixture, loadFixture } from './support/load-fixture';

const unsureFields = (fields: FieldReadings): FieldReadings =>
  Object.fromEntries(
    Object.entries(fields).map(([field, reading]) => [field, { ...reading, sureness: 'to-confirm' }]),
  );

/** The same document, of which nothing is sure. */
const unsure = (document: ReadDocument): ReadDocument => {
  const { caseFile } = document;
  const groups = Object.fromEntries(
    GROUP_NAMES.map((group) => [
      group,
      caseFile.groups[group].map((copy): GroupReading => ({ ...copy, fields: unsureFields(copy.fields) })),
    ]),
  ) as unknown as CaseFile['groups'];
  const contradictions = caseFile.contradictions.map(({ field, reading }) => ({
    field,
    reading: { ...reading, sureness: 'to-confirm' as const },
  }));
  return {
    ...document,
    caseFile: { ...caseFile, fields: unsureFields(caseFile.fields), groups, contradictions },
  };
};

const valuesOf = ({ caseFile }: ReadDocument): readonly FieldReading[] =>
  [caseFile.fields, ...GROUP_NAMES.flatMap((group) => caseFile.groups[group].map(({ fields }) => fields))]
    .flatMap((fields) => Object.values(fields))
    .concat(caseFile.contradictions.map(({ reading }) => reading))
    .filter(({ text }) => text.trim() !== '');

/** Whether a finding quotes a value, or points to the very place of one. */
const names = ({ message, place }: Finding, { text, place: at }: FieldReading): boolean =>
  message.includes(`“${text}”`) ||
  (place !== undefined && place.part === at.part && place.paragraph === at.paragraph && place.tag === at.tag);

/** What is missing is missing, however sure the rest is; a value such as “TBC” is none. */
const ABOUT_MISSING =
  /^completeness-(?:allegation-without-finding|endorsement-missing|field-empty|plan-missing)$|^mapping-(?:allegation-one-sided|outside-scheme-undecided)$|^data-incident-id-missing$/;

/**
 * What these say is no matter of how a value was read: which people and files the package names, prompts and marks in
 * the text, that a document is of no known kind.
 */
const NOT_ABOUT_VALUES =
  /^(?:document|wording)-|^completeness-(?:kind-unknown|prompt-left-in|prompts-showing)$/;

const check = (documents: readonly ReadDocument[], spec: CaseSpec, rules?: readonly Rule[]) =>
  runChecks({
    documents,
    attachments: spec.attachments ?? ['investigation-plan.pdf', 'cims-recommendations.pdf'],
    organisation: spec.organisation ?? {},
    today: spec.today ?? TODAY,
    ...(spec.policy && { policy: spec.policy }),
    ...(rules && { rules }),
  });

/** The errors of one rule, with the documents as they are or made unsure. */
const errorsOf = async (
  rule: Rule,
  spec: CaseSpec,
  change = (document: ReadDocument): ReadDocument => document,
): Promise<readonly string[]> =>
  allFindings(check((await Promise.all(spec.documents.map(readSpec))).map(change), spec, [rule]))
    .filter(({ severity }) => severity === 'error')
    .map(({ message }) => message);

const errorsNamingValues = async (spec: CaseSpec): Promise<readonly string[]> => {
  const read = (await Promise.all(spec.documents.map(readSpec))).map(unsure);
  const result = check(read, spec);
  const values = read.flatMap(valuesOf);
  return allFindings(result)
    .filter(
      ({ severity, rule }) =>
        severity === 'error' && !NOT_ABOUT_VALUES.test(rule) && !ABOUT_MISSING.test(rule),
    )
    .filter((finding) => values.some((value) => names(finding, value)))
    .map(({ rule, message }) => `${rule}: ${message}`);
};

describe('no error hangs on a value that is to be confirmed', () => {
  test.each([
    ['CIMS report', { documents: [cimsReport()] }],
    ['RCS report', { documents: [rcsReport(), recommendations()] }],
  ])('sample case: %s', async (_, spec) => {
    expect(await errorsNamingValues(spec)).toEqual([]);
  });

  const rules = RULES.filter(
    (rule) => hasFixture(rule) && rule.severity === 'error' && !NOT_ABOUT_VALUES.test(rule.id),
  );

  test('there are such rules', () => {
    expect(rules.length).toBeGreaterThan(10);
  });

  test.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', async ({ rule }) => {
    const { breaks, also = {} } = await loadFixture(rule);
    for (const spec of [breaks, ...Object.values(also)]) {
      expect(await errorsNamingValues(spec)).toEqual([]);
      if (ABOUT_MISSING.test(rule.id))
        expect(await errorsOf(rule, spec, unsure)).toEqual(await errorsOf(rule, spec));
    }
  });
});
