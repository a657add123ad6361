// Tries the heavy attacks one after the other and writes a line of JSON for each: run by itself, with a heap of its own.
import { ATTACKS } from '../fixtures/hostile';
import { tryAttack } from './try-attack';

for (const attack of ATTACKS) {
  if (attack.heavy === true) process.stdout.write(`${JSON.stringify(tryAttack(attack))}\n`);
}
process.stdout.write(`${JSON.stringify({ peakMegabytes: process.resourceUsage().maxRSS / 1024 })}\n`);
