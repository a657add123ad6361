import path from 'node:path';
import type { Way } from '../ways';
import type { DocumentName } from '.';

/** The documents of which a copy is kept as each program saved it: one filled, one half filled, one that nobody filled. */
export const SAVED = [
  'rcs-cims-recommendations',
  'half-investigation-plan',
  'empty-cims-recommendations',
] as const satisfies readonly DocumentName[];

export const SAVED_BY = path.join(__dirname, '../../fixtures/saved-by');

export const savedName = (way: Way, name: DocumentName): string => `${way}.${name}.docx`;
