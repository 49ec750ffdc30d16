import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../client/src/one-at-a-time';

/** Updates that end when they are told to, and how many have begun. */
function updates() {
  const open: { resolve(): void; reject(error: Error): void }[] = [];
  let begun = 0;
  const update = () =>
    new Promise<void>((resolve, reject) => {
      begun++;
      open.push({ resolve, reject });
    });
  return { update, next: () => open.shift()!, begun: () => begun };
}

describe('an update that runs once at a time', () => {
  it('runs once more, and not oftener, for all that is asked meanwhile', async () => {
    const { update, next, begun } = updates();
    const refresh = oneAtATime(update);
    const first = refresh();
    await Promise.all([refresh(), refresh()]);
    expect(begun()).toBe(1);
    next().resolve();
    await Promise.resolve();
    await Promise.resolve();
    expect(begun()).toBe(2);
    next().resolve();
    await first;
    expect(begun()).toBe(2);
  });

  it('begins anew after one that failed', async () => {
    const { update, next, begun } = updates();
    const refresh = oneAtATime(update);
    const failing = refresh();
    next().reject(new Error('The server is gone.'));
    await failing;
    const again = refresh();
    expect(begun()).toBe(2);
    next().resolve();
    await again;
  });
});
