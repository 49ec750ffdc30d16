import { isAbbreviation, isCapital, phraseAt, phraseTable, type Token } from '../prose/tokens';
import { beginsUnit } from './heads';
import { MAX_NAME, nameEnd } from './name-end';
import * as nouns from './nouns';
import { areBeside, placeNumbersEnd } from './places';
import { LEVEL } from './tables';
import { villageEnd } from './villages';

const TAIL = phraseTable(nouns.COLLECTIVE_TAILS);

/** The levels and places after `UBND`: `các huyện, thành phố, thị xã`, `xã Đồng Xanh`, `cấp huyện`. */
export function placeEnd(tokens: readonly Token[], at: number): number {
  let end = placeNamesEnd(tokens, at);
  const isPlural = tokens[end]?.lower === 'các';
  if (isPlural && (tokens[end + 1]?.lower === 'cấp' || phraseAt(LEVEL, tokens, end + 1) > 0)) end++;
  if (tokens[end]?.lower === 'cấp') end++;
  for (
    let level = phraseAt(LEVEL, tokens, end);
    level > 0 && end - at < MAX_NAME;
    level = phraseAt(LEVEL, tokens, end)
  ) {
    const place = end;
    end += level;
    if (tokens[end]?.text === ':' && namesPlace(tokens, end + 1)) end++;
    end = placeNamesEnd(tokens, placeNumbersEnd(tokens, end));
    const isJoint = tokens[end]?.text === ',' || tokens[end]?.lower === 'và';
    // `UBND xã A và xã B` are two, and so are `UBND xã, thôn Đông Hồ`.
    if (isJoint && villageEnd(tokens, end + 1) > end + 1) break;
    if (!isPlural && isJoint && areBeside(tokens, place, end + 1)) break;
    if (isJoint && phraseAt(LEVEL, tokens, end + 1) > 0) end++;
  }
  if (end === at) return at;
  // `các tỉnh, thành phố vùng đồng bằng sông Cửu Long`
  if (tokens[end]?.lower === 'vùng') return nameEnd(tokens, end + 1);
  const tailEnd = end + phraseAt(TAIL, tokens, end);
  return tokens[tailEnd - 1]?.lower === 'thuộc' ? ownedEnd(tokens, end, tailEnd) : tailEnd;
}

/** `các xã thuộc tỉnh Hòa An`, `các xã trực thuộc Sở`; what is no place or body says which ones are meant: `các xã | thuộc địa bàn`. */
function ownedEnd(tokens: readonly Token[], from: number, at: number): number {
  if (isCapital(tokens[at])) return nameEnd(tokens, at);
  return phraseAt(LEVEL, tokens, at) > 0 ? placeEnd(tokens, at) : from;
}

/** `các xã: Yên Bình, Văn Phú` and not `các xã: Tổ chức tập huấn`: a name has no small letter behind its first word. */
function namesPlace(tokens: readonly Token[], at: number): boolean {
  const second = tokens[at + 1];
  return isCapital(tokens[at]) && (!second?.isWord || isCapital(second));
}

/** Proper names of places, and further ones after a comma: `Yên Bình, Văn Phú`. */
function placeNamesEnd(tokens: readonly Token[], at: number): number {
  const isPlace = (i: number): boolean =>
    isCapital(tokens[i]) && !beginsUnit(tokens, i) && phraseAt(LEVEL, tokens, i) === 0;
  let end = at;
  while (isPlace(end) && end - at < MAX_NAME) end++;
  const isJoint = (i: number): boolean =>
    tokens[i]?.text === ',' || (tokens[i]?.lower === 'và' && !isAbbreviation(tokens[i + 1]));
  while (end > at && end - at < MAX_NAME && isJoint(end) && isPlace(end + 1)) {
    end++;
    while (isPlace(end)) end++;
  }
  return end;
}
