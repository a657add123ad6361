import { visibleLine } from '../review/visible-text';
import type { OrganisationFileUse } from './check-report';
import { counted } from './words';

/** Under which organisation's file a check was made, in one sentence; nothing where there was none. */
export const organisationUsedText = (
  used: { readonly [Key in 'name' | 'sha256']?: string | undefined } | undefined,
): string | undefined => {
  if (used === undefined) return undefined;
  const { name, sha256 } = used;
  const whose =
    name === undefined ? 'an organisation’s file without a name' : `the file of ${visibleLine(name)}`;
  return `Checked with ${whose}${sha256 === undefined ? '' : ` (SHA-256 ${sha256})`}.`;
};

/**
 * What is said wherever a result stands that was reached with an organisation's file of which not all was used: somebody
 * may have confirmed or asked for more than was held against the documents. Nothing where all of it was.
 */
export const notWhollyUsed = (use: Pick<OrganisationFileUse, 'leftOut'> | undefined): string | undefined =>
  use === undefined || use.leftOut === 0
    ? undefined
    : `Your organisation’s file was not wholly used: ${counted(use.leftOut, 'problem')} in it, and the built-in rules stand where something of it was left out.`;
