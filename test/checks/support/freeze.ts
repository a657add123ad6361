/** Freezes a plain value and everything in it, so that a rule which tries to change its input fails at once. */
export const deepFreeze = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) freeze(value);
  return value;
};

const freeze = (value: object): void => {
  // Typed arrays cannot be frozen; none is expected, and none is followed.
  if (Object.isFrozen(value) || ArrayBuffer.isView(value)) return;
  Object.freeze(value);
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) if (typeof item === 'object' && item !== null) freeze(item);
    return;
  }
  // Plain data has no inherited keys; this is several times faster than making a list of its own.
  for (const key in value) {
    const item = (value as Record<string, unknown>)[key];
    if (typeof item === 'object' && item !== null) freeze(item);
  }
};
