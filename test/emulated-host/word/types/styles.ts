import { HostError, type HostObject, type Scalar } from '../../engine/object-type';
import { attribute, childOf, childrenOf, make, partOf, rootOf, type Element } from '../package/xml';
import { paragraphsOfExtent } from '../text/search';
import type { WordDocument } from '../word-document';
import type { ExtentOf } from './shared-members';
import { text } from './arguments';

const stylesOf = ({ package: parts }: WordDocument): Element[] => {
  const name = parts.relationships(parts.mainPart).targetOf('styles');
  return name === undefined || !parts.has(name) ? [] : childrenOf(rootOf(parts.tree(name)), 'style');
};

const nameOf = (style: Element): string => attribute(childOf(style, 'name')) ?? '';

/** Word shows the names of its own headings with a capital letter and keeps them with a small one. */
const shown = (name: string): string =>
  name.replace(/^heading (\d)$/u, 'Heading $1').replace(/^toc (\d)$/u, 'TOC $1');

const styleOf = (document: WordDocument, paragraph: Element | undefined): string => {
  const id = attribute(childOf(childOf(paragraph, 'pPr'), 'pStyle'));
  const styles = stylesOf(document).filter((style) => attribute(style, 'w:type') === 'paragraph');
  const style = styles.find((each) =>
    id === undefined ? attribute(each, 'w:default') === '1' : attribute(each, 'w:styleId') === id,
  );
  return style === undefined ? (id ?? 'Normal') : shown(nameOf(style));
};

const builtIn = (name: string): string =>
  /^(Heading \d|TOC \d|Normal|Title|Subtitle)$/u.test(name)
    ? name.replace(' ', '').replace('TOC', 'Toc')
    : 'Other';

const setStyle = (document: WordDocument, paragraphs: readonly Element[], name: string): void => {
  const style = stylesOf(document).find((each) => shown(nameOf(each)) === name || nameOf(each) === name);
  if (style === undefined) throw new HostError('InvalidArgument', `There is no style ${name}.`);
  document.checkWrite(paragraphs);
  document.change((changes) => {
    for (const paragraph of paragraphs) {
      const part = partOf(paragraph);
      const known = childOf(paragraph, 'pPr');
      const properties = known ?? make(part, 'pPr');
      if (known === undefined) paragraph.insertBefore(properties, paragraph.firstChild);
      childrenOf(properties, 'pStyle').forEach((old) => properties.removeChild(old));
      properties.insertBefore(
        make(part, 'pStyle', { val: attribute(style, 'w:styleId') ?? '' }),
        properties.firstChild,
      );
      changes.change(paragraph);
    }
  });
};

/** `style` and `styleBuiltIn`: of the first paragraph; empty where the paragraphs differ. */
export const styleScalars = <Self extends HostObject>(
  document: WordDocument,
  extentOf: ExtentOf<Self>,
): { readonly Style: Scalar<Self>; readonly StyleBuiltIn: Scalar<Self> } => {
  const style = (self: Self): string => {
    const all = new Set(paragraphsOfExtent(extentOf(self)).map((paragraph) => styleOf(document, paragraph)));
    return all.size === 1 ? ([...all][0] ?? '') : '';
  };
  return {
    Style: {
      get: style,
      set: (self, value) => setStyle(document, paragraphsOfExtent(extentOf(self)), text(value)),
    },
    StyleBuiltIn: {
      get: (self) => builtIn(style(self)),
      set: (self, value) =>
        setStyle(
          document,
          paragraphsOfExtent(extentOf(self)),
          text(value).replace(/^Heading(\d)$/u, 'Heading $1'),
        ),
    },
  };
};
