import { asPattern, PLACEHOLDERS } from '../../syntax/placeholders';
import { bitOf } from '../../syntax/structure';
import type { Block, Tree } from '../../syntax/tree';
import { hasDoubled, isNear, isTransposed } from '../../text/near';
import { pattern, piece } from '../../text/pattern';
import { type Span, spanOf } from '../../text/span';
import { withoutMarks } from '../../text/words';
import { linesWith } from './head-and-foot';

/** An agency of the head (tên cơ quan, tổ chức: NĐ 30/2020, Phụ lục I, II.2), which may take several lines. */
export interface Agency {
  /** `SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG`. */
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** Words that the name of an agency begins with; another line goes on with the name before it. */
const FIRST_WORDS = piece`
  (?:
    UBND|HĐND|ỦY BAN|UỶ BAN|HỘI ĐỒNG|HỘI NÔNG DÂN|HỘI LIÊN HIỆP|HỘI CỰU CHIẾN BINH|HỘI CHỮ THẬP ĐỎ|HỘI NHÀ BÁO
    |HỘI LUẬT GIA|BỘ|SỞ|TỔNG CỤC|CHI CỤC|CỤC|BAN|VĂN PHÒNG|TRUNG TÂM|THANH TRA|CHÍNH PHỦ|TỔNG CÔNG TY|CÔNG TY
    |TẬP ĐOÀN|TRƯỜNG|PHÒNG|VIỆN|KHO BẠC|CÔNG AN|THUẾ|NGÂN HÀNG|KIỂM TOÁN|ĐẠI HỌC|HỌC VIỆN|BỆNH VIỆN|TỔNG LIÊN ĐOÀN
    |LIÊN ĐOÀN|THỦ TƯỚNG|QUỐC HỘI|BẢO TÀNG|THƯ VIỆN|NHÀ HÁT|NHÀ VĂN HÓA|NHÀ XUẤT BẢN|NHÀ MÁY|NHÀ KHÁCH|NHÀ THIẾU NHI
    |TÒA ÁN|TOÀ ÁN|BẢO HIỂM|HẢI QUAN|CẢNG VỤ|TRẠI GIAM|HẠT|TRẠM|CHI NHÁNH|VƯỜN QUỐC GIA|XÍ NGHIỆP|TẠP CHÍ|ĐÀI
    |LIÊN MINH|LIÊN HIỆP|HIỆP HỘI|QUỸ|ĐẢNG BỘ|ĐẢNG ỦY|TỈNH ĐOÀN|THÀNH ĐOÀN
  )
`;
const BEGINS = pattern('u')`^${FIRST_WORDS}\>`;

const NUMBER = bitOf('number');

/** The agencies of the head, the superior one first. */
export function agenciesOf(tree: Tree): Agency[] {
  const agencies: Agency[] = [];
  for (const block of linesWith(tree, 'issuer')) {
    const name = block.paragraph.text.replace(/\s+/g, ' ');
    const last = agencies.at(-1);
    if (last && !BEGINS.test(name)) {
      // A name ends above the number; what goes on below it is another line of the head, half written.
      if ((block.before.seen & NUMBER) !== 0) continue;
      agencies[agencies.length - 1] = { name: `${last.name} ${name}`, blocks: [...last.blocks, block] };
    } else agencies.push({ name, blocks: [block] });
  }
  return agencies;
}

/** Abbreviations are set by each agency, yet these are always made of the first letters of the name. */
const SPELT_BY_INITIALS = /^(?:SỞ|BỘ|VĂN PHÒNG|CHI CỤC)(?!\p{L})/u;
const COMMITTEE = /^(?:UBND|(?:ỦY|UỶ) BAN NHÂN DÂN)(?!\p{L})/u;

/** The agency that issues the document: the lowest one, though its line may stand above that of its superior. */
export function ownAgencyOf(agencies: readonly Agency[]): Agency | null {
  const last = agencies.at(-1) ?? null;
  if (!last || !COMMITTEE.test(last.name)) return last;
  return agencies.findLast(({ name }) => /^(?:SỞ|VĂN PHÒNG)(?!\p{L})/u.test(name)) ?? last;
}

/** Whether an abbreviation (`SCT`, `SNgV`, `BNN&PTNT`) may be that of an agency's name. */
export function mayAbbreviate(code: string, { name }: Agency): boolean {
  if (COMMITTEE.test(name)) return code.startsWith('UBND');
  if (!SPELT_BY_INITIALS.test(name)) return true;
  const capitals = withoutMarks(code).replace(/[^A-Z]/g, '');
  const all = initialsOf(name);
  return isWithin(capitals, all) || isWithin(initialsOf(name.replace(/ VÀ /g, ' ')), capitals);
}

/** `SGDĐT` of `SGDDT`, where only the letter `Đ` keeps an abbreviation from being that of the name; null elsewhere. */
export function withLostStroke(code: string, { name }: Agency): string | null {
  const initials = [...initialsWithStroke(name)];
  let at = 0;
  const letters = [...code].map((letter) => {
    const next = initials.findIndex(
      (initial, i) => i >= at && (initial === letter || (letter === 'D' && initial === 'Đ')),
    );
    if (next < 0) return null;
    at = next + 1;
    return initials[next]!;
  });
  const right = letters.join('');
  return letters.includes(null) || right === code ? null : right;
}

/**
 * `SCT` for `STC` or `SCCT`: what an abbreviation with two letters exchanged or one doubled, or one that cannot be the
 * agency's, is meant for; null where it is near to none. Letters that are left out are an agency's own affair.
 */
export function meantAbbreviation(code: string, agency: Agency): string | null {
  const { name } = agency;
  const isCommittee = COMMITTEE.test(name);
  if (!isCommittee && !SPELT_BY_INITIALS.test(name)) return exchangedInitials(code, name);
  const meant = [usualAbbreviation(agency), ...(isCommittee ? [] : [initialsWithStroke(name)])];
  if (meant.includes(code)) return null;
  const isWrong = !mayAbbreviate(code, agency);
  return (
    meant.find(
      (right) => isTransposed(code, right) || hasDoubled(code, right) || (isWrong && isNear(code, right)),
    ) ?? null
  );
}

/** `BXHH` of `BẢO HIỂM XÃ HỘI TỈNH …`: so many letters are no other abbreviation when two of them are exchanged. */
function exchangedInitials(code: string, name: string): string | null {
  const right = initialsWithStroke(name).slice(0, code.length);
  return code.length >= 4 && isTransposed(code, right) ? right : null;
}

/** `SCT`, `UBND`: how most agencies of the kind write it. */
export const usualAbbreviation = ({ name }: Agency): string =>
  COMMITTEE.test(name) ? 'UBND' : initialsWithStroke(name.replace(/ VÀ /g, ' '));

const UNNAMED = new RegExp(`${asPattern(PLACEHOLDERS.symbol)}$`, 'u');

/** The agency's abbreviation in the number of a notice: `SCT` of `Số: 12/TB-SCT`; null where none is written yet. */
export function agencyCodeIn(number: string): Span | null {
  if (UNNAMED.test(number)) return null;
  const match = /(?<=\/\s?TB\s?[-–]\s?(?:TB-)?)(?!TB-)\p{Lu}[\p{L}&]*/u.exec(number);
  return match && spanOf(match);
}

/** Whether a head names the people's committee alone, while the number is that of an agency under it. */
export function lacksOwnName(agencies: readonly Agency[], number: string): boolean {
  const code = agencyCodeIn(number);
  const [only, ...others] = agencies;
  if (!code || !only || others.length > 0) return false;
  // Both may stand in one line: `UBND TỈNH AN GIANG THƯỢNG - SỞ CÔNG THƯƠNG`.
  const namesOther = /[\s-](?:SỞ|VĂN PHÒNG|CHI CỤC)\s/u.test(only.name);
  const written = number.slice(code.start, code.end);
  if (!COMMITTEE.test(only.name) || namesOther || mayAbbreviate(written, only)) return false;
  return meantAbbreviation(written, only) === null;
}

/** The first letters of a name, without marks; what is an abbreviation already is kept whole. */
export function initialsOf(name: string): string {
  return withoutMarks(name)
    .split(/[\s,-]+/)
    .map((word) => (/^(?:UB[A-Z]+|[BCDGHKLMNPQSTVX]{2,})$/.test(word) ? word : word.slice(0, 1)))
    .join('');
}

/** The same of a name in capitals, with the letter `Đ` kept. */
const initialsWithStroke = (name: string): string =>
  [...name.replace(/[^\p{L}\s,-]/gu, '').matchAll(/(?<!\p{L})\p{Lu}/gu)]
    .map(([letter]) => (letter === 'Đ' ? letter : withoutMarks(letter)))
    .join('');

/** Whether the letters of one text stand in another in the same order. */
function isWithin(letters: string, text: string): boolean {
  let at = 0;
  for (const letter of text) if (letter === letters[at]) at++;
  return at === letters.length;
}
