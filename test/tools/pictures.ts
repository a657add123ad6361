import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');

/** Where the pictures are kept that pages show. */
export const PICTURES = path.join(root, 'docs/pictures');
/** Where the journey puts those that it takes. */
export const PICTURES_TAKEN = path.join(root, 'out/guide');
/** Beside the pictures, in either folder. */
export const PICTURES_LIST = 'pictures.json';

/** What is known of a picture without looking at it. */
export interface Picture {
  /** In pixels, as the file has it. */
  readonly width: number;
  readonly height: number;
  /** What can be read in it, block by block from the top. */
  readonly shows: readonly string[];
}

/** By the name of the file. */
export type PictureList = Readonly<Record<string, Picture>>;

/** The list of a folder of pictures; empty where there is none. */
export const readPictureList = (folder: string): PictureList => {
  const file = path.join(folder, PICTURES_LIST);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as PictureList) : {};
};

/** A picture in a page: where, which, and what stands for it where it cannot be seen. */
export interface ShownPicture {
  readonly page: string;
  readonly name: string;
  readonly alt: string;
}

/** As Markdown has it, or as HTML where the picture has a width to be shown at. */
const SHOWN =
  /!\[(?<alt>[^\]]*)\]\((?<target>[^)]*)\)|<img src="(?<source>[^"]*)"[^>]* alt="(?<instead>[^"]*)"/g;

/** Every picture that README.md and the pages of `docs/` show, of those that are kept in `docs/pictures`. */
export const shownPictures = (): readonly ShownPicture[] => {
  const pages = [
    'README.md',
    ...readdirSync(path.join(root, 'docs'))
      .filter((name) => name.endsWith('.md'))
      .map((name) => `docs/${name}`),
  ];
  return pages.flatMap((page) =>
    [...readFileSync(path.join(root, page), 'utf8').matchAll(SHOWN)].map(({ groups = {} }) => {
      const file = path.resolve(root, path.dirname(page), groups['target'] ?? groups['source'] ?? '');
      return {
        page,
        alt: groups['alt'] ?? groups['instead'] ?? '',
        name: path.relative(PICTURES, file).replaceAll(path.sep, '/'),
      };
    }),
  );
};
