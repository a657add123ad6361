import path from 'node:path';
import { verifyBundle } from '../../bundle';
import { printableJson, visibleLine } from '../../report';
import { EXIT, type ExitStatus } from '../failure';
import { readInput, STANDARD_INPUT, type InputFile } from '../inputs';
import type { Terminal } from '../terminal';

export interface VerifyOptions {
  readonly format: 'text' | 'json';
}

/** `cims-report verify`: whether a bundle is whole and agrees with itself, and what is wrong with it. */
export const verify = async (
  file: string,
  { format }: VerifyOptions,
  terminal: Terminal,
): Promise<ExitStatus> => {
  const name = path.basename(file);
  const input: InputFile = file === STANDARD_INPUT ? { file } : { file: name, path: file };
  const shown = visibleLine(name);
  const bytes = await readInput(input, terminal);
  const { ok, problems, manifest } = await verifyBundle(bytes, file === STANDARD_INPUT ? {} : { name });
  if (format === 'json') {
    const { status, incidentId, today, counts } = manifest ?? {};
    terminal.out(printableJson({ bundle: name, ok, status, incidentId, today, counts, problems }));
  } else if (ok && manifest !== undefined) {
    const { status, today, files, incidentId } = manifest;
    const of = incidentId === null ? '' : ` of ${visibleLine(incidentId)}`;
    terminal.out(
      `${shown}: verified: ${status === 'draft' ? 'a draft' : 'a ready bundle'}${of}, ${today}; ${String(files.length)} files, all as its own sums say.\n` +
        '  So it is whole and agrees with itself. That cannot tell who made it, or whether all of it was made anew.\n',
    );
  } else {
    terminal.out(`${shown}: does not verify.\n`);
    for (const { code, message } of problems) terminal.out(`  ${visibleLine(message)} [${code}]\n`);
  }
  return ok ? EXIT.fine : EXIT.errors;
};
