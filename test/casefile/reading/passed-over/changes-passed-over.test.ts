import { readCase } from '../../../../src/casefile';
import type { CaseFile } from '../../../../src/casefile';
import { documentFrom, linesOf } from '../../support/page-notation';

const TITLE = '# Reportable conduct investigation report';
const ONE = [
  '## Allegation 1',
  'It is alleged that Example Person hit Sample Client One.',
  'Finding: Substantiated',
];
const TWO = ['## Allegation 2', 'It is alleged that Example Person shouted.', 'Finding: Unfounded'];

const read = (...lines: readonly string[]): CaseFile => readCase(documentFrom([TITLE, ...lines].join('\n')));
const told = (file: CaseFile): readonly string[] =>
  (file.changesPassedOver ?? []).map(({ excerpt }) => excerpt);

const CHANGED = 'On internal review the finding was changed to unfounded.';

describe('an appendix that tells of a change', () => {
  test('is told, and nothing is taken from it', () => {
    const plain = read(...ONE);
    const file = read(...ONE, '## Appendix C – Letter of 1 May 2026', CHANGED);
    expect(told(file)).toEqual([CHANGED]);
    expect(linesOf(file)).toEqual([...linesOf(plain), `told, and nothing taken: ${CHANGED}`]);
    expect(told(plain)).toEqual([]);
  });

  test.each([
    'Allegation 1 was withdrawn on 4 May 2026.',
    'The complainant withdrew the allegation.',
    'The delegate set aside the finding.',
    'The panel heard Example Person and changed its finding on Allegation 1.',
    'At the request of Example Person, the finding was changed to unfounded.',
    'The finding was reviewed by Sample Delegate.',
    'The finding was subsequently downgraded.',
    'This outcome has since been replaced with another.',
    'Changed to unfounded on review.',
    'On appeal, the allegation is unfounded.',
    'I find that Allegation 1 is unfounded.',
    'Finding: Unfounded',
    'Final finding: Unfounded',
  ])('by the sentence: %s', (sentence) => {
    expect(told(read(...ONE, '# Appendix B – Correspondence', 'Dear Example Person', sentence))).toEqual([
      sentence,
    ]);
  });

  test('where no finding was taken that it could agree with', () => {
    const undecided = ONE.slice(0, 2);
    expect(told(read(...undecided, '# Appendix B – Letters', CHANGED))).toEqual([CHANGED]);
  });

  test.each([
    '# Appendix C – Internal review decision',
    '# APPENDIX 2: ADDENDUM',
    '**Annexure D – Appeal**',
    '# Attachment 4 – Withdrawal of Allegation 2',
    '# Appendix E – Revised findings',
  ])('by its own title: %s', (title) => {
    expect(told(read(...ONE, ...TWO, title, 'A picture of a letter stands here.'))).toEqual([
      title.replace(/^# |\*\*/g, ''),
    ]);
  });

  test('in a table of it', () => {
    const table = ['| Allegation | Finding | Finding on review |', '| 1 | Substantiated | Unfounded |'];
    expect(told(read(...ONE, ...TWO, '# Appendix C – Overview', ...table))).toEqual(['Finding on review']);
  });

  test('under a heading within it, made by hand or by style', () => {
    for (const heading of ['**Internal review**', '### Internal review'])
      expect(told(read(...ONE, ...TWO, '# Appendix C – Papers', heading, 'It is unfounded.'))).toEqual([
        'Internal review',
      ]);
  });

  test('where the appendix is itself read as a part of the report', () => {
    const file = read(...ONE, '# Appendix B – Investigation plan', '## Scope', CHANGED);
    expect(told(file)).toEqual([CHANGED]);
  });
});

test.each(['Background', 'History of this matter', 'Methodology', 'Chronology and background'])(
  'so does a part in which findings are not looked for: %s',
  (heading) => {
    expect(told(read(`## ${heading}`, CHANGED, ...ONE))).toEqual([CHANGED]);
  },
);

test('a history of versions is told of only where it names another finding', () => {
  const withVersion = (words: string) =>
    told(read('## Version control', '| Version | What |', `| 2 | ${words} |`, ...ONE));
  expect(withVersion('The finding on Allegation 1 was changed to unfounded.')).toHaveLength(1);
  expect(withVersion('The finding on Allegation 1 was changed to substantiated.')).toEqual([]);
  expect(withVersion('Findings amended after review')).toEqual([]);
});

test.each([
  ['# Appendix A – Definitions', CHANGED],
  ['# Appendix A – Internal review policy', CHANGED],
  ['# Appendix A – Review procedure', 'A worker may ask for the finding to be changed.'],
  ['# Appendix A – Previous investigation report', CHANGED],
  ['# Previous allegations', CHANGED],
  ['# Appendix A – Victoria Police', CHANGED],
  ['# Appendix A – Letters', 'Where the finding is changed on review, Example Person is told.'],
  ['# Appendix A – Letters', 'The finding may be changed on review.'],
  ['# Appendix A – Letters', 'The finding was not changed on review.'],
  ['# Appendix A – Letters', 'The finding was reviewed and upheld.'],
  ['# Appendix A – Letters', 'The policy says: “The finding was changed to unfounded.”'],
  ['# Appendix A – Letters', 'Example Person asked for a review of the finding.'],
  ['# Appendix A – Letters', 'On review this finding was changed from unfounded to substantiated.'],
  ['# Appendix A – Letters', 'The allegation is substantiated.'],
  ['# Appendix A – Documents reviewed', 'The roster was changed on 3 March 2026.'],
  ['# Appendix A – Interview with Sample Client One', 'She said that the allegation is unfounded.'],
])('nothing is told of %s / %s', (heading, sentence) => {
  expect(told(read(...ONE, heading, sentence))).toEqual([]);
});

test('a document of nothing but such sentences is told of in bounds', () => {
  const many = Array.from({ length: 400 }, (_, index) => `Allegation ${String(index)} was withdrawn.`);
  expect(told(read(...ONE, '# Appendix A', ...many)).length).toBeLessThanOrEqual(100);
});
