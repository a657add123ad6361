import type { AddInSettings } from './content';
import { readXml } from './xml-reader';
import type { Budget } from './xml-budget';
import type { Vocabulary } from './xml-reader';
import type { XmlSource } from './xml-source';

/** In characters. Office refuses to save settings of some megabytes; what is longer was not written by Office. */
const LONGEST_SETTING = 2 * 1024 * 1024;

interface Kept {
  readonly values: Map<string, string>;
  readonly tooLong: Set<string>;
}

const vocabulary: Vocabulary<Kept> = {
  // [MS-OWEXML] 2.2.1: a property of an add-in has a name and a value, both attributes.
  'we:property': {
    open: ({ values, tooLong }, element) => {
      const name = element.attribute('name');
      const value = element.attribute('value');
      if (name === undefined || value === undefined) return;
      values.delete(name);
      tooLong.delete(name);
      if (value.length <= LONGEST_SETTING) values.set(name, value);
      else tooLong.add(name);
    },
  },
};

/**
 * Reads what one add-in keeps in the document (`word/webextensions/webextension1.xml`): names to values as written, which
 * Office fills with JSON, and the names of those that are too long. Of several values of one name the last counts, as it
 * does in Office.
 *
 * @throws XmlProblem, UnreadableDocument as `readXml` does.
 */
export const readAddInSettings = (source: XmlSource, budget: Budget): Omit<AddInSettings, 'part'> => {
  const kept: Kept = { values: new Map(), tooLong: new Set() };
  readXml(source, { vocabulary }, kept, budget);
  return {
    // Made from entries, so that a setting named like a member of every object is a setting all the same.
    values: Object.fromEntries(kept.values),
    ...(kept.tooLong.size > 0 && { unread: [...kept.tooLong] }),
  };
};
