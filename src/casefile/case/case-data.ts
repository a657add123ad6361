import { fieldDefinition, GROUP_NAMES } from '../../template';
import type { CaseData, FieldName, FieldTexts, GroupName } from '../../template';
import type { CaseFile, FieldReading, FieldReadings } from '../case-file';

/**
 * Whether a person filled the field. A tick that is not set says nothing: nobody can tell it from one that nobody has
 * looked at.
 */
export const isFilled = (field: FieldName, reading: FieldReading | undefined): boolean =>
  reading !== undefined &&
  reading.text !== '' &&
  !(fieldDefinition(field).kind === 'tick' && reading.text === 'No');

/** Whether nobody has filled anything in a copy of a group. */
export const isBlankCopy = (fields: FieldReadings): boolean =>
  !(Object.entries(fields) as [FieldName, FieldReading][]).some(([field, reading]) =>
    isFilled(field, reading),
  );

/** The case without places: filled fields only, and the copies of each group in which anything is filled. */
export const caseData = (caseFile: CaseFile): CaseData => {
  const groups: Partial<Record<GroupName, readonly FieldTexts[]>> = {};
  for (const group of GROUP_NAMES) {
    const copies = caseFile.groups[group].filter(({ fields }) => !isBlankCopy(fields));
    if (copies.length > 0) groups[group] = copies.map(({ fields }) => texts(fields));
  }
  return { fields: texts(caseFile.fields), groups };
};

const texts = (readings: FieldReadings): FieldTexts => {
  const result: Partial<Record<FieldName, string>> = {};
  for (const [field, reading] of Object.entries(readings) as [FieldName, FieldReading][]) {
    if (reading.text !== '') result[field] = reading.text;
  }
  return result;
};
