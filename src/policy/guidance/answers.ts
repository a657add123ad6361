import type { GuidanceAnswer } from './answer';
import { ABOUT_ANSWERS } from './answers-about';
import { CASE_ANSWERS } from './answers-case';
import { OUTCOME_ANSWERS } from './answers-outcomes';

/** Every question that is answered, in the order in which it is shown within its topic. */
export const GUIDANCE_ANSWERS: readonly GuidanceAnswer[] = [
  ...CASE_ANSWERS,
  ...OUTCOME_ANSWERS,
  ...ABOUT_ANSWERS,
];
