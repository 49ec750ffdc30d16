import { setFlagsFromString } from 'node:v8';

/** The first engine that waits by itself: that of Node 22. */
const PATIENT_ENGINE = 12;

/** How much of a function must have run before it is compiled anew, in bytes of its code; of itself the engine takes 67,584. */
const BUDGET = 1_000_000;

/**
 * Tells the engine of Node 20 to optimise only what has run for long. A notice keeps thousands of small functions busy for
 * a moment each, and the engine would spend half of the first minute's processor time compiling them.
 */
export function compileLater(): void {
  if (Number.parseInt(process.versions.v8, 10) < PATIENT_ENGINE)
    setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
