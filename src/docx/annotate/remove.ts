import type { ReadLimits } from '../limits';
import { comparable, relationshipsOf } from '../part-names';
import { readXml } from '../xml-reader';
import type { ElementHandler } from '../xml-reader';
import { XmlProblem } from '../xml-source';
import type { Story } from '../story/story';
import type { StoryVocabulary } from '../story/vocabulary';
import { readPart } from './body';
import {
  ADDED_RELATIONSHIP,
  CONTENT_TYPE_LIST,
  CONTENT_TYPES,
  commentsRelationship,
  NO_RELATIONSHIPS,
  readComments,
  RELATIONSHIP_LIST,
} from './comments-part';
import type { StandingComment } from './comments-part';
import { closedAgain, tagEndingAt, wasReopened } from './markup';
import { outlineOf } from './outline';
import type { Element } from './outline';
import { openForEdit, partsOf } from './package-edit';
import type { PackageEdit } from './package-edit';
import { splice } from './splice';
import type { Edit } from './splice';

/** Whose comments are to go: an author's, or those that a caller knows by more than that. */
export type Whose = string | ((comment: { readonly author: string; readonly text: string }) => boolean);

export interface Removed {
  readonly bytes: Uint8Array;
  readonly removed: number;
  /** Comments that stay although they were meant, because somebody has answered them. */
  readonly answered: number;
}

const gone = ({ open, close }: Element): Edit => ({ from: open.from, to: close.to, text: '' });

interface Thread {
  readonly id: string;
  readonly parent: string | undefined;
  readonly openTo: number;
  closeTo: number;
}

/** What Word notes apart about comments: which answers which, and which are resolved. */
const readThreads = (edit: PackageEdit, part: string): readonly Thread[] => {
  const threads: Thread[] = [];
  try {
    readXml(
      { text: edit.text(part), bindings: new Map() },
      {
        vocabulary: {
          'w15:commentEx': {
            open: (_, element) => {
              threads.push({
                id: element.attribute('w15:paraId') ?? '',
                parent: element.attribute('w15:paraIdParent'),
                openTo: element.position,
                closeTo: element.position,
              });
            },
            close: (_, { position }) => {
              const last = threads.at(-1);
              if (last !== undefined) last.closeTo = position;
            },
          },
        },
      },
      undefined,
      edit.budget,
    );
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error;
    return [];
  }
  return threads;
};

/** A stretch of the body's text that may go as a whole. */
interface Stretch {
  readonly openTo: number;
  /** What goes within it. */
  readonly cuts: Edit[];
}

/** Takes marks out of the body, runs that held nothing else, and what was done to empty paragraphs to hold them. */
const marksIn = (edit: PackageEdit, ids: ReadonlySet<string>): readonly Edit[] => {
  const part = edit.map.mainPart;
  const text = edit.text(part);
  const edits: Edit[] = [];
  const paragraphs: Stretch[] = [];
  const runs: (Stretch & { properties: Edit | undefined })[] = [];
  let propertiesFrom = 0;

  const cutAll = (openTo: number, closeTo: number): Edit => ({
    from: tagEndingAt(text, openTo).from,
    to: closeTo,
    text: '',
  });
  /** Whether nothing is left between the tags when the cuts are made. */
  const isEmptied = ({ openTo, cuts }: Stretch, closeFrom: number): boolean => {
    const within = cuts.map(({ from, to }) => ({ from: from - openTo, to: to - openTo, text: '' }));
    return splice(text.slice(openTo, closeFrom), within).trim() === '';
  };
  const marks: { readonly isOurs: boolean; readonly openTo: number }[] = [];
  const mark = (isReference: boolean): ElementHandler<Story> => ({
    open: (_, element) =>
      void marks.push({ isOurs: ids.has(element.attribute('w:id') ?? ''), openTo: element.position }),
    close: (_, { position }) => {
      const mark = marks.pop();
      if (mark?.isOurs !== true) return;
      const run = isReference ? runs.at(-1) : undefined;
      (run ?? paragraphs.at(-1) ?? { cuts: edits }).cuts.push(cutAll(mark.openTo, position));
    },
  });
  const also: StoryVocabulary = {
    'w:p': {
      open: (_, { position }) => void paragraphs.push({ openTo: position, cuts: [] }),
      close: (_, { position }) => {
        const paragraph = paragraphs.pop();
        if (paragraph === undefined || paragraph.cuts.length === 0) return;
        const close = tagEndingAt(text, position);
        edits.push(...paragraph.cuts);
        if (wasReopened(text, close) && isEmptied(paragraph, close.from)) {
          edits.push(...closedAgain(tagEndingAt(text, paragraph.openTo), close));
        }
      },
    },
    'w:r': {
      open: (_, { position }) => void runs.push({ openTo: position, cuts: [], properties: undefined }),
      close: (_, { position }) => {
        const run = runs.pop();
        if (run === undefined || run.cuts.length === 0) return;
        const { properties, cuts } = run;
        const all = { ...run, cuts: [...(properties === undefined ? [] : [properties]), ...cuts] };
        const emptied = isEmptied(all, tagEndingAt(text, position).from);
        const holder = paragraphs.at(-1)?.cuts ?? edits;
        holder.push(...(emptied ? [cutAll(run.openTo, position)] : cuts));
      },
    },
    'w:rPr': {
      open: (_, { position }) => {
        propertiesFrom = position;
      },
      close: (_, { position }) => {
        const run = runs.at(-1);
        if (run !== undefined && run.cuts.length === 0 && run.properties === undefined)
          run.properties = cutAll(propertiesFrom, position);
      },
    },
    'w:commentRangeStart': mark(false),
    'w:commentRangeEnd': mark(false),
    'w:commentReference': mark(true),
  };
  readPart(edit, { part, kind: 'body', root: 'w:document', also });
  return edits;
};

