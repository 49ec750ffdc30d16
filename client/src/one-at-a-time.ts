/**
 * Makes an update that never runs twice at once: what is asked for while one runs is noted, and done once when that has
 * ended, so that nothing is asked in vain, and nothing by the clock. One that fails is left; the next call begins anew.
 */
export function oneAtATime(update: () => Promise<void>): () => Promise<void> {
  let isRunning = false;
  let isStale = false;
  return async () => {
    isStale = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isStale) {
        isStale = false;
        await update();
      }
    } catch {
      // A server that is gone answers nothing; the next change asks again.
    } finally {
      isRunning = false;
    }
  };
}
