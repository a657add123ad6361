import { readXml } from './xml-reader';
import type { Budget } from './xml-budget';
import type { Vocabulary } from './xml-reader';
import type { XmlSource } from './xml-source';
import { resolveTarget } from './part-names';

/** One relationship of a part. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type, which transitional and Strict documents share: `styles`, `officeDocument`. */
  readonly kind: string;
  /** For an internal one the name of the part, resolved; for an external one the target as written. */
  readonly target: string;
  readonly external: boolean;
}

interface Found {
  readonly owner: string;
  readonly relationships: Relationship[];
}

// Strict documents spell these two in another way.
const TRANSITIONAL_NAMES: ReadonlyMap<string, string> = new Map([
  ['extendedProperties', 'extended-properties'],
  ['customProperties', 'custom-properties'],
]);

const kindOf = (type: string): string => {
  const last = type.slice(type.lastIndexOf('/') + 1);
  return TRANSITIONAL_NAMES.get(last) ?? last;
};

const vocabulary: Vocabulary<Found> = {
  'rel:Relationship': {
    open: ({ owner, relationships }, element) => {
      const target = element.attribute('Target') ?? '';
      const external = element.attribute('TargetMode')?.toLowerCase() === 'external';
      relationships.push({
        id: element.attribute('Id') ?? '',
        kind: kindOf(element.attribute('Type') ?? ''),
        target: external ? target : resolveTarget(owner, target),
        external,
      });
    },
  },
};

/** The relationships of `owner` (`''` for the package). @throws XmlProblem, UnreadableDocument as `readXml` does. */
export const readRelationships = (
  owner: string,
  source: XmlSource,
  budget: Budget,
): readonly Relationship[] => {
  const found: Found = { owner, relationships: [] };
  readXml(source, { vocabulary }, found, budget);
  return found.relationships;
};
