import { comparable } from './part-names';
import { readXml } from './xml-reader';
import type { Budget } from './xml-budget';
import type { Vocabulary } from './xml-reader';
import type { XmlSource } from './xml-source';

/** Says what kind of content a part holds; undefined where the package does not say. */
export type ContentTypes = (name: string) => string | undefined;

interface Found {
  readonly byName: Map<string, string>;
  readonly byExtension: Map<string, string>;
}

const vocabulary: Vocabulary<Found> = {
  'ct:Override': {
    open: ({ byName }, element) => {
      byName.set(comparable(element.attribute('PartName') ?? ''), element.attribute('ContentType') ?? '');
    },
  },
  'ct:Default': {
    open: ({ byExtension }, element) => {
      byExtension.set(
        (element.attribute('Extension') ?? '').toLowerCase(),
        element.attribute('ContentType') ?? '',
      );
    },
  },
};

/** Reads `[Content_Types].xml`. @throws XmlProblem, UnreadableDocument as `readXml` does. */
export const readContentTypes = (source: XmlSource, budget: Budget): ContentTypes => {
  const found: Found = { byName: new Map(), byExtension: new Map() };
  readXml(source, { vocabulary }, found, budget);
  return (name) => {
    const key = comparable(name);
    return found.byName.get(key) ?? found.byExtension.get(key.slice(key.lastIndexOf('.') + 1));
  };
};
