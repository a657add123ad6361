import type { DocumentProperties } from './content';
import { readXml } from './xml-reader';
import type { Budget } from './xml-budget';
import type { Vocabulary } from './xml-reader';
import type { XmlSource } from './xml-source';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type PlainProperties = Mutable<Omit<DocumentProperties, 'custom'>>;

interface Plain {
  readonly properties: PlainProperties;
  name?: keyof PlainProperties | undefined;
}

const property = (name: keyof PlainProperties) => ({
  open: (state: Plain): void => {
    state.name = name;
  },
  close: (state: Plain): void => {
    state.name = undefined;
  },
});

const plainVocabulary: Vocabulary<Plain> = {
  'dc:title': property('title'),
  'dc:subject': property('subject'),
  'dc:creator': property('creator'),
  'dc:description': property('description'),
  'cp:lastModifiedBy': property('lastModifiedBy'),
  'cp:keywords': property('keywords'),
  'cp:category': property('category'),
  'ep:Company': property('company'),
  'ep:Manager': property('manager'),
  'ep:Application': property('application'),
};

const takePlain = ({ properties, name }: Plain, text: string): void => {
  if (name !== undefined && text.trim() !== '') properties[name] = (properties[name] ?? '') + text;
};

/** Reads `core.xml` or `app.xml`. @throws XmlProblem, UnreadableDocument as `readXml` does. */
export const readPlainProperties = (source: XmlSource, budget: Budget): PlainProperties => {
  const state: Plain = { properties: {} };
  readXml(source, { vocabulary: plainVocabulary, text: takePlain }, state, budget);
  return state.properties;
};

interface Custom {
  readonly values: Map<string, string>;
  name?: string | undefined;
}

const customVocabulary: Vocabulary<Custom> = {
  'op:property': {
    open: (state, element) => {
      state.name = element.attribute('name');
      if (state.name !== undefined) state.values.set(state.name, '');
    },
    close: (state) => {
      state.name = undefined;
    },
  },
};

const takeCustom = ({ values, name }: Custom, text: string): void => {
  if (name !== undefined && text.trim() !== '') values.set(name, (values.get(name) ?? '') + text);
};

/** Reads `custom.xml`: names to values as text. @throws XmlProblem, UnreadableDocument as `readXml` does. */
export const readCustomProperties = (source: XmlSource, budget: Budget): Readonly<Record<string, string>> => {
  const state: Custom = { values: new Map() };
  readXml(source, { vocabulary: customVocabulary, text: takeCustom }, state, budget);
  // Made from entries, so that a property named like a member of every object is a property all the same.
  return Object.fromEntries(state.values);
};
