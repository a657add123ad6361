/** Before this, in milliseconds, nobody can say how long the rest will take. */
const TOO_EARLY = 2_000;

const MINUTE = 60_000;

const inWords = (milliseconds: number): string => {
  if (milliseconds < MINUTE) return `about ${String(Math.max(1, Math.ceil(milliseconds / 1_000)))} s left`;
  const minutes = Math.ceil(milliseconds / MINUTE);
  return minutes < 120
    ? `about ${String(minutes)} min left`
    : `about ${String(Math.round(minutes / 60))} h left`;
};

/** Tells from what was done how long the rest will take. What an earlier run had done counts for neither. */
export class Pace {
  private readonly start: number;

  constructor(private readonly now: () => number = () => performance.now()) {
    this.start = now();
  }

  /** In words; empty where nobody can say yet. */
  left(worked: number, rest: number): string {
    const spent = this.now() - this.start;
    return worked === 0 || rest === 0 || spent < TOO_EARLY ? '' : inWords((spent / worked) * rest);
  }
}
