import type { DocxContent, DocxPart } from '../../../docx';
import { DEFINITIONS, fieldsOf, TEMPLATE_PROPERTY } from '../../../template';
import type { FieldName, TemplateDefinition, TemplateKind } from '../../../template';
import type { CaseDraft } from '../record/case-draft';
import type { CaseFile, DocumentKind, Recognised } from '../../case-file';
import { contentsLines } from '../passed-over/contents-lines';
import { normalise, withoutNumbering } from '../words/normalise';
import { isBlank } from '../words/prompts';
import type { TagReading } from '../tags/tag-reader';
import { isEmail, isOtherTitle, letterOf } from './other-kinds';
import { makeLookup } from '../words/lookup';
import type { Lookup } from '../words/lookup';

const definitions = Object.values(DEFINITIONS);

/** What to call each kind in a sentence. */
const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  'investigation-plan': 'an investigation plan',
  'investigation-report': 'an investigation report',
  'cims-recommendations': 'a CIMS Recommendations report',
  'rcs-investigation-report': 'an RCS investigation report',
  unknown: 'an unknown document',
};

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
    byTags(tags, ENOUGH_TAGS) ??
    byLayout ??
    correspondence(content) ??
    byTitle(content) ??
    byTags(tags, 1)
  );
};

/**
 * Which kind a document is by the fields that were found in it, or by a heading that may be its title; `unknown` where
 * they speak for none.
 */
