// `npm run demo`: the way of a case through the built command line, from templates to a bundle that verifies. Everything
// goes through child processes, so that what is seen here is what a person at a terminal would see.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CaseData, FieldTexts, GroupName } from '../../src/template';

const ROOT = path.join(__dirname, '../..');
const PROGRAM = path.join(ROOT, 'dist/cli/cims-report.js');
const OUT = path.join(ROOT, 'out/demo');
/** The sample case happened in July 2026; the demonstration takes this day for today, so that it always ends the same. */
const TODAY = '2026-08-18';
const KINDS = ['investigation-report', 'investigation-plan', 'cims-recommendations'] as const;

const say = (text: string): void => console.log(text);
const title = (text: string): void => say(`\n=== ${text} ===\n`);
const shown = (file: string): string => path.relative(ROOT, file);

/** Runs a command, shows it and what it says, and stops the demonstration where it ends otherwise than it should. */
const run = (args: readonly string[], expected: number): void => {
  const relative = args.map((arg) => (path.isAbsolute(arg) ? shown(arg) : arg));
  say(`$ npx cims-report ${relative.join(' ')}`);
  const stdio = process.stdout.isTTY ? 'inherit' : 'pipe';
  const { status, stdout, stderr } = spawnSync(process.execPath, [PROGRAM, ...relative], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', stdio, stdio],
  });
  if (stdout) process.stdout.write(stdout);
  if (stderr) process.stdout.write(stderr);
  say(`(exit status ${String(status)})\n`);
  if (status !== expected) throw new Error(`expected exit status ${String(expected)}`);
};

const sample = JSON.parse(
  readFileSync(path.join(ROOT, 'test/fixtures/sample-case/rcs.json'), 'utf8'),
) as CaseData;

const changeFirst = (data: CaseData, group: GroupName, texts: FieldTexts): CaseData => {
  const [first = {}, ...rest] = data.groups[group] ?? [];
  return { ...data, groups: { ...data.groups, [group]: [{ ...first, ...texts }, ...rest] } };
};

/** The same case as somebody in a hurry would hand it in. */
const faulty = (data: CaseData): CaseData => {
  const fields: FieldTexts = {
    ...data.fields,
    'incident.occurredOn': '31 June 2026',
    'report.findingsSummary': 'The alleged perpetrator denied it.',
    'endorsement.name': '',
  };
  const undecided = changeFirst({ ...data, fields }, 'allegation', {
    'allegation.outcome': 'Not substantiated',
  });
  return changeFirst(undecided, 'recommendation', { 'recommendation.owner': '' });
};

const writeDocuments = (name: string, data: CaseData): string => {
  const folder = path.join(OUT, name);
  mkdirSync(folder, { recursive: true });
  const caseFile = path.join(OUT, `${name}-case.json`);
  writeFileSync(caseFile, `${JSON.stringify(data, null, 2)}\n`);
  for (const kind of KINDS) {
    run(['template', kind, '--case', caseFile, '-o', path.join(folder, `${kind}.docx`)], 0);
  }
  return folder;
};

const main = (): void => {
  if (!existsSync(PROGRAM)) throw new Error('the command line is not built: run `npm run prepare`');
  rmSync(OUT, { recursive: true, force: true });

  title('1. A faulty version of an invented case, filled into the templates');
  const bad = writeDocuments('faulty', faulty(sample));
  title('2. What the check finds in it');
  run(['check', bad, '--today', TODAY], 1);
  run(['check', bad, '--today', TODAY, '--format', 'html', '-o', path.join(OUT, 'faulty-check.html')], 1);
  title('3. While an error is left, no bundle is made');
  run(['bundle', bad, '-o', path.join(OUT, 'bundle'), '--today', TODAY], 1);

  title('4. The same case, mended');
  const good = writeDocuments('clean', sample);
  run(['check', good, '--today', TODAY], 0);
  title('5. Its bundle, made and verified');
  run(['bundle', good, '-o', path.join(OUT, 'bundle'), '--today', TODAY], 0);
  const [bundle = ''] = readdirSync(path.join(OUT, 'bundle'));
  run(['verify', path.join(OUT, 'bundle', bundle)], 0);

  title('Where the files are');
  say(`the documents with faults    ${shown(bad)}/`);
  say(`their check report           ${shown(path.join(OUT, 'faulty-check.html'))}`);
  say(`the documents, mended        ${shown(good)}/`);
  say(`the bundle                   ${shown(path.join(OUT, 'bundle', bundle))}`);
  say(
    '\nUnpack the bundle and open upload-sheet.html; `sha256sum -c SHA256SUMS` verifies it with nothing of ours.',
  );
};

try {
  main();
} catch (fault) {
  console.error(`The demonstration stopped: ${fault instanceof Error ? fault.message : String(fault)}`);
  process.exitCode = 1;
}
