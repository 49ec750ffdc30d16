/**
 * Runs the steps of a file of tests in their order. After a step that failed the rest is not tried, since each step
 * goes on where the one before it ended.
 */
export function stepRunner(file, onFailure) {
  const result = { file, passed: 0, failed: 0 };
  async function step(name, action) {
    if (result.failed > 0) return;
    const start = performance.now();
    try {
      await action();
      result.passed++;
    } catch (error) {
      result.failed++;
      await onFailure(`${file} ${name}`.replace(/[^\p{L}\d]+/gu, '-'));
      console.log(
        String(error.stack ?? error)
          .split('\n')
          .slice(0, 12)
          .join('\n'),
      );
    }
    const time = Math.round(performance.now() - start);
    console.log(`${result.failed ? 'FAIL' : 'ok  '} ${String(time).padStart(6)} ms  ${file}: ${name}`);
  }
  return { result, step };
}
