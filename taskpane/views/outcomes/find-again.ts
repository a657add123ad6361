import type { FieldName } from '../../../src/template';
import { policyOf } from '../../session/policy-of';
import { openDocumentOf } from '../../session/open-document';
import type { SessionState } from '../../session/session';
import { allegationsIn, fieldOf, type Allegation } from './allegation';
import { sameText } from './rationale-drafts';

const isSame = (a: Allegation, b: Allegation): boolean =>
  (['statement', 'client', 'subject'] as const).every((part) => sameText(a[part], b[part]));

const textIn = (allegation: Allegation, field: FieldName): string => fieldOf(allegation, field)?.text ?? '';

/** Where an allegation is by now, or one sentence why nothing is written to it. */
export type FoundAgain =
  { readonly allegation: Allegation } | { readonly allegation?: never; readonly because: string };

/**
 * Finds an allegation in the document as it was read last, by what it says: by its number alone another one would be
 * written as soon as somebody deletes or adds one above it. A field that says something else by now than what was shown
 * is not written over.
 *
 * @param shown what the pane has shown of the field: the document's text, or what is being written.
 */
export const findAgain = (
  state: SessionState,
  allegation: Allegation,
  field: FieldName,
  shown: readonly string[],
): FoundAgain => {
  const open = openDocumentOf(state);
  const all = open === undefined ? [] : allegationsIn(open, policyOf(state));
  const alike = all.filter((each) => isSame(each, allegation));
  const found =
    alike.find(({ number }) => number === allegation.number) ?? (alike.length === 1 ? alike[0] : undefined);
  if (found === undefined) {
    return {
      because: `Allegation ${allegation.number} is not the same in the document by now as it was shown here, so nothing was written; look at it and choose again.`,
    };
  }
  const now = textIn(found, field);
  if ([textIn(allegation, field), ...shown].some((text) => sameText(text, now))) return { allegation: found };
  const says = now === '' ? 'is empty' : `says “${now}”`;
  return {
    because: `The document ${says} there by now, so nothing was written over it; look at it and choose again.`,
  };
};
