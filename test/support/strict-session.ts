import { openSession, type Session, type SessionOptions } from '../../server/src/features/session';

/** Opens a session in which a rule that throws ends the test: else it would be switched off, and find nothing amiss. */
export const openStrictly = (text: string, options: SessionOptions = {}): Session =>
  openSession(text, {
    ...options,
    onFailure({ id }, error) {
      throw new Error(`The rule ${id} failed.`, { cause: error });
    },
  });
