// Whether a host of the pane answers as it should: `npm run check-hosting -- https://tools.example.org/cims/`.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { Declaration } from '../../.config/hosting/index.cjs';
import { askThrough } from './ask';
import { buildRemarks } from './compare-build';
import { compareHosting } from './compare-hosting';
import type { Remark } from './remark';

const DECLARED = path.join(__dirname, '../../dist/taskpane-not-served/headers.json');
const USE = 'npm run check-hosting -- ADDRESS [HEADERS.JSON], for example https://tools.example.org/cims/';
const MARKS: Readonly<Record<Remark['verdict'], string>> = { right: 'ok   ', note: 'note ', fault: 'FAULT' };

const declared = (file: string): Declaration => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Declaration;
  } catch {
    throw new Error(`${file} cannot be read. The build makes it: PANE_URL=… npm run build.`);
  }
};

/** The folder that a build puts beside what is not served. */
const buildOf = (headers: string): string => path.dirname(path.resolve(headers)).replace(/-not-served$/u, '');

const homeOf = (given: string | undefined): URL => {
  const url = given !== undefined && URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:') throw new Error(`Say the https address of the pane's folder: ${USE}`);
  return new URL(url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`, url);
};

const check = async ([address, file = DECLARED]: readonly string[]): Promise<number> => {
  const home = homeOf(address);
  const ask = askThrough();
  const compared = await compareHosting(ask, declared(file), home);
  // Where the address cannot be read at all, that is said once.
  const remarks =
    compared.length === 1 ? compared : [...compared, ...(await buildRemarks(ask, home, buildOf(file)))];
  for (const { verdict, text } of remarks) console.log(`${MARKS[verdict]} ${text}`);
  const faults = remarks.filter(({ verdict }) => verdict === 'fault').length;
  console.log(
    `\n${home.href}: ${faults === 0 ? 'as it should be' : `${faults} ${faults === 1 ? 'fault' : 'faults'}`}.`,
  );
  return faults === 0 ? 0 : 1;
};

check(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 2;
  },
);
