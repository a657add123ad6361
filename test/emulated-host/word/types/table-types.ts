import { objectType, type Method, type ObjectType } from '../../engine/object-type';
import { childOf, closest, elementsOf, is, isOn, parentOf, type Element } from '../package/xml';
import { nodesExtent, type Extent } from '../text/extent';
import { lineOf, paragraphsIn } from '../text/leaves';
import { writeInBlocks } from '../text/write-text';
import { text } from './arguments';
import { collectionType } from './collection-type';
import type { NodeObject, Objects } from './objects';
import { readingMethods, readingNavigation } from './shared-members';
import { styleScalars } from './styles';

/** The rows or cells of a table or row, those in controls too. */
const partsOf = (node: Element, name: 'tr' | 'tc'): Element[] =>
  elementsOf(node).flatMap((child) =>
    is(child, name)
      ? [child]
      : is(child, 'sdt', 'sdtContent', 'ins', 'del', 'customXml')
        ? partsOf(child, name)
        : [],
  );

const rowsOf = (table: Element): Element[] => partsOf(table, 'tr');
const cellsOf = (row: Element): Element[] => partsOf(row, 'tc');

const up = (node: Element, name: string): Element => closest(node, name) ?? parentOf(node);

const isHeader = (row: Element): boolean => isOn(childOf(childOf(row, 'trPr'), 'tblHeader'));

const nesting = (node: Element): number => {
  const outer = closest(node, 'tbl');
  return outer === undefined ? 1 : 1 + nesting(outer);
};

const valueOf = (cell: Element): string =>
  paragraphsIn(cell)
    .map((paragraph) => lineOf(paragraph))
    .join('\r');

/** Word.Table, as far as reading goes. */
const tableType = (objects: Objects): ObjectType => {
  const extentOf = (self: NodeObject): Extent => nodesExtent([objects.alive(self)]);
  const cell: Method<NodeObject> = (self, [row, column]) => {
    const found = rowsOf(objects.alive(self))[Number(row)];
    return objects.nodeOrNull('TableCell', found && cellsOf(found)[Number(column)]);
  };
  const { Search, _Search2, Select, GetOoxml } = readingMethods(objects, extentOf);
  return objectType<NodeObject>({
    name: 'Table',
    scalars: {
      ...styleScalars(objects.document, extentOf),
      RowCount: { get: (self) => rowsOf(objects.alive(self)).length },
      HeaderRowCount: { get: (self) => rowsOf(objects.alive(self)).filter(isHeader).length },
      NestingLevel: { get: (self) => nesting(objects.alive(self)) },
      IsUniform: {
        get: (self) => new Set(rowsOf(objects.alive(self)).map((row) => cellsOf(row).length)).size <= 1,
      },
      Values: { get: (self) => rowsOf(objects.alive(self)).map((row) => cellsOf(row).map(valueOf)) },
    },
    navigation: {
      ...readingNavigation(objects, extentOf),
      Rows: (self) => objects.nodes('TableRow', () => rowsOf(objects.alive(self))),
    },
    methods: {
      ...(Search && _Search2 && Select && GetOoxml ? { Search, _Search2, Select, GetOoxml } : {}),
      GetRange: (self) => objects.range(extentOf(self)),
      GetCell: cell,
      GetCellOrNullObject: cell,
    },
  });
};

const rowType = (objects: Objects): ObjectType =>
  objectType<NodeObject>({
    name: 'TableRow',
    scalars: {
      CellCount: { get: (self) => cellsOf(objects.alive(self)).length },
      RowIndex: { get: ({ node }) => rowsOf(up(node, 'tbl')).indexOf(node) },
      IsHeader: { get: (self) => isHeader(objects.alive(self)) },
      Values: { get: (self) => [cellsOf(objects.alive(self)).map(valueOf)] },
    },
    navigation: {
      Cells: (self) => objects.nodes('TableCell', () => cellsOf(objects.alive(self))),
      ParentTable: (self) => objects.node('Table', up(objects.alive(self), 'tbl')),
    },
  });

const cellType = (objects: Objects): ObjectType => {
  const { document } = objects;
  return objectType<NodeObject>({
    name: 'TableCell',
    scalars: {
      Value: {
        get: (self) => valueOf(objects.alive(self)),
        set: (self, value) =>
          void document.change((changes) =>
            writeInBlocks(document, changes, objects.alive(self), text(value), 'Replace'),
          ),
      },
      CellIndex: { get: ({ node }) => cellsOf(up(node, 'tr')).indexOf(node) },
      RowIndex: { get: ({ node }) => rowsOf(up(node, 'tbl')).indexOf(up(node, 'tr')) },
    },
    navigation: {
      Body: (self) => objects.node('Body', objects.alive(self)),
      ParentRow: (self) => objects.node('TableRow', up(objects.alive(self), 'tr')),
      ParentTable: (self) => objects.node('Table', up(objects.alive(self), 'tbl')),
    },
  });
};

export const tableTypes = (objects: Objects): readonly ObjectType[] => [
  tableType(objects),
  rowType(objects),
  cellType(objects),
  ...['Table', 'TableRow', 'TableCell'].map((item) => collectionType(item)),
];
