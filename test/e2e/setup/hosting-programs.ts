import path from 'node:path';
import process from 'node:process';
import { findProgram, unpackProgram, type FoundProgram, type Program } from '../../tools/programs';

/** The web servers for which there are configurations, and what makes their certificate. */
export const HOSTING_PROGRAMS = {
  nginx: {
    name: 'nginx',
    variable: 'NGINX',
    commands: ['nginx'],
    sayVersion: ['-v'],
    packages: ['nginx'],
  },
  caddy: {
    name: 'Caddy',
    variable: 'CADDY',
    commands: ['caddy'],
    sayVersion: ['version'],
    packages: ['caddy'],
  },
  openssl: {
    name: 'OpenSSL',
    variable: 'OPENSSL',
    commands: ['openssl'],
    sayVersion: ['version'],
    packages: ['openssl'],
  },
} as const satisfies Readonly<Record<string, Program>>;

export type HostingProgram = keyof typeof HOSTING_PROGRAMS;

const NAMES = Object.keys(HOSTING_PROGRAMS) as readonly HostingProgram[];

/** How the run's setup tells the test files, which have processes of their own, what it found. */
const VARIABLE = 'FOUND_HOSTING_PROGRAMS';
const UNPACKED = path.join(__dirname, '../../../out/programs');

/**
 * Finds the programs, and unpacks those that are not there; they are not installed, because a server that is installed is
 * started.
 */
export const ensureHostingPrograms = (): void => {
  const found = NAMES.flatMap((name) => {
    const program = HOSTING_PROGRAMS[name];
    const one = findProgram(program) ?? unpackProgram(program, path.join(UNPACKED, name));
    return one === undefined ? [] : [[name, one]];
  });
  process.env[VARIABLE] = JSON.stringify(Object.fromEntries(found));
};

const foundPrograms = (): Readonly<Partial<Record<HostingProgram, FoundProgram>>> =>
  JSON.parse(process.env[VARIABLE] ?? '{}') as Partial<Record<HostingProgram, FoundProgram>>;

export const missingHostingPrograms = (): readonly HostingProgram[] =>
  NAMES.filter((name) => foundPrograms()[name] === undefined);

/** The command of a program that a test needs. @throws an Error where there is none; such a test is skipped. */
export const commandOf = (name: HostingProgram): string => {
  const found = foundPrograms()[name];
  if (found === undefined) throw new Error(`${name} was not found`);
  return found.command;
};
