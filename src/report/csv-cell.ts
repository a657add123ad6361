import { visibleText } from '../review/visible-text';

/** What makes a spreadsheet take a cell for a formula, full-width forms included, after any leading space. */
const FORMULA = /^[\s'"]*[=+\-@|%＝＋－＠]/u;

/** No number, date or time is longer. */
const LONGEST_VALUE = 40;

/** Taken for a number or a day, and shown as what it is all the same: a whole number, and a day as ISO 8601 writes it. */
const KEEPS_ITS_LOOK = /^(?:0|[1-9]\d{0,10}|\d{4}-\d{2}-\d{2})$/u;

const NUMBERED = /^[\p{Sc}(]?[\d.][\d.,:/%()e+-]*(?:st|nd|rd|th|am|pm|a|p)?$/iu;
const MONTH_OR_DAY =
  /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?$/iu;

const isPartOfValue = (word: string): boolean =>
  NUMBERED.test(word) || MONTH_OR_DAY.test(word) || /^(?:am|pm|a\.m\.|p\.m\.)$/iu.test(word);

/**
 * Whether a spreadsheet would take a text for a number, a day, a time or a truth, and show another one: it drops the zeros
 * that a number begins with, puts a month before the day, and fills in a year that nobody wrote.
 */
const isTurnedIntoAnother = (text: string): boolean => {
  if (text.length > LONGEST_VALUE) return false;
  const trimmed = text.trim();
  if (/^(?:true|false)$/iu.test(trimmed)) return true;
  if (!/\d/u.test(trimmed) || KEEPS_ITS_LOOK.test(trimmed)) return false;
  return trimmed.split(/[\s,/-]+/u).every((word) => word === '' || isPartOfValue(word));
};

/**
 * A cell that a spreadsheet shows as it is written: what it would run as a formula, or turn into another number or day,
 * starts with an apostrophe. Quoted as RFC 4180 says.
 */
export const csvCell = (value: string): string => {
  const shown = visibleText(value);
  const needsMark = FORMULA.test(shown) || /^[\t\n]/u.test(shown) || isTurnedIntoAnother(shown);
  const safe = needsMark ? `'${shown}` : shown;
  return /[",\n\t;']|^\s|\s$/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
