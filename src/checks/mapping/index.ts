import type { Rule } from '../rule';
import { mappingAllegationOneSided } from './allegation-one-sided';
import { mappingImpactDiffers } from './impact-differs';
import { mappingIncidentTypeDiffers } from './incident-type-differs';
import { mappingIncidentTypeRetired } from './incident-type-retired';
import { mappingInvestigationNotCalledFor } from './investigation-not-called-for';
import { mappingNameUnknown } from './name-unknown';
import { mappingOutcomeDiffers } from './outcome-differs';
import { mappingOutcomeFromImpact } from './outcome-from-impact';
import { mappingOutsideSchemeUndecided } from './outside-scheme-undecided';
import { mappingRowNotConfirmed } from './row-not-confirmed';
import { mappingStaffSexualBehaviour } from './staff-sexual-behaviour';

/** The rules of this group, in the order of their ids. */
export const MAPPING_RULES: readonly Rule[] = [
  mappingAllegationOneSided,
  mappingImpactDiffers,
  mappingIncidentTypeDiffers,
  mappingIncidentTypeRetired,
  mappingInvestigationNotCalledFor,
  mappingNameUnknown,
  mappingOutcomeDiffers,
  mappingOutcomeFromImpact,
  mappingOutsideSchemeUndecided,
  mappingRowNotConfirmed,
  mappingStaffSexualBehaviour,
];
