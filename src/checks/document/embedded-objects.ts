import type { EmbeddedObject } from '../../docx';
import { documentRule } from '../support/by-requirement';

/** A document inserted whole (`altchunk`) is text of the report; `document-text-unreadable` speaks of it. */
type Opaque = Exclude<EmbeddedObject['kind'], 'altchunk'>;

const WHAT: Readonly<Record<Opaque, string>> = {
  'ole-object': 'an embedded object',
  package: 'an embedded file',
  activex: 'an ActiveX control',
};

const isOpaque = (kind: EmbeddedObject['kind']): kind is Opaque => kind !== 'altchunk';

/** Things inside the file that are not its text: other files, spreadsheets, controls. */
export const documentEmbeddedObjects = documentRule({
  id: 'document-embedded-objects',
  group: 'document',
  requirement: 'final-document',
  description: 'No other files or objects are embedded in the file.',
  *check({ document: { content } }) {
    for (const { kind, name } of content.embeddedObjects) {
      if (!isOpaque(kind)) continue;
      yield {
        message: `The file holds ${WHAT[kind]} (${name.slice(name.lastIndexOf('/') + 1)}), and what is in it has not been checked.`,
        fix: 'Take it out and give it as an attachment of its own, or put what it says into the text.',
      };
    }
  },
});
