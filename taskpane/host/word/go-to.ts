import { PaneProblem, PROBLEMS } from '../../problems';
import type { Arrival, Destination } from '../destination';
import { isOutsideBody, locate, type Located } from './locate';
import { runWord } from './run-word';

const seek = (words: string): string => (words === '' ? '' : ` Look for “${words}” there.`);

const whyNot = (destination: Destination): string => {
  if (isOutsideBody(destination)) {
    return `It stands in a header, footer or note, where the pane cannot take you.${seek(destination.words)}`;
  }
  return PROBLEMS['place-not-found'].sentence;
};

const select = (located: Located): void => {
  if ('range' in located) located.range.select('Select');
  // All of a section would be selected, and the next key would replace it.
  else located.control.select(located.by === 'around' ? 'Start' : 'Select');
};

/** Takes the person to a place: Word scrolls to what is selected. */
export const goTo = async (destination: Destination): Promise<Arrival> => {
  if (isOutsideBody(destination)) return { ok: false, reason: whyNot(destination) };
  try {
    return await runWord(async (context): Promise<Arrival> => {
      const [located] = await locate(context, [destination]);
      if (located === undefined) return { ok: false, reason: whyNot(destination) };
      select(located);
      await context.sync();
      return { ok: true, by: located.by };
    });
  } catch (error) {
    // Taken out of the document between one request and the next.
    if (error instanceof PaneProblem && error.code === 'place-not-found') {
      return { ok: false, reason: whyNot(destination) };
    }
    throw error;
  }
};
