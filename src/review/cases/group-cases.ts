import { incidentIdKey, incidentIdLook } from '../../casefile';

/** What of a file says which case it is of. */
export interface Groupable {
  readonly file: string;
  readonly caseFile: { readonly fields: { readonly 'incident.id'?: { readonly text: string } } };
}

/** The files of one incident. */
export interface Case<D extends Groupable = Groupable> {
  /** As its first file writes it; null where no file gives one. */
  readonly incidentId: string | null;
  /** Why these files are one case, in sentences for a person. A guess says that it is one. */
  readonly because: string;
  /** Whether a person should look at whether these files are one case. */
  readonly isGuess: boolean;
  readonly documents: readonly D[];
}

export interface Grouping<D extends Groupable> {
  /** In the order of each case's first file. */
  readonly cases: readonly Case<D>[];
  /** What a person should know about the grouping, one sentence each. */
  readonly notes: readonly string[];
}

const idOf = ({ caseFile }: Groupable): string => caseFile.fields['incident.id']?.text.trim() ?? '';

const namesOf = (documents: readonly Groupable[]): string => documents.map(({ file }) => file).join(', ');

type Reason = Pick<Case, 'because' | 'isGuess'>;

/** Why files with an ID are one case; the others among them were put to them because there is no other case. */
const reasonOf = (documents: readonly Groupable[]): Reason => {
  const without = documents.filter((document) => idOf(document) === '');
  const written = [...new Set(documents.map(idOf).filter((id) => id !== ''))];
  const [first = ''] = written;
  const looksAlike = new Set(written.map(incidentIdKey)).size > 1;
  const byId = looksAlike
    ? `A guess: the incident report IDs ${written.join(' and ')} look alike, so they are taken for one.`
    : documents.length - without.length > 1
      ? `${without.length === 0 ? 'Every file gives' : 'The others give'} the incident report ID ${first}.`
      : `${documents.length === 1 ? 'The file' : namesOf(documents.filter((each) => idOf(each) !== ''))} gives the incident report ID ${first}.`;
  const joined =
    without.length === 0
      ? ''
      : ` A guess: ${namesOf(without)} ${without.length === 1 ? 'gives none, and is' : 'give none, and are'} taken for this case because there is no other.`;
  return { because: `${byId}${joined}`, isGuess: looksAlike || without.length > 0 };
};

const ALONE: Reason = {
  because: 'It gives no incident report ID, so it stands by itself.',
  isGuess: true,
};

const reasonWithoutId = (documents: readonly Groupable[]): Reason =>
  documents.length === 1
    ? ALONE
    : {
        because: 'A guess: no file gives an incident report ID; they were handed over as one case.',
        isGuess: true,
      };

/**
 * Files belong to one case where their incident report IDs agree, or only look alike: whether those are one is then for
 * the rules to say. A file without an ID joins the only case that there is; where there is none, or several, it stands
 * by itself, unless `together` says that the files without an ID are one case.
 */
export const groupCases = <D extends Groupable>(
  documents: readonly D[],
  { together = false } = {},
): Grouping<D> => {
  const place = new Map(documents.map((document, at) => [document, at]));
  const byId = new Map<string, D[]>();
  const without: D[] = [];
  for (const document of documents) {
    const id = incidentIdLook(idOf(document));
    const same = byId.get(id);
    if (id === '') without.push(document);
    else if (same === undefined) byId.set(id, [document]);
    else same.push(document);
  }
  const groups = [...byId.values()];
  const notes: string[] = [];
  const [only] = groups;
  if (only !== undefined && groups.length === 1 && without.length > 0) {
    const isOfNone = new Set(without);
    const isOfOnly = new Set(only);
    groups[0] = documents.filter((document) => isOfOnly.has(document) || isOfNone.has(document));
    notes.push(`${namesOf(without)}: no incident report ID, so taken for the case ${idOf(only[0] as D)}.`);
  } else if (without.length > 0) {
    if (together && groups.length === 0) groups.push(without);
    else for (const document of without) groups.push([document]);
    if (groups.length > 1)
      notes.push(`${namesOf(without)}: no incident report ID, so compared with no other file.`);
  }
  const cases = groups.map((group): Case<D> => {
    const incidentId = group.map(idOf).find((id) => id !== '') ?? null;
    const reason = incidentId === null ? reasonWithoutId(group) : reasonOf(group);
    return { incidentId, ...reason, documents: group };
  });
  const first = ({ documents: [document] }: Case<D>): number => place.get(document as D) ?? 0;
  return { cases: cases.sort((a, b) => first(a) - first(b)), notes };
};
