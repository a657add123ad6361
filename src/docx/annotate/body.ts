import { shortName } from '../namespaces';
import { NO_NUMBERING } from '../numbering';
import { readStory } from '../story/read-story';
import type { StoryRequest } from '../story/read-story';
import type { Story } from '../story/story';
import { NO_STYLES, readStyles } from '../styles-reader';
import type { Styles } from '../styles-reader';
import type { XmlRoot } from '../xml-reader';
import { XmlProblem } from '../xml-source';
import type { Bindings } from '../xml-scope';
import { partsOf } from './package-edit';
import type { PackageEdit } from './package-edit';
import { NotAnnotated } from './problem';
import { Watch } from './watch';

const NO_BINDINGS: Bindings = new Map();

/** The document's styles: hidden text, which is not among a paragraph's words, may be hidden by its style. */
export const stylesOf = (edit: PackageEdit): Styles => {
  const name = partsOf(edit, 'styles')[0];
  if (name === undefined) return NO_STYLES;
  try {
    return readStyles({ text: edit.text(name), bindings: NO_BINDINGS }, edit.budget);
  } catch (error) {
    if (error instanceof XmlProblem || error instanceof NotAnnotated) return NO_STYLES;
    throw error;
  }
};

/** What is to be read of one part, and what to do on the way. */
export type PartRequest = Pick<StoryRequest, 'part' | 'kind' | 'also'> & { readonly root: string };

/**
 * Reads a part by the reader of documents.
 *
 * @throws NotAnnotated where it is not XML that can be read, or not the part that it should be.
 */
export const readPart = (
  edit: PackageEdit,
  { root: wanted, ...request }: PartRequest,
  styles: Styles = NO_STYLES,
): Story => {
  const unreadable = (): NotAnnotated =>
    new NotAnnotated(
      request.kind === 'comments' ? 'comments-unreadable' : 'package-unusable',
      `No comments can be put into this document or taken out of it, because ${request.kind === 'comments' ? 'its comments' : 'its text'} cannot be read. Open it in Word, let Word repair it, save it under a new name, and try again.`,
    );
  let read: { readonly story: Story; readonly root: XmlRoot };
  try {
    const source = { text: edit.text(request.part), bindings: NO_BINDINGS };
    read = readStory({ ...request, source, styles, numbering: NO_NUMBERING, budget: edit.budget });
  } catch (error) {
    if (error instanceof XmlProblem) throw unreadable();
    throw error;
  }
  if (shortName(read.root.uri, read.root.local) !== wanted) throw unreadable();
  return read.story;
};

export interface Body {
  readonly story: Story;
  readonly watch: Watch;
}

/** Reads the body with a watch on where its paragraphs stand. @throws NotAnnotated where it cannot be read. */
export const readBody = (edit: PackageEdit): Body => {
  const watch = new Watch();
  const part = edit.map.mainPart;
  const story = readPart(
    edit,
    { part, kind: 'body', root: 'w:document', also: watch.vocabulary },
    stylesOf(edit),
  );
  return { story, watch };
};