export const kindByFields = (draft: CaseDraft, content: DocxContent): Recognised<DocumentKind> =>
  byFields(draft) ??
  byTitle(content, true) ?? {
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

const byProperty = (content: DocxContent): Recognised<DocumentKind> | undefined => {
  const template = templateOf(content);
  const definition = definitions.find(({ id }) => id === template?.id);
  return (
    definition && {
      value: definition.kind,
      because: `It says that it was made from our template “${definition.title}”.`,
    }
  );
};

/** Fewer fields than this may have been pasted from another document; then the title is asked first. */
const ENOUGH_TAGS = 5;

const fieldsByKind = new Map<TemplateKind, ReadonlySet<FieldName>>(
  definitions.map((definition) => [
    definition.kind,
    new Set(fieldsOf(definition).map(({ item }) => item.field)),
  ]),
);

/**
 * The template that has most of the tags, and among equals the one that has least besides them; a few tags that several
 * templates have speak for none.
 */
const byTags = (tags: TagReading, atLeast: number): Recognised<DocumentKind> | undefined => {
  if (tags.fields.size < atLeast) return undefined;
  const [best, next] = [...fieldsByKind]
    .map(([kind, fields]) => ({
      kind,
      hits: [...tags.fields].filter((field) => fields.has(field)).length,
      of: fields.size,
    }))
    .sort((a, b) => b.hits - a.hits || a.of - b.of);
  if (best === undefined || best.hits === 0) return undefined;
  if (tags.fields.size < ENOUGH_TAGS && next?.hits === best.hits) return undefined;
  return {
    value: best.kind,
    because: `${best.hits} of its ${tags.fields.size} tagged fields are those of ${KIND_NAMES[best.kind]}.`,
  };
};

interface TitlePhrase {
  readonly kind: TemplateKind;
  readonly phrase: string;
}

const titlePhrases = (definition: TemplateDefinition): readonly TitlePhrase[] =>
  [definition.title, ...definition.synonyms].map((text) => ({
    kind: definition.kind,
    phrase: normalise(text),
  }));

/** The longest first: "CIMS incident investigation plan" says more than "investigation plan". */
const TITLE_PHRASES = definitions.flatMap(titlePhrases).sort((a, b) => b.phrase.length - a.phrase.length);

/** @param doubtful whether a heading counts that may be a section of another kind of document. */
const byTitle = (content: DocxContent, doubtful = false): Recognised<DocumentKind> | undefined => {
  const lookup = makeLookup();
  let schemeAbove = false;
  for (const line of titleLines(content)) {
    if (line.mayBeOther && isOtherTitle(line.text)) {
      return because('unknown', `Its title “${line.text.trim()}” is that of another kind of document.`);
    }
    if (!doubtful && line.isHeading && isSectionElsewhere(line.text, lookup)) continue;
    const kind = kindOfTitle(line, schemeAbove, lookup);
    schemeAbove = line.where === 'start' && isOfTheScheme(normalise(line.text));
    if (kind !== undefined) {
      return { value: kind, because: `Its title or a heading near its start is “${line.text.trim()}”.` };
    }
  }
  return undefined;
};

/** "Investigation plan" is the title of a plan, and of a section of a report. */
const isSectionElsewhere = (text: string, lookup: Lookup): boolean => {
  const title = normalise(withoutNumbering(text));
  const kind = TITLE_PHRASES.find(({ phrase }) => phrase === title)?.kind;
  return kind !== undefined && lookup(text)?.sections.some((section) => section.kind !== kind) === true;
};

const REPORTABLE_CONDUCT = /\b(?:reportable (?:conduct|allegations?)|rcs)\b/;

const isOfTheScheme = (title: string): boolean => REPORTABLE_CONDUCT.test(title) && !/\bcims\b/.test(title);

/** @param schemeAbove whether the line above names the scheme: a title may take two lines. */
const kindOfTitle = (line: TitleLine, schemeAbove: boolean, lookup: Lookup): DocumentKind | undefined => {
  const { text, where } = line;
  const title = normalise(text);
  const known = TITLE_PHRASES.find(({ phrase }) =>
    where === 'start' ? ` ${title} `.includes(` ${phrase} `) : title === phrase,
  );
  const isOurs =
    known !== undefined && (known.phrase.includes('cims') || known.kind !== 'investigation-report');
  if (isOurs) return known.kind;
  const isReport = where === 'start' ? /\b(?:report|investigation)\b/ : /\breport\b/;
  const isSchemes = schemeAbove ? known !== undefined : isOfTheScheme(title) && lookup(text) === undefined;
  if (isSchemes && where !== 'sentence' && isReport.test(title)) return 'rcs-investigation-report';
  return known?.kind;
};

interface TitleLine {
  readonly text: string;
  /** At the start a line may say more than the title; a heading further down, or a sentence, must be it. */
  readonly where: 'start' | 'heading' | 'sentence';
  /** True for a heading below the first line that is not styled as a title. */
  readonly isHeading?: boolean;
  /** Whether another kind of document may say its name here; a section of a report may have such a name too. */
  readonly mayBeOther: boolean;
}

const TITLE_LENGTH_LIMIT = 150;
const FIRST_LINES = 5;
const LINES_LOOKED_AT = 25;

/** The first lines and headings of the body, then the title property, then headers and footers. */
const titleLines = function* (content: DocxContent): Generator<TitleLine> {
  for (const part of content.parts) if (part.kind === 'body') yield* bodyLines(part);
  if (content.properties.title !== undefined)
    yield { text: content.properties.title, where: 'start', mayBeOther: false };
  for (const part of content.parts) {
    if (part.kind !== 'header' && part.kind !== 'footer') continue;
    for (const { text } of part.paragraphs) {
      if (!isBlank(text) && text.length <= TITLE_LENGTH_LIMIT)
        yield { text, where: 'start', mayBeOther: true };
    }
  }
};

const bodyLines = function* (body: DocxPart): Generator<TitleLine> {
  let seen = 0;
  let hasHeading = false;
  const contents = contentsLines(body);
  for (const [index, paragraph] of body.paragraphs.entries()) {
    const { text, heading, style } = paragraph;
    if (isBlank(text) || contents[index] === 1) continue;
    seen += 1;
    if (seen > LINES_LOOKED_AT) return;
    if (text.length > TITLE_LENGTH_LIMIT) continue;
    const isStyled = TITLE_STYLE.test(style ?? '');
    const isHeading = seen > 1 && heading !== undefined && !isStyled;
    // A title is no sentence and no "Label: value".
    if (seen <= FIRST_LINES) {
      const isSentence = /[.;]\s*$|:/.test(text);
      yield { text, where: isSentence ? 'sentence' : 'start', isHeading, mayBeOther: !isSentence };
    } else if (heading === 1 || isStyled) {
      yield { text, where: 'heading', isHeading, mayBeOther: isStyled || !hasHeading };
    }
    hasHeading ||= heading !== undefined;
  }
};

const TITLE_STYLE = /^(?:sub)?title$/i;

const RCS_FIELDS: readonly FieldName[] = ['allegation.rcsFinding', 'allegation.rcsConductType'];
const PLAN_FIELDS: readonly FieldName[] = [
  'plan.methodology',
  'plan.approach',
  'plan.endorsedBy',
  'allegation.evidenceSought',
];
const INQUIRY_FIELDS: readonly FieldName[] = [
  'investigation.methodology',
  'interview.summary',
  'evidence.description',
];
const RESULT_FIELDS: readonly FieldName[] = [
  'allegation.rcsFinding',
  'allegation.outcome',
  'allegation.reasons',
  'report.findingsSummary',
  'recommendation.action',
];

/** What the fields that were found, filled or not, speak for. */
const byFields = (draft: CaseDraft): Recognised<DocumentKind> | undefined => {
  const names = new Set([
    ...Object.keys(draft.fields),
    ...draft.copies.flatMap(({ fields }) => Object.keys(fields)),
  ]);
  const has = (fields: readonly FieldName[]): boolean => fields.some((field) => names.has(field));
  const outcomes = names.has('allegation.outcome') || names.has('allegation.incidentType');
  if (has(RCS_FIELDS) && !outcomes) {
    return because('rcs-investigation-report', 'It gives RCS conduct types or findings and no CIMS outcome.');
  }
  if (has(RCS_FIELDS) && names.has('recommendation.action') && !has(INQUIRY_FIELDS)) {
    return because(
      'cims-recommendations',
      'It sets RCS findings beside CIMS outcomes with recommendations, and no inquiry.',
    );
  }
  if (has(RESULT_FIELDS) && (names.has('allegation.statement') || outcomes || has(INQUIRY_FIELDS))) {
    return because(
      'investigation-report',
      'It has allegations or evidence with findings, outcomes or reasons.',
    );
  }
  if (has(PLAN_FIELDS))
    return because('investigation-plan', 'It has the approach or methods of a plan and no findings.');
  return undefined;
};

const because = (value: DocumentKind, reason: string): Recognised<DocumentKind> => ({
  value,
  because: reason,
});
