/** Stable codes of what can go wrong with a call; the sentence beside it says what to do. */
export type FailureCode =
  | 'E_USAGE'
  | 'E_NOT_FOUND'
  | 'E_NO_ACCESS'
  | 'E_IS_FOLDER'
  | 'E_EMPTY_FOLDER'
  | 'E_TOO_LARGE'
  | 'E_SYSTEM'
  | 'E_OUTPUT'
  | 'E_OUTPUT_IS_INPUT'
  | 'E_POLICY_FILE'
  | 'E_WAIVERS_FILE'
  | 'E_CASE_FILE'
  | 'E_TEMPLATE'
  | 'E_UNKNOWN_RULE'
  | 'E_UNREADABLE'
  | 'E_ATTACHMENT'
  | 'E_BUNDLE'
  | 'E_STATE'
  | 'E_LISTING'
  | 'E_MERGE'
  | 'E_STOPPED'
  | 'E_INTERNAL';

export const EXIT = { fine: 0, errors: 1, unusable: 2 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

/**
 * Ends the command with one sentence on stderr, and a line below it for each of several problems. The status is 2
 * unless the fault is what the command looks for.
 */
export class Failure extends Error {
  override readonly name = 'Failure';

  constructor(
    readonly code: FailureCode,
    message: string,
    readonly exit: ExitStatus = EXIT.unusable,
    /** The message without the path that it is about: a report shows no folder names. */
    readonly why: string = message,
    /** Further lines, each one sentence. */
    readonly details: readonly string[] = [],
  ) {
    super(message);
  }
}

/** A file that a person wrote and that cannot be used: one problem stands beside its name, several below it. */
export const fileProblems = (code: FailureCode, file: string, problems: readonly string[]): Failure => {
  const [first = '', ...more] = problems;
  if (more.length === 0) return new Failure(code, `${file}: ${first}`);
  const message = `${file}: ${String(problems.length)} problems:`;
  return new Failure(code, message, EXIT.unusable, message, problems);
};

const FILE_FAULTS: Readonly<Record<string, readonly [FailureCode, string]>> = {
  ENOENT: ['E_NOT_FOUND', 'there is no such file or folder'],
  ENOTDIR: ['E_NOT_FOUND', 'there is no such file or folder'],
  EACCES: ['E_NO_ACCESS', 'you may not open it'],
  EPERM: ['E_NO_ACCESS', 'you may not open it'],
  EISDIR: ['E_IS_FOLDER', 'it is a folder, and a file is needed here'],
  ERR_FS_FILE_TOO_LARGE: ['E_TOO_LARGE', 'it is too large to read'],
  ELOOP: ['E_NOT_FOUND', 'it is a link that leads nowhere but to itself'],
  ENAMETOOLONG: ['E_NOT_FOUND', 'its name is too long'],
  EEXIST: ['E_OUTPUT', 'there is a file of this name already, and a folder is needed here'],
  ENOSPC: ['E_OUTPUT', 'there is no room left on the disk'],
  EROFS: ['E_OUTPUT', 'the disk can only be read'],
};

/** The operating system's code of a fault, such as ENOENT; empty where it has none. */
export const systemCode = (fault: unknown): string =>
  typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';

/** What the operating system says about a path: a code, and why in a few words. */
export const fileFault = (fault: unknown): readonly [FailureCode, string] => {
  const system = systemCode(fault);
  return FILE_FAULTS[system] ?? ['E_SYSTEM', `the system says ${system || String(fault)}`];
};

export const asSentence = (why: string): string => `${why.slice(0, 1).toUpperCase()}${why.slice(1)}.`;

/** The same as one sentence about the path. */
export const fileFailure = (path: string, fault: unknown): Failure => {
  const [code, why] = fileFault(fault);
  return new Failure(code, `${path}: ${why}.`, EXIT.unusable, asSentence(why));
};
