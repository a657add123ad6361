import { newErrors, type ReviewDiff } from '../../review';
import { printableJson } from '../json';
import type { DiffLabels } from './diff-content';

/** Before and after as one JSON value; `newErrors` counts what the exit status of `cims-report diff` goes by. */
export const renderDiffJson = (diff: ReviewDiff, { before, after, notes = [] }: DiffLabels): string =>
  printableJson({ schemaVersion: 1, before, after, notes, newErrors: newErrors(diff).length, ...diff });
