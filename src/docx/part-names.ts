/** The form in which names of parts are compared: forward slashes, none at the front, case set aside (OPC, 6.2.2). */
export const comparable = (name: string): string => cleaned(name).toLowerCase();

/** A name as a zip or a content-type list gives it, with forward slashes and none at the front. */
export const cleaned = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '');

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
