import type { CheckReport } from './check-report';
import { caseName } from './case-words';

/** What cases lack as a whole. */
export interface Lacking {
  /** One sentence each; with the case where there are several. */
  readonly sentences: readonly string[];
  /** The files of such cases: none of them is said to be ready, whatever stands in it. */
  readonly files: ReadonlySet<string>;
}

/**
 * What the cases of a report lack.
 *
 * @param given what its one case lacks, where somebody knows that already: a report need not hold its cases.
 */
export const lackingIn = (
  { files, cases = [] }: Pick<CheckReport, 'files' | 'cases'>,
  given: readonly string[] = [],
): Lacking => {
  if (given.length > 0) return { sentences: given, files: new Set(files.map(({ file }) => file)) };
  const incomplete = cases.filter(({ lacks }) => lacks.length > 0);
  return {
    sentences: incomplete.flatMap((each) =>
      each.lacks.map((lack) => (cases.length > 1 ? `${caseName(each)}: ${lack}` : lack)),
    ),
    files: new Set(incomplete.flatMap((each) => each.files)),
  };
};
