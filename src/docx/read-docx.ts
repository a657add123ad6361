import { readAddInSettings } from './add-in-settings-reader';
import { commentsOf, lastAtMost, readCommentThreads } from './comments-reader';
import type {
  AddInSettings,
  DocumentProperties,
  DocxContent,
  DocxMessage,
  DocxPart,
  PartKind,
  Revision,
} from './content';
import { mapDocument } from './document-map';
import type { DocumentMap } from './document-map';
import { flatPackage } from './flat-opc';
import { DEFAULT_LIMITS } from './limits';
import type { ReadLimits } from './limits';
import { readOptional } from './messages';
import { isStrict, shortName } from './namespaces';
import { NO_NUMBERING } from './numbering';
import { readNumbering } from './numbering-reader';
import type { Package } from './package';
import { shownName } from './part-names';
import { embeddedObjectsOf, externalReferencesOf, hasMacros, picturesOf } from './package-findings';
import { readCustomProperties, readPlainProperties } from './properties-reader';
import { sniff } from './sniff';
import { readStory } from './story/read-story';
import type { StoryRequest } from './story/read-story';
import type { Story } from './story/story';
import { NO_STYLES, readStyles } from './styles-reader';
import { UnreadableDocument } from './unreadable';
import { XmlProblem } from './xml-source';
import type { Budget } from './xml-budget';
import type { XmlSource } from './xml-source';
import { zipPackage } from './zip-package';

/** Everything that reading one document needs at hand. */
interface Desk {
  readonly pack: Package;
  readonly map: DocumentMap;
  readonly budget: Budget;
  readonly messages: DocxMessage[];
}

/** What the stories of a document share. */
type Sheets = Pick<StoryRequest, 'styles' | 'numbering'>;

/** Names of the parts that `owner` points at by a kind of relationship, each once; says where one is missing. */
const related = ({ pack, map, messages }: Desk, owner: string, kind: string): string[] => {
  const targets = (map.relationships.get(owner) ?? [])
    .filter((relationship) => relationship.kind === kind && !relationship.external)
    .map(({ target }) => target);
  const missing = targets.find((target) => pack.find(target) === undefined);
  if (missing !== undefined) {
    messages.push({
      code: 'part-missing',
      text: `The file is incomplete: its part "${shownName(missing)}" is missing, so nothing in it was checked.`,
      part: missing,
    });
  }
  return [...new Set(targets.map((target) => pack.find(target)).filter((name) => name !== undefined))];
};

/** Reads one optional part, if it is there and can be read. */
const readPart = <T>(
  { pack, messages, budget }: Desk,
  name: string | undefined,
  read: (source: XmlSource, budget: Budget) => T,
): T | undefined => {
  const source = name === undefined ? undefined : pack.source(name);
  if (name === undefined || source === undefined) return undefined;
  return readOptional(name, messages, () => read(source, budget));
};

const readMain = (desk: Desk, sheets: Sheets) => {
  const { pack, map, budget } = desk;
  const part = map.mainPart;
  const source = pack.source(part);
  if (source === undefined) {
    throw new UnreadableDocument(
      'main-part-missing',
      `The file is damaged: the part with the document's text, "${shownName(part)}", holds nothing. Ask for the file again.`,
    );
  }
  try {
    const { story, root } = readStory({ part, kind: 'body', source, ...sheets, budget });
    if (shortName(root.uri, root.local) === 'w:document') return { story, strict: isStrict(root.uri) };
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error;
    throw new UnreadableDocument(
      error.reason,
      `The document's text cannot be read: ${error.message}. Open it in Word, let Word repair it, save it under a new name, and try again.`,
    );
  }
  throw new UnreadableDocument(
    'not-a-word-document',
    `The part "${shownName(part)}" is not the text of a Word document. Choose the Word document (.docx) instead.`,
  );
};

const STORIES: readonly (readonly [relationship: string, kind: PartKind])[] = [
  ['header', 'header'],
  ['footer', 'footer'],
  ['footnotes', 'footnotes'],
  ['endnotes', 'endnotes'],
];

/** Parts whose text a reader sees in Word and we do not read. */
const UNREAD: readonly (readonly [relationship: string, what: string])[] = [
  ['diagramData', 'a SmartArt diagram'],
  ['chart', 'a chart'],
];

const partOf = ({
  part,
  kind,
  paragraphs,
  tables,
  cells,
  controls,
}: Story & { kind: PartKind }): DocxPart => ({
  name: part,
  kind,
  paragraphs,
  tables,
  cells,
  controls,
});

