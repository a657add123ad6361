import { HostError } from '../engine/object-type';
import type { DocumentEvent } from '../engine/emulated-document';
import { Changes } from './changes';
import { cannotDelete, cannotEdit, controlsIn, idOf } from './controls/control';
import { DEFAULTS, type WordOptions } from './options';
import { DocxPackage } from './package/docx-package';
import { settingsOf } from './package/settings';
import {
  attribute,
  childOf,
  childrenOf,
  descendantsOf,
  is,
  isOn,
  rootOf,
  type Document,
  type Element,
  type Node,
} from './package/xml';
import { extentLines, TextExtents, type Extent } from './text/extent';
import { linesOf } from './text/leaves';

/** Something that the person or the add-in selected. */
export interface Selection {
  readonly extent: Extent;
  /** Of a select by the add-in: the object it was called on and the mode it was called with. */
  readonly by?: { readonly type: string; readonly tag?: string; readonly mode: string };
}

/** What a write needs of the document: whether it may change, and may lose what it takes out. */
export type WriteKind = 'content' | 'comment';

/** An open document: its parts, what is selected, and the rules that Word holds every change to. */
export class WordDocument {
  readonly package: DocxPackage;
  readonly options: Required<WordOptions>;
  readonly extents = new TextExtents();
  /** Every selection since the document was opened. */
  readonly selections: Selection[] = [];
  /** How often the add-in saved it. */
  saves = 0;
  /** Whose changes are made at this moment. */
  source: 'Local' | 'Remote' = 'Local';
  private readonly listeners = new Set<(event: DocumentEvent) => void>();
  private readonly localIds = new WeakMap<Element, string>();
  private nextLocalId = 1;
  private nextControlId: number | undefined;
  private nextRevisionId = 9_001;

  constructor(bytes: Uint8Array, options: WordOptions = {}) {
    this.package = new DocxPackage(bytes);
    this.options = { ...DEFAULTS, ...options };
  }

  get main(): Document {
    return this.package.tree(this.package.mainPart);
  }

  get body(): Element {
    const body = childOf(rootOf(this.main), 'body');
    if (body === undefined) throw new Error('A main part without a body.');
    return body;
  }

  /** The root elements of the headers and footers that a section refers to, in that order. */
  headersAndFooters(): Element[] {
    const relationships = this.package.relationships(this.package.mainPart);
    const ids = descendantsOf(this.body, ['headerReference', 'footerReference']).map((each) =>
      attribute(each, 'r:id'),
    );
    const names = [...new Set(ids)].map((id) => relationships.byId(id ?? '')?.target);
    return names
      .filter((name): name is string => name !== undefined && this.package.has(name))
      .map((name) => rootOf(this.package.tree(name)));
  }

  /**
   * Every control, wherever it stands. In which order Word lists those of headers is not known; here they come first,
   * so that nobody can take a position in this list for one in the body.
   */
  controls(): Element[] {
    return [...this.headersAndFooters(), this.body].flatMap(controlsIn);
  }

  isTracking(): boolean {
    return isOn(childOf(settingsOf(this.package), 'trackRevisions'));
  }

  /** `readOnly`, `comments`, `forms`, `trackedChanges`; undefined where nothing is protected. */
  protection(): string | undefined {
    const protection = childOf(settingsOf(this.package), 'documentProtection');
    return protection !== undefined &&
      isOn(protection, 'w:enforcement') &&
      attribute(protection, 'w:enforcement') !== undefined
      ? attribute(protection, 'w:edit')
      : undefined;
  }

  refusal(): HostError {
    const { code, message } = this.options.refusal;
    return new HostError(code, message);
  }

  /** @throws HostError where Word would not let anybody write at these nodes. */
  checkWrite(at: readonly Node[], kind: WriteKind = 'content'): void {
    if (this.options.mode === 'readOnly') throw this.refusal();
    const inControl = (node: Node): boolean =>
      is(node, 'sdt') || [...ancestorsOf(node)].some((up) => is(up, 'sdt'));
    const protection = this.protection();
    if (protection === 'readOnly') throw this.refusal();
    if (protection === 'comments' && kind !== 'comment') throw this.refusal();
    if (protection === 'forms' && !(kind === 'content' && at.every(inControl))) throw this.refusal();
    if (kind === 'content' && at.some((node) => isLocked(node))) throw this.refusal();
  }

  /** @throws HostError where a control that cannot be deleted is among what would go. */
  checkRemoval(nodes: readonly Node[]): void {
    if (nodes.flatMap(controlsIn).some(cannotDelete)) throw this.refusal();
  }

  /** Makes one change and tells those who listen. Nothing is told where it throws. */
  change<Result>(action: (changes: Changes) => Result): Result {
    const changes = new Changes();
    const result = action(changes);
    for (const node of [...changes.changed, ...changes.added]) this.package.touch(node);
    this.tell(changes);
    return result;
  }

  private tell({ changed, added, deleted, newControls }: Changes): void {
    const kinds = [
      ['paragraphDeleted', deleted],
      ['paragraphAdded', added],
      ['paragraphChanged', changed],
    ] as const;
    const { source } = this;
    for (const [kind, paragraphs] of kinds) {
      const uniqueLocalIds = [...paragraphs].map((paragraph) => this.localIdOf(paragraph));
      if (uniqueLocalIds.length > 0) this.raise({ kind, uniqueLocalIds, source });
    }
    if (newControls.length > 0) this.raise({ kind: 'contentControlAdded', ids: newControls, source });
  }

  subscribe(listener: (event: DocumentEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  private raise(event: DocumentEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  select(selection: Selection): void {
    this.selections.push(selection);
    this.raise({ kind: 'selectionChanged' });
  }

  /** What is selected; before anybody selected, the start of the document. */
  selection(): Extent {
    return this.selections.at(-1)?.extent ?? { kind: 'gap', parent: this.body, before: this.body.firstChild };
  }

  selectedText(): string {
    return extentLines(this.selection()).join(this.options.paragraphSeparator);
  }

  /** Names a paragraph as long as the document is open. */
  localIdOf(paragraph: Element): string {
    const known = this.localIds.get(paragraph);
    if (known !== undefined) return known;
    const id = (this.nextLocalId++).toString(16).toUpperCase().padStart(8, '0');
    this.localIds.set(paragraph, id);
    return id;
  }

  /** An id that no control of the document has. */
  newControlId(): number {
    this.nextControlId ??= Math.max(900_000_000, ...this.controls().map(idOf)) + 1;
    return this.nextControlId++;
  }

  /** An id for a tracked change. */
  newRevisionId(): number {
    return this.nextRevisionId++;
  }

  text(nodes: readonly Node[]): string {
    return linesOf(nodes).join(this.options.paragraphSeparator);
  }

  bodyText(): string {
    return this.text(childrenOf(this.body, 'p', 'tbl', 'sdt', 'ins', 'del', 'customXml'));
  }

  toDocx(): Uint8Array {
    return this.package.toBytes();
  }
}

function* ancestorsOf(node: Node): Generator<Node> {
  for (let up = node.parentNode; up !== null; up = up.parentNode) yield up;
}

const isLocked = (node: Node): boolean =>
  [node, ...ancestorsOf(node)].some((up) => is(up, 'sdt') && cannotEdit(up));
