import { childrenOf, type Element } from '../../template/xml-tree';
import { mapped, openPackage, packed, type PackageTree } from '../../fixtures/other-producers/package-tree';

const GRID_COLUMN: Element = { name: 'w:gridCol', attributes: { 'w:w': '2400' }, children: [] };

const spanOf = (cell: Element): number => {
  const [properties] = childrenOf(cell).filter(({ name }) => name === 'w:tcPr');
  const span = childrenOf(properties ?? cell).find(({ name }) => name === 'w:gridSpan');
  return Number(span?.attributes['w:val'] ?? 1);
};

/** A table with its columns written out: pandoc takes a table without them for one that has none. */
const withColumns = (table: Element): Element => {
  const rows = childrenOf(table).filter(({ name }) => name === 'w:tr');
  const widths = rows.map((row) =>
    childrenOf(row)
      .filter(({ name }) => name === 'w:tc')
      .reduce((sum, cell) => sum + spanOf(cell), 0),
  );
  const columns = Array.from({ length: Math.max(0, ...widths) }, () => GRID_COLUMN);
  return {
    ...table,
    children: table.children.map((child) =>
      typeof child === 'object' && child.name === 'w:tblGrid' ? { ...child, children: columns } : child,
    ),
  };
};

/** Parts of styles and lists under the names that Word gives them, which is where pandoc looks. */
const named = (text: string): string => text.replace(/\b(styles|numbering)\d+\.xml/, '$1.xml');

const RELATIONSHIPS = 'word/_rels/document.xml.rels';

/** What the last section shows at the top and at the foot of its pages: without it a header is part of no page. */
const pages = (source: PackageTree): readonly Element[] => {
  const references = childrenOf(source.trees[RELATIONSHIPS] ?? GRID_COLUMN).flatMap(({ attributes }) => {
    const [, kind] = /\/(header|footer)$/.exec(attributes['Type'] ?? '') ?? [];
    return kind === undefined
      ? []
      : [
          {
            name: `w:${kind}Reference`,
            attributes: { 'w:type': 'default', 'r:id': attributes['Id'] ?? '' },
            children: [],
          },
        ];
  });
  return references.length === 0 ? [] : [{ name: 'w:sectPr', attributes: {}, children: references }];
};

const whole = (source: PackageTree): PackageTree => ({
  ...source,
  trees: Object.fromEntries(
    Object.entries(source.trees).map(([name, root]) => [
      named(name),
      mapped(root, (element) => {
        if (element.name === 'w:tbl') return withColumns(element);
        if (element.name === 'w:body')
          return { ...element, children: [...element.children, ...pages(source)] };
        const target = element.attributes['Target'];
        return target === undefined
          ? element
          : { ...element, attributes: { ...element.attributes, Target: named(target) } };
      }),
    ]),
  ),
});

/** A tiny document of the fixtures with what a real one has and other programs go by. It means the same. */
export const asWordWrites = (bytes: Uint8Array): Uint8Array => packed(whole(openPackage(bytes)));
