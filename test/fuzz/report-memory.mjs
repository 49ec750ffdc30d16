/** Loaded before the server: on a signal it collects garbage, and tells on standard error the bytes that are in use. */
process.on('SIGUSR2', () => {
  globalThis.gc();
  process.stderr.write(`${process.memoryUsage().heapUsed}\n`);
});
