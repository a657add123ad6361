import { Copies } from '../../../../src/casefile/reading/record/copies';
import { body, p } from '../../support/make-content';

const copies = (): Copies => {
  const [part] = body(p('Allegation 1')).parts;
  if (part === undefined) throw new Error('no body');
  return new Copies(part, []);
};

test('a number that one copy has says which is meant; one that several have says nothing', () => {
  const known = copies();
  const first = known.add('allegation', 0, '1');
  expect(known.numbered('allegation', '1')).toBe(first);
  const second = known.add('allegation', 0, '1');
  expect(known.numbered('allegation', '1')).toBeUndefined();
  expect(known.allNumbered('allegation', '1')).toEqual([first, second]);
});

test('copies without a number are numbered by their order, and no number stands for two of them', () => {
  const known = copies();
  const first = known.add('allegation', 0);
  const second = known.add('allegation', 0);
  expect(known.numbered('allegation', '1')).toBe(first);
  expect(known.numbered('allegation', '2')).toBe(second);
});

test('a subject of allegation is known by name', () => {
  const known = copies();
  const subject = known.add('subject', 0);
  expect(known.subjectNamed('Example Person')).toBeUndefined();
  subject.fields['subject.name'] = {
    text: 'Example Person',
    foundBy: 'label',
    sureness: 'likely',
    place: { part: 'word/document.xml', paragraph: 0, headings: [], excerpt: '' },
  };
  expect(known.subjectNamed('EXAMPLE PERSON')).toBe(subject);
});
