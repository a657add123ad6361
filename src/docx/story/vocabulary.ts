import type { Vocabulary, XmlElement } from '../xml-reader';
import type { Story } from './story';

export type StoryVocabulary = Vocabulary<Story>;

/** Leaves an element out, whatever is in it. */
export const leaveOut = (_: Story, element: XmlElement): void => element.skip();
