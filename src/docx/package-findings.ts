import type { EmbeddedObject, ExternalReference } from './content';
import type { DocumentMap } from './document-map';
import type { Package } from './package';

// Maps, because a relationship may be called `constructor`.
const EXTERNAL_KINDS: ReadonlyMap<string, ExternalReference['kind']> = new Map([
  ['hyperlink', 'hyperlink'],
  ['attachedTemplate', 'attached-template'],
  ['image', 'image'],
  ['oleObject', 'linked-object'],
  ['package', 'linked-object'],
  ['subDocument', 'linked-object'],
  ['aFChunk', 'linked-object'],
]);

const EMBEDDED_KINDS: ReadonlyMap<string, EmbeddedObject['kind']> = new Map([
  ['oleObject', 'ole-object'],
  ['package', 'package'],
  ['control', 'activex'],
  ['aFChunk', 'altchunk'],
]);

/** Every target outside the package that a relationship names. None is ever resolved. */
export const externalReferencesOf = ({ relationships }: DocumentMap): ExternalReference[] =>
  [...relationships].flatMap(([part, list]) =>
    list
      .filter(({ external }) => external)
      .map(({ kind, target }) => ({ kind: EXTERNAL_KINDS.get(kind) ?? 'other', target, part })),
  );

/** Objects of other programs that the package carries, each named once. */
export const embeddedObjectsOf = ({ relationships }: DocumentMap): EmbeddedObject[] => {
  const found = new Map<string, EmbeddedObject>();
  for (const list of relationships.values()) {
    for (const { kind, target, external } of list) {
      const embedded = external ? undefined : EMBEDDED_KINDS.get(kind);
      if (embedded !== undefined && !found.has(target)) found.set(target, { kind: embedded, name: target });
    }
  }
  return [...found.values()];
};

const PICTURE_KINDS: ReadonlySet<string> = new Set(['image', 'chart', 'chartEx', 'diagramData']);

/** The pictures, charts and diagrams that the body refers to, each named once. */
export const picturesOf = ({ relationships, mainPart }: DocumentMap): string[] => [
  ...new Set(
    (relationships.get(mainPart) ?? [])
      .filter(({ kind, external }) => !external && PICTURE_KINDS.has(kind))
      .map(({ target }) => target),
  ),
];

const VBA_TYPE = 'application/vnd.ms-office.vbaproject';

/** Whether the package carries a VBA project, by relationship, content type or name: any one is enough. */
export const hasMacros = (pack: Package, { relationships, contentType }: DocumentMap): boolean =>
  [...relationships.values()].some((list) => list.some(({ kind }) => kind === 'vbaProject')) ||
  pack.names.some(
    (name) => /(^|\/)vbaproject\.bin$/i.test(name) || contentType(name)?.toLowerCase() === VBA_TYPE,
  );
