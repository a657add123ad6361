import type { BrowserContext } from 'playwright-core';
import type { CalendarDate } from '../../../src/policy';
import { answerFor, OFFICE_FOLDER, PANE_ORIGIN } from './served-files';

/** Put before a script: in a worker, which a page's clock does not reach, the time goes on from that moment. */
const inWorkers = (moment: number): string => `if (typeof document === 'undefined' && !self.heldDay) {
  const ahead = ${moment} - Date.now();
  const now = Date.now.bind(Date);
  self.heldDay = true;
  self.Date = class extends Date {
    constructor(...given) {
      if (given.length === 0) super(now() + ahead);
      else super(...given);
    }
    static now() {
      return now() + ahead;
    }
  };
}
`;

/** Makes it ten in the morning in Victoria of a day, for whatever is opened in the context from now on. */
export const holdDay = async (context: BrowserContext, day: CalendarDate): Promise<void> => {
  const moment = Date.parse(`${day}T10:00:00+10:00`);
  await context.clock.setFixedTime(moment);
  await context.route(
    ({ origin, pathname }) =>
      origin === PANE_ORIGIN && pathname.endsWith('.js') && !pathname.startsWith(`${OFFICE_FOLDER}/`),
    async (route) => {
      const { status, headers, body } = answerFor(new URL(route.request().url()).pathname);
      return route.fulfill({ status, headers: { ...headers }, body: inWorkers(moment) + body.toString() });
    },
  );
};
