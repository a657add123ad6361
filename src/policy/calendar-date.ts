/** A day in Victoria as `yyyy-mm-dd`; dates compare as strings. */
export type CalendarDate = `${number}-${number}-${number}`;
