import type { Layout, LayoutEntry } from './layout';

const meansOf = ({ means }: LayoutEntry): unknown => {
  const [first] = means;
  return means.length > 1 ? means : (first ?? null);
};

const writtenEntry = (entry: LayoutEntry): Readonly<Record<string, unknown>> => ({
  [entry.place]: entry.words,
  means: meansOf(entry),
  ...(entry.opensCopy && { opensCopy: true }),
  ...(entry.unsure && { unsure: true }),
});

/** A layout as it stands in an organisation's policy file. */
export const writtenLayout = ({
  name,
  kind,
  recognisedBy,
  confirmed,
  entries,
}: Layout): Readonly<Record<string, unknown>> => ({
  name,
  kind,
  recognisedBy,
  ...(confirmed !== undefined && { confirmed }),
  entries: entries.map(writtenEntry),
});
