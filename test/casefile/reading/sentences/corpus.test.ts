import { readCase } from '../../../../src/casefile';
import { body, h, p } from '../../support/make-content';
import { CORPUS } from './corpus';

/** An RCS report with so many allegations in which the text stands under a heading. */
const findings = (text: string, allegations: number, under: string): string => {
  const numbers = Array.from({ length: allegations }, (_, index) => index + 1);
  const { groups } = readCase(
    body(
      h(1, 'Reportable conduct investigation report'),
      h(1, 'Allegations'),
      ...numbers.flatMap((number) => [
        h(2, `Allegation ${String(number)}`),
        p(`It is alleged that Example Person pushed Sample Client ${String(number)}.`),
      ]),
      h(1, under === 'Allegation 2' ? 'Analysis' : under),
      ...(under === 'Allegation 2' ? [h(2, under)] : []),
      p(text),
    ),
    { kind: 'rcs-investigation-report' },
  );
  return groups.allegation
    .map(({ fields }, index) => `${String(index + 1)}: ${fields['allegation.rcsFinding']?.text ?? ''}`)
    .filter((line) => !line.endsWith(': '))
    .join(', ');
};

test('there are many samples, and no text twice in a group', () => {
  expect(CORPUS.flatMap(({ samples }) => samples).length).toBeGreaterThanOrEqual(150);
  for (const { samples } of CORPUS) expect(new Set(samples.map(([text]) => text)).size).toBe(samples.length);
});

describe.each(CORPUS)('$name', ({ samples, allegations = 3, under = 'Allegation 2' }) => {
  test.each(samples)('%s', (text, found) => {
    expect(findings(text, allegations, under)).toBe(found);
  });
});
