import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createReadingQueue } from '../../server/src/lsp/notices/reading-queue';

describe('files that are read in the background', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const started: string[] = [];
  const ends = new Map<string, () => void>();
  const logged: unknown[] = [];
  let rests = 0;

  /** A queue whose files are read when the test says so. */
  function queue() {
    started.length = logged.length = rests = 0;
    ends.clear();
    const read = (uri: string): Promise<void> => {
      started.push(uri);
      return new Promise((resolve) => ends.set(uri, resolve));
    };
    return createReadingQueue(
      read,
      () => rests++,
      (_, error) => void logged.push(error),
    );
  }

  it('are asked for four at a time', async () => {
    const reading = queue();
    reading.add(['a', 'b', 'c', 'd', 'e']);
    expect(started).toEqual(['a', 'b', 'c', 'd']);
    ends.get('b')!();
    await vi.advanceTimersByTimeAsync(0);
    expect(started).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('are read beside one that has not come yet', () => {
    const reading = queue();
    reading.add(['a']);
    reading.add(['b']);
    expect(started).toEqual(['a', 'b']);
  });

  it('are read once though named twice before their turn', async () => {
    const reading = queue();
    reading.add(['a', 'b', 'c', 'd', 'e', 'e']);
    reading.add(['e']);
    for (const uri of 'abcd') ends.get(uri)!();
    await vi.advanceTimersByTimeAsync(0);
    expect(started).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('come to rest though one is never answered', async () => {
    const reading = queue();
    reading.add(['a', 'b']);
    ends.get('b')!();
    await vi.advanceTimersByTimeAsync(0);
    expect(reading.isBusy()).toBe(true);
    await vi.runAllTimersAsync();
    expect(reading.isBusy()).toBe(false);
    expect(rests).toBe(2);
    reading.add(['a']);
    expect(started).toEqual(['a', 'b', 'a']);
  });

  it('are read though one fails, which the log tells', async () => {
    started.length = logged.length = 0;
    const reading = createReadingQueue(
      async (uri) => {
        started.push(uri);
        if (uri === 'a') throw new Error('gone');
      },
      () => {},
      (_, error) => void logged.push(error),
    );
    reading.add(['a', 'b', 'c', 'd', 'e']);
    await vi.advanceTimersByTimeAsync(0);
    expect(started).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(logged).toEqual([new Error('gone')]);
    expect(reading.isBusy()).toBe(false);
  });
});
