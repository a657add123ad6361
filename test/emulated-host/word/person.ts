import { chooseItem, setChecked } from './controls/choose';
import { setControlText, takesText } from './controls/content';
import { contentOf, controlsIn, isShowingPrompt, listItemsOf, setId, textProperty } from './controls/control';
import { elementsOf, parentOf, type Element } from './package/xml';
import { nodesExtent } from './text/extent';
import { lineOf, paragraphsIn } from './text/leaves';
import { search } from './text/search';
import { deleteExtent, writeAtExtent } from './text/write-range';
import { writeInParagraph } from './text/write-text';
import { paragraphLike } from './text/write-runs';
import type { WordDocument } from './word-document';

/**
 * What a person does in the document. Controls are counted from 0 among those of the body with the same tag, paragraphs
 * are told by their words. Word holds a person to the same rules as an add-in; what it refuses throws, and so does what
 * is not there.
 */
export interface Person {
  /** Puts text into a control in place of what is in it; nothing brings the prompt back. */
  readonly types: (tag: string, occurrence: number, text: string) => void;
  /** Chooses an item of a drop-down list or combo box by what it shows. */
  readonly chooses: (tag: string, occurrence: number, label: string) => void;
  readonly ticks: (tag: string, occurrence: number, checked?: boolean) => void;
  /** Copies a control with all that is in it, and pastes it right behind. */
  readonly pastesACopyOf: (tag: string, occurrence: number) => void;
  /** Deletes a control with all that is in it. */
  readonly deletesControl: (tag: string, occurrence: number) => void;
  /** Writes a new paragraph behind the one that starts with these words; behind all where they are left out. */
  readonly writesParagraph: (text: string, behind?: string) => void;
  readonly deletesParagraph: (startsWith: string) => void;
  /** Writes other words in place of the first that are found. */
  readonly replaces: (words: string, by: string) => void;
  /** Puts the cursor into a control. */
  readonly clicksInto: (tag: string, occurrence: number) => void;
}

const controlIn = (document: WordDocument, tag: string, occurrence: number): Element => {
  const found = controlsIn(document.body).filter((control) => textProperty(control, 'tag') === tag)[
    occurrence
  ];
  if (found === undefined) throw new Error(`There is no control ${tag} number ${occurrence}.`);
  return found;
};

const paragraphIn = (document: WordDocument, startsWith: string): Element => {
  const found = paragraphsIn(document.body).find((paragraph) => lineOf(paragraph).startsWith(startsWith));
  if (found === undefined) throw new Error(`There is no paragraph that starts with “${startsWith}”.`);
  return found;
};

const pasteCopyOf = (document: WordDocument, control: Element): void => {
  document.checkWrite([parentOf(control)]);
  document.change((changes) => {
    const copy = control.cloneNode(true) as Element;
    for (const each of controlsIn(copy)) setId(each, document.newControlId());
    parentOf(control).insertBefore(copy, control.nextSibling);
    changes.add([copy]);
    changes.change(copy);
    document.package.touch(copy);
  });
};

/** Somebody who works in the document; a co-author where `source` says so. */
export const person = (document: WordDocument, source: 'Local' | 'Remote' = 'Local'): Person => {
  const act = (action: () => void): void => {
    const before = document.source;
    document.source = source;
    try {
      action();
    } finally {
      document.source = before;
    }
  };
  const inControl = (tag: string, occurrence: number, action: (control: Element) => void): void =>
    act(() => action(controlIn(document, tag, occurrence)));
  return {
    types: (tag, occurrence, text) =>
      inControl(tag, occurrence, (control) => {
        if (!takesText(control)) throw new Error(`Nobody can type into ${tag}.`);
        document.change((changes) => setControlText(document, changes, control, text));
      }),
    chooses: (tag, occurrence, label) =>
      inControl(tag, occurrence, (control) => {
        const item = listItemsOf(control).find(({ text }) => text === label);
        if (item === undefined) throw new Error(`${tag} does not offer “${label}”.`);
        document.change((changes) => chooseItem(document, changes, control, item));
      }),
    ticks: (tag, occurrence, checked = true) =>
      inControl(tag, occurrence, (control) =>
        document.change((changes) => setChecked(document, changes, control, checked)),
      ),
    pastesACopyOf: (tag, occurrence) =>
      inControl(tag, occurrence, (control) => pasteCopyOf(document, control)),
    deletesControl: (tag, occurrence) =>
      inControl(tag, occurrence, (control) =>
        document.change((changes) => deleteExtent(document, changes, nodesExtent([control]))),
      ),
    writesParagraph: (text, behind) =>
      act(() => {
        const all = paragraphsIn(document.body);
        const after = behind === undefined ? all.at(-1) : paragraphIn(document, behind);
        if (after === undefined) throw new Error('A document without a paragraph.');
        document.checkWrite([after]);
        document.change((changes) => {
          const paragraph = paragraphLike(after, after);
          parentOf(after).insertBefore(paragraph, after.nextSibling);
          changes.add([paragraph]);
          writeInParagraph(document, changes, paragraph, text, 'End');
        });
      }),
    deletesParagraph: (startsWith) =>
      act(() =>
        document.change((changes) =>
          deleteExtent(document, changes, nodesExtent([paragraphIn(document, startsWith)])),
        ),
      ),
    replaces: (words, by) =>
      act(() => {
        const [found] = search(document, nodesExtent(elementsOf(document.body)), words);
        if (found === undefined) throw new Error(`“${words}” is not in the document.`);
        document.change((changes) => writeAtExtent(document, changes, found, by, 'Replace'));
      }),
    clicksInto: (tag, occurrence) =>
      inControl(tag, occurrence, (control) =>
        document.select({
          extent: isShowingPrompt(control)
            ? nodesExtent([control])
            : { kind: 'gap', parent: contentOf(control), before: null },
        }),
      ),
  };
};
