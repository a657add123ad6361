import { groupCases } from '../../../src/review';
import { sampleCase } from '../../report/sample';
import { processorTime } from '../../tools/processor-time';

const document = (file: string, id: string) => ({ file, caseFile: sampleCase({ 'incident.id': id }) });
type Document = ReturnType<typeof document>;

const grouped = (documents: Document[], together = false) =>
  groupCases(documents, { together }).cases.map((each) => each.documents.map(({ file }) => file).join('+'));
const reasons = (documents: Document[], together = false) =>
  groupCases(documents, { together }).cases.map(({ because, isGuess }) => [because, isGuess]);

describe('groupCases', () => {
  const [a, a2, b, none, none2] = [
    document('a', 'X 1'),
    document('a2', 'x1'),
    document('b', 'X2'),
    document('n', ' '),
    document('n2', ''),
  ];

  it.each([
    ['IDs that differ in case and spaces alone are one', [a, b, a2], ['a+a2', 'b']],
    ['a file without an ID joins the only case, in order', [none, a, a2], ['n+a+a2']],
    ['with several cases it stands by itself', [a, none, b], ['a', 'n', 'b']],
    ['without any ID each file stands by itself', [none, none2], ['n', 'n2']],
    ['nothing', [], []],
  ])('%s', (_name, documents, cases) => {
    expect(grouped(documents)).toEqual(cases);
  });

  it('takes files without an ID for one case where they are meant to be', () => {
    expect(grouped([none, none2], true)).toEqual(['n+n2']);
    expect(grouped([a, b, none], true)).toEqual(['a', 'b', 'n']);
  });

  it('takes many files in time that grows with their number', () => {
    const many = Array.from({ length: 20_000 }, (_, at) =>
      document(`${String(at)}`, at % 3 === 0 ? '' : `ID ${String(at >> 1)}`),
    );
    const start = processorTime();
    expect(groupCases(many).cases.length).toBeGreaterThan(10_000);
    expect(processorTime() - start).toBeLessThan(5_000);
  });

  it('says why files are one case', () => {
    expect(reasons([a, a2, b])).toEqual([
      ['Every file gives the incident report ID X 1.', false],
      ['The file gives the incident report ID X2.', false],
    ]);
  });

  it('says which reasons are guesses', () => {
    expect(reasons([none, a])).toEqual([
      [
        'a gives the incident report ID X 1. A guess: n gives none, and is taken for this case because there is no other.',
        true,
      ],
    ]);
    expect(reasons([none, a, none2, a2])[0]?.[0]).toBe(
      'The others give the incident report ID X 1. A guess: n, n2 give none, and are taken for this case because there is no other.',
    );
    expect(reasons([document('p', 'ID-10'), document('q', 'ID-1O')])).toEqual([
      ['A guess: the incident report IDs ID-10 and ID-1O look alike, so they are taken for one.', true],
    ]);
    expect(reasons([none])).toEqual([['It gives no incident report ID, so it stands by itself.', true]]);
    expect(reasons([none, none2], true)).toEqual([
      ['A guess: no file gives an incident report ID; they were handed over as one case.', true],
    ]);
  });
});
