import { CommanderError, type Command } from 'commander';
import { visibleLine, visibleText } from '../review/visible-text';
import { EXIT, Failure, type ExitStatus } from './failure';
import { makeProgram } from './program';
import type { Terminal } from './terminal';

/** Help and version go to stdout; what is wrong with the call becomes one sentence with a code. */
const settle = (command: Command, terminal: Terminal): void => {
  command.exitOverride().configureOutput({
    writeOut: (text) => terminal.out(text),
    writeErr: (text) => terminal.problem(visibleText(text.trimEnd())),
    outputError: (text) =>
      terminal.problem(`cims-report: E_USAGE: ${visibleText(text.replace(/^error: /u, '').trim())}`),
  });
  for (const each of command.commands) settle(each, terminal);
};

/** Runs one call and gives its exit status. Every fault ends in one sentence on stderr. */
export const run = async (args: readonly string[], terminal: Terminal): Promise<ExitStatus> => {
  let status: ExitStatus = EXIT.fine;
  const program = makeProgram(terminal, (result) => {
    status = result;
  });
  settle(program, terminal);
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (fault) {
    if (fault instanceof CommanderError) return fault.exitCode === 0 ? EXIT.fine : EXIT.unusable;
    if (fault instanceof Failure) {
      terminal.problem(`cims-report: ${fault.code}: ${visibleLine(fault.message)}`);
      for (const detail of fault.details) terminal.problem(`  ${visibleLine(detail)}`);
      return fault.exit;
    }
    const what = fault instanceof Error ? fault.message : String(fault);
    terminal.problem(
      `cims-report: E_INTERNAL: a fault in this tool, not in your documents (${visibleLine(what)}).`,
    );
    return EXIT.unusable;
  }
};
