import type { Rule } from '../rule';
import { caseAllegationsDiffer } from './allegations-differ';
import { caseAttachmentNotChecked } from './attachment-not-checked';
import { caseClientNamesDiffer } from './client-names-differ';
import { caseDatesDiffer } from './dates-differ';
import { caseIncidentIdsDiffer } from './incident-ids-differ';
import { caseKindDuplicated } from './kind-duplicated';
import { caseOutcomesDiffer } from './outcomes-differ';

/** The rules of this group, in the order of their ids. */
export const CASE_RULES: readonly Rule[] = [
  caseAllegationsDiffer,
  caseAttachmentNotChecked,
  caseClientNamesDiffer,
  caseDatesDiffer,
  caseIncidentIdsDiffer,
  caseKindDuplicated,
  caseOutcomesDiffer,
];
