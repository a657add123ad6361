import { typed } from '../../checks/support/document-spec';

/** A finished report that somebody typed without any template of ours. */
export const RCS_REPORT = typed(
  'Reportable conduct investigation report',
  'Incident report ID: SAMPLE-0002',
  'Date the incident report was submitted: 9 July 2026',
  'Allegation 1',
  'Allegation: That on 7 July 2026 Example Carer struck Sample Client Three on the hand.',
  'Client: Sample Client Three',
  'Subject of allegation: Example Carer',
  'Conduct type: Physical violence',
  'Finding: Substantiated',
  'Allegation 2',
  'Allegation: That in July 2026 Example Carer left Sample Client Three without a winter coat.',
  'Client: Sample Client Three',
  'Subject of allegation: Example Carer',
  'Conduct type: Significant neglect',
  'Finding: Unfounded',
);
