export * from './content';
export { controlText } from './control-text';
export { DEFAULT_LIMITS } from './limits';
export type { ReadLimits } from './limits';
export { placeOf } from './place';
export { readDocx } from './read-docx';
export { UnreadableDocument } from './unreadable';
export type { UnreadableReason } from './unreadable';
