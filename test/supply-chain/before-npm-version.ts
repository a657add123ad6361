// What `npm version` runs before it writes anything.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mustHaveUnreleased } from './raise-version';

mustHaveUnreleased(readFileSync(path.join(__dirname, '../../CHANGELOG.md'), 'utf8'));
