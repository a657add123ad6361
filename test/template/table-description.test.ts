import { holdsTableDescription } from '../../src/template';
import { tableDescription } from '../../src/template/table-description';

test('the alternative text of a table is known again, also behind the table’s title', () => {
  const description = tableDescription(['Date of birth', 'CRIS ID']);
  expect(description).toBe('Two columns, what is asked and the answer: Date of birth, CRIS ID.');
  expect(holdsTableDescription(`Client${description}`)).toBe(true);
  expect(holdsTableDescription('Two columns of smoke were seen.')).toBe(false);
});
