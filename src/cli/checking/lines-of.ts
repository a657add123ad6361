import { createReadStream } from 'node:fs';
import { fileFailure } from '../failure';

/** A line of a file, and where it stands there, in bytes. */
export interface FileLine {
  readonly text: string;
  readonly start: number;
  /** After its line end. */
  readonly end: number;
  /** False of what stands after the last line end: it may have been cut off. */
  readonly isWhole: boolean;
}

const LINE_END = 10;

/** The lines of a file one after the other; no more than one of them is held at a time. */
export async function* linesOf(file: string, start = 0, end = Infinity): AsyncGenerator<FileLine> {
  let pieces: Buffer[] = [];
  let length = 0;
  let lineStart = start;
  const line = (isWhole: boolean): FileLine => {
    const text = Buffer.concat(pieces).toString('utf8');
    const found = { text, start: lineStart, end: lineStart + length + (isWhole ? 1 : 0), isWhole };
    lineStart = found.end;
    pieces = [];
    length = 0;
    return found;
  };
  try {
    for await (const read of createReadStream(file, { start, end })) {
      const chunk = read as Buffer;
      let from = 0;
      for (let at = chunk.indexOf(LINE_END); at >= 0; at = chunk.indexOf(LINE_END, from)) {
        pieces.push(chunk.subarray(from, at));
        length += at - from;
        from = at + 1;
        yield line(true);
      }
      if (from < chunk.length) {
        pieces.push(chunk.subarray(from));
        length += chunk.length - from;
      }
    }
  } catch (fault) {
    throw fileFailure(file, fault);
  }
  if (length > 0) yield line(false);
}
