import type { DocxMessage } from './content';
import { shownName } from './part-names';
import { XmlProblem } from './xml-source';

/** Runs the reading of an optional part; where the part is not XML that can be read, says so and goes on without. */
export const readOptional = <T>(part: string, messages: DocxMessage[], read: () => T): T | undefined => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof XmlProblem)) throw error;
    messages.push({
      code: 'part-not-well-formed',
      text: `The part "${shownName(part)}" was left out of the check because it cannot be read: ${error.message}.`,
      part,
    });
    return undefined;
  }
};
