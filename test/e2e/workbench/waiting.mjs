import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';

/** How long anything may take, and one try of what is tried again, in milliseconds. */
export const LIMIT = 30_000;
export const TRY = 5_000;
/** Between two looks at what tells of no change, in milliseconds. */
const PAUSE = 50;

/** Waits until something is so; what is looked at may itself be still missing. */
export async function until(holds, limit = LIMIT) {
  const end = performance.now() + limit;
  for (;;) {
    const looked = await attempt(holds);
    if (looked.value) return;
    if (performance.now() > end) throw looked.error ?? new Error(`never: ${holds}`);
    await delay(PAUSE);
  }
}

/** Waits until what is read equals what is wanted, and says how the two differ if it never does. */
export async function untilEqual(read, wanted, limit = LIMIT) {
  await until(async () => {
    assert.deepEqual(await read(), wanted);
    return true;
  }, limit);
}

/** Tries again what the editor may have broken off, since it moves the focus when it is ready and not before. */
export async function insist(page, action) {
  const end = performance.now() + LIMIT;
  for (;;) {
    try {
      return await action();
    } catch (error) {
      if (performance.now() > end) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

async function attempt(holds) {
  try {
    return { value: await holds() };
  } catch (error) {
    return { error };
  }
}
