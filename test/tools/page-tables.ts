/** A row of a table of a page: what stands in it, by the head of the column. */
export type PageRow = Readonly<Record<string, string>>;

/**
 * What stands under a heading of a page, up to the next heading of any level.
 *
 * @throws where the page has no such heading.
 */
export const sectionOf = (page: string, heading: string): string => {
  const [, ...parts] = page.split(/^#+ /mu);
  const part = parts.find((each) => each.startsWith(`${heading}\n`));
  if (part === undefined) throw new Error(`the page has no heading “${heading}”`);
  return part.slice(heading.length);
};

const cellsOf = (line: string): readonly string[] =>
  line
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());

/** The rows of every table of a text, without their heads. */
export const pageRows = (text: string): readonly PageRow[] =>
  text.split(/\n\s*\n/u).flatMap((block) => {
    const [head = '', , ...lines] = block.split('\n').filter((line) => line.startsWith('|'));
    const names = cellsOf(head);
    return lines.map((line) => {
      const cells = cellsOf(line);
      return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? '']));
    });
  });
