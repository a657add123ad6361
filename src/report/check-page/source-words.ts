import type { Finding } from '../../checks';
import { source } from '../../policy';
import { link, type Words } from './page-content';

/** A source with its address, where in it, and who published it when; said where the authors have not read it. */
export const sourceWords = (from: Finding['source']): Words => {
  const { title, url, publisher, date, reading } = source(from.document);
  const details = [
    publisher,
    date,
    reading === 'not-read' ? 'not read by the authors of this tool' : undefined,
  ].filter((part) => part !== undefined);
  return [url === undefined ? title : link(url, title), `, ${from.where} (${details.join(', ')})`];
};
