import { counted } from './words';

/** Which organisation file a check was made with, as far as a report says so. */
export interface OrganisationFileUse {
  /** SHA-256 of the file in lower-case hexadecimal; absent where it could not be had. */
  readonly sha256?: string;
  /** How many things in it were left out; a file that could not be used at all counts as one. */
  readonly leftOut: number;
}

/**
 * What is said wherever a result stands that was reached with an organisation's file of which not all was used: somebody
 * may have confirmed or asked for more than was held against the documents. Nothing where all of it was.
 */
export const notWhollyUsed = (use: Pick<OrganisationFileUse, 'leftOut'> | undefined): string | undefined =>
  use === undefined || use.leftOut === 0
    ? undefined
    : `Your organisation’s file was not wholly used: ${counted(use.leftOut, 'problem')} in it, and the built-in rules stand where something of it was left out.`;
