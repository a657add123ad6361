import { EXIT, fileFailure } from './failure';
import { run } from './run';
import { processTerminal } from './terminal';

// Whoever reads our output may stop before its end (`| head`); that is no fault. But a check that did not come to its
// end must not say that nothing was found.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(process.exitCode ?? EXIT.unusable);
  const { code, message } = fileFailure('the output', fault);
  process.stderr.write(`cims-report: ${code}: ${message}\n`);
  process.exit(EXIT.unusable);
});
// Where problems cannot be told, there is nobody to tell that to; the exit status still says it.
process.stderr.on('error', () => undefined);

// The exit code is set, not forced, so that what is still on its way to a pipe is written first.
void run(process.argv.slice(2), processTerminal()).then((status) => {
  process.exitCode = status;
});
