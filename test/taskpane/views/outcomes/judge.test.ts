import { MAPPING_RULES } from '../../../../src/checks/mapping';
import type { DocumentRule } from '../../../../src/checks';
import { EARLIER, IN_FORCE } from './rule-sets';
import type { FieldTexts } from '../../../../src/template';
import { judge } from '../../../../taskpane/views/outcomes/judge';
import { findingsOf } from '../../../checks/support/made-document';
import { allegation } from './made-allegation';

const rule = (id: string): DocumentRule => {
  const found = MAPPING_RULES.find((each) => each.id === id);
  if (found?.about !== 'document') throw new Error(`no rule ${id}`);
  return found;
};

const told = (id: string, texts: FieldTexts, policy = IN_FORCE) =>
  findingsOf(rule(id), { kind: 'cims-recommendations', groups: { allegation: [texts] } }, { policy });

const FOREIGN = 'Quite another name';
const findings = ['', 'TBC', 'N/A', FOREIGN, ...IN_FORCE.findings.map(({ label }) => label)];
const outcomes = ['', 'TBC', FOREIGN, ...IN_FORCE.outcomes.map(({ label }) => label)];
const conducts = ['', 'N/A', FOREIGN, ...IN_FORCE.conductTypes.map(({ label }) => label)];
const types = [
  ...['', FOREIGN, ...IN_FORCE.incidentTypes.map(({ label }) => label)],
  ...IN_FORCE.retiredIncidentTypes.map(({ label }) => label),
];
const pairs = (a: readonly string[], b: readonly string[]) =>
  a.flatMap((one) => b.map((other) => [one, other] as const));

describe.each([
  ['in force', IN_FORCE],
  ['earlier', EARLIER],
])('under the rule set %s the pane judges as the rules do', (_, policy) => {
  test.each(pairs(findings, outcomes))('finding “%s” with outcome “%s”', (finding, outcome) => {
    const texts: FieldTexts = {
      'allegation.statement': 'Sample words of an allegation',
      'allegation.rcsFinding': finding,
      'allegation.outcome': outcome,
    };
    const { outcomes: judged } = judge(allegation(texts, policy), policy);
    expect(told('mapping-outcome-differs', texts, policy).length > 0).toBe(judged.verdict === 'differs');
    const isDecided = outcome !== '' && outcome !== 'TBC';
    const undecided = policy === IN_FORCE ? told('mapping-outside-scheme-undecided', texts, policy) : [];
    expect(undecided.length > 0 && isDecided).toBe(
      judged.verdict === 'decide' && isDecided && policy === IN_FORCE,
    );
    if (judged.verdict === 'decide') expect(judged.askRationale !== undefined).toBe(policy === IN_FORCE);
    const unknown = told('mapping-name-unknown', texts, policy).some(({ severity }) => severity === 'error');
    expect(judged.verdict !== 'agrees' && judged.askConfirmation !== undefined).toBe(unknown);
  });
});

test('an incident type that is no longer in use is said where there is no RCS side too', () => {
  const texts: FieldTexts = {
    'allegation.incidentType': 'Dangerous actions',
    'allegation.outcome': 'Substantiated',
  };
  expect(judge(allegation(texts), IN_FORCE)).toMatchObject({
    settled: false,
    types: { isOfCimsAlone: true },
  });
  const inUse = { ...texts, 'allegation.incidentType': 'Neglect' };
  expect(judge(allegation(inUse), IN_FORCE).settled).toBe(true);
});

test('“N/A” on the RCS side is no name that is not known', () => {
  const { types: judged, outcomes: said } = judge(
    allegation({
      'allegation.rcsConductType': 'N/A',
      'allegation.incidentType': 'Financial abuse',
      'allegation.rcsFinding': 'N/A',
      'allegation.outcome': 'Substantiated',
    }),
    IN_FORCE,
  );
  expect(judged.sentence).toBe(
    'The RCS conduct type says “N/A”, so there is nothing to compare the CIMS incident type with.',
  );
  expect(said.sentence).toContain('nothing to compare the CIMS outcome with');
});

test('what the later policy says of conduct outside the scheme is not said under the earlier guide', () => {
  const texts: FieldTexts = { 'allegation.rcsFinding': 'Conduct outside the scheme' };
  const [now, before] = [IN_FORCE, EARLIER].map(
    (policy) => judge(allegation(texts, policy), policy).outcomes,
  );
  expect(now?.sentence).toContain('definition of the incident type');
  expect(before?.sentence).not.toContain('definition');
});

