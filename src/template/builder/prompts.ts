import type { FieldName } from '../dictionary';

/** Name of the building block that holds a field's prompt; a control falls back to it whenever it is emptied. */
export const promptPart = (field: FieldName): string => `CIMS prompt ${field}`;
