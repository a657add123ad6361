import type { Revision } from '../content';
import type { XmlElement } from '../xml-reader';
import { Excerpt } from './excerpt';
import type { OpenRevision } from './open';
import type { Story } from './story';
import { removeRow } from './tables';
import type { StoryVocabulary } from './vocabulary';

const revisionAt = (story: Story, kind: Revision['kind'], element: XmlElement): OpenRevision => {
  const date = element.attribute('w:date');
  story.countMark();
  return {
    kind,
    author: element.attribute('w:author') ?? '',
    ...(date !== undefined && { date }),
    part: story.part,
    paragraph: story.here,
    excerpt: new Excerpt(),
  };
};

/** An insertion or deletion: of text, or, among the properties of a paragraph's mark or a row, of that. */
const tracked = (kind: Revision['kind'], removes: boolean) => ({
  open: (story: Story, element: XmlElement): void => {
    const revision = revisionAt(story, kind, element);
    if (story.properties === 'paragraph-mark') {
      if (story.paragraph !== undefined) story.paragraph.mark = revision;
      return;
    }
    story.revisions.push(revision);
    if (removes && story.properties === 'row') removeRow(story);
    if (story.properties !== 'none') return;
    story.openRevisions.push(revision);
    if (removes) story.removed += 1;
  },
  close: (story: Story): void => {
    if (story.properties !== 'none') return;
    story.openRevisions.pop();
    if (removes) story.removed -= 1;
  },
});

/** A property of a cell that tells of its insertion or deletion. */
const told = (kind: Revision['kind']) => ({
  open: (story: Story, element: XmlElement): void => {
    story.revisions.push(revisionAt(story, kind, element));
  },
});

/** A change of formatting: what it was before is not read. */
const formatting = {
  open: (story: Story, element: XmlElement): void => {
    story.revisions.push(revisionAt(story, 'formatting', element));
    element.skip();
  },
};

/** Tracked changes. */
export const revisionHandlers: StoryVocabulary = {
  'w:ins': tracked('insertion', false),
  'w:del': tracked('deletion', true),
  'w:moveTo': tracked('move-to', false),
  'w:moveFrom': tracked('move-from', true),
  'w:cellIns': told('insertion'),
  'w:cellDel': told('deletion'),
  'w:cellMerge': formatting,
  'w:rPrChange': formatting,
  'w:pPrChange': formatting,
  'w:sectPrChange': formatting,
  'w:tblPrChange': formatting,
  'w:tblPrExChange': formatting,
  'w:tblGridChange': formatting,
  'w:trPrChange': formatting,
  'w:tcPrChange': formatting,
  'w:numberingChange': formatting,
};
