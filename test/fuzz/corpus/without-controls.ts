import { copyOf, elementsIn, partOfTree, replaceWith } from '../mutate/xml-tree';
import type { XmlElement } from '../mutate/xml-tree';
import { treeOf } from './base';
import type { Parts } from './pack';

/** What a control shows, or nothing where its prompt is showing. */
const shownIn = (control: XmlElement): XmlElement['children'] => {
  const named = (name: string): XmlElement | undefined =>
    control.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);
  const properties = named('w:sdtPr')?.children ?? [];
  const showsPrompt = properties.some(
    (child) => typeof child !== 'string' && child.name === 'w:showingPlcHdr',
  );
  return showsPrompt ? [] : (named('w:sdtContent')?.children ?? []);
};

/** The document as a program saves it that knows no content controls and no properties of ours. */
export const withoutControls = (parts: Parts): Parts => {
  const left = new Map(parts);
  left.delete('docProps/custom.xml');
  for (const [name, bytes] of parts) {
    if (!/^word\/(?:document|header|footer)[^/]*\.xml$/.test(name)) continue;
    const tree = treeOf(bytes);
    if (tree === undefined) continue;
    const root = copyOf(tree);
    // From the innermost outwards, so that what a control held is in its place when the one round it goes.
    for (const standing of elementsIn(root).reverse()) {
      if (standing.element.name === 'w:sdt') replaceWith(standing, ...shownIn(standing.element));
    }
    left.set(name, partOfTree(root));
  }
  return left;
};
