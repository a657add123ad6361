export interface Sum {
  readonly name: string;
  readonly sha256: string;
}

/** The lines that `sha256sum -c` reads. The names are our own, so none needs escaping. */
export const writeSums = (sums: readonly Sum[]): string =>
  sums.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');

/** The sums back; undefined where a line is not one. */
export const readSums = (text: string): readonly Sum[] | undefined => {
  const sums: Sum[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [, sha256, name] = /^([0-9a-f]{64}) [ *](.+)$/u.exec(line) ?? [];
    if (sha256 === undefined || name === undefined) return undefined;
    sums.push({ name, sha256 });
  }
  return sums;
};
