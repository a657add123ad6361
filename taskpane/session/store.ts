/** A value that is replaced and never changed, and who wants to know. */
export interface Store<Value extends object> {
  readonly get: () => Value;
  /** Keys that are given as undefined are taken out. */
  readonly set: (change: { readonly [Key in keyof Value]?: Value[Key] | undefined }) => void;
  readonly subscribe: (changed: () => void) => () => void;
}

export const createStore = <Value extends object>(first: Value): Store<Value> => {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    get: () => value,
    set: (change) => {
      const next = Object.entries({ ...value, ...change }).filter(([, each]) => each !== undefined);
      value = Object.fromEntries(next) as Value;
      for (const changed of [...listeners]) changed();
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
  };
};
