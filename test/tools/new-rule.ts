// Writes the skeleton of a rule: `npm run new-rule -- GROUP-NAME`.
import path from 'node:path';
import { makeRule, RefusedRule } from './rule-skeleton';

const [id = '', ...more] = process.argv.slice(2);

try {
  if (id === '' || more.length > 0) throw new RefusedRule('Give one rule ID: npm run new-rule -- GROUP-NAME');
  const { written, next } = makeRule(path.join(__dirname, '../..'), id);
  for (const file of written) console.log(`written   ${file}`);
  console.log(next);
} catch (error) {
  if (!(error instanceof RefusedRule)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
