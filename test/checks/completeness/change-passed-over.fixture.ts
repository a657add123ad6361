import { cimsReport } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';
import { headingXml, paragraphXml } from '../support/package-edits';

const rule = 'completeness-change-passed-over';

const withAppendix = (title: string, ...lines: readonly string[]) =>
  cimsReport().body(headingXml(title) + lines.map((line) => paragraphXml(line)).join(''));

export const breaks: RuleFixture['breaks'] = {
  documents: [
    withAppendix('Appendix C – Letters', 'On internal review the finding was changed to unfounded.'),
  ],
};
export const holds: RuleFixture['holds'] = {
  documents: [withAppendix('Appendix C – Letters', 'The roster of 3 March 2026 is enclosed.')],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^Under “Appendix C – Letters”, where nothing was taken from, it says: “On internal review the finding was changed to unfounded\.”\./,
    times: 1,
  },
];

export const also: RuleFixture['also'] = {
  'an appendix that is a review by its title': {
    documents: [withAppendix('Appendix D – Internal review decision', 'See the scanned letter.')],
    expects: [{ rule, says: /“Appendix D – Internal review decision”/, times: 1 }],
  },
  'many places are summed up': {
    documents: [
      withAppendix(
        'Appendix C – Letters',
        ...Array.from({ length: 9 }, () => 'Allegation 1 was withdrawn on 4 May 2026.'),
      ),
    ],
    expects: [{ rule, says: /4 more places where nothing was taken from/, times: 6 }],
  },
};
