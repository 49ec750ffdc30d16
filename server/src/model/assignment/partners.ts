import type { Reading } from '../prose/reading';
import { isCapital, isPair, phraseAt, phraseTable } from '../prose/tokens';
import { actorsAt, nameTo } from '../unit/actor';
import type { Actor, FoundList } from '../unit/found-actor';
import { nameEnd } from '../unit/name-end';
import { properNameListAt } from './actor-lists';
import { beginsWork, companionsAt, partnersAt } from './cues';

/** Whom a text names as partners: `phối hợp với Y`, `phối hợp Y` without its preposition, `X chủ trì, Y phối hợp`, `cùng Y`. */
export function partnersIn(reading: Reading): Actor[] {
  const { tokens } = reading;
  const found: Actor[] = [];
  for (let i = 0; i < tokens.length - 2; i++) {
    const list =
      isPair(tokens, i, 'chủ', 'trì') || isPair(tokens, i, 'đầu', 'mối')
        ? helpersAt(reading, i + 2)
        : isPair(tokens, i, 'phối', 'hợp')
          ? namedAt(reading, i + 2)
          : tokens[i]!.lower === 'mời'
            ? invitedAt(reading, i + 1)
            : (metAt(reading, i) ?? companionsAt(reading, i));
    if (!list) continue;
    found.push(...list.actors);
    i = list.next - 1;
  }
  return found;
}

/** `chủ trì, Y phối hợp`, `chủ trì; Y phối hợp`, `chủ trì cùng Y`. */
function helpersAt(reading: Reading, at: number): FoundList | null {
  if (reading.tokens[at]!.lower === 'cùng') return partnersAt(reading, at);
  const list = /^[,;]$/u.test(reading.tokens[at]!.text) ? actorsAt(reading, at + 1) : null;
  return list && isPair(reading.tokens, list.next, 'phối', 'hợp') ? list : null;
}

/** `làm việc với Công ty B`, `làm việc với 02 Ban quản lý các chợ`; who is met at a meeting that is only arranged is no partner. */
function metAt(reading: Reading, at: number): FoundList | null {
  const { tokens } = reading;
  const length = phraseAt(MEETING, tokens, at);
  if (length === 0 || phraseAt(ARRANGED, tokens, at - 2) === 2 || phraseAt(ARRANGED, tokens, at - 1) === 1)
    return null;
  const list = actorsAt(reading, at + length);
  return list?.actors.every(isMet) ? list : null;
}

const MEETING = phraseTable(['làm việc với', 'làm việc trực tiếp với', 'làm việc cụ thể với']);
const ARRANGED = phraseTable([
  'tổ chức',
  'buổi',
  'cuộc',
  'lịch',
  'phiên',
  'đoàn',
  'kiểm tra',
  'thanh tra',
  'kiểm toán',
  'khi',
  'để',
]);

/** A body by its name, or a number of them. */
const isMet = ({ kind, name }: Actor): boolean =>
  kind === 'unit' ? !COUNTERPART.test(name) : kind === 'collective' && /^\d/u.test(name);

/** Whom one asks, owes or answers to does no part of the work. */
const COUNTERPART = /^(?:bộ|chính phủ|quốc hội|tỉnh ủy|ubnd tỉnh|ngân hàng|quỹ|đoàn|kiểm toán)(?!\p{L})/iu;

/** `mời Y cùng tham gia` */
function invitedAt(reading: Reading, at: number): FoundList | null {
  const list = actorsAt(reading, at);
  return list && phraseAt(TAKING_PART, reading.tokens, list.next) > 0 ? list : null;
}

const TAKING_PART = phraseTable([
  'tham gia',
  'cùng tham gia',
  'phối hợp',
  'cùng phối hợp',
  'cùng làm việc',
  'cùng thực hiện',
]);

function namedAt(reading: Reading, at: number): FoundList | null {
  const known = partnersAt(reading, at);
  if (known || reading.tokens[at]!.lower !== 'với') return known;
  return properNameListAt(reading, at + 1) ?? severalPartners(reading, at + 1);
}

/** `phối hợp với các hãng vận tải xây dựng …`: behind `với`, `các` and words up to a verb are somebody. */
function severalPartners(reading: Reading, at: number): FoundList | null {
  const { tokens } = reading;
  const end = tokens[at]?.lower === 'các' && !isCapital(tokens[at + 1]) ? nameEnd(tokens, at + 1) : at;
  if (end - at < 2 || !beginsWork(tokens, end)) return null;
  const { actor, next } = nameTo(reading, at, end);
  return { actors: [{ ...actor, kind: 'collective' }], next };
}
