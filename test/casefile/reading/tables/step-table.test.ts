import { readCase } from '../../../../src/casefile';
import { documentFrom, linesOf } from '../../support/page-notation';

const read = (notation: string): readonly string[] => linesOf(readCase(documentFrom(notation)));

const PLAN = '# Investigation plan\n';
const ROWS =
  '| 1 | Interview Sample Client One | Example Person | 3 March 2026 |\n| 2 | Review of records | | |\n';
const STEPS =
  'plan.methodology = 1 – Interview Sample Client One – Example Person – 3 March 2026 / 2 – Review of records · label, to-confirm';

describe('the steps of a plan in a table', () => {
  test.each([
    ['without a heading', ''],
    ['under the heading of the steps', '## Proposed investigation methodology\n'],
  ])('%s', (_, heading) => {
    expect(read(`${PLAN}${heading}| Step | Activity | Who | When |\n${ROWS}`)).toEqual([STEPS]);
  });

  test('in a report whose plan stands in it', () => {
    expect(
      read(
        `# Investigation report\n## Proposed investigation methodology\n| No. | Task | By whom | Timeframe |\n${ROWS}`,
      ),
    ).toEqual([STEPS]);
  });

  test('rows that nobody filled are an empty field', () => {
    expect(read(`${PLAN}| Step | Activity | Who | When |\n| | | | |`)).toEqual([
      'plan.methodology = (empty) · label, likely',
    ]);
  });

  test.each([
    [
      'in a report that says nothing of a plan',
      `# Investigation report\n| Step | Activity | Who | When |\n${ROWS}`,
    ],
    ['without who or when', `${PLAN}| Step | Activity | Notes | Cost |\n${ROWS}`],
    [
      'of recommendations',
      `${PLAN}## Recommendations\n| Action | Who | When |\n| Train staff | Example Person | May |`,
    ],
  ])('none %s', (_, notation) => {
    expect(read(notation).filter((line) => line.startsWith('plan.methodology'))).toEqual([]);
  });
});
