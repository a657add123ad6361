import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { headingPlaces } from './heading-places';

const ROOT = path.join(__dirname, '../..');

/** What a page links to within the repository: a file, a place in it, or a place in the page itself. */
const LINK = /\]\((?![a-z]+:)([^)#]*)(?:#([^)]+))?\)/gu;

const leadsSomewhere = (page: string, file: string, place: string | undefined): boolean => {
  const target = file === '' ? path.join(ROOT, page) : path.join(ROOT, path.dirname(page), file);
  if (!existsSync(target)) return false;
  return place === undefined || headingPlaces(readFileSync(target, 'utf8')).includes(place);
};

/** The links of a page of the repository that lead to no file, or to no heading of it; each as it is written. */
export const deadLinks = (page: string, text: string): readonly string[] =>
  [...text.matchAll(LINK)]
    .filter(([, file = '', place]) => !leadsSomewhere(page, file, place))
    .map(([link]) => link);
