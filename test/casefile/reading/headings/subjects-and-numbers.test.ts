import { caseData, readCase } from '../../../../src/casefile';
import { documentFrom } from '../../support/page-notation';

const TITLE = '# Reportable conduct investigation report\n';
const read = (notation: string) => readCase(documentFrom(TITLE + notation));
const allegationsOf = (notation: string) =>
  (caseData(read(notation)).groups.allegation ?? []).map((fields) => [
    fields['allegation.subject'],
    fields['allegation.statement'],
    fields['allegation.rcsFinding'],
  ]);
const subjectsOf = (notation: string) =>
  (caseData(read(notation)).groups.subject ?? []).map((fields) => fields['subject.name']);

const HIT = 'That Example Person hit Sample Client One.';
const SHOUTED = 'That Sample Worker shouted at the children.';

describe('two subjects of allegation who each have an “Allegation 1”', () => {
  test.each([
    ['by letter', '## Respondent A: Example Person', '## Respondent B: Sample Worker', '### Allegation 1\n'],
    [
      'by label',
      '## Subject of allegation: Example Person',
      '## Subject of allegation – Sample Worker',
      '### Allegation 1\n',
    ],
    ['in a line of text', '## Respondent: Example Person', '## Respondent: Sample Worker', 'Allegation 1: '],
    [
      'over the allegations against each',
      '## Allegations against Example Person',
      '## Allegations against Sample Worker',
      '### Allegation 1\n',
    ],
  ])('%s: two allegations, each with its subject', (_, first, second, title) => {
    const notation = `${first}\n${title}${HIT}\nFinding: Substantiated\n${second}\n${title}${SHOUTED}\nFinding: Unfounded`;
    expect(allegationsOf(notation)).toEqual([
      ['Example Person', HIT, 'Substantiated'],
      ['Sample Worker', SHOUTED, 'Unfounded'],
    ]);
    expect(subjectsOf(notation)).toEqual(['Example Person', 'Sample Worker']);
    expect(read(notation).contradictions).toEqual([]);
  });

  test('in the same words', () => {
    const part = (name: string, finding: string): string =>
      `## Subject of allegation: ${name}\n### Allegation 1\nIt is alleged that the carer hit Sample Client One.\n#### Finding\n${finding}\n`;
    const findings = allegationsOf(
      part('Example Person', 'Substantiated') + part('Sample Worker', 'Unfounded'),
    );
    expect(findings.map(([subject, , finding]) => [subject, finding])).toEqual([
      ['Example Person', 'Substantiated'],
      ['Sample Worker', 'Unfounded'],
    ]);
  });

  test('in tables', () => {
    const rows = (words: string, finding: string): string =>
      `| No. | Allegation | Finding |\n| 1 | ${words} | ${finding} |\n`;
    expect(
      allegationsOf(
        `## Respondent A: Example Person\n${rows(HIT, 'Substantiated')}## Respondent B: Sample Worker\n${rows(HIT, 'Unfounded')}`,
      ),
    ).toEqual([
      ['Example Person', HIT, 'Substantiated'],
      ['Sample Worker', HIT, 'Unfounded'],
    ]);
  });

  test('by lines that stand right before each allegation', () => {
    expect(
      allegationsOf(
        `Subject of allegation: Example Person\nAllegation 1: ${HIT}\nFinding: Substantiated\nSubject of allegation: Sample Worker\nAllegation 1: ${SHOUTED}\nFinding: Unfounded`,
      ),
    ).toEqual([
      [undefined, HIT, 'Substantiated'],
      [undefined, SHOUTED, 'Unfounded'],
    ]);
  });

  test('a number that both have says of neither what stands elsewhere', () => {
    const both = `## Respondent A: Example Person\n### Allegation 1\n${HIT}\n## Respondent B: Sample Worker\n### Allegation 1\n${SHOUTED}\n`;
    expect(allegationsOf(`${both}## Conclusion\nAllegation 1 is substantiated.`)).toEqual([
      ['Example Person', HIT, undefined],
      ['Sample Worker', SHOUTED, undefined],
    ]);
    expect(allegationsOf(`${both}## Findings\n### Allegation 1\nFinding: Substantiated`)).toEqual([
      ['Example Person', HIT, undefined],
      ['Sample Worker', SHOUTED, undefined],
      [undefined, undefined, 'Substantiated'],
    ]);
  });

  test('a chapter on one of them goes on with his own', () => {
    const chapter = (name: string, rest: string): string =>
      `## Respondent: ${name}\n### Allegation 1\n${rest}\n`;
    expect(
      allegationsOf(
        chapter('Example Person', HIT) +
          chapter('Sample Worker', SHOUTED) +
          chapter('Example Person', 'Finding: Substantiated') +
          chapter('Sample Worker', 'Finding: Unfounded'),
      ),
    ).toEqual([
      ['Example Person', HIT, 'Substantiated'],
      ['Sample Worker', SHOUTED, 'Unfounded'],
    ]);
  });
});

