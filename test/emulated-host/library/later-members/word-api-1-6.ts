import { RICH_API_EVENTS } from '../../engine/rich-api-events';
import { finds, scalar, type LaterMembers, type MemberDeclaration } from './declarations';

const event = ({ name, type }: { readonly name: string; readonly type: number }): MemberDeclaration => ({
  is: 'event',
  name,
  type,
});

export const wordApi16: LaterMembers = {
  set: '1.6',
  members: {
    Document: {
      onParagraphAdded: event(RICH_API_EVENTS.paragraphAdded),
      onParagraphChanged: event(RICH_API_EVENTS.paragraphChanged),
      onParagraphDeleted: event(RICH_API_EVENTS.paragraphDeleted),
      getParagraphByUniqueLocalId: finds('Paragraph'),
    },
    Paragraph: { uniqueLocalId: scalar },
  },
};
