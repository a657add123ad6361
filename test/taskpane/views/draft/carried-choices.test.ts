import {
  chosenData,
  choicesText,
  NO_CHOICES,
  readChoices,
  withCarried,
  withText,
} from '../../../../taskpane/views/draft/carried-choices';
import type { CarriedValue } from '../../../../taskpane/work/work';

const value = (more: Partial<CarriedValue> & Pick<CarriedValue, 'field' | 'text'>): CarriedValue => ({
  label: 'Label',
  from: { file: 'plan.docx', headings: [], foundBy: 'tag', sureness: 'certain' },
  others: [],
  ...more,
});

const ID = value({ field: 'incident.id', text: 'SAMPLE-1', others: [{ text: 'SAMPLE-2', file: 'b.docx' }] });
const ONE = value({ field: 'client.name', copy: 0, text: 'Sample Client One' });
const TWO = value({ field: 'client.name', copy: 1, text: 'Sample Client Two' });
const BIRTH = value({ field: 'client.dateOfBirth', copy: 1, text: '1 February 2000' });
const ALL = [ID, TWO, ONE, BIRTH];

test('with nothing said, everything goes along as it was read, in the order of the copies', () => {
  expect(chosenData(ALL, NO_CHOICES)).toEqual({
    fields: { 'incident.id': 'SAMPLE-1' },
    groups: {
      client: [
        { 'client.name': 'Sample Client One' },
        { 'client.name': 'Sample Client Two', 'client.dateOfBirth': '1 February 2000' },
      ],
    },
  });
});

test('what is ticked off stays behind, and what was chosen instead goes in its place', () => {
  const choices = withText(withCarried(NO_CHOICES, ONE, false), ID, 'SAMPLE-2');
  expect(chosenData(ALL, choices)).toEqual({
    fields: { 'incident.id': 'SAMPLE-2' },
    groups: { client: [{ 'client.name': 'Sample Client Two', 'client.dateOfBirth': '1 February 2000' }] },
  });
  expect(chosenData([ONE], withCarried(choices, ONE, true)).groups.client).toHaveLength(1);
});

test('choices survive as a draft; what does not fit counts as nothing said', () => {
  const choices = withText(withCarried(NO_CHOICES, TWO, false), ID, 'SAMPLE-2');
  expect(readChoices(choicesText(choices))).toEqual(choices);
  for (const broken of [undefined, '', '7', '{"left":3,"instead":[4]}', '{"left":[1]}'])
    expect(readChoices(broken)).toEqual(NO_CHOICES);
});
