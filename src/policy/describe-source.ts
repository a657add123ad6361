import type { Source } from './entry';
import { SOURCES, type SourceDocument, type SourceId } from './sources';

/** A document of the register, with its id. */
export interface RegisteredSource extends SourceDocument {
  readonly id: SourceId;
}

/** The entry of the sources register for a document id. */
export const source = (id: SourceId): RegisteredSource => ({ id, ...SOURCES[id] });

const UNREAD = 'not read by the authors of this tool';

/** One line that a person can follow: title, where in it, publisher, date and address. */
export const describeSource = ({ document, where }: Source): string => {
  const { title, publisher, date, url, reading } = source(document);
  const details = [publisher, date, reading === 'not-read' ? UNREAD : undefined].filter(Boolean).join(', ');
  const line = `${title}, ${where} (${details})`;
  return url === undefined ? line : `${line}, ${url}`;
};
