import { HostError } from '../../engine/object-type';

/** An argument that must be one of these. @throws HostError `InvalidArgument` */
export const oneOf = <Choice extends string>(
  value: unknown,
  choices: readonly Choice[],
  otherwise?: Choice,
): Choice => {
  if ((value === undefined || value === null) && otherwise !== undefined) return otherwise;
  const found = choices.find((choice) => choice === value);
  if (found === undefined)
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  return found;
};

export const text = (value: unknown): string => {
  if (typeof value !== 'string')
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  return value;
};

export const flag = (value: unknown): boolean => {
  if (typeof value !== 'boolean')
    throw new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
  return value;
};

/** An options argument; its properties come in the add-in's own casing or in that of the wire. */
export const options = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value !== 'object' || value === null
    ? {}
    : Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key.charAt(0).toLowerCase() + key.slice(1), each]),
      );
