import { KEPT_STATE_SETTING as KEY } from '../../../src/review';
import { PaneProblem } from '../../problems';
import { canKeepSettings } from './features';
import { callOffice } from './office';
import { explain } from './run-word';
import { LIMITS } from './time-limit';

export interface KeptSettings {
  readonly load: () => Promise<string | undefined>;
  readonly save: (state: string) => Promise<void>;
}

/** Text that lives in the document, in the settings of this add-in: whoever has the file has it too. */
export const keptSettings = (): KeptSettings => {
  let inMemory: string | undefined;
  return {
    load: async () => {
      if (!canKeepSettings()) return inMemory;
      const state: unknown = Office.context.document.settings.get(KEY);
      return typeof state === 'string' ? state : undefined;
    },
    save: async (state) => {
      if (!canKeepSettings()) {
        inMemory = state === '' ? undefined : state;
        return;
      }
      const { settings } = Office.context.document;
      // Stays set where saving fails, so that the next try saves it.
      if (state === '') settings.remove(KEY);
      else settings.set(KEY, state);
      try {
        await callOffice<unknown>(LIMITS.request, (done) => settings.saveAsync(done));
      } catch (error) {
        const problem = await explain(error, { writes: true, refused: 'state-not-kept' });
        throw new PaneProblem('state-not-kept', undefined, problem);
      }
    },
  };
};
