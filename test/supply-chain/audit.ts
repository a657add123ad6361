// `npm run audit`: asks the registry for known vulnerabilities and judges its answer. Exit status: see Judgement.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { auditExceptions, judgeAudit } from './judge-audit';

const root = path.join(__dirname, '../..');
const file = path.join(root, '.config/audit-exceptions.json');
const exceptions = auditExceptions.parse(JSON.parse(readFileSync(file, 'utf8')));

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
const { stdout } = spawnSync(npm, ['audit', '--json', '--audit-level=high'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 1e8,
  shell: process.platform === 'win32',
  stdio: ['ignore', 'pipe', 'ignore'],
});
const { status, lines } = judgeAudit(stdout ?? '', exceptions, new Date().toISOString().slice(0, 10));
for (const line of lines) console.log(line);
process.exitCode = status;
