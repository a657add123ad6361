import type { RuleText } from '../../src/report';
import { renderSarif } from '../../src/report';
import { fileInput, finding, hostileReport, sampleReport, withoutPlace } from './sample';

const RULES: RuleText[] = [
  {
    id: 'data-other',
    group: 'data',
    severity: 'info',
    description: 'Another rule.',
    source: { document: 'product', where: 'design' },
    standing: 'suggested',
  },
  {
    id: 'data-sample',
    group: 'data',
    severity: 'warning',
    description: 'The sample is right.',
    source: { document: 'cims-review-faq', where: 'Question 1' },
    standing: 'stated',
  },
];

interface Run {
  tool: { driver: { name: string; rules: { id: string; help: { text: string }; helpUri?: string }[] } };
  invocations: {
    executionSuccessful: boolean;
    toolExecutionNotifications: { descriptor: { id: string } }[];
  }[];
  results: {
    ruleId: string;
    ruleIndex?: number;
    level: string;
    message: { text: string };
    suppressions?: { justification: string }[];
    locations: {
      physicalLocation: { artifactLocation: { uri: string } };
      logicalLocations?: { fullyQualifiedName: string }[];
    }[];
  }[];
}

const run = (report: Parameters<typeof renderSarif>[0]): Run => {
  const log = JSON.parse(renderSarif(report, RULES)) as { version: string; runs: [Run] };
  expect(log.version).toBe('2.1.0');
  return log.runs[0];
};

describe('renderSarif', () => {
  it('names each rule with its help, source and address', () => {
    const [other, sample] = run(sampleReport()).tool.driver.rules;
    expect(sample?.help.text).toMatch(/^The sample is right\. Source: CIMS review – FAQ, Question 1 /u);
    expect(sample?.helpUri).toMatch(/^https:/u);
    expect(other?.helpUri).toBeUndefined();
  });

  it('gives each finding its rule, level and place', () => {
    const whole = withoutPlace(finding({ rule: 'not-in-the-list', severity: 'info' }));
    const { results } = run(sampleReport([fileInput('a b.docx', [finding({ severity: 'error' }), whole])]));
    expect(results).toMatchObject([
      { ruleId: 'data-sample', ruleIndex: 1, level: 'error' },
      { ruleId: 'not-in-the-list', level: 'note' },
    ]);
    expect(results[1]).not.toHaveProperty('ruleIndex');
    expect(results[0]?.locations[0]).toMatchObject({
      physicalLocation: { artifactLocation: { uri: 'a%20b.docx' } },
      logicalLocations: [{ fullyQualifiedName: 'Incident details' }],
    });
    expect(results[1]?.locations[0]).not.toHaveProperty('logicalLocations');
  });

  it('gives a finding across files a location in each, and a waiver as a suppression', () => {
    const waived = { reason: 'Seen', name: 'Example Person', date: '2026-11-01' };
    const across = { ...finding(), files: ['a.docx', 'b.docx'], incidentId: null, waived };
    const [result] = run(sampleReport([], [across])).results;
    expect(result?.locations).toHaveLength(2);
    expect(result?.suppressions?.[0]?.justification).toBe('Seen');
  });

  it('says that a run with an unreadable file did not succeed', () => {
    expect(run(sampleReport()).invocations[0]?.executionSuccessful).toBe(true);
    const [invocation] = run(hostileReport()).invocations;
    expect(invocation?.executionSuccessful).toBe(false);
    expect(invocation?.toolExecutionNotifications[0]?.descriptor.id).toBe('zip-damaged');
  });

  it('makes no link and no placeholder of what a document says', () => {
    const message = 'See [here](http://example.org) for {0} and “{name}”.';
    const { results } = run(sampleReport([fileInput('a.docx', [finding({ message, fix: 'Mend {1}.' })])]));
    expect(results[0]?.message.text).toBe(
      'See [here] (http://example.org) for {{0}} and “{{name}}”. Mend {{1}}.',
    );
  });

  it('makes no address of what a file is called', () => {
    const [result] = run(sampleReport([fileInput('javascript:alert(1).docx', [finding()])])).results;
    expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe('javascript%3Aalert(1).docx');
    expect(() => run(hostileReport())).not.toThrow();
  });
});
