import type { Place } from '../../docx';
import { documentRule } from '../support/by-requirement';
import { quote, shorten } from '../support/excerpt';
import { upToLimit } from '../support/up-to-limit';

const FIX =
  'Look whether each finding in the report is the one that stands. If it does not, write beside the allegation what stands, and say that it was changed.';

/** The heading over a place, where it has one. */
const under = ({ headings }: Place): string => {
  const heading = shorten(headings.at(-1) ?? '');
  return heading === '' ? 'In a part' : `Under “${heading}”,`;
};

/** A review that is told of in an appendix alone: nothing was taken from there, so the findings may be the earlier ones. */
export const completenessChangePassedOver = documentRule({
  id: 'completeness-change-passed-over',
  group: 'completeness',
  requirement: 'readable-in-full',
  description:
    'That a finding or an allegation was changed, withdrawn or reviewed is said where the allegation is decided, and not in an appendix alone.',
  *check({ document: { caseFile } }) {
    yield* upToLimit(
      caseFile.changesPassedOver ?? [],
      (place) => ({
        message: `${under(place)} where nothing was taken from, it says: ${quote(place.excerpt)}. A finding or an allegation may have been changed, withdrawn or reviewed.`,
        fix: FIX,
        place,
      }),
      (place, count) => ({
        message: `${count} more places where nothing was taken from, the first of them here, may say that a finding or an allegation was changed, withdrawn or reviewed.`,
        fix: FIX,
        place,
      }),
    );
  },
});
