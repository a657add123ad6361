import { caseReview } from '../../fixtures/other-templates/case-review';
import { coveringLetter } from '../../fixtures/other-templates/covering-letter';
import { extensionRequest } from '../../fixtures/other-templates/extension-request';
import { outcomeAndRca } from '../../fixtures/other-templates/outcome-and-rca';
import { planEarlierBold } from '../../fixtures/other-templates/plan-earlier-bold';
import { planEarlierNumbered } from '../../fixtures/other-templates/plan-earlier-numbered';
import { planEarlierOneTable } from '../../fixtures/other-templates/plan-earlier-one-table';
import { planEarlierTables } from '../../fixtures/other-templates/plan-earlier-tables';
import { rcsAllegedThat } from '../../fixtures/other-templates/rcs-alleged-that';
import { rcsAutomaticNumbers } from '../../fixtures/other-templates/rcs-automatic-numbers';
import { rcsBoldOnly } from '../../fixtures/other-templates/rcs-bold-only';
import { rcsProse } from '../../fixtures/other-templates/rcs-prose';
import { reportWithPlanInside } from '../../fixtures/other-templates/report-with-plan-inside';

/** Documents that did not start from our templates: the department's earlier layouts, RCS reports in prose, and others. */
export const otherTemplates = {
  caseReview,
  coveringLetter,
  extensionRequest,
  outcomeAndRca,
  planEarlierBold,
  planEarlierNumbered,
  planEarlierOneTable,
  planEarlierTables,
  rcsAllegedThat,
  rcsAutomaticNumbers,
  rcsBoldOnly,
  rcsProse,
  reportWithPlanInside,
} as const;

export type OtherTemplate = keyof typeof otherTemplates;
