import { describe, expect, test } from 'vitest';
import { growsEvenly } from './growth';

const STEPS_A_MS = 100_000;

/** Whether work of so many steps grows evenly, on a machine that is held up now and then and counts nothing but steps. */
function isEven(stepsOf: (length: number) => number, heldUp: (run: number) => number = () => 0): boolean {
  let [time, run] = [0, 0];
  return growsEvenly(
    (length) => {
      time += stepsOf(length) / STEPS_A_MS + heldUp(run++);
    },
    () => time,
  );
}

/** As long as a trial has runs: one of a long text, eight of short ones. */
const RUNS = 9;

describe('work that grows as its text does', () => {
  test.each<[string, (length: number) => number]>([
    ['linear', (length) => 1_000 * length],
    ['linear after a start', (length) => 2_000_000 + 1_000 * length],
    ['sorted', (length) => 100 * length * Math.log2(length)],
    ['hardly quadratic', (length) => length * length + 60_000 * length],
    ['quadratic, and too quick to be told', (length) => (length * length) / 100],
  ])('%s', (_, stepsOf) => expect(isEven(stepsOf)).toBe(true));

  test.each<[string, (run: number) => number]>([
    ['at every long text but the last', (run) => (run % RUNS === 0 && run < 5 * RUNS ? 1_000 : 0)],
    ['at the first of all', (run) => (run === 0 ? 10_000 : 0)],
    ['at every other trial', (run) => (Math.floor(run / RUNS) % 2 === 0 ? (run % 5) * 100 : 0)],
  ])('also where a machine is held up %s', (_, heldUp) =>
    expect(isEven((length) => 1_000 * length, heldUp)).toBe(true),
  );
});

describe('work that grows faster than its text', () => {
  test.each<[string, (length: number) => number]>([
    ['quadratic', (length) => length * length],
    ['quadratic beside much that is linear', (length) => length * length + 12_000 * length],
    ['quadratic from a length on', (length) => 1_000 * length + Math.max(0, length - 5_000) ** 2],
    ['cubic', (length) => length ** 3 / 1_000],
  ])('%s', (_, stepsOf) => expect(isEven(stepsOf)).toBe(false));

  test.each<[string, (run: number) => number]>([
    ['in the first trial', (run) => (run < RUNS ? 10_000 : 0)],
    ['at all short texts but those of one trial', (run) => (run % RUNS > 0 && run > 2 * RUNS ? 10_000 : 0)],
  ])('also where a machine is held up %s', (_, heldUp) =>
    expect(isEven((length) => length * length, heldUp)).toBe(false),
  );
});

// Eight times the work is told on any machine; that what is linear takes its time may not be.
test('a pattern that looks at all that follows from each place is told by the processor’s time', () => {
  expect(growsEvenly((length) => /a*b/.test('a'.repeat(length / 2)))).toBe(false);
  expect(growsEvenly((length) => /a+b?/.test('a'.repeat(length / 2)))).toBe(true);
});
