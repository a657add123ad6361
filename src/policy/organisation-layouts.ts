import type { z } from 'zod';
import type { JsonPath } from './json-place';
import { LAYOUT_PLACES, USUAL_SHARE, type Layout, type LayoutEntry, type LayoutKind } from './layout';
import { foldName } from './names';
import { problem, readList, type OrganisationProblem } from './organisation-reading';
import { layoutSchema } from './organisation-schema';

type Written = z.output<typeof layoutSchema>;
type WrittenEntry = Written['entries'][number];

/** What to write instead of a name that an entry cannot mean; nothing where it can. */
export type MeaningProblem = (means: string, kind: LayoutKind, opensCopy: boolean) => string | undefined;

const meansOf = ({ means }: WrittenEntry): readonly string[] => {
  if (means === null) return [];
  return typeof means === 'string' ? [means] : means;
};

const entryOf = (written: WrittenEntry): LayoutEntry => {
  // The schema lets through an entry with exactly one of them.
  const place = LAYOUT_PLACES.find((each) => written[each] !== undefined) ?? 'label';
  return {
    place,
    words: written[place] ?? '',
    means: meansOf(written),
    opensCopy: written.opensCopy ?? false,
    unsure: written.unsure ?? false,
  };
};

const keyOf = ({ place, words }: LayoutEntry): string =>
  `${place} ${place === 'tag' ? words : foldName(words)}`;

const entriesOf = (
  { entries, kind }: Written,
  at: JsonPath,
  meaningProblem: MeaningProblem | undefined,
  problems: OrganisationProblem[],
): readonly LayoutEntry[] => {
  const known = new Set<string>();
  return entries.map((written, index) => {
    const entry = entryOf(written);
    const here = [...at, 'entries', index];
    const key = keyOf(entry);
    if (known.has(key)) {
      problems.push(
        problem([...here, entry.place], entry.words, 'keep one entry for it, because this one repeats it'),
      );
    }
    known.add(key);
    entry.means.forEach((means, which) => {
      const advice = meaningProblem?.(means, kind, entry.opensCopy);
      const path = Array.isArray(written.means) ? [...here, 'means', which] : [...here, 'means'];
      if (advice !== undefined) problems.push(problem(path, means, advice));
    });
    if (entry.opensCopy && entry.means.length !== 1) {
      problems.push(
        problem([...here, 'opensCopy'], true, 'take it out, because only one group can have a copy begun'),
      );
    }
    return entry;
  });
};

/** Reads the organisation's own templates. A layout with anything wrong in it is left out as a whole. */
export const readLayouts = (
  value: unknown,
  meaningProblem: MeaningProblem | undefined,
  problems: OrganisationProblem[],
): readonly Layout[] => {
  const layouts: Layout[] = [];
  for (const { at, item } of readList(layoutSchema, 'layouts', value, problems)) {
    const before = problems.length;
    const entries = entriesOf(item, at, meaningProblem, problems);
    if (layouts.some(({ name }) => foldName(name) === foldName(item.name))) {
      problems.push(problem([...at, 'name'], item.name, 'give each layout a name of its own'));
    }
    if (problems.length > before) continue;
    const { name, kind, recognisedBy, confirmed } = item;
    layouts.push({
      name,
      kind,
      recognisedBy: {
        share: recognisedBy?.share ?? USUAL_SHARE,
        ...(recognisedBy?.title !== undefined && { title: recognisedBy.title }),
      },
      ...(confirmed !== undefined && { confirmed }),
      entries,
    });
  }
  return layouts;
};
