import type { Reading } from '../prose/reading';
import { isCapital, phraseAt, phraseTable, type Token, textOf } from '../prose/tokens';
import type { Actor, FoundList } from './found-actor';
import { withFurtherTitles } from './further-titles';
import { beginsUnit } from './heads';
import { unitEnd } from './names';
import * as nouns from './nouns';
import { TITLE } from './tables';

const PERSON = phraseTable(nouns.PERSON_WORDS);
const LONGEST_NAME = 6;
const MOST_PEOPLE = 30;

/**
 * The people of `các đồng chí Lê Thị B, Phạm Văn C`, `Các đồng chí Phó Giám đốc: …`, each with the title behind the name.
 * The first one's span begins with the list's. Null where no names follow.
 */
export function peopleAt(reading: Reading, at: number): FoundList | null {
  const { text, tokens } = reading;
  const person = tokens[at]?.lower === 'các' ? phraseAt(PERSON, tokens, at + 1) : 0;
  if (person === 0) return null;
  const actors: Actor[] = [];
  let next = at;
  for (
    let from = firstName(reading, at + 1 + person);
    nameEnd(tokens, from) > from && actors.length < MOST_PEOPLE;
    from = afterSeparator(tokens, next)
  ) {
    next = withTitle(reading, nameEnd(tokens, from));
    const { end } = tokens[next - 1]!;
    const name = textOf(text, { start: tokens[from]!.start, end });
    const { start } = tokens[actors.length === 0 ? at : from]!;
    actors.push({ name, kind: 'person', start, end, unit: null });
  }
  return actors.length > 0 ? { actors, next } : null;
}

/** Where the names may begin: behind a colon, and behind a title that all have and its colon. */
function firstName(reading: Reading, at: number): number {
  const { tokens } = reading;
  const title = phraseAt(TITLE, tokens, at);
  const behind = title > 0 ? unitEnd(reading, at + title) : at;
  if (tokens[behind]?.text === ':') return behind + 1;
  return behind === at ? at : tokens.length;
}

/** Two capitals in a row at least, which begin no body and no title. */
function nameEnd(tokens: readonly Token[], at: number): number {
  let end = at + phraseAt(PERSON, tokens, at);
  const from = end;
  while (end - from < LONGEST_NAME && tokens[end]?.isWord && isCapital(tokens[end])) end++;
  const isName = end - from > 1 && !beginsUnit(tokens, from) && phraseAt(TITLE, tokens, from) === 0;
  return isName ? end : at;
}

/** The token after `, Trưởng Phòng A`, ` - Phó Giám đốc Sở`, `, Phó Bí thư, Chủ tịch UBND xã` behind a name; the same one where no title stands there. */
function withTitle(reading: Reading, at: number): number {
  const { tokens } = reading;
  const title = /^[,–-]$/u.test(tokens[at]?.text ?? '') ? titleAt(reading, at + 1) : null;
  return title ? withFurtherTitles(tokens, at + 1, title, (behind) => titleAt(reading, behind)).next : at;
}

/** A title, with the body that it belongs to. */
function titleAt(reading: Reading, at: number): { readonly next: number } | null {
  const title = phraseAt(TITLE, reading.tokens, at);
  // `Trưởng Phòng A`: the body's noun is the title's last word.
  const bodyIn = Math.max(unitEnd(reading, at + title - 1), unitEnd(reading, at + title));
  return title > 0 ? { next: Math.max(bodyIn, at + title) } : null;
}

function afterSeparator(tokens: readonly Token[], at: number): number {
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  if (text !== ',' && text !== ';' && lower !== 'và') return at;
  return tokens[at + 1]?.lower === 'và' ? at + 2 : at + 1;
}
