// Of templates/fields.json what src/template/dictionary.ts reads, for the pane's build: synonyms, prompts and sources are
// most of the file, only src/template/dictionary-words.ts reads them, and only the worker has that one. Nothing is
// declared here but which members go along; that they are enough is held by test/template/dictionary-loader.test.ts.
const OF_A_FIELD = ['label', 'kind', 'choices'];
const OF_A_GROUP = ['label', 'plural'];

/** The same object with some of its members. */
const only = (members, entry) =>
  Object.fromEntries(members.filter((name) => name in entry).map((name) => [name, entry[name]]));

const mapped = (entries, change) =>
  Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, change(entry)]));

/** A webpack loader: the text of the dictionary in, the text of its shorter form out. */
module.exports = (text) => {
  const { fields, groups, choices } = JSON.parse(text);
  return JSON.stringify({
    // The prompt of a tick is the sentence beside its box, which the pane shows too.
    fields: mapped(fields, (field) =>
      only(field.kind === 'tick' ? [...OF_A_FIELD, 'prompt'] : OF_A_FIELD, field),
    ),
    groups: mapped(groups, (group) => only(OF_A_GROUP, group)),
    choices,
  });
};
