import process from 'node:process';
import type { FoundProgram } from '../../tools/programs';
import type { ProgramName } from './programs';

export type FoundPrograms = Readonly<Partial<Record<ProgramName, FoundProgram>>>;

/** How the run's setup tells the test files, which have processes of their own, what it found. */
const VARIABLE = 'INTEROP_PROGRAMS';

export const rememberPrograms = (found: FoundPrograms): void => {
  process.env[VARIABLE] = JSON.stringify(found);
};

/** What the setup of this run found or installed. */
export const foundPrograms = (): FoundPrograms => JSON.parse(process.env[VARIABLE] ?? '{}') as FoundPrograms;

/** Tests that need a program: skipped where it is not there, which the run's last lines say. */
export const describeWith = (programs: readonly ProgramName[]): jest.Describe =>
  programs.every((name) => foundPrograms()[name] !== undefined) ? describe : describe.skip;

/**
 * The command of a program that a test needs.
 *
 * @throws an Error where the setup has not found it; such a test is skipped and never gets here.
 */
export const commandOf = (name: ProgramName): string => {
  const found = foundPrograms()[name];
  if (found === undefined) throw new Error(`${name} was not found`);
  return found.command;
};
