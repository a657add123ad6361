/** A value without some of its members; the others keep their order. */
export const without = <Value extends object, Name extends keyof Value>(
  value: Value,
  ...names: readonly Name[]
): Omit<Value, Name> =>
  Object.fromEntries(
    Object.entries(value).filter(([name]) => !names.some((other) => other === name)),
  ) as Omit<Value, Name>;
