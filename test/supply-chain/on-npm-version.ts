// What `npm version` runs once it has written the new version into package.json and package-lock.json, and before it
// commits: every other place that names the version follows.
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { raisedChangelog, raisedManifest } from './raise-version';

const root = path.join(__dirname, '../..');
const read = (name: string): string => readFileSync(path.join(root, name), 'utf8');

const { version } = z.object({ version: z.string() }).parse(JSON.parse(read('package.json')));
const day = new Date().toISOString().slice(0, 10);

// Both are made before either is written: a refusal leaves both as they were.
const manifest = raisedManifest(read('manifest.xml'), version);
const changelog = raisedChangelog(read('CHANGELOG.md'), { version, day });
writeFileSync(path.join(root, 'manifest.xml'), manifest);
writeFileSync(path.join(root, 'CHANGELOG.md'), changelog);
console.log(`manifest.xml and CHANGELOG.md: ${version}`);
