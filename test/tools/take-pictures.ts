// Takes the pictures of the pages anew, in the journey that goes through what the user's guide tells: `npm run pictures`.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { PICTURES, PICTURES_LIST, PICTURES_TAKEN, readPictureList } from './pictures';

const root = path.join(__dirname, '../..');

const { status } = spawnSync(
  process.execPath,
  [
    path.join(root, 'node_modules/jest/bin/jest.js'),
    ...['-c', path.join(root, '.config/jest.config.cjs'), '--selectProjects', 'e2e'],
    // Without the tests that hold the kept pictures against the pane: they are about to be replaced.
    ...['--testNamePattern', 'the guide is gone through', '--runTestsByPath', 'test/e2e/guide.test.ts'],
  ],
  { cwd: root, stdio: 'inherit' },
);

if (status === 0) {
  const taken = readPictureList(PICTURES_TAKEN);
  mkdirSync(PICTURES, { recursive: true });
  for (const name of readdirSync(PICTURES)) {
    if (name.endsWith('.png') && taken[name] === undefined) rmSync(path.join(PICTURES, name));
  }
  for (const name of [...Object.keys(taken), PICTURES_LIST]) {
    copyFileSync(path.join(PICTURES_TAKEN, name), path.join(PICTURES, name));
  }
  console.log(
    `${Object.keys(taken).length} pictures stand in docs/pictures. Look at each before it is committed.`,
  );
} else {
  console.error('The pictures were left as they are, because the journey did not come to its end.');
  process.exitCode = 1;
}
