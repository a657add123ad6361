import type { DocumentKind } from '../case-file';

const BY_FULLNESS: readonly DocumentKind[] = [
  'investigation-report',
  'rcs-investigation-report',
  'cims-recommendations',
  'investigation-plan',
  'unknown',
];

/** Documents of a case in the order in which they lead where they differ: the fullest first. */
export const byFullness = <D>(documents: readonly D[], kindOf: (document: D) => DocumentKind): readonly D[] =>
  [...documents].sort((a, b) => BY_FULLNESS.indexOf(kindOf(a)) - BY_FULLNESS.indexOf(kindOf(b)));
