/** Before so many are done, nobody can say how long the rest takes. */
const ENOUGH = 5;

/** About how long the rest takes, in milliseconds, if it takes as long as what is done; undefined while too little is. */
export const timeLeft = (elapsed: number, done: number, of: number): number | undefined =>
  done < ENOUGH || done >= of ? undefined : Math.round((elapsed / done) * (of - done));
