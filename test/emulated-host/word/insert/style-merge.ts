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

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml';
const EMPTY = `<w:styles xmlns:w="${NAMESPACES.w}"/>`;

/** Elements that name a style. */
export const STYLE_REFERENCES = ['pStyle', 'rStyle', 'tblStyle', 'basedOn', 'next', 'link'];

export const stylesPart = (parts: DocxPackage): string => {
  const known = parts.relationships(parts.mainPart).targetOf('styles');
  if (known !== undefined && parts.has(known)) return known;
  parts.put('word/styles.xml', EMPTY, TYPE);
  parts.relationships(parts.mainPart).add('styles', 'word/styles.xml');
  return 'word/styles.xml';
};

const nameOf = (style: Element): string => (attribute(childOf(style, 'name')) ?? '').toLowerCase();

/** Brings styles of one document into another: by name, because that is how Word tells that two are the same. */
export class StyleMerge {
  private readonly mapped = new Map<string, string>();
  private readonly source: readonly Element[];
  private readonly target: Element;

  constructor(
    source: DocxPackage,
    private readonly parts: DocxPackage,
    /** Whether a style that the document has already is replaced by the one of the same name. */
    private readonly overwrite: boolean,
    /** Brings numbering along that a style refers to. */
    private readonly bringNumbering: (element: Element) => void,
  ) {
    const part = source.relationships(source.mainPart).targetOf('styles');
    this.source =
      part === undefined || !source.has(part) ? [] : childrenOf(rootOf(source.tree(part)), 'style');
    this.target = rootOf(parts.tree(stylesPart(parts)));
  }

  bringAll(): void {
    for (const style of this.source) this.idFor(attribute(style, 'w:styleId') ?? '');
  }

  /** The id that a style of the source has in the document; it is brought along where it is not there. */
  idFor(id: string): string {
    const known = this.mapped.get(id);
    if (known !== undefined) return known;
    const style = this.source.find((each) => attribute(each, 'w:styleId') === id);
    if (style === undefined) return id;
    const there = childrenOf(this.target, 'style').find((each) => nameOf(each) === nameOf(style));
    const theirs = there && attribute(there, 'w:styleId');
    const free = theirs ?? this.freeId(id);
    this.mapped.set(id, free);
    if (there !== undefined && !this.overwrite) return free;
    declarePrefixes(rootOf(partOf(style)), this.target);
    const copy = partOf(this.target).importNode(style, true);
    setAttribute(copy, 'w:styleId', free);
    if (there === undefined) this.target.appendChild(copy);
    else this.target.replaceChild(copy, there);
    this.renameIn(copy);
    this.bringNumbering(copy);
    this.parts.touch(this.target);
    return free;
  }

  /** Puts the document's own ids where an element and those below it name styles of the source. */
  renameIn(element: Element): void {
    for (const reference of descendantsOf(element, STYLE_REFERENCES)) {
      setAttribute(reference, 'w:val', this.idFor(attribute(reference) ?? ''));
    }
  }

  private freeId(wanted: string): string {
    const taken = new Set(childrenOf(this.target, 'style').map((each) => attribute(each, 'w:styleId')));
    let id = wanted;
    for (let n = 1; taken.has(id); n += 1) id = `${wanted}${n}`;
    return id;
  }
}
