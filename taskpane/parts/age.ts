import { counted } from '../../src/report';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Below this nobody needs to know how many seconds it was, and a number that changes each second is a nuisance. */
const JUST_NOW = 45 * SECOND;

/** How long ago, in whole steps: “just now”, “2 minutes ago”. A clock that was put back gives “just now”. */
export const ageText = (milliseconds: number): string => {
  if (milliseconds < JUST_NOW) return 'just now';
  if (milliseconds < HOUR) return `${counted(Math.max(1, Math.floor(milliseconds / MINUTE)), 'minute')} ago`;
  if (milliseconds < DAY) return `${counted(Math.floor(milliseconds / HOUR), 'hour')} ago`;
  return `${counted(Math.floor(milliseconds / DAY), 'day')} ago`;
};

/** Milliseconds until the text becomes another one. */
export const nextChange = (milliseconds: number): number => {
  if (milliseconds < JUST_NOW) return JUST_NOW - Math.max(0, milliseconds);
  if (milliseconds < HOUR) return MINUTE - (milliseconds % MINUTE);
  return HOUR - (milliseconds % HOUR);
};
