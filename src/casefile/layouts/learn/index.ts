// A room with a face of its own: only whoever learns a layout loads it, not whoever reads a document.
export { learnLayout, type Learned } from './learn-layout';
export { mergeLayouts, type MergedLayout } from './merge-layouts';
export { named, type Knowledge, type Proposal } from './proposal';