describe('the same number again', () => {
  test('over another wording it is another allegation', () => {
    expect(
      allegationsOf(
        `## Example Person\n### Allegation 1\n${HIT}\n## Sample Worker\n### Allegation 1\n${SHOUTED}`,
      ),
    ).toEqual([
      [undefined, HIT, undefined],
      [undefined, SHOUTED, undefined],
    ]);
  });

  test.each([
    ['the same words', HIT],
    ['the words in full', 'That Example Person hit Sample Client One on 2 March 2026 in the kitchen.'],
    ['fewer of the words', 'That Example Person hit.'],
    ['no wording', 'The evidence was weighed.'],
  ])('over %s it is the same one', (_, words) => {
    expect(
      allegationsOf(
        `## Summary\n### Allegation 1\n${HIT}\n## Findings\n### Allegation 1\n${words}\nFinding: Unfounded`,
      ),
    ).toEqual([[undefined, HIT, 'Unfounded']]);
  });

  test('in a chapter on the one whom a list of allegations does not name', () => {
    expect(
      allegationsOf(
        `## Allegations\n1. ${HIT}\n2. ${SHOUTED}\n## Respondent A: Example Person\n### Allegation 1\nFinding: Substantiated\n## Respondent B: Sample Worker\n### Allegation 2\nFinding: Unfounded`,
      ),
    ).toEqual([
      ['Example Person', HIT, 'Substantiated'],
      ['Sample Worker', SHOUTED, 'Unfounded'],
    ]);
  });
});

describe('what names no subject over allegations', () => {
  test('a label below each allegation names its subject', () => {
    expect(
      allegationsOf(
        `Allegation 1: ${HIT}\nSubject of allegation: Example Person\nAllegation 2: ${SHOUTED}\nSubject of allegation: Sample Worker`,
      ),
    ).toEqual([
      ['Example Person', HIT, undefined],
      ['Sample Worker', SHOUTED, undefined],
    ]);
  });

  test('so does a heading within each', () => {
    expect(
      allegationsOf(
        `## Allegation 1\n### Subject of allegation: Example Person\n${HIT}\n## Allegation 2\n### Subject of allegation: Sample Worker\n${SHOUTED}`,
      ),
    ).toEqual([
      ['Example Person', HIT, undefined],
      ['Sample Worker', SHOUTED, undefined],
    ]);
  });

  test('subjects listed under headings of the same make: whose an allegation is, is not said', () => {
    expect(
      allegationsOf(
        `## Subject of allegation 1: Example Person\n## Subject of allegation 2: Sample Worker\n## Allegation 1\n${HIT}\n## Allegation 2\n${SHOUTED}\n## Findings\n### Allegation 1\nFinding: Unfounded`,
      ),
    ).toEqual([
      [undefined, HIT, 'Unfounded'],
      [undefined, SHOUTED, undefined],
    ]);
  });

  test('“Allegations against the service” names nobody', () => {
    expect(subjectsOf(`## Allegations against the service\n1. ${HIT}`)).toEqual([]);
  });
});
