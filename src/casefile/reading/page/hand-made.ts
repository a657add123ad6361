/** The level of a heading that somebody made by hand: below every real one. */
export const HAND_MADE = 10;

/** Whether a text is written in capitals, as a heading may be. */
export const isCapitals = (text: string): boolean => /\p{Lu}{3}/u.test(text) && text === text.toUpperCase();
