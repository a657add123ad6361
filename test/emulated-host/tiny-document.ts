import type { DocumentEvent, EmulatedDocument } from './engine/emulated-document';
import { HostError, objectType, type HostObject, type ObjectModel } from './engine/object-type';

/** A paragraph of the tiny document, which the model hands out as it is. */
interface Paragraph extends HostObject {
  readonly type: 'Paragraph';
  text: string;
}

interface Control extends HostObject {
  readonly type: 'ContentControl';
  readonly id: number;
  tag: string;
  text: string;
}

interface Collection extends HostObject {
  readonly items: () => readonly HostObject[];
}

/**
 * The smallest model that the protocol can be tested with: some paragraphs and some tagged controls. The real one is
 * `word/`.
 */
export class TinyDocument implements EmulatedDocument {
  mode: 'readWrite' | 'readOnly' = 'readWrite';
  readonly paragraphs: Paragraph[] = [];
  readonly controls: Control[] = [];
  readonly model: ObjectModel;
  private readonly listeners = new Set<(event: DocumentEvent) => void>();

  constructor(
    content: {
      readonly paragraphs?: readonly string[];
      readonly controls?: readonly [string, string][];
    } = {},
  ) {
    this.paragraphs = (content.paragraphs ?? ['First.', 'Second.']).map((text) => ({
      type: 'Paragraph',
      text,
    }));
    const controls = content.controls ?? [['cims:incident.id', '1234567']];
    this.controls = controls.map(([tag, text], index) => ({
      type: 'ContentControl',
      id: index + 1,
      tag,
      text,
    }));
    this.model = { types: this.types(), root: { type: 'Document' } };
  }

  toDocx(): Uint8Array {
    return new TextEncoder().encode(`PK${this.toText()}`);
  }

  toText(): string {
    return this.paragraphs.map(({ text }) => text).join('\n');
  }

  selectedText(): string {
    return this.paragraphs[0]?.text ?? '';
  }

  subscribe(listener: (event: DocumentEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  tell(event: DocumentEvent): void {
    for (const listener of this.listeners) listener(event);
  }

  private types(): ObjectModel['types'] {
    const body: HostObject = { type: 'Body' };
    const paragraphs = (): Collection => ({ type: 'ParagraphCollection', items: () => this.paragraphs });
    const controls = (tag?: unknown): Collection => ({
      type: 'ContentControlCollection',
      items: () => this.controls.filter((control) => tag === undefined || control.tag === tag),
    });
    const collection = {
      items: (self: Collection) => self.items(),
      indexer: (self: Collection, [key]: readonly unknown[]) =>
        self.items().find((item) => (item as Partial<Control>).id === key) ?? null,
      methods: {
        GetFirst: (self: Collection) => self.items()[0] ?? null,
        GetFirstOrNullObject: (self: Collection) => self.items()[0] ?? null,
        GetItemAt: (self: Collection, [index]: readonly unknown[]) => self.items()[Number(index)] ?? null,
      },
    };
    return [
      objectType({
        name: 'Document',
        navigation: { Body: () => body, ContentControls: () => controls() },
        methods: {
          GetContentControls: () => controls(),
          InsertFileFromBase64: () => ({ type: 'SectionCollection' }),
        },
      }),
      objectType({ name: 'SectionCollection' }),
      objectType({
        name: 'Body',
        scalars: { Text: { get: () => this.toText() }, Type: { get: () => 'MainDoc' } },
        navigation: { Paragraphs: paragraphs, ParentBodyOrNullObject: () => null },
        methods: {
          InsertParagraph: (_self, [text, where]) => {
            if (where !== 'Start' && where !== 'End')
              throw new HostError('InvalidArgument', 'A wrong location.');
            const paragraph: Paragraph = { type: 'Paragraph', text: String(text) };
            this.paragraphs.splice(where === 'Start' ? 0 : this.paragraphs.length, 0, paragraph);
            this.tell({ kind: 'paragraphAdded', uniqueLocalIds: ['p'], source: 'Local' });
            return paragraph;
          },
          GetOoxml: () => '<pkg:package/>',
          Select: () => this.tell({ kind: 'selectionChanged' }),
          Clear: () => {
            throw new TypeError('a bug of the model');
          },
        },
      }),
      objectType<Paragraph>({
        name: 'Paragraph',
        scalars: {
          Text: { get: ({ text }) => text },
          UniqueLocalId: { get: () => 'p', onlyWhenNamed: true },
        },
        methods: { Delete: (self) => void this.paragraphs.splice(this.paragraphs.indexOf(self), 1) },
      }),
      objectType<Control>({
        name: 'ContentControl',
        id: { property: 'Id', get: ({ id }) => id },
        scalars: {
          Id: { get: ({ id }) => id },
          Tag: { get: ({ tag }) => tag, set: (self, tag) => void (self.tag = String(tag)) },
          Text: { get: ({ text }) => text },
        },
        navigation: { Paragraphs: paragraphs },
      }),
      objectType<Collection>({ name: 'ParagraphCollection', ...collection }),
      objectType<Collection>({
        name: 'ContentControlCollection',
        ...collection,
        methods: { ...collection.methods, GetByTag: (_self, [tag]) => controls(tag) },
      }),
    ];
  }
}
