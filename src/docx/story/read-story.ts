import type { PartKind } from '../content';
import type { Numbering } from '../numbering';
import type { Styles } from '../styles-reader';
import { readXml } from '../xml-reader';
import type { Budget } from '../xml-budget';
import type { ElementHandler, Vocabulary, XmlRoot } from '../xml-reader';
import type { XmlSource } from '../xml-source';
import { alternativeHandlers } from './alternatives';
import { controlHandlers } from './controls';
import { fieldHandlers } from './fields';
import { noteHandlers } from './notes';
import { paragraphHandlers } from './paragraphs';
import { revisionHandlers } from './revisions';
import { Story } from './story';
import { tableHandlers } from './tables';
import { takeText, textHandlers } from './text';
import { visibilityHandlers } from './visibility';
import { leaveOut } from './vocabulary';

const vocabulary: Vocabulary<Story> = {
  ...paragraphHandlers,
  ...textHandlers,
  ...visibilityHandlers,
  ...tableHandlers,
  ...controlHandlers,
  ...revisionHandlers,
  ...fieldHandlers,
  ...alternativeHandlers,
  ...noteHandlers,
};

// Word shows nothing of what stands in an element that it does not know, nor of one in no namespace.
const foreign = { open: leaveOut };

/** What one flow of paragraphs is, and how to read it. */
export interface StoryRequest {
  readonly part: string;
  readonly kind: PartKind | 'comments';
  readonly source: XmlSource;
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly budget: Budget;
  /** What else is to be done at elements, each time after what the story itself does there. */
  readonly also?: Vocabulary<Story>;
}

/** One after the other at the same element. */
const both = (
  first: ElementHandler<Story> | undefined,
  second: ElementHandler<Story>,
): ElementHandler<Story> => ({
  open: (story, element) => {
    first?.open?.(story, element);
    second.open?.(story, element);
  },
  close: (story, element) => {
    first?.close?.(story, element);
    second.close?.(story, element);
  },
});

const withMore = (also: Vocabulary<Story>): Vocabulary<Story> => ({
  ...vocabulary,
  ...Object.fromEntries(
    Object.entries(also).map(([name, handler]) => [name, both(vocabulary[name], handler)]),
  ),
});

/**
 * Reads the body, a header or footer, the notes or the comments.
 *
 * @throws XmlProblem, UnreadableDocument as `readXml` does.
 */
export const readStory = ({
  part,
  kind,
  source,
  styles,
  numbering,
  budget,
  also,
}: StoryRequest): { story: Story; root: XmlRoot } => {
  const story = new Story(part, kind, styles, numbering, budget);
  const root = readXml(
    source,
    { vocabulary: also === undefined ? vocabulary : withMore(also), foreign, text: takeText },
    story,
    budget,
  );
  story.endFields();
  return { story, root };
};
