import { FIELD_LABELS } from '../../../../src/template';
import { unplacedValues } from '../../../../taskpane/session/templates/unplaced';

const NAME = FIELD_LABELS['client.name'];
const ID = FIELD_LABELS['incident.id'];

const DATA = {
  fields: { 'incident.id': 'SAMPLE-0001', 'provider.name': 'Example Care' },
  groups: {
    client: [
      { 'client.name': 'Sample Client One' },
      { 'client.name': '' },
      { 'client.name': 'Sample Client Two' },
    ],
  },
};

test('each value is given with its label, those of a group by its copies; what is empty is not', () => {
  expect(unplacedValues([ID, NAME], DATA)).toEqual([
    { label: ID, text: 'SAMPLE-0001' },
    { label: `${NAME} (Client 1)`, text: 'Sample Client One' },
    { label: `${NAME} (Client 3)`, text: 'Sample Client Two' },
  ]);
});

test('a label of which no value is known is given all the same', () => {
  expect(unplacedValues([ID, 'Something else'], { fields: {}, groups: {} })).toEqual([
    { label: ID, text: '' },
    { label: 'Something else', text: '' },
  ]);
  expect(unplacedValues([ID], undefined)).toEqual([{ label: ID, text: '' }]);
});

test('of what was filled nothing is given', () => {
  expect(unplacedValues([], DATA)).toEqual([]);
});
