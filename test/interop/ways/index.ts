import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { commandOf } from './found-programs';
import type { ProgramName } from './programs';

/** The ways in which a document goes through another program and comes back as a .docx. */
export const WAYS = ['libreoffice', 'libreoffice-odt', 'pandoc'] as const;
export type Way = (typeof WAYS)[number];

export interface WayDescription {
  /** What it is called where a person reads it. */
  readonly title: string;
  readonly program: ProgramName;
  /** How the program that was tried begins to say its version. */
  readonly tried: string;
  /** What is run, as a person would type it. */
  readonly commands: readonly string[];
}

export const WAY_NAMES: Readonly<Record<Way, WayDescription>> = {
  libreoffice: {
    title: 'LibreOffice, .docx to .docx',
    program: 'libreoffice',
    tried: 'LibreOffice 7.4',
    commands: ['soffice --headless --convert-to docx --outdir out document.docx'],
  },
  'libreoffice-odt': {
    title: 'LibreOffice, .docx to .odt to .docx',
    program: 'libreoffice',
    tried: 'LibreOffice 7.4',
    commands: [
      'soffice --headless --convert-to odt --outdir out document.docx',
      'soffice --headless --convert-to docx --outdir out out/document.odt',
    ],
  },
  pandoc: {
    title: 'pandoc, .docx to .docx',
    program: 'pandoc',
    tried: 'pandoc 2.17',
    commands: ['pandoc document.docx -o out/document.docx'],
  },
};

export type Files = Readonly<Record<string, Uint8Array>>;

/** A folder for the time of a call; it is gone afterwards, whatever happens. */
export const inFolder = <T>(use: (folder: string) => T): T => {
  const folder = mkdtempSync(path.join(tmpdir(), 'interop-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const LIMIT = { timeout: 120_000, stdio: 'pipe', encoding: 'utf8' } as const;

const put = (folder: string, files: Files, extension: string): string[] => {
  mkdirSync(folder, { recursive: true });
  return Object.entries(files).map(([name, bytes]) => {
    const file = path.join(folder, `${name}.${extension}`);
    writeFileSync(file, bytes);
    return file;
  });
};

const taken = (folder: string, files: Files, extension: string): Files =>
  Object.fromEntries(
    Object.keys(files).map((name) => [name, readFileSync(path.join(folder, `${name}.${extension}`))]),
  );

/**
 * Files by name, converted by LibreOffice in one go; `filter` is what `--convert-to` takes, `more` further arguments. It
 * has a profile of its own, because two that share one wait for each other.
 */
export const byLibreOffice = (
  files: Files,
  from: string,
  to: string,
  filter: string = to,
  more: readonly string[] = [],
): Files =>
  inFolder((folder) => {
    const out = path.join(folder, 'out');
    const profile = pathToFileURL(path.join(folder, 'profile')).href;
    const sources = put(path.join(folder, 'in'), files, from);
    execFileSync(
      commandOf('libreoffice'),
      [
        '--headless',
        `-env:UserInstallation=${profile}`,
        ...more,
        '--convert-to',
        filter,
        '--outdir',
        out,
        ...sources,
      ],
      LIMIT,
    );
    return taken(out, files, to);
  });

const byPandoc = (files: Files): Files =>
  inFolder((folder) => {
    for (const file of put(folder, files, 'docx')) {
      execFileSync(commandOf('pandoc'), [file, '-o', file.replace(/docx$/, 'out.docx')], LIMIT);
    }
    return taken(folder, files, 'out.docx');
  });

/** Sends documents one of the ways. */
export const send = (way: Way, files: Files): Files => {
  if (way === 'pandoc') return byPandoc(files);
  if (way === 'libreoffice') return byLibreOffice(files, 'docx', 'docx');
  return byLibreOffice(byLibreOffice(files, 'docx', 'odt'), 'odt', 'docx');
};
