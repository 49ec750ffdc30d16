import { Worker } from 'node:worker_threads';
import { run } from './run';

// A reader that has seen enough, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const INTERRUPTS = ['SIGINT', 'SIGTERM'] as const;

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  cwd: process.cwd(),
  env: process.env,
  startThread: (workerData) => new Worker(new URL('./check-worker.js', import.meta.url), { workerData }),
  onInterrupt(stop) {
    // A second interrupt is the system's again, and ends the process at once.
    for (const signal of INTERRUPTS) process.once(signal, stop);
    return () => {
      for (const signal of INTERRUPTS) process.off(signal, stop);
    };
  },
});
