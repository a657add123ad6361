import { formatNumber, isUnnumbered } from '../number-formats';
import type { List, ListLevel } from '../numbering';

const LONGEST_NUMBER = 80;

const shown = (value: number, level: ListLevel, legal: boolean): string | undefined => {
  const { format, digits } = level;
  if (isUnnumbered(format)) return '';
  return formatNumber(value, legal && format !== 'decimalZero' ? 'decimal' : format)?.padStart(digits, '0');
};

/** Gives paragraphs their list numbers, in document order, as Word counts. */
export class ListCounter {
  /** The last number of each level, by definition; none where a level has not been used since it was started again. */
  private readonly counts = new Map<object, (number | undefined)[]>();
  /** The levels, as bits, at which a list has come to its own start. */
  private readonly started = new Map<List, number>();

  /**
   * Counts one paragraph.
   *
   * @param at the level, 0 to 8.
   * @returns what Word shows before the text; undefined where it shows no number, or none that we can write.
   */
  next(list: List, at: number): string | undefined {
    const level = list.levels[at];
    if (level === undefined) return undefined;
    const counts = this.countsOf(list);
    // Word counts a level that was passed over as used (its article Q110380): 1.1 is followed by 2, not by 1.
    for (let higher = 0; higher < at; higher += 1) counts[higher] ??= this.begin(list, higher);
    const before = counts[at];
    const startsHere = list.starts[at] !== undefined && !this.hasStarted(list, at);
    counts[at] = before === undefined || startsHere ? this.begin(list, at) : before + 1;
    for (let deeper = at + 1; deeper < list.levels.length; deeper += 1) {
      if (at <= (list.levels[deeper]?.restartsAfter ?? at)) counts[deeper] = undefined;
    }
    return this.textOf(list, level, at, counts);
  }

  private countsOf({ definition }: List): (number | undefined)[] {
    const known = this.counts.get(definition);
    if (known !== undefined) return known;
    const fresh: (number | undefined)[] = [];
    this.counts.set(definition, fresh);
    return fresh;
  }

  private hasStarted(list: List, at: number): boolean {
    return ((this.started.get(list) ?? 0) & (1 << at)) !== 0;
  }

  private begin(list: List, at: number): number {
    if (list.starts[at] !== undefined) {
      this.started.set(list, (this.started.get(list) ?? 0) | (1 << at));
    }
    return list.starts[at] ?? list.levels[at]?.start ?? 1;
  }

  private textOf(
    { levels }: List,
    { format, text, hasWords, legal }: ListLevel,
    at: number,
    counts: readonly (number | undefined)[],
  ): string | undefined {
    if (isUnnumbered(format)) return undefined;
    let number = '';
    let isNumber = hasWords;
    for (const token of text) {
      if (typeof token === 'string') {
        number += token;
        continue;
      }
      const level = token <= at ? levels[token] : undefined;
      const figure = level === undefined ? '' : shown(counts[token] ?? NaN, level, legal);
      if (figure === undefined) return undefined;
      number += figure;
      isNumber ||= figure !== '';
    }
    // A picture set as the text of a numbered level is a bullet by another name.
    return isNumber ? number.trim().slice(0, LONGEST_NUMBER) : undefined;
  }
}
