import type { FieldName, GroupName } from '../../../template';
import { isBlankCopy } from '../../case/case-data';
import { usualSureness } from '../../sureness';
import type { CopyDraft } from './case-draft';
import { put } from './put';

/** The fields that say which allegation a thing is about. */
export const TIED_BY: Readonly<Partial<Record<GroupName, FieldName>>> = {
  evidence: 'evidence.allegations',
  recommendation: 'recommendation.finding',
};

/**
 * Evidence and recommendations that stand under the heading of an allegation bear on that one, and an allegation under
 * the heading of a subject is against that one.
 */
export const tieToAllegations = (free: readonly CopyDraft[], all: readonly CopyDraft[]): void => {
  const allegations = all.filter(({ group }) => group === 'allegation');
  const inOrder = allegations.sort((a, b) => a.from - b.from);
  const numbers = new Map(inOrder.map((copy, index) => [copy, index + 1]));
  for (const copy of allegations) tieToSubject(copy);
  for (const { group, fields, under, place } of free) {
    const field = TIED_BY[group];
    const number = under && numbers.get(under);
    if (field === undefined || number === undefined || isBlankCopy(fields)) continue;
    put(fields, field, {
      text: String(number),
      foundBy: 'heading',
      sureness: usualSureness('heading'),
      place,
    });
  }
};

const tieToSubject = ({ fields, against, place }: CopyDraft): void => {
  const name = against?.isUnder === true ? (against.subject.fields['subject.name']?.text ?? '') : '';
  if (name === '') return;
  put(fields, 'allegation.subject', {
    text: name,
    foundBy: 'heading',
    sureness: usualSureness('heading'),
    place,
  });
};
