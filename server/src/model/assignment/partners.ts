import { type Actor, actorsAt, type FoundList } from '../unit/actor';
import type { Reading } from '../unit/reading';
import { isPair } from '../unit/tokens';
import { properNameListAt } from './actor-lists';
import { partnersAt } from './cues';

/** Whom a text names as partners: `phối hợp với Y`, `phối hợp Y` without its preposition, `X chủ trì, Y phối hợp`. */
export function partnersIn(reading: Reading): Actor[] {
  const { tokens } = reading;
  const found: Actor[] = [];
  for (let i = 0; i < tokens.length - 2; i++) {
    const list = isPair(tokens, i, 'chủ', 'trì')
      ? helpersAt(reading, i + 2)
      : isPair(tokens, i, 'phối', 'hợp')
        ? namedAt(reading, i + 2)
        : null;
    if (!list) continue;
    found.push(...list.actors);
    i = list.next - 1;
  }
  return found;
}

/** `chủ trì, Y phối hợp`, `chủ trì cùng Y`. */
function helpersAt(reading: Reading, at: number): FoundList | null {
  if (reading.tokens[at]!.lower === 'cùng') return partnersAt(reading, at);
  const list = reading.tokens[at]!.text === ',' ? actorsAt(reading, at + 1) : null;
  return list && isPair(reading.tokens, list.next, 'phối', 'hợp') ? list : null;
}

const namedAt = (reading: Reading, at: number): FoundList | null =>
  partnersAt(reading, at) ?? (reading.tokens[at]!.lower === 'với' ? properNameListAt(reading, at + 1) : null);