/** Takes out the part of comments that we had added, once it is empty. */
const removePart = (edit: PackageEdit, part: string): void => {
  const { map, pack } = edit;
  edit.remove(part);
  const relationships = pack.find(relationshipsOf(map.mainPart));
  if (relationships !== undefined) {
    const { items } = outlineOf(edit, relationships, RELATIONSHIP_LIST);
    const edits = items.filter(({ name }) => name.startsWith(ADDED_RELATIONSHIP)).map(gone);
    if (splice(edit.text(relationships), edits) === NO_RELATIONSHIPS) edit.remove(relationships);
    else edit.edit(relationships, edits);
  }
  const types = outlineOf(edit, CONTENT_TYPES, CONTENT_TYPE_LIST).items.filter(
    ({ name }) => comparable(name) === comparable(part),
  );
  edit.edit(CONTENT_TYPES, types.map(gone));
};

/**
 * Takes comments out of a copy of a document, with their marks. One that somebody has answered stays, because the
 * answer would stand there without it. A document that {@link annotate} made is given back part by part as it was.
 *
 * @throws UnreadableDocument where the document cannot be read; NotAnnotated where it cannot be changed (signed, one flat
 * XML file) or its comments cannot be read.
 */
export const removeComments = (
  bytes: Uint8Array,
  whose: Whose,
  limits: Partial<ReadLimits> = {},
): Removed => {
  const edit = openForEdit(bytes, limits);
  const part = readComments(edit);
  const isMeant = typeof whose === 'string' ? ({ author }: StandingComment) => author === whose : whose;
  const meant = part?.comments.filter(isMeant) ?? [];
  const threads = partsOf(edit, 'commentsExtended').map((name) => ({
    name,
    threads: readThreads(edit, name),
  }));
  const parents = new Set(threads.flatMap((each) => each.threads.map(({ parent }) => parent)));
  const own = meant.filter(({ paragraphId }) => paragraphId === undefined || !parents.has(paragraphId));
  const answered = meant.length - own.length;
  if (part === undefined || own.length === 0) return { bytes: new Uint8Array(bytes), removed: 0, answered };

  edit.edit(edit.map.mainPart, marksIn(edit, new Set(own.map(({ id }) => id))));
  const added = commentsRelationship(edit)?.id.startsWith(ADDED_RELATIONSHIP) === true;
  if (added && own.length === part.comments.length) removePart(edit, part.name);
  else {
    const text = edit.text(part.name);
    const emptied = own.length === part.comments.length && wasReopened(text, part.close);
    edit.edit(part.name, [...own.map(gone), ...(emptied ? closedAgain(part.open, part.close) : [])]);
  }
  const goneIds = new Set(own.map(({ paragraphId }) => paragraphId));
  for (const { name, threads: list } of threads) {
    const text = edit.text(name);
    edit.edit(
      name,
      list
        .filter(({ id }) => goneIds.has(id))
        .map(({ openTo, closeTo }) => ({ from: tagEndingAt(text, openTo).from, to: closeTo, text: '' })),
    );
  }
  return { bytes: edit.bytes(), removed: own.length, answered };
};
