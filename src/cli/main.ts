import { run } from './run';
import { processTerminal } from './terminal';

// Whoever reads our output may stop before its end (`| head`); that is no fault.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw fault;
});

// The exit code is set, not forced, so that what is still on its way to a pipe is written first.
void run(process.argv.slice(2), processTerminal()).then((status) => {
  process.exitCode = status;
});
