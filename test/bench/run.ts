// `npm run bench` measures everything; `npm run bench -- scale` only that part. Each part builds what it measures.
import { execFileSync } from 'node:child_process';
import process from 'node:process';
import { benchScale } from './scale';

const build = (...configurations: readonly string[]): void => {
  const names = configurations.flatMap((name) => ['--config-name', name]);
  execFileSync('npx', ['webpack', '--mode', 'production', ...names, '--stats', 'errors-only'], {
    stdio: 'inherit',
  });
};

const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  reading: () => {
    build('bench', 'taskpane');
    return import('./bench');
  },
  scale: () => {
    build('cli');
    return benchScale();
  },
};

const main = async (wanted: readonly string[]): Promise<void> => {
  const unknown = wanted.find((name) => PARTS[name] === undefined);
  if (unknown !== undefined) throw new Error(`there is no part ${unknown}: ${Object.keys(PARTS).join(', ')}`);
  for (const [name, run] of Object.entries(PARTS))
    if (wanted.length === 0 || wanted.includes(name)) await run();
};

void main(process.argv.slice(2));
