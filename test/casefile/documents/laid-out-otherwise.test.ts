import { readCase } from '../../../src/casefile';
import { documentFrom, linesOf } from '../support/page-notation';

/** The kind of a document and what is read from it, as a careful reviewer would read it. */
const read = (notation: string): readonly string[] => {
  const caseFile = readCase(documentFrom(notation));
  return [caseFile.kind.value, ...linesOf(caseFile)];
};

test.each<[string, string, readonly string[]]>([
  [
    'people in a table that says what each of them is',
    `# Reportable conduct investigation report
| Person | Role | Relationship |
| Example Person | Subject of allegation | Carer |
| Sample Client One | Client | – |
| Sample Witness | Witness | – |`,
    [
      'rcs-investigation-report',
      'client 1: client.name = Sample Client One · label, likely',
      'subject 1: subject.name = Example Person · label, likely',
      'subject 1: subject.relation = Carer · label, likely',
    ],
  ],
  [
    'a table of names and jobs names nobody in the matter',
    `# Reportable conduct investigation report
| Name | Role | Finding |
| Example Person | Team leader | Substantiated |`,
    ['rcs-investigation-report'],
  ],
  [
    'signatures with one person to a column',
    `# CIMS investigation report
| | Investigation manager | Delegated authority |
| Name | Sample Manager | Sample Delegate |
| Position | Quality Lead | Chief Executive Officer |
| Signature | | |
| Date | 2 July 2026 | 3 July 2026 |`,
    [
      'investigation-report',
      'manager.name = Sample Manager · label, likely',
      'endorsement.name = Sample Delegate · label, likely',
      'manager.position = Quality Lead · label, likely',
      'endorsement.position = Chief Executive Officer · label, likely',
      'endorsement.date = 3 July 2026 · label, likely',
    ],
  ],
  [
    'a signatory whose header we do not know is passed over',
    `# CIMS investigation report
| | Prepared by | Reviewed by | Endorsed by |
| Name | Sample Manager | Sample Officer | Sample Chief |
| Date | 1 July 2026 | 2 July 2026 | 3 July 2026 |`,
    [
      'investigation-report',
      'endorsement.name = Sample Chief · label, likely',
      'endorsement.date = 3 July 2026 · label, likely',
    ],
  ],
  [
    'the day on which the investigator signed is not that of the endorsement',
    `# CIMS investigation report
| Investigator | Sample Manager | Date | 1 July 2026 |
| Endorsed by | Sample Delegate | Date | 3 July 2026 |`,
    [
      'investigation-report',
      'manager.name = Sample Manager · label, likely',
      'endorsement.name = Sample Delegate · label, likely',
      'endorsement.date = 3 July 2026 · label, likely',
    ],
  ],
  [
    'rows by numbers of their own, decided in another order',
    `# Reportable conduct investigation report
| Ref | Allegation |
| 3 | That Example Person hit Sample Client One |
| 7 | That Example Person shouted |
| Ref | Finding |
| 7 | Unfounded |
| 3 | Substantiated |`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One · label, likely',
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
      'allegation 2: allegation.statement = That Example Person shouted · label, likely',
      'allegation 2: allegation.rcsFinding = Unfounded · label, likely',
    ],
  ],
  [
    'particulars in rows of their own numbers',
    `# Reportable conduct investigation report
| No. | Allegation and particulars | Finding |
| 1 | Example Person hit Sample Client One, in that: | Substantiated |
| 1.1 | she slapped him on 3 May 2026 | Unfounded |
| 2 | Example Person shouted | Unfounded |`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = Example Person hit Sample Client One, in that: · label, likely',
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
      'allegation 2: allegation.statement = she slapped him on 3 May 2026 · label, likely',
      'allegation 2: allegation.rcsFinding = Unfounded · label, likely',
      'allegation 3: allegation.statement = Example Person shouted · label, likely',
      'allegation 3: allegation.rcsFinding = Unfounded · label, likely',
    ],
  ],
  [
    'a header of which only one word is known, over numbered rows',
    `# Reportable conduct investigation report
| # | Allegation | RCS | CIMS |
| 1 | That Example Person hit Sample Client One | Substantiated | Substantiated |`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One · label, likely',
    ],
  ],
  [
    '“Details” over what the first column only numbers',
    `# Reportable conduct investigation report
| Allegation | Details |
| 1 | That Example Person hit Sample Client One |
| 2 | That Example Person shouted |`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One · label, likely',
      'allegation 2: allegation.statement = That Example Person shouted · label, likely',
    ],
  ],
  [
    'letters in a table of findings, below chapters',
    `# Reportable conduct investigation report
## Allegation A
It is alleged that Example Person hit Sample Client One.
## Allegation B
It is alleged that Example Person shouted.
## Outcome
| Allegation | Determination |
| B | Unfounded |
| A | Substantiated |`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = It is alleged that Example Person hit Sample Client One. · heading, likely',
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
      'allegation 2: allegation.statement = It is alleged that Example Person shouted. · heading, likely',
      'allegation 2: allegation.rcsFinding = Unfounded · label, likely',
    ],
  ],
  [
    'choices under blanks beside “Finding”, behind a column of numbers',
    `# Reportable conduct investigation report
| No. | Allegation | Finding | | |
| | | Substantiated | Unsubstantiated | Unfounded |
| 1 | That Example Person hit Sample Client One | X | | |
| 2 | That Example Person shouted | | | X |`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One · label, likely',
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
      'allegation 2: allegation.statement = That Example Person shouted · label, likely',
      'allegation 2: allegation.rcsFinding = Unfounded · label, likely',
    ],
  ],
  [
    'words of allegations beside a label that we do not know',
    `# Reportable conduct investigation report
| | Allegation 1 | Allegation 2 |
| Words of it | That Example Person hit Sample Client One | That Example Person shouted |
| Finding | Substantiated | Unfounded |`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One · label, likely',
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
      'allegation 2: allegation.statement = That Example Person shouted · label, likely',
      'allegation 2: allegation.rcsFinding = Unfounded · label, likely',
    ],
  ],
  [
    'two values beside one label are for a person to confirm',
    `# CIMS investigation report
| Incident report ID | SAMPLE-1 | SAMPLE-2 |
| Date of incident | 1 May 2026 | 9 May 2026 |`,
    [
      'investigation-report',
      'incident.id = SAMPLE-1 · label, to-confirm',
      'incident.occurredOn = 1 May 2026 · label, to-confirm',
    ],
  ],
  [
    'an entry of a chronology is no answer to the label above it',
    `# CIMS investigation report
| Date | Event |
| 2 May 2026 | Reported to Victoria Police |
| 3 May 2026 | Incident report submitted |`,
    ['investigation-report'],
  ],
  [
    'findings in a summary before the allegations',
    `# Reportable conduct investigation report
| Allegation 1 | Substantiated |
| Allegation 2 | Unfounded |
## Allegation 1
That Example Person hit Sample Client One.
## Allegation 2
That Example Person shouted.`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One. · heading, likely',
      'allegation 1: allegation.rcsFinding = Substantiated · sentence, to-confirm',
      'allegation 2: allegation.statement = That Example Person shouted. · heading, likely',
      'allegation 2: allegation.rcsFinding = Unfounded · sentence, to-confirm',
    ],
  ],
  [
    '“Allegation” over a row with its words',
    `# CIMS investigation report
| Allegation |
| That Example Person hit Sample Client One |`,
    [
      'investigation-report',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One · label, likely',
    ],
  ],
  [
    'a chapter on an allegation of a table goes on with that one',
    `# Reportable conduct investigation report
| Allegation | Finding |
| 1. Example Person hit Sample Client One on the arm | Substantiated |
## Allegation 1 – Physical violence
It is alleged that Example Person hit Sample Client One on the arm.
### Evidence
The child’s account.
### Analysis
The account is consistent.
### Finding
The allegation is substantiated.`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = 1. Example Person hit Sample Client One on the arm · label, likely',
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
      'allegation 1: allegation.reasons = The account is consistent. · heading, likely',
      'evidence 1: evidence.description = The child’s account. · heading, likely',
      'evidence 1: evidence.allegations = 1 · heading, likely',
    ],
  ],
  [
    'what leads up to “Allegation 1” words none',
    `# Reportable conduct investigation report
## Allegations
The allegations were put to Example Person as follows:
Allegation 1: That Example Person hit Sample Client One.
Allegation 2: That Example Person shouted.`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One. · heading, likely',
      'allegation 2: allegation.statement = That Example Person shouted. · heading, likely',
    ],
  ],
  [
    '“Alleged conduct: hitting” is a heading over the words',
    `# Reportable conduct investigation report
## Alleged conduct: hitting
It is alleged that Example Person hit Sample Client One.
Finding: Substantiated
## Alleged conduct: shouting
It is alleged that Example Person shouted.
Finding: Unfounded`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = It is alleged that Example Person hit Sample Client One. · label, likely',
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
      'allegation 2: allegation.statement = It is alleged that Example Person shouted. · label, likely',
      'allegation 2: allegation.rcsFinding = Unfounded · label, likely',
    ],
  ],
  [
    'a note in brackets after the number',
    `# Reportable conduct investigation report
## Allegation 1 (EP – C1)
It is alleged that EP hit C1.
Finding: Substantiated`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
      'allegation 1: allegation.statement = It is alleged that EP hit C1. · heading, likely',
    ],
  ],
  [
    'numbered subjects, and one table of findings for both',
    `# Reportable conduct investigation report
## 1. Respondent: Example Person
### Allegation 1
That Example Person hit Sample Client One.
## 2. Respondent: Sample Worker
### Allegation 2
That Sample Worker shouted.
## 3. Findings
| Allegation | Finding |
| 1 | Substantiated |
| 2 | Unfounded |`,
    [
      'rcs-investigation-report',
      'subject 1: subject.name = Example Person · heading, likely',
      'subject 2: subject.name = Sample Worker · heading, likely',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One. · heading, likely',
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
      'allegation 1: allegation.subject = Example Person · heading, likely',
      'allegation 2: allegation.statement = That Sample Worker shouted. · heading, likely',
      'allegation 2: allegation.rcsFinding = Unfounded · label, likely',
      'allegation 2: allegation.subject = Sample Worker · heading, likely',
    ],
  ],
  [
    'headings that name the allegation they decide',
    `# Reportable conduct investigation report
## Allegation 1
It is alleged that Example Person hit Sample Client One.
## Allegation 2
It is alleged that Example Person shouted.
## Finding on Allegation 1
Substantiated
## Finding on Allegation 2
Unfounded
## Finding on Allegation 3
Substantiated`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = It is alleged that Example Person hit Sample Client One. · heading, likely',
      'allegation 1: allegation.rcsFinding = Substantiated · heading, to-confirm',
      'allegation 2: allegation.statement = It is alleged that Example Person shouted. · heading, likely',
      'allegation 2: allegation.rcsFinding = Unfounded · heading, to-confirm',
    ],
  ],
  [
    'labels in bold below an allegation that we do not know',
    `# Reportable conduct investigation report
## Allegation 1
**What was alleged:** That Example Person hit Sample Client One.
**What we found:** Substantiated
**Why:** Footage.`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One. · heading, likely',
    ],
  ],
  [
    'what was done to a worker is no outcome of CIMS',
    `# Reportable conduct investigation report
## Allegation 1
It is alleged that Example Person hit Sample Client One.
Finding: Substantiated
Outcome: Employment ended on 3 July 2026`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
      'allegation 1: allegation.statement = It is alleged that Example Person hit Sample Client One. · heading, likely',
    ],
  ],
  [
    'who approved the plan inside a report',
    `# CIMS investigation report
## Investigation plan
Approved by: Sample Delegate
## Endorsement
Endorsed by: Sample Chief`,
    [
      'investigation-report',
      'plan.endorsedBy = Sample Delegate · label, likely',
      'endorsement.name = Sample Chief · label, likely',
    ],
  ],
  [
    'minutes are no report',
    `# Minutes – Reportable conduct panel meeting
Allegation 1: that Example Person hit a child.
Allegation 1 is substantiated.`,
    [
      'unknown',
      'allegation 1: allegation.statement = that Example Person hit a child. · heading, likely',
      'allegation 1: allegation.reasons = Allegation 1 is substantiated. · heading, to-confirm',
    ],
  ],
  [
    'a heading that is a title with a colon',
    `# Investigation plan: reportable conduct matter SAMPLE-1
| Incident report ID | SAMPLE-1 |`,
    ['investigation-plan', 'incident.id = SAMPLE-1 · label, likely'],
  ],
  [
    '“both” under a heading over two allegations',
    `# Reportable conduct investigation report
## Allegations
### Allegation 1
That Example Person hit Sample Client One.
### Allegation 2
That Example Person shouted.
## Findings
### Allegations 1 and 2
On the balance of probabilities, both are substantiated.`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One. · heading, likely',
      'allegation 1: allegation.reasons = On the balance of probabilities, both are substantiated. · heading, to-confirm',
      'allegation 1: allegation.rcsFinding = Substantiated · sentence, to-confirm',
      'allegation 2: allegation.statement = That Example Person shouted. · heading, likely',
      'allegation 2: allegation.reasons = On the balance of probabilities, both are substantiated. · heading, to-confirm',
      'allegation 2: allegation.rcsFinding = Substantiated · sentence, to-confirm',
    ],
  ],
  [
    'a heading over two allegations that are worded below it',
    `# Reportable conduct investigation report
## Allegations
## Allegations 1 and 2
It is alleged that Example Person hit Sample Client One.
It is alleged that Example Person shouted.`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = It is alleged that Example Person hit Sample Client One. · heading, likely',
      'allegation 2: allegation.statement = It is alleged that Example Person shouted. · heading, likely',
    ],
  ],
  [
    'each subject before the allegation against them',
    `# Reportable conduct investigation report
| Subject of allegation | Example Person |
| Allegation | That Example Person hit Sample Client One. |
| Finding | Substantiated |
| Subject of allegation | Sample Worker |
| Allegation | That Sample Worker shouted at Sample Client One. |
| Finding | Unfounded |`,
    [
      'rcs-investigation-report',
      'subject 1: subject.name = Example Person · label, likely',
      'subject 2: subject.name = Sample Worker · label, likely',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One. · label, likely',
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
      'allegation 2: allegation.statement = That Sample Worker shouted at Sample Client One. · label, likely',
      'allegation 2: allegation.rcsFinding = Unfounded · label, likely',
    ],
  ],
  [
    'each subject after the allegation against them',
    `# Reportable conduct investigation report
| Allegation | That Example Person hit Sample Client One |
| Subject of allegation | Example Person |
| Allegation | That Sample Worker shouted |
| Subject of allegation | Sample Worker |`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One · label, likely',
      'allegation 1: allegation.subject = Example Person · label, likely',
      'allegation 2: allegation.statement = That Sample Worker shouted · label, likely',
      'allegation 2: allegation.subject = Sample Worker · label, likely',
    ],
  ],
  [
    'the same subject again is no other one',
    `# Reportable conduct investigation report
| Subject of allegation | Example Person |
| Allegation | That Example Person hit Sample Client One |
| Subject of allegation | Ms Example Person |`,
    [
      'rcs-investigation-report',
      'subject 1: subject.name = Example Person · label, likely',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One · label, likely',
      'allegation 1: allegation.subject = Ms Example Person · label, likely',
    ],
  ],
  [
    'a question beside “Finding” is not the finding',
    `# Reportable conduct investigation report
## Allegation 1
It is alleged that Example Person hit Sample Client One.
| Finding | Police told? |
| Substantiated | No |`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
      'allegation 1: allegation.statement = It is alleged that Example Person hit Sample Client One. · heading, likely',
    ],
  ],
  [
    'choices under blanks beside “Finding” and “Outcome”',
    `# Reportable conduct investigation report
| Allegation | Finding | | Outcome | |
| | Substantiated | Not substantiated | Substantiated | Not substantiated |
| That Example Person hit Sample Client One | X | | X | |
| That Example Person shouted | | X | | X |`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One · label, likely',
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
      'allegation 1: allegation.outcome = Substantiated · label, likely',
      'allegation 2: allegation.statement = That Example Person shouted · label, likely',
      'allegation 2: allegation.rcsFinding = Not substantiated · label, likely',
      'allegation 2: allegation.outcome = Not substantiated · label, likely',
    ],
  ],
  [
    'what is said of allegations that nobody knows is of no other one',
    `# Reportable conduct investigation report
## Allegations
### Allegation 1
It is alleged that Example Person hit Sample Client One.
### Allegations 8 and 9
Finding: Substantiated
The allegations are substantiated.`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = It is alleged that Example Person hit Sample Client One. · heading, likely',
      'told, of which one is not known: Finding: Substantiated',
    ],
  ],
  [
    'the month of May is no condition',
    `# Reportable conduct investigation report
## Allegation 1
It is alleged that Example Person hit Sample Client One.
## Conclusion
Having considered the interview of 12 May 2026, I find that Allegation 1 is substantiated.`,
    [
      'rcs-investigation-report',
      'report.findingsSummary = Having considered the interview of 12 May 2026, I find that Allegation 1 is substantiated. · heading, likely',
      'allegation 1: allegation.statement = It is alleged that Example Person hit Sample Client One. · heading, likely',
      'allegation 1: allegation.rcsFinding = Substantiated · sentence, to-confirm',
    ],
  ],
  [
    'what may be is no finding',
    `# Reportable conduct investigation report
## Allegation 1
It is alleged that Example Person hit Sample Client One.
## Conclusion
I find that Allegation 1 may be substantiated.`,
    [
      'rcs-investigation-report',
      'report.findingsSummary = I find that Allegation 1 may be substantiated. · heading, likely',
      'allegation 1: allegation.statement = It is alleged that Example Person hit Sample Client One. · heading, likely',
    ],
  ],
  [
    'two allegations side by side, each over its outcome',
    `# CIMS investigation report
| Allegation 1 | That Example Person hit Sample Client One | Allegation 2 | That Example Person shouted |
| Outcome | Substantiated | Outcome | Not substantiated |`,
    [
      'investigation-report',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One · label, likely',
      'allegation 1: allegation.outcome = Substantiated · label, likely',
      'allegation 2: allegation.statement = That Example Person shouted · label, likely',
      'allegation 2: allegation.outcome = Not substantiated · label, likely',
    ],
  ],
  [
    'two clients side by side, each over a date of birth',
    `# CIMS investigation report
| Client | Sample Client One | Client | Sample Client Two |
| Date of birth | 1 May 2012 | Date of birth | 2 May 2012 |`,
    [
      'investigation-report',
      'client 1: client.name = Sample Client One · label, likely',
      'client 1: client.dateOfBirth = 1 May 2012 · label, likely',
      'client 2: client.name = Sample Client Two · label, likely',
      'client 2: client.dateOfBirth = 2 May 2012 · label, likely',
    ],
  ],
  [
    'the same number over other words is another allegation',
    `# Reportable conduct investigation report
## Sample Client One
| No. | Allegation | Finding |
| 1 | That Example Person hit the child | Substantiated |
## Sample Client Two
| No. | Allegation | Finding |
| 1 | That Example Person locked the child in | Unfounded |`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = That Example Person hit the child · label, likely',
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
      'allegation 2: allegation.statement = That Example Person locked the child in · label, likely',
      'allegation 2: allegation.rcsFinding = Unfounded · label, likely',
    ],
  ],
  [
    'several rows that decide the allegation above them are for a person to confirm',
    `# CIMS investigation report
## Allegation 1
That Example Person hit Sample Client One and Sample Client Two.
| Client | Outcome |
| Sample Client One | Substantiated |
| Sample Client Two | Not substantiated |`,
    [
      'investigation-report',
      'allegation 1: allegation.client = Sample Client One · label, to-confirm',
      'allegation 1: allegation.outcome = Substantiated · label, to-confirm',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One and Sample Client Two. · heading, likely',
      'second value: allegation.outcome = Not substantiated · label, to-confirm',
    ],
  ],
  [
    'Roman numbers in a table of findings',
    `# Reportable conduct investigation report
## Allegation I
That Example Person hit Sample Client One.
## Allegation II
That Example Person shouted.
## Findings
| Allegation | Finding |
| II | Unfounded |
| I | Substantiated |`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One. · heading, likely',
      'allegation 1: allegation.rcsFinding = Substantiated · label, likely',
      'allegation 2: allegation.statement = That Example Person shouted. · heading, likely',
      'allegation 2: allegation.rcsFinding = Unfounded · label, likely',
    ],
  ],
  [
    'a note in brackets that a finding is a draft',
    `# Reportable conduct investigation report
## Allegation 1
That Example Person hit Sample Client One.
Finding (draft): Substantiated`,
    [
      'rcs-investigation-report',
      'allegation 1: allegation.statement = That Example Person hit Sample Client One. · heading, likely',
    ],
  ],
])('%s', (_, notation, expected) => {
  expect(read(notation)).toEqual(expected);
});
