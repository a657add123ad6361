// A face of its own, so that a check does without the texts of answers.
export { GUIDANCE_TOPICS } from './answer';
export type { GuidanceAnswer, GuidanceFact, GuidanceTopicId, ResolvedAnswer } from './answer';
export { GUIDANCE_ANSWERS } from './answers';
export { GUIDANCE_FACTS } from './facts';
export { guidanceFor } from './resolve';
export { searchGuidance } from './search';
export { UNKNOWNS, type Unknown } from './unknowns';
