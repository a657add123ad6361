import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useFocusWithin, type FocusWithin } from '../../../parts/use-focus-within';

/** The key to go to when `gone` left the list: the next that is still there, else the one before. */
export const neighbourOf = (
  gone: string,
  before: readonly string[],
  now: readonly string[],
): string | undefined => {
  const at = before.indexOf(gone);
  if (at < 0) return now[0];
  const left = new Set(now);
  return (
    before.slice(at).find((key) => left.has(key)) ??
    before
      .slice(0, at)
      .reverse()
      .find((key) => left.has(key))
  );
};

export interface FindingFocus {
  /** The finding that is at hand: the one Tab reaches, and from which next and previous count. */
  readonly current: string | undefined;
  /** Whether somebody chose it; else it only is the first. */
  readonly chosen: boolean;
  /** Counted from 1; 0 in an empty list. */
  readonly position: number;
  readonly choose: (key: string) => void;
  /** Takes the keyboard to a finding, once it is drawn. */
  readonly show: (key: string) => void;
  /**
   * Goes on by so many findings, not beyond the ends, and shows the one where it ended, whose key it gives. `keyboard`
   * takes the keyboard there.
   */
  readonly move: (step: number, keyboard: boolean) => string | undefined;
  /** For the element round the list. */
  readonly list: FocusWithin & { readonly ref: RefObject<HTMLDivElement | null> };
}

/** The button of a finding's message, once it is drawn. */
const targetOf = (list: HTMLElement | null, key: string): HTMLElement | undefined =>
  [...(list?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])].find(
    ({ dataset }) => dataset['finding'] === key,
  );

/**
 * Which finding is at hand, and where the keyboard is. When a check, a filter or a decision takes away the finding that
 * has the keyboard, it goes to the neighbour, and to `fallback` when none is left: never to the page as a whole. It is
 * never taken from elsewhere.
 */
export const useFindingFocus = (
  order: readonly string[],
  fallback: () => HTMLElement | null,
): FindingFocus => {
  const [chosen, setChosen] = useState<string>();
  const [wanted, setWanted] = useState<{ readonly key: string; readonly keyboard: boolean }>();
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(order);

  const still = chosen !== undefined && order.includes(chosen);
  const neighbour = chosen === undefined || still ? chosen : neighbourOf(chosen, before.current, order);
  const current = neighbour ?? order[0];

  useLayoutEffect(() => {
    before.current = order;
    if (neighbour !== chosen) setChosen(neighbour);
  });
  const within = useFocusWithin(() => {
    const target = current === undefined ? undefined : targetOf(list.current, current);
    (target ?? fallback())?.focus();
  });

  // After the list has drawn what was asked for, which may have been further down than it went.
  useEffect(() => {
    if (wanted === undefined) return;
    const target = targetOf(list.current, wanted.key);
    if (wanted.keyboard) target?.focus({ preventScroll: true });
    target?.closest('li')?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);

  const show = (key: string): void => {
    setChosen(key);
    setWanted({ key, keyboard: true });
  };

  const move = (step: number, keyboard: boolean): string | undefined => {
    const at = current === undefined ? -1 : order.indexOf(current);
    const to = chosen === undefined && step === 1 ? 0 : at + step;
    const key = order[Math.min(Math.max(to, 0), order.length - 1)];
    if (key === undefined) return undefined;
    setChosen(key);
    setWanted({ key, keyboard });
    return key;
  };

  return {
    current,
    chosen: chosen !== undefined,
    position: current === undefined ? 0 : order.indexOf(current) + 1,
    choose: setChosen,
    show,
    move,
    list: { ref: list, ...within },
  };
};
