import { DEFINITIONS, fieldsOf } from '../../../template';
import type { FieldName, TemplateKind } from '../../../template';
import type { DocumentKind, Recognised } from '../../case-file';
import type { CaseDraft } from '../record/case-draft';
import type { TagReading } from '../tags/tag-reader';
import { because } from './because';

/** What to call each kind in a sentence. */
const KIND_NAMES: Readonly<Record<DocumentKind, string>> = {
  'investigation-plan': 'an investigation plan',
  'investigation-report': 'an investigation report',
  'cims-recommendations': 'a CIMS Recommendations report',
  'rcs-investigation-report': 'an RCS investigation report',
  unknown: 'an unknown document',
};

/** Fewer fields than this may have been pasted from another document; then the title is asked first. */
export const ENOUGH_TAGS = 5;

const fieldsByKind = new Map<TemplateKind, ReadonlySet<FieldName>>(
  Object.values(DEFINITIONS).map((definition) => [
    definition.kind,
    new Set(fieldsOf(definition).map(({ item }) => item.field)),
  ]),
);

/**
 * The template that has most of the tags, and among equals the one that has least besides them; a few tags that several
 * templates have speak for none.
 */
export const kindByTags = (tags: TagReading, atLeast: number): Recognised<DocumentKind> | undefined => {
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
export const kindByFields = (draft: CaseDraft): Recognised<DocumentKind> | undefined => {
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
