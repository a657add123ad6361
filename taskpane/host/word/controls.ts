import type { ControlPlace } from '../destination';
import { canChoose, canListKinds, canTick } from './features';

/** The kinds that templates use and that this Word can list, by their names on the wire. */
const kinds = (): Word.ContentControlType[] =>
  [
    'RichText',
    'PlainText',
    ...(canTick() ? ['CheckBox'] : []),
    ...(canChoose() ? ['DropDownList', 'ComboBox'] : []),
    // Not the enumeration: a library that is older than the host lacks members of it.
  ] as Word.ContentControlType[];

type Scope = Word.Document | Word.Body | Word.ContentControl;

/** All controls of a kind that can be listed; the plain collection has those of rich text only, by design. */
export const controlsIn = (scope: Scope): Word.ContentControlCollection =>
  canListKinds() ? scope.getContentControls({ types: kinds() }) : scope.contentControls;

/** Looks for controls of the body by tag and place; each tag is asked for once. Ask, sync, then look. */
export const controlFinder = (context: Word.RequestContext) => {
  const asked = new Map<string, Word.ContentControlCollection>();
  return {
    ask: ({ tag }: ControlPlace): void => {
      if (asked.has(tag)) return;
      const found = controlsIn(context.document.body).getByTag(tag);
      found.load('items/id');
      asked.set(tag, found);
    },
    hasAsked: (): boolean => asked.size > 0,
    at: ({ tag, occurrence }: ControlPlace): Word.ContentControl | undefined =>
      asked.get(tag)?.items[occurrence],
  };
};
