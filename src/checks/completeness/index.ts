import type { Rule } from '../rule';
import { completenessAllegationNotFound } from './allegation-not-found';
import { completenessAllegationWithoutFinding } from './allegation-without-finding';
import { completenessChangePassedOver } from './change-passed-over';
import { completenessChoiceUnknown } from './choice-unknown';
import { completenessConsiderationsNotAddressed } from './considerations-not-addressed';
import { completenessDeviationsNotAddressed } from './deviations-not-addressed';
import { completenessEarlierRules } from './earlier-rules';
import { completenessEndorsementMissing } from './endorsement-missing';
import { completenessFieldEmpty } from './field-empty';
import { completenessFindingWithoutEvidence } from './finding-without-evidence';
import { completenessInterviewMissingReason } from './interview-missing-reason';
import { completenessKindUnknown } from './kind-unknown';
import { completenessPlanMissing } from './plan-missing';
import { completenessPromptLeftIn } from './prompt-left-in';
import { completenessPromptsShowing } from './prompts-showing';
import { completenessRecommendationIncomplete } from './recommendation-incomplete';
import { completenessRecommendationMissing } from './recommendation-missing';
import { completenessRecommendationUnlinked } from './recommendation-unlinked';
import { completenessRecommendationsNotAttached } from './recommendations-not-attached';
import { completenessSectionMissing } from './section-missing';
import { completenessTakenFromSentence } from './taken-from-sentence';

/** The rules of this group, in the order of their ids. */
export const COMPLETENESS_RULES: readonly Rule[] = [
  completenessAllegationNotFound,
  completenessAllegationWithoutFinding,
  completenessChangePassedOver,
  completenessChoiceUnknown,
  completenessConsiderationsNotAddressed,
  completenessDeviationsNotAddressed,
  completenessEarlierRules,
  completenessEndorsementMissing,
  completenessFieldEmpty,
  completenessFindingWithoutEvidence,
  completenessInterviewMissingReason,
  completenessKindUnknown,
  completenessPlanMissing,
  completenessPromptLeftIn,
  completenessPromptsShowing,
  completenessRecommendationIncomplete,
  completenessRecommendationMissing,
  completenessRecommendationUnlinked,
  completenessRecommendationsNotAttached,
  completenessSectionMissing,
  completenessTakenFromSentence,
];