const revisionsOf = (story: Story): Revision[] =>
  story.revisions.map(({ excerpt, paragraph, ...revision }) => ({
    ...revision,
    paragraph: lastAtMost(paragraph, story),
    excerpt: excerpt.toString(),
  }));

const readProperties = (desk: Desk): DocumentProperties => ({
  ...readPart(desk, related(desk, '', 'core-properties')[0], readPlainProperties),
  ...readPart(desk, related(desk, '', 'extended-properties')[0], readPlainProperties),
  custom: readPart(desk, related(desk, '', 'custom-properties')[0], readCustomProperties) ?? {},
});

/**
 * What add-ins keep here. It is no text of the document, so one that cannot be read is no fault of the document; that it
 * could not is told with it.
 */
const readSettings = (desk: Desk): readonly AddInSettings[] => {
  const quiet: Desk = { ...desk, messages: [] };
  const parts = [...desk.map.relationships.keys()].flatMap((owner) => related(quiet, owner, 'webextension'));
  return [...new Set(parts)].flatMap((part): AddInSettings[] => {
    const before = quiet.messages.length;
    const { values = {}, unread } = readPart(quiet, part, readAddInSettings) ?? {};
    const missed = quiet.messages.length > before ? 'all' : unread;
    if (Object.keys(values).length === 0 && missed === undefined) return [];
    return [{ part, values, ...(missed && { unread: missed }) }];
  });
};

const openPackage = (bytes: Uint8Array, budget: Budget): Package =>
  sniff(bytes) === 'zip' ? zipPackage(bytes, budget.limits) : flatPackage(bytes, budget);

/**
 * Reads a Word document: `.docx`, `.docm`, `.dotx`, `.dotm` or one flat XML file.
 *
 * Nothing that the document contains makes reading fail; what could not be read is told in `messages`. Nothing outside
 * the bytes is ever looked at.
 *
 * @param limits what to allow where {@link DEFAULT_LIMITS} does not fit.
 * @throws UnreadableDocument where no value can be had: the bytes are something else, are damaged, or go beyond the
 * limits.
 */
export const readDocx = (bytes: Uint8Array, limits: Partial<ReadLimits> = {}): DocxContent => {
  const all = { ...DEFAULT_LIMITS, ...limits };
  const budget: Budget = { limits: all, elementsLeft: all.elements };
  const pack = openPackage(bytes, budget);
  const map = mapDocument(pack, budget);
  const messages = [...map.messages];
  const desk: Desk = { pack, map, budget, messages };
  const main = map.mainPart;

  const styles = readPart(desk, related(desk, main, 'styles')[0], readStyles) ?? NO_STYLES;
  const numbering = readPart(desk, related(desk, main, 'numbering')[0], readNumbering) ?? NO_NUMBERING;
  const sheets = { styles, numbering };
  const { story: body, strict } = readMain(desk, sheets);
  const stories = [body];
  for (const [relationship, kind] of STORIES) {
    for (const part of related(desk, main, relationship)) {
      const read = readPart(
        desk,
        part,
        (source) => readStory({ part, kind, source, ...sheets, budget }).story,
      );
      if (read !== undefined) stories.push(read);
    }
  }

  const commentsPart = related(desk, main, 'comments')[0];
  const comments = readPart(
    desk,
    commentsPart,
    (source) => readStory({ part: commentsPart ?? '', kind: 'comments', source, ...sheets, budget }).story,
  );
  const threads = readPart(desk, related(desk, main, 'commentsExtended')[0], readCommentThreads) ?? new Map();
  for (const [relationship, what] of UNREAD) {
    for (const part of related(desk, main, relationship)) {
      messages.push({ code: 'text-not-readable', text: `The text of ${what} was not read.`, part });
    }
  }
  const properties = readProperties(desk);
  const addInSettings = readSettings(desk);

  return {
    container: map.container,
    strict,
    parts: stories.map((story) => partOf(story as Story & { kind: PartKind })),
    comments: comments === undefined ? [] : commentsOf(comments, threads, stories),
    revisions: stories.flatMap(revisionsOf),
    hiddenText: stories.flatMap(({ hiddenText }) => hiddenText),
    properties,
    externalReferences: [
      ...externalReferencesOf(map),
      ...stories.flatMap((story) => story.externalReferences),
    ],
    embeddedObjects: embeddedObjectsOf(map),
    pictures: picturesOf(map),
    hasMacros: hasMacros(pack, map),
    ...(addInSettings.length > 0 && { addInSettings }),
    messages: [...messages, ...stories.flatMap((story) => story.messages)],
  };
};
