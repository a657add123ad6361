import { lists, type LaterMembers } from './declarations';

const getContentControls = lists('ContentControlCollection');
/** Takes the type of the control from 1.5 on; before, it takes nothing. */
const insertContentControl = { is: 'method', gives: 'ContentControl', widened: true } as const;

export const wordApi15: LaterMembers = {
  set: '1.5',
  members: {
    Document: {
      getContentControls,
      insertFileFromBase64: { is: 'method', gives: 'SectionCollection', collection: true },
    },
    Body: { getContentControls, insertContentControl },
    ContentControl: { getContentControls },
    Paragraph: { getContentControls, insertContentControl },
    Range: { getContentControls, insertContentControl },
  },
  enums: { ContentControlType: { richText: 'RichText', plainText: 'PlainText' } },
};
