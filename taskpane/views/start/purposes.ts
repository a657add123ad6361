import type { Purpose, ViewName } from '../../session/kept-state';

/** What a person may be here for, and where that leads next. */
export interface PurposeText {
  readonly label: string;
  readonly leadsTo: string;
  readonly next: ViewName;
  readonly nextLabel: string;
}

export const PURPOSE_TEXTS: Readonly<Record<Purpose, PurposeText>> = {
  cims: {
    label: 'CIMS investigation',
    leadsTo:
      'You investigate a client incident. Put a template into the document, fill its gaps one by one, then export the bundle.',
    next: 'draft',
    nextLabel: 'Draft',
  },
  rcs: {
    label: 'RCS investigation to lodge in CIMS',
    leadsTo:
      'You have, or are writing, a Reportable Conduct Scheme report. Set its findings beside the CIMS outcomes, which makes the CIMS Recommendations report.',
    next: 'outcomes',
    nextLabel: 'Outcomes',
  },
  review: {
    label: 'Review a document',
    leadsTo:
      'You look at somebody’s document. See every finding with its source, decide on warnings, put findings in as comments. Many documents at once: open the address of this pane in a browser, under Cases.',
    next: 'check',
    nextLabel: 'Check',
  },
};
