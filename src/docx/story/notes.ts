import type { XmlElement } from '../xml-reader';
import type { Story } from './story';
import type { StoryVocabulary } from './vocabulary';

const root = {
  open: (story: Story, element: XmlElement): void => {
    story.keepBlanksEverywhere = element.attribute('xml:space') === 'preserve';
  },
};

const note = {
  open: (_: Story, element: XmlElement): void => {
    // The lines that Word draws between text and notes are notes by name only.
    const type = element.attribute('w:type');
    if (type !== undefined && type !== 'normal') element.skip();
  },
  // A field does not reach from one note into the next.
  close: (story: Story): void => story.endFields(),
};

const anchor = (story: Story, element: XmlElement): void => {
  const id = element.attribute('w:id');
  if (id !== undefined && !story.anchors.has(id)) story.anchors.set(id, story.here);
};

/** The roots of the parts, notes, and comments with the marks that anchor them. */
export const noteHandlers: StoryVocabulary = {
  'w:document': root,
  'w:hdr': root,
  'w:ftr': root,
  'w:footnotes': root,
  'w:endnotes': root,
  'w:comments': root,
  'w:footnote': note,
  'w:endnote': note,
  'w:commentRangeStart': { open: anchor },
  'w:commentReference': { open: anchor },
  'w:comment': {
    open: (story, element) => {
      const date = element.attribute('w:date');
      story.countMark();
      story.comments.push({
        id: element.attribute('w:id') ?? '',
        author: element.attribute('w:author') ?? '',
        ...(date !== undefined && { date }),
        from: story.paragraphs.length,
        to: story.paragraphs.length,
      });
    },
    close: (story) => {
      const comment = story.comments.at(-1);
      if (comment !== undefined) comment.to = story.paragraphs.length;
      story.endFields();
    },
  },
};
