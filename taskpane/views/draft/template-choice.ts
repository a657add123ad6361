import { TEMPLATE_KINDS, type TemplateKind } from '../../../src/template';
import { openDocumentOf } from '../../session/open-document';
import type { SessionState } from '../../session/session';

/** Where the chosen template, and what was said of the values for it, are kept until it is used. */
export const KIND_DRAFT = 'draft:template';
export const choicesDraft = (kind: TemplateKind): string => `draft:carry:${kind}`;

export const isTemplateKind = (kind: string | undefined): kind is TemplateKind =>
  TEMPLATE_KINDS.some((each) => each === kind);

/** The template that comes next on the way of this person: after the plan the report, for the RCS the recommendations. */
const likelyKind = (state: SessionState): TemplateKind => {
  if (state.kept.purpose === 'rcs') return 'cims-recommendations';
  const kinds = state.checked?.documents.map(({ kind }) => kind.value) ?? [];
  return kinds.includes('investigation-plan') ? 'investigation-report' : 'investigation-plan';
};

export const chosenKind = (state: SessionState): TemplateKind => {
  const kept = state.kept.drafts[KIND_DRAFT];
  return isTemplateKind(kept) ? kept : likelyKind(state);
};

/**
 * What happens to the document: `insert` goes in at once, `ask` asks first, because something stands there already, and
 * `file` hands the template over as a file, because this host cannot put it in or there is no document.
 */
export const insertWay = (state: SessionState): 'insert' | 'ask' | 'file' => {
  if (!state.capabilities.insert || !state.hasDocument) return 'file';
  // What could not be read again may have something in it by now.
  const isBlank = state.checkProblem === undefined && openDocumentOf(state)?.blank === true;
  return isBlank ? 'insert' : 'ask';
};
