import { readCase } from '../../../src/casefile';
import { body, bold, h, p, table } from '../support/make-content';
import type { Block } from '../support/make-content';

const allegations = (...blocks: readonly Block[]) =>
  readCase(body(h(1, 'Reportable conduct investigation report'), ...blocks)).groups.allegation.map(
    ({ fields }) => fields,
  );

const allegation = [h(2, 'Allegation 1'), p('It is alleged that X pushed Y.')];
const NAMES = ['Substantiated', 'Unsubstantiated – insufficient evidence', 'Unfounded'];

describe('the names that may be chosen, one to a line', () => {
  test.each<[string, readonly Block[]]>([
    ['after a label', [p('Finding:'), ...NAMES.map((name) => p(name))]],
    ['under a heading', [h(3, 'Finding'), p('Substantiated'), bold('Unfounded')]],
    ['under "Conclusion"', [h(3, 'Conclusion'), ...NAMES.map((name) => p(name))]],
    ['under the allegation', NAMES.map((name) => p(name))],
  ])('decide nothing %s', (_, blocks) => {
    const [fields] = allegations(...allegation, ...blocks);
    expect(NAMES).not.toContain(fields?.['allegation.rcsFinding']?.text);
    expect(fields?.['allegation.outcome']).toBeUndefined();
  });

  test('one of them alone decides', () => {
    const [fields] = allegations(...allegation, p('Finding:'), p('Unfounded'), p('The roster says so.'));
    expect(fields?.['allegation.rcsFinding']?.text).toBe('Unfounded');
  });

  test.each([
    ['before', '☐ Substantiated', '☒ Unfounded'],
    ['after', 'Substantiated [ ]', 'Unfounded [X]'],
  ])('with boxes %s them are read as one choice', (_, ...lines) => {
    const [fields] = allegations(
      ...allegation,
      p('Finding:'),
      ...lines.map((each) => p(each)),
      p('More words.'),
    );
    expect(fields?.['allegation.rcsFinding']).toMatchObject({ text: 'Unfounded', foundBy: 'label' });
    expect(fields?.['allegation.statement']?.text).not.toContain('Substantiated');
  });

  test.each([
    ['none is ticked', '☐ Substantiated', '☐ Unfounded'],
    ['there are no boxes', 'Substantiated', 'Unfounded'],
  ])('where %s they are an empty field and no part of the allegation', (_, ...lines) => {
    const [fields] = allegations(...allegation, p('Finding:'), ...lines.map((each) => p(each)));
    expect(fields).toMatchObject({
      'allegation.rcsFinding': { text: '' },
      'allegation.statement': { text: 'It is alleged that X pushed Y.' },
    });
  });

  test('a box on the next line that is no choice is not taken with it', () => {
    const { fields } = readCase(
      body(p('Reported to Victoria Police:'), p('☐ Yes ☒ No'), p('☒ Parents told')),
    );
    expect(fields['police.reported']?.text).toBe('No');
  });

  test('are no choice of other fields either', () => {
    const { fields } = readCase(body(p('Reported to Victoria Police:'), p('Yes'), p('No')));
    expect(fields['police.reported']?.text ?? '').toBe('');
  });
});

describe('headers that are no values', () => {
  test('of a table of what findings mean', () => {
    expect(
      allegations(
        h(1, 'Findings'),
        table([
          ['Finding', 'Meaning'],
          ['Substantiated', 'Proved'],
          ['Unfounded', 'Did not happen'],
        ]),
        ...allegation,
        p('Finding: Unfounded'),
      ).map((fields) => [fields['allegation.statement']?.text, fields['allegation.rcsFinding']?.text]),
    ).toEqual([['It is alleged that X pushed Y.', 'Unfounded']]);
  });

  test('a finding beside “Allegation” words no allegation', () => {
    const found = allegations(
      table([
        ['Allegation', 'Substantiated?'],
        ['That X pushed Y', 'No'],
      ]),
    );
    expect(found.map((fields) => fields['allegation.statement']?.text)).not.toContain('Substantiated?');
  });
});
