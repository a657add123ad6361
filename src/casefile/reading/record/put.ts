import type { FieldName } from '../../../template';
import type { FieldReading } from '../../case-file';
import type { FieldDrafts } from './case-draft';

/** Puts a reading where nothing stands yet; a field that has a control is never overwritten. */
export const put = (fields: FieldDrafts, field: FieldName, reading: FieldReading): void => {
  const known = fields[field];
  if (known === undefined || (known.text === '' && known.foundBy !== 'tag')) fields[field] = reading;
};
