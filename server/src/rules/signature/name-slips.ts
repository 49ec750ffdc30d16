import { SYLLABLES_BY_RANK } from '../../model/language/frequency';
import { countedOneEditAway } from '../../model/language/spelling/one-edit-away';
import { bareOf, syllableOf } from '../../model/language/syllable';
import { agenciesOf } from '../../model/notice/issuer';
import { type SignatureLine, signatureOf } from '../../model/notice/signature';
import { honorificOf, honoursIn, isName, SURNAMES } from '../../syntax/person-name';
import type { Tree } from '../../syntax/tree';
import { pattern } from '../../text/pattern';
import { type Span, span } from '../../text/span';
import { capitalised } from '../../text/words';
import { type Slip, surplusMark } from '../slip';

/** What is wrong with a signer’s name, and with what stands before it. */
export function* slipsInName({ text, span: place }: SignatureLine, tree: Tree): Generator<Slip> {
  const honorific = honorificOf(text);
  const mark = /\s*[.,;:]*$/u.exec(text.slice(-8))![0];
  const name = text.slice(honorific.length, text.length - mark.length);
  const start = place.start + honorific.length;
  for (const barred of barredBefore(text, tree)) {
    const written = text.slice(barred.start, barred.end).trim();
    const from = place.start + barred.start;
    yield {
      span: span(from, from + written.length),
      message: `Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: bỏ “${written}”.`,
      right: '',
      edited: span(from, place.start + barred.end),
      title: `Bỏ “${written}”`,
    };
  }
  const right = inNameCase(name);
  if (right !== name) {
    const message = `Họ tên người ký viết ${/\p{Ll}/u.test(name) ? 'hoa chữ cái đầu mỗi tiếng' : 'bằng chữ in thường'}: “${right}”.`;
    yield { span: span(start, start + name.length), message, right };
  }
  yield* misspeltIn(name, start);
  if (mark !== '') {
    yield surplusMark(span(place.end - mark.length, place.end), mark, 'sau họ tên người ký');
  }
}

/** `Trần Thị Bìnhh`, `Phạm Minh Đưc`: what is no syllable behind a surname, where another mark or no doubled letter makes one of it. */
function* misspeltIn(name: string, start: number): Generator<Slip> {
  const words = [...name.matchAll(/\p{L}+/gu)];
  if (words.length < 2 || !SURNAMES.includes(words[0]![0])) return;
  for (const { 0: word, index } of words) {
    const lower = word.toLowerCase();
    const meant = syllableOf(lower) === null && word !== word.toUpperCase() ? meantName(lower) : null;
    if (!meant) continue;
    const right = capitalised(meant);
    yield {
      span: span(start + index, start + index + word.length),
      message: `Họ tên người ký viết sai chính tả: có lẽ là “${right}”.`,
      right,
      safe: false,
    };
  }
}

function meantName(lower: string): string | null {
  const doubled = [...lower].findIndex((letter, i) => i > 0 && letter === lower[i - 1]);
  const once = doubled < 0 ? lower : lower.slice(0, doubled) + lower.slice(doubled + 1);
  if (once !== lower) return syllableOf(once) ? once : null;
  const near = countedOneEditAway(lower).map((rank) => SYLLABLES_BY_RANK[rank]!);
  return near.find((syllable) => bareOf(syllable) === bareOf(lower)) ?? null;
}

/** A capital at the head of each word and small letters behind it. */
function inNameCase(name: string): string {
  return name.replace(/\p{L}+/gu, (word, at: number) => {
    const first = /[\p{L}’']/u.test(name[at - 1] ?? '') ? word[0]! : word[0]!.toUpperCase();
    const isUpper = !/\p{Ll}/u.test(word);
    return first + (isUpper ? word.slice(1).toLowerCase() : word.slice(1));
  });
}

/** What stands behind a name and is no part of it. */
export const slipBehindName = (line: SignatureLine, tree: Tree): Slip | null =>
  strayEnd(line) ?? degreeBehind(line, tree);

/** `Nguyễn Văn A1`, `Nguyễn Văn A./.` */
function strayEnd({ text, span: place }: SignatureLine): Slip | null {
  const end = /[\s.,;:/\d*]{1,8}$/u.exec(text.slice(-8))?.[0] ?? '';
  const name = text.slice(0, text.length - end.length);
  if (end === '' || !isName(name)) return null;
  return surplusMark(span(place.end - end.length, place.end), end, 'sau họ tên người ký');
}

/** `Nguyễn Văn A, ThS.`, `Nguyễn Văn A (Tiến sĩ)` */
function degreeBehind({ text, span: place }: SignatureLine, tree: Tree): Slip | null {
  const [, name, degree] = BEHIND_NAME.exec(text) ?? [];
  const isDegree = name !== undefined && isName(name) && honorificOf(`${degree} `).trim() === degree;
  if (!isDegree || keepsDegrees(tree)) return null;
  return {
    span: span(place.start + text.indexOf(degree!, name.length), place.end),
    message: `Sau họ tên người ký không ghi học hàm, học vị: bỏ “${degree}”.`,
    right: '',
    edited: span(place.start + name.length, place.end),
    title: `Bỏ “${degree}”`,
  };
}

const BEHIND_NAME = /^(.{3,40}?)\s*[,(–-]\s*([^,()]{2,20}?)\)?$/u;

/** What may not stand before a name: all that does, but for degrees and ranks where an office keeps them. */
function barredBefore(text: string, tree: Tree): readonly Span[] {
  const honorific = honorificOf(text);
  if (honorific === '') return [];
  return keepsDegrees(tree) ? honoursIn(honorific) : [span(0, honorific.length)];
}

/** Whether what stands before or behind a name may stay there. */
export const isKept = (text: string, tree: Tree): boolean =>
  keepsDegrees(tree) &&
  (honorificOf(text) !== '' ? barredBefore(text, tree).length === 0 : BEHIND_NAME.test(text));

/** Agencies whose signers may keep their degree or rank (Phụ lục I, II.7.c); `MÔI TRƯỜNG` and `THỊ TRƯỜNG` are no schools. */
const KEEPS_DEGREES = pattern('u')`
  (?:
    CÔNG AN|QUÂN|QUỐC PHÒNG|BIÊN PHÒNG|Y TẾ|BỆNH VIỆN|GIÁO DỤC
    |(?<!(?:MÔI|THỊ|NÔNG|LÂM|CÔNG)\s)TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|VIỆN(?! KIỂM SÁT)|KHOA HỌC
  )\>
`;

/** A board's notice may be signed by an officer: `GIÁM ĐỐC CÔNG AN TỈNH`. */
const keepsDegrees = (tree: Tree): boolean =>
  agenciesOf(tree).some(({ name }) => KEEPS_DEGREES.test(name)) ||
  (signatureOf(tree)?.lines ?? []).some(({ kind, text }) => kind !== 'name' && OF_FORCES.test(text));

const OF_FORCES = /(?<!\p{L})(?:CÔNG AN|QUÂN SỰ|BIÊN PHÒNG|QUÂN KHU|CẢNH SÁT|TƯ LỆNH)(?!\p{L})/u;
