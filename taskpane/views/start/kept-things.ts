import type { KeptState } from '../../session/kept-state';

const some = (count: number, one: string, many: string): string =>
  count === 0 ? '' : `${String(count)} ${count === 1 ? one : many}`;

/** What is kept that somebody typed or that names somebody, as a list in words; empty where there is nothing of it. */
export const keptThings = ({ decisions, drafts, files, reviewer }: KeptState): string => {
  const things = [
    some(decisions.length, 'decision with its reason and name', 'decisions with their reasons and names'),
    some(
      Object.values(drafts).filter((text) => text.trim() !== '').length,
      'text not yet used',
      'texts not yet used',
    ),
    some(files.length, 'name of a file', 'names of files'),
    reviewer === undefined ? '' : 'the name of who decided last',
  ].filter((thing) => thing !== '');
  const last = things.pop() ?? '';
  return things.length === 0 ? last : `${things.join(', ')} and ${last}`;
};
