/** The text of `templates/fields.json`, with what `src/template/dictionary.ts` reads of it. */
declare const dictionaryLoader: (text: string) => string;
export = dictionaryLoader;
