import type { DocumentEvent } from './emulated-document';

/** A message as the host sends it to the add-in: category, type, target, text, id of the message. */
export type RichApiMessage = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: string,
];

/** `OfficeExtension.Constants.eventMessageCategory`. */
const EVENT_CATEGORY = 65_536;

/**
 * Events of the document that the library of 2022 does not know. The name is the one of `Word.EventType`. The number
 * goes over the wire and is **ours**: what Word uses is not known, and nothing but the declarations in
 * `library/later-members` depends on it.
 */
export const RICH_API_EVENTS = {
  paragraphAdded: { name: 'ParagraphAdded', type: 9001 },
  paragraphChanged: { name: 'ParagraphChanged', type: 9002 },
  paragraphDeleted: { name: 'ParagraphDeleted', type: 9003 },
  contentControlAdded: { name: 'ContentControlAdded', type: 9004 },
} as const;

export type RichApiEvent = Exclude<DocumentEvent, { kind: 'selectionChanged' }>;

export function richApiMessage(event: RichApiEvent, id: string): RichApiMessage {
  const { name, type } = RICH_API_EVENTS[event.kind];
  const about =
    event.kind === 'contentControlAdded' ? { ids: event.ids } : { uniqueLocalIds: event.uniqueLocalIds };
  return [EVENT_CATEGORY, type, '', JSON.stringify({ type: name, source: event.source, ...about }), id];
}
