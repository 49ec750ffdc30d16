import { phraseAt, phraseTable, type Token } from '../prose/tokens';
import * as nouns from './nouns';

const PARTY_POST = phraseTable(nouns.PARTY_POSTS);
const BOARD_POST = phraseTable(nouns.BOARD_POSTS);
const MOST_FURTHER = 3;

/**
 * `Phó Bí thư Đảng ủy, | Chủ tịch UBND xã`, `Phó Giám đốc Sở, | Trưởng Ban Chỉ đạo`: what else the person is whose `first` title
 * begins at `at`. `titleAt` reads a title from a token on. Two offices are those of two.
 */
export function withFurtherTitles<Title extends { readonly next: number }>(
  tokens: readonly Token[],
  at: number,
  first: Title,
  titleAt: (at: number) => Title | null,
): Title {
  const isOfParty = phraseAt(PARTY_POST, tokens, at) > 0;
  let last = first;
  let isBoard = isOfBoard(tokens, at);
  for (let titles = 0; titles < MOST_FURTHER; titles++) {
    const from = last.next + 1;
    const wasBoard = isBoard;
    isBoard = isOfBoard(tokens, from);
    if (!/^[,–-]$/u.test(tokens[last.next]?.text ?? '') || !(isOfParty || wasBoard || isBoard)) break;
    const further = titleAt(from);
    if (!further) break;
    last = further;
  }
  return last;
}

/**
 * `Phó Bí thư Đảng ủy, | Chủ tịch HĐND xã` without a name: a deputy secretary and a chairman are one person where nobody is
 * listed behind them.
 */
export function withChair<Title extends { readonly next: number }>(
  tokens: readonly Token[],
  at: number,
  first: Title,
  titleAt: (at: number) => Title | null,
): Title {
  const from = first.next + 1;
  if (phraseAt(DEPUTY_SECRETARY, tokens, at) === 0 || tokens[first.next]?.text !== ',') return first;
  const chair = phraseAt(CHAIR, tokens, from) > 0 ? titleAt(from) : null;
  if (!chair || tokens.slice(from, chair.next).some(({ lower }) => lower === 'các')) return first;
  return /^(?:,|và)$/u.test(tokens[chair.next]?.lower ?? '') ? first : chair;
}

const DEPUTY_SECRETARY = phraseTable(['phó bí thư']);
const CHAIR = phraseTable(['chủ tịch']);

/** `Tổ trưởng các tổ chuyên môn` are several. */
function isOfBoard(tokens: readonly Token[], at: number): boolean {
  const length = phraseAt(BOARD_POST, tokens, at);
  return length > 0 && tokens[at + length]?.lower !== 'các';
}
