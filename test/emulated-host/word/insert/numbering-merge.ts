import type { DocxPackage } from '../package/docx-package';
import {
  attribute,
  childOf,
  childrenOf,
  descendantsOf,
  NAMESPACES,
  partOf,
  rootOf,
  setAttribute,
  type Element,
} from '../package/xml';
import { declarePrefixes } from './prefixes';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml';
const EMPTY = `<w:numbering xmlns:w="${NAMESPACES.w}"/>`;

const partIn = (parts: DocxPackage): string | undefined => {
  const name = parts.relationships(parts.mainPart).targetOf('numbering');
  return name !== undefined && parts.has(name) ? name : undefined;
};

/** Brings the lists of one document into another under numbers of their own, so that each starts again. */
export class NumberingMerge {
  private readonly mapped = new Map<string, string>();
  private readonly abstracts = new Map<string, string>();
  private readonly source: Element | undefined;

  constructor(
    source: DocxPackage,
    private readonly parts: DocxPackage,
    private readonly renameStyles: (element: Element) => void,
  ) {
    const part = partIn(source);
    this.source = part === undefined ? undefined : rootOf(source.tree(part));
  }

  /** Puts the document's own numbers where an element and those below it refer to lists of the source. */
  renameIn(element: Element): void {
    for (const reference of descendantsOf(element, ['numPr'])) {
      const number = childOf(reference, 'numId');
      const id = attribute(number);
      if (number !== undefined && id !== undefined && id !== '0')
        setAttribute(number, 'w:val', this.numberFor(id));
    }
  }

  private numberFor(id: string): string {
    const known = this.mapped.get(id);
    if (known !== undefined) return known;
    const list = childrenOf(this.source ?? this.target(), 'num').find(
      (each) => attribute(each, 'w:numId') === id,
    );
    if (this.source === undefined || list === undefined) return id;
    const target = this.target();
    const free = nextId(target, 'num', 'w:numId');
    this.mapped.set(id, free);
    declarePrefixes(this.source, target);
    const copy = partOf(target).importNode(list, true);
    setAttribute(copy, 'w:numId', free);
    const abstract = childOf(copy, 'abstractNumId');
    if (abstract !== undefined)
      setAttribute(abstract, 'w:val', this.abstractFor(attribute(abstract) ?? '', target));
    target.insertBefore(copy, childOf(target, 'numIdMacAtCleanup') ?? null);
    this.parts.touch(target);
    return free;
  }

  private abstractFor(id: string, target: Element): string {
    const known = this.abstracts.get(id);
    if (known !== undefined) return known;
    const definition = childrenOf(this.source ?? target, 'abstractNum').find(
      (each) => attribute(each, 'w:abstractNumId') === id,
    );
    if (definition === undefined) return id;
    const free = nextId(target, 'abstractNum', 'w:abstractNumId');
    this.abstracts.set(id, free);
    const copy = partOf(target).importNode(definition, true);
    setAttribute(copy, 'w:abstractNumId', free);
    // The standard wants every definition before the first list.
    target.insertBefore(copy, childOf(target, 'num', 'numIdMacAtCleanup') ?? null);
    this.renameStyles(copy);
    return free;
  }

  private target(): Element {
    const known = partIn(this.parts);
    if (known !== undefined) return rootOf(this.parts.tree(known));
    this.parts.put('word/numbering.xml', EMPTY, TYPE);
    this.parts.relationships(this.parts.mainPart).add('numbering', 'word/numbering.xml');
    return rootOf(this.parts.tree('word/numbering.xml'));
  }
}

const nextId = (target: Element, name: string, key: string): string =>
  String(Math.max(0, ...childrenOf(target, name).map((each) => Number(attribute(each, key) ?? 0))) + 1);
