import { rcsReport, recommendations } from '../support/document-spec';
import type { RuleFixture } from '../support/fixture';

const rule = 'case-allegations-differ';

export const breaks: RuleFixture['breaks'] = {
  documents: [
    rcsReport(),
    recommendations()
      .remove('allegation', 3)
      .remove('recommendation', 2)
      .withIn('recommendation', 1, { 'recommendation.finding': 'Allegations 1 and 2' }),
  ],
};
export const holds: RuleFixture['holds'] = {
  documents: [
    rcsReport(),
    recommendations().withIn('allegation', 1, {
      'allegation.statement': 'That, on 7 July 2026, Example Carer struck Sample Client Three on the hand',
    }),
  ],
};
export const expects: RuleFixture['expects'] = [
  {
    rule,
    severity: 'warning',
    says: /^Allegation 3 \(“That on 8 July 2026.*…”\) of “investigation-report.docx” has no counterpart in “cims-recommendations/,
    times: 1,
  },
];
export const also: RuleFixture['also'] = {
  'worded differently': {
    documents: [
      rcsReport(),
      recommendations().withIn('allegation', 2, {
        'allegation.statement':
          'Example Carer left Sample Client Three without a winter coat in June and July 2026, it is said.',
      }),
    ],
    expects: [
      {
        rule,
        severity: 'info',
        says: /^Allegation 2 .* is worded differently in .* \(Allegation 2\)/,
        times: 1,
      },
    ],
  },
  'about somebody else': {
    documents: [
      rcsReport(),
      recommendations().withIn('allegation', 1, { 'allegation.subject': 'Invented Person' }),
    ],
    expects: [
      {
        rule,
        severity: 'warning',
        says: /is about “Example Carer” in .* and about “Invented Person” in/,
        times: 1,
      },
    ],
  },
};
