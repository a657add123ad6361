import type { Severity } from '../../src/checks';
import type { Difference } from './compare/differences';
import type { StyleOfOthers } from '../fixtures/other-producers';
import type { Way } from './ways';

/** A way through a real program, or the manner of one that cannot be run here. */
export type Producer = Way | StyleOfOthers;

/** A difference that is known, why it is there, and what a person sees of it. */
export interface KnownDifference {
  readonly id: string;
  /** The ways in which it is seen. A way that is named here must show it: what is no longer true is taken out. */
  readonly ways: readonly Producer[];
  readonly what: string;
  readonly cause: string;
  readonly seen: string;
  readonly covers: (difference: Difference) => boolean;
}

const isFinding = (difference: Difference, rule: string, severity: Severity): boolean =>
  difference.about === 'finding' && difference.rule === rule && difference.severity === severity;

/** Every difference between a document and itself after another program saved it. None makes a document ready. */
export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  {
    id: 'unset-tick',
    ways: ['libreoffice', 'libreoffice-odt', 'pandoc', 'google-docs-style'],
    what: 'A tick that is not set has no value; it was “No”.',
    cause:
      'The check box has lost its tag, and an empty box beside a sentence says no more than that nobody has ticked it.',
    seen: 'Nothing: a tick that is not set counts as not given in either case.',
    covers: (difference) =>
      difference.about === 'field' &&
      difference.field.endsWith('allegation.confirmed') &&
      difference.before === 'No' &&
      difference.after === undefined,
  },
  {
    id: 'prompt-of-optional-field',
    ways: ['libreoffice', 'libreoffice-odt', 'pandoc', 'google-docs-style'],
    what: 'The prompt of a field that need not be filled is reported by `completeness-prompt-left-in`, not by `completeness-prompts-showing`; what is still reported there is counted under the heading.',
    cause:
      'A content control that shows its prompt comes back as ordinary text with the same words. LibreOffice keeps drop-down lists as such, without the name that our message gives.',
    seen: 'A note for each prompt, where there was one note for each section. Neither is an error.',
    covers: (difference) =>
      isFinding(difference, 'completeness-prompts-showing', 'info') ||
      isFinding(difference, 'completeness-prompt-left-in', 'info'),
  },
  {
    id: 'prompt-of-required-field',
    ways: ['libreoffice', 'libreoffice-odt', 'pandoc', 'google-docs-style'],
    what: 'The prompt of a required field that nobody filled is an error of its own (`completeness-prompt-left-in`), beside the finding that the field is empty.',
    cause:
      'The prompt has become ordinary text of the document. It is known by its words and never taken for a value, but from then on it is printed like any other text.',
    seen: 'Two findings for one empty field. Write what the prompt asks for in its place, and both are gone.',
    covers: (difference) =>
      isFinding(difference, 'completeness-prompt-left-in', 'error') &&
      difference.about === 'finding' &&
      difference.before < difference.after,
  },
  {
    id: 'header-and-footer',
    ways: ['pandoc'],
    what: 'What stands in headers and footers is no longer there, and what was found in it is not found.',
    cause: 'pandoc leaves headers and footers out of what it writes.',
    seen: 'A footer that still asks to be updated is reported in the original and not in the copy, which has none.',
    covers: (difference) =>
      isFinding(difference, 'completeness-prompt-left-in', 'error') &&
      difference.about === 'finding' &&
      difference.message.startsWith('The footer still asks to be updated') &&
      difference.after === 0,
  },
];

/** Those of the differences that no declared one covers. */
export const unknownDifferences = (
  producer: Producer,
  differences: readonly Difference[],
): readonly Difference[] => {
  const known = KNOWN_DIFFERENCES.filter(({ ways }) => ways.includes(producer));
  return differences.filter((difference) => !known.some(({ covers }) => covers(difference)));
};

/** The declared differences that a producer no longer shows. */
export const goneDifferences = (
  producer: Producer,
  differences: readonly Difference[],
): readonly KnownDifference[] =>
  KNOWN_DIFFERENCES.filter(({ ways, covers }) => ways.includes(producer) && !differences.some(covers));
