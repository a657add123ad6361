import { isUnderstood } from '../namespaces';
import type { XmlElement } from '../xml-reader';
import type { Story } from './story';
import type { StoryVocabulary } from './vocabulary';

/** Takes the branch at hand unless one has been taken; the others would say the same again. */
const take = (story: Story, element: XmlElement, fits: boolean): void => {
  const last = story.branches.length - 1;
  if (last < 0) return;
  if (!fits || story.branches[last] === true) element.skip();
  else story.branches[last] = true;
};

/** `mc:AlternateContent`: the first choice that Word of today understands, else the fallback (ECMA-376 part 3). */
export const alternativeHandlers: StoryVocabulary = {
  'mc:AlternateContent': {
    open: (story) => {
      story.branches.push(false);
    },
    close: (story) => {
      story.branches.pop();
    },
  },
  'mc:Choice': {
    open: (story, element) => {
      const needed = (element.attribute('Requires') ?? '').split(/\s+/).filter((prefix) => prefix !== '');
      take(
        story,
        element,
        needed.every((prefix) => isUnderstood(element.uriOf(prefix))),
      );
    },
  },
  'mc:Fallback': { open: (story, element) => take(story, element, true) },
};
