/** Reads text as RFC 4180 says, into rows of cells. */
export const parseCsv = (text: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const quoted = (): string => {
    let cell = '';
    for (at += 1; at < text.length; at += 1) {
      const next = text.indexOf('"', at);
      if (next < 0) throw new Error('a quotation mark is never closed');
      cell += text.slice(at, next);
      at = next + 1;
      if (text[at] !== '"') return cell;
      cell += '"';
    }
    return cell;
  };
  const plain = (): string => {
    const from = at;
    while (at < text.length && text[at] !== ',' && text[at] !== '\r' && text[at] !== '\n') at += 1;
    return text.slice(from, at);
  };
  while (at < text.length) {
    row.push(text[at] === '"' ? quoted() : plain());
    if (text[at] === ',') {
      at += 1;
    } else if (text.startsWith('\r\n', at)) {
      rows.push(row);
      row = [];
      at += 2;
    } else {
      throw new Error(`neither a comma nor a line end at ${String(at)}`);
    }
  }
  return rows;
};
