import { csvDropped, csvHead, csvRows } from '../csv';
import type { CaseWriter } from './case-writer';

/** One line a finding, one for each file without any, case by case; then what was decided in vain. */
export const csvWriter = (): CaseWriter => ({
  begin: () => csvHead(),
  write: (each) => csvRows(each),
  end: (dropped) => csvDropped(dropped),
});
