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

/** `Tổ trưởng các tổ chuyên môn` are several. */
function isOfBoard(tokens: readonly Token[], at: number): boolean {
  const length = phraseAt(BOARD_POST, tokens, at);
  return length > 0 && tokens[at + length]?.lower !== 'các';
}
