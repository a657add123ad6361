import { WORD_API_VERSIONS, type Platform, type WordApiVersion } from '../../transports/requirement-sets';
import type { LaterMembers } from './declarations';
import { installLaterMembers } from './install';
import { wordApi14 } from './word-api-1-4';
import { wordApi15 } from './word-api-1-5';
import { wordApi16 } from './word-api-1-6';
import { wordApi17 } from './word-api-1-7';
import { wordApi19 } from './word-api-1-9';

export { installLaterMembers } from './install';

const ALL: readonly LaterMembers[] = [wordApi14, wordApi15, wordApi16, wordApi17, wordApi19];

/**
 * The sets above WordApi 1.3 that a host with `wordApi` has. On iPad without events: the library of 2022 has no way there
 * to be told of any.
 */
export function laterMembers(wordApi: WordApiVersion, platform: Platform): readonly LaterMembers[] {
  const has = WORD_API_VERSIONS.indexOf(wordApi);
  const sets = ALL.filter(({ set }) => WORD_API_VERSIONS.indexOf(set) <= has);
  return platform === 'iOS' ? sets.map(withoutEvents) : sets;
}

/**
 * The members that a host with `wordApi` refuses although a newer library may know them: type and name on the wire. The
 * library comes from a server and the host with Office, so that the library is often the newer one.
 */
export function membersAbove(wordApi: WordApiVersion): ReadonlySet<string> {
  const has = WORD_API_VERSIONS.indexOf(wordApi);
  const above = ALL.filter(({ set }) => WORD_API_VERSIONS.indexOf(set) > has);
  const names = above.flatMap(({ members }) =>
    Object.entries(members).flatMap(([type, own]) =>
      Object.entries(own)
        .filter(([, member]) => !(member.is === 'method' && member.widened === true))
        .map(([name]) => `${type}.${name.charAt(0).toUpperCase()}${name.slice(1)}`),
    ),
  );
  return new Set(names);
}

function withoutEvents(later: LaterMembers): LaterMembers {
  const members = Object.entries(later.members).map(([type, own]) => [
    type,
    Object.fromEntries(Object.entries(own).filter(([, { is }]) => is !== 'event')),
  ]);
  return { ...later, members: Object.fromEntries(members) as LaterMembers['members'] };
}

/**
 * The same as one classic script for a page. It may run before office.js or after it: where `Word` is not there yet, it
 * waits for the script that brings it, and is done before `Office.onReady` calls anybody back.
 */
export function laterMembersScript(
  wordApi: WordApiVersion,
  platform: Platform,
  without: readonly string[] = [],
): string {
  const data = JSON.stringify({ sets: laterMembers(wordApi, platform), without });
  return `(() => {
  'use strict';
  // Some compilers wrap functions in a helper of this name.
  const __name = (value) => value;
  const install = ${installLaterMembers.toString()};
  const { sets, without } = ${data};
  let done = false;
  const attempt = () => {
    if (done || !globalThis.Word?.Document || !globalThis.OfficeExtension?.BatchApiHelper) return;
    done = true;
    install(globalThis, sets, without);
  };
  attempt();
  // Capture: this listener hears of a loaded script before office.js does.
  document.addEventListener('load', attempt, true);
})();`;
}
