const SECOND = 1000;
const MINUTE = 60 * SECOND;

/** About how long, as nobody can know it better: “about 2 minutes left”. In milliseconds. */
export const inWords = (left: number): string => {
  if (left < 10 * SECOND) return 'a few seconds left';
  if (left < 90 * SECOND) return `about ${String(Math.round(left / (10 * SECOND)) * 10)} seconds left`;
  return `about ${String(Math.round(left / MINUTE))} minutes left`;
};
