/** The form in which names of parts are compared: as {@link cleaned}, case and percent-encoding set aside (OPC, 6.2.2). */
export const comparable = (name: string): string => decoded(cleaned(name)).toLowerCase();

/** `word/%64ocument.xml` is `word/document.xml` to a program that reads names as addresses. */
const decoded = (name: string): string => {
  if (!name.includes('%')) return name;
  try {
    return cleaned(decodeURIComponent(name));
  } catch {
    // A percent sign that encodes nothing stands for itself.
    return name;
  }
};

/** A name as a zip or a content-type list gives it, with forward slashes and none at the front. */
export const cleaned = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '');

const LONGEST_SHOWN = 100;

/** What would break the line, or the order of its letters. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu;

/** A name as a message gives it: a made-up one may be as long as a book, and damage leaves letters that nobody sees. */
export const shownName = (name: string): string => {
  const cut = name.slice(0, LONGEST_SHOWN).replace(/[\ud800-\udbff]$/, '');
  return `${cut.replace(UNSEEN, '\ufffd')}${name.length <= LONGEST_SHOWN ? '' : '…'}`;
};

/** The name of the part that holds the relationships of `part`; `''` stands for the package. */
export const relationshipsOf = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
};

/** The part whose relationships `name` holds, or undefined where `name` holds none. */
export const ownerOfRelationships = (name: string): string | undefined => {
  const match = /^((?:.*\/)?)_rels\/([^/]*)\.rels$/i.exec(name);
  return match === null ? undefined : `${match[1] ?? ''}${match[2] ?? ''}`;
};

/** Where a relationship's target lies, seen from `part`. Steps above the top of the package are ignored. */
export const resolveTarget = (part: string, target: string): string => {
  const path = target.replace(/[?#].*$/s, '').replaceAll('\\', '/');
  const from = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of path.split('/')) {
    if (step === '..') from.pop();
    else if (step !== '' && step !== '.') from.push(step);
  }
  return from.join('/');
};
