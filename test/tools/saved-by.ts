// Makes the fixtures in test/fixtures/saved-by anew, with the programs of this machine: `npx tsx test/tools/saved-by.ts`.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeDocument } from '../interop/documents';
import { SAVED, SAVED_BY, savedName } from '../interop/documents/saved-by';
import { send, WAY_NAMES, WAYS } from '../interop/ways';
import { ensurePrograms } from '../interop/ways/ensure-programs';
import { foundPrograms } from '../interop/ways/found-programs';

const readme = (): string => {
  const rows = WAYS.flatMap((way) => {
    const { program, commands } = WAY_NAMES[way];
    const version = foundPrograms()[program]?.version ?? '';
    return [`- \`${way}.*.docx\`: ${version}.`, ...commands.map((command) => `  \`${command}\``)];
  });
  return [
    '# Saved by other programs',
    '',
    'Templates filled with the invented cases of `test/fixtures/sample-case`, as other programs saved them. What each',
    'document is, `test/interop/documents` says; what may be read otherwise afterwards, `test/interop/known-differences.ts`.',
    'Made by `npx tsx test/tools/saved-by.ts`, which also writes this page.',
    '',
    ...rows,
    '',
  ].join('\n');
};

const make = async (): Promise<void> => {
  ensurePrograms();
  const documents = Object.fromEntries(
    await Promise.all(SAVED.map(async (name) => [name, await makeDocument(name)] as const)),
  );
  mkdirSync(SAVED_BY, { recursive: true });
  for (const way of WAYS) {
    const saved = send(way, documents);
    for (const name of SAVED) writeFileSync(path.join(SAVED_BY, savedName(way, name)), saved[name]!);
  }
  writeFileSync(path.join(SAVED_BY, 'README.md'), readme());
};

void make();
