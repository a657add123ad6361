import type { Command } from 'commander';
import packageJson from '../../package.json';
import { makeProgram } from '../../src/cli/program';
import { processTerminal } from '../../src/cli/terminal';

/** The calls of our own that a page gives: `npx cims-report …` and `npm run …`, up to the end of the code or the line. */
export const namedCommands = (page: string): readonly string[] =>
  [...page.matchAll(/\b(?:npx cims-report|npm run) [^`\n#]+/gu)].map(([call]) => call.trim());

const commandNamed = (words: readonly string[]): Command => {
  let command = makeProgram(processTerminal(), () => undefined);
  for (const word of words) {
    const next = command.commands.find((each) => each.name() === word);
    if (next === undefined) break;
    command = next;
  }
  return command;
};

const faultOf = (call: string): string | undefined => {
  const [runner = '', , ...words] = call.split(' ');
  if (runner === 'npm')
    return (words[0] ?? '') in packageJson.scripts ? undefined : 'there is no such script';
  const command = commandNamed(words);
  // A group such as `policy` does nothing by itself.
  if (words.some((word) => !word.startsWith('-')) && (command.parent === null || command.commands.length > 0))
    return 'there is no such command';
  const options = ['--help', ...command.options.flatMap(({ long, short }) => [long, short])];
  const unknown = words.filter((word) => word.startsWith('-') && !options.includes(word));
  return unknown.length === 0 ? undefined : `it has no option ${unknown.join(', ')}`;
};

/** One line for each call of a page that nobody could make. */
export const unknownCommands = (page: string): readonly string[] =>
  namedCommands(page).flatMap((call) => {
    const fault = faultOf(call);
    return fault === undefined ? [] : [`${call}: ${fault}`];
  });
