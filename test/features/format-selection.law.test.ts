import { expect, it } from 'vitest';
import { applyEdits } from '../../server/src/features/fixes';
import { formatEdits, formatText } from '../../server/src/features/format';
import { openSession } from '../../server/src/features/session';
import { NOTICE, typeset, wrapped } from '../support/notices';
import { shareOf } from '../support/share';

/** So many lines are selected. */
const SELECTED = 12;

const CASES = Object.entries({ wrapped: wrapped(NOTICE, 80), typeset: typeset(NOTICE) }).flatMap(
  ([name, text]) => text.split('\n').flatMap((_, line) => (line % 6 === 0 ? [{ name, text, line }] : [])),
);

// A paragraph that is laid out already among wrapped lines leaves the others as they were.
it.each(shareOf(CASES))(
  'formatting a selection, then the whole: $name, from line $line',
  ({ text, line }) => {
    const session = openSession(text);
    const last = session.tree.lines.text.length - 1;
    const range = {
      start: { line, character: 0 },
      end: { line: Math.min(line + SELECTED, last), character: 0 },
    };
    const partly = applyEdits(session.tree.lines, formatEdits(session, range))!;
    expect(formatText(partly)).toBe(formatText(text));
  },
);
