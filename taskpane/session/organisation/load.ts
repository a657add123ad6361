import type { Work } from '../../work/work';
import { contentHash } from '../files/same-content';
import type { FetchBeside } from './fetch-beside';
import type { Organisation } from './organisation';

/** What the organisation’s file is called beside the pane’s page. */
export const ORGANISATION_FILE = 'organisation.json';

/** Far more than confirmations, layouts and wording come to, and little enough to be read at once. */
export const MOST_BYTES = 1_000_000;
/** The pane shows nothing until then. */
export const WITHIN_MS = 8_000;

/** None of the file is used, and why. The rule sets are much to load, and the pane starts without them. */
const unused = async (why: string): Promise<Organisation> => ({
  settings: {},
  policies: (await import('../../../src/policy')).POLICIES,
  problems: [`${ORGANISATION_FILE} could not be used, because ${why}.`],
});

const decoded = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/**
 * The organisation's own file as it lies beside the pane now; undefined where there is none. Never rejects: what is
 * wrong is among its problems, and then the built-in rules stand.
 */
export const loadOrganisation = async (
  ask: FetchBeside,
  work: Pick<Work, 'readOrganisation'>,
): Promise<Organisation | undefined> => {
  const answer = await ask(ORGANISATION_FILE, { mostBytes: MOST_BYTES, withinMs: WITHIN_MS });
  if (answer.is === 'none') return undefined;
  if (answer.is === 'problem') return unused(answer.why);
  const text = decoded(answer.bytes);
  if (text === undefined) return unused('it is not text in UTF-8');
  try {
    const sha256 = await contentHash(answer.bytes);
    return { ...(await work.readOrganisation({ text })), ...(sha256 !== '' && { sha256 }) };
  } catch {
    return unused('reading it failed');
  }
};
