import type { DocxContent } from '../../../docx';
import { DEFINITIONS, TEMPLATE_PROPERTY } from '../../../template';
import type { CaseFile, DocumentKind, Recognised } from '../../case-file';
import type { CaseDraft } from '../record/case-draft';
import type { TagReading } from '../tags/tag-reader';
import { isBlank } from '../words/prompts';
import { because } from './because';
import { ENOUGH_TAGS, kindByFields, kindByTags } from './kind-by-fields';
import { kindByTitle } from './kind-by-title';
import { isEmail, letterOf, otherKindOfTitle } from './other-kinds';
import type { OtherKind } from './other-kinds';
import { titleLines } from './title-lines';

/** The template of ours that the document says it was made from. */
export const templateOf = (content: DocxContent): CaseFile['template'] => {
  const [id, version] = (content.properties.custom[TEMPLATE_PROPERTY] ?? '').trim().split(/\s+/);
  return id === undefined || id === '' ? undefined : { id, version: version ?? '' };
};

/** Which kind a document is by its own property, else its tags, else its title; known before it is read further. */
export const kindAtSight = (
  content: DocxContent,
  tags: TagReading,
  asked?: DocumentKind,
  byLayout?: Recognised<DocumentKind>,
): Recognised<DocumentKind> | undefined => {
  if (asked !== undefined) return { value: asked, because: 'This kind was asked for.' };
  return (
    byProperty(content) ??
    kindByTags(tags, ENOUGH_TAGS) ??
    byLayout ??
    correspondence(content) ??
    kindByTitle(content) ??
    kindByTags(tags, 1)
  );
};

/**
 * Which kind a document is by the fields that were found in it, or by a heading that may be its title; `unknown` where
 * they speak for none.
 */
export const kindAfterReading = (draft: CaseDraft, content: DocxContent): Recognised<DocumentKind> =>
  kindByFields(draft) ??
  kindByTitle(content, true) ?? {
    value: 'unknown',
    because: isEmpty(content)
      ? 'There are no words in it.'
      : 'It has no template property, tags, title or fields by which it could be recognised.',
  };

const isEmpty = ({ parts }: DocxContent): boolean =>
  parts.every(({ kind, paragraphs }) => kind !== 'body' || paragraphs.every(({ text }) => isBlank(text)));

/** A letter or an email names the documents that it goes with, and is none of them. */
const correspondence = ({ parts }: DocxContent): Recognised<DocumentKind> | undefined => {
  const body = parts.find(({ kind }) => kind === 'body');
  if (body === undefined) return undefined;
  const salutation = letterOf(body);
  if (salutation !== undefined) return because('unknown', `It is a letter that begins “${salutation}”.`);
  return isEmail(body) ? because('unknown', 'It is an email.') : undefined;
};

/**
 * What a document is whose kind is unknown, where its title or its form says so: a letter, an email, a review, a
 * request for an extension, a form for the regulator, a record. Absent where nothing does.
 */
export const otherKindOf = (content: DocxContent): OtherKind | undefined => {
  const body = content.parts.find(({ kind }) => kind === 'body');
  if (body !== undefined && letterOf(body) !== undefined) return 'letter';
  if (body !== undefined && isEmail(body)) return 'email';
  for (const { text, mayBeOther } of titleLines(content)) {
    const other = mayBeOther ? otherKindOfTitle(text) : undefined;
    if (other !== undefined) return other;
  }
  return undefined;
};

const byProperty = (content: DocxContent): Recognised<DocumentKind> | undefined => {
  const template = templateOf(content);
  const definition = Object.values(DEFINITIONS).find(({ id }) => id === template?.id);
  return (
    definition && {
      value: definition.kind,
      because: `It says that it was made from our template “${definition.title}”.`,
    }
  );
};