describe('conduct types and incident types', () => {
  test.each(pairs(conducts, types))('“%s” with “%s”', (conduct, type) => {
    const texts: FieldTexts = {
      'allegation.statement': 'Sample words of an allegation',
      'allegation.rcsConductType': conduct,
      'allegation.incidentType': type,
    };
    const { types: judged, settled } = judge(allegation(texts), IN_FORCE);
    const isRetired = told('mapping-incident-type-retired', texts).length > 0;
    expect(judged.sentence.includes('no longer an incident type')).toBe(isRetired);
    if (isRetired) expect(settled).toBe(false);
    expect(told('mapping-incident-type-differs', texts).length > 0).toBe(judged.verdict === 'differs');
    expect(told('mapping-row-not-confirmed', texts).length > 0).toBe(judged.askConfirmation !== undefined);
  });
});

describe('what is asked for', () => {
  const full: FieldTexts = {
    'allegation.statement': 'Sample words of an allegation',
    'allegation.rcsConductType': 'Physical violence',
    'allegation.incidentType': 'Physical abuse',
    'allegation.rcsFinding': 'Substantiated',
    'allegation.outcome': 'Substantiated',
    'allegation.rationale': '',
    'allegation.confirmed': 'No',
  };
  const judged = (change: FieldTexts) => judge(allegation({ ...full, ...change }), IN_FORCE);

  test('nothing, where stated rows agree', () => {
    const { settled, rationale, confirmation, outcomes: pair } = judged({});
    expect({ settled, rationale, confirmation }).toEqual({ settled: true, rationale: [], confirmation: [] });
    expect(pair.basis?.standing).toBe('stated');
    expect(pair.sentence).toContain('agree');
  });

  test('a rationale, where the outcome points the other way; “N/A” is none', () => {
    const change = { 'allegation.outcome': 'Not substantiated' };
    expect(judged(change)).toMatchObject({ settled: false, hasRationale: false });
    expect(judged(change).rationale).toHaveLength(1);
    expect(judged({ ...change, 'allegation.rationale': 'N/A' }).settled).toBe(false);
    expect(judged({ ...change, 'allegation.rationale': 'The definition is not met.' }).settled).toBe(true);
  });

  test('a tick, where rows are only suggested, naming table and pages; a rationale does not stand in for it', () => {
    const change = { 'allegation.rcsFinding': 'Unfounded', 'allegation.outcome': 'Not substantiated' };
    expect(judged(change).confirmation).toEqual([expect.stringMatching(/Table 4\.3.*64–65/)]);
    expect(judged({ ...change, 'allegation.rationale': 'Some words of reason.' }).settled).toBe(false);
    expect(judged({ ...change, 'allegation.confirmed': 'Yes' }).settled).toBe(true);
  });

  test('a decision and its reason, for conduct outside the scheme', () => {
    const change = { 'allegation.rcsFinding': 'Conduct outside the scheme' };
    expect(judged({ ...change, 'allegation.outcome': '' }).settled).toBe(false);
    expect(judged(change).rationale).toHaveLength(1);
    expect(judged({ ...change, 'allegation.rationale': 'The definition is met.' }).settled).toBe(true);
  });

  test('the row’s own types are offered where the CIMS side is empty, and never chosen', () => {
    const { types: pair, settled } = judged({
      'allegation.rcsConductType': 'Sexual offences',
      'allegation.incidentType': '',
    });
    expect(pair.suggestions).toEqual(['Sexual abuse', 'Sexual exploitation – grooming']);
    expect(pair.verdict).toBe('incomplete');
    expect(settled).toBe(false);
    expect(judged({ 'allegation.outcome': '' }).outcomes.suggestions).toEqual(['Substantiated']);
  });

  test('a document without an RCS side is asked for no comparison', () => {
    const cims = allegation({ 'allegation.incidentType': 'Neglect', 'allegation.outcome': 'Substantiated' });
    expect(judge(cims, IN_FORCE)).toMatchObject({ settled: true, rationale: [], confirmation: [] });
    const empty = allegation({ 'allegation.incidentType': 'Neglect', 'allegation.outcome': '' });
    expect(judge(empty, IN_FORCE).settled).toBe(false);
  });

  test('a row that an organisation confirmed decides, whatever the finding’s name says', () => {
    const policy = {
      ...IN_FORCE,
      outcomeAlignment: IN_FORCE.outcomeAlignment.map((row) =>
        row.id === 'table-4-3-outside-scheme'
          ? { ...row, outcome: 'outcome-not-substantiated', standing: 'confirmed' as const }
          : row,
      ),
    };
    const { outcomes: pair } = judge(
      allegation({
        ...full,
        'allegation.rcsFinding': 'Conduct outside the scheme',
        'allegation.outcome': 'Not substantiated',
      }),
      policy,
    );
    expect(pair).toMatchObject({ verdict: 'agrees', sentence: expect.stringContaining('organisation') });
  });
});
