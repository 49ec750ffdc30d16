import { SYLLABLES_BY_RANK } from '../../model/language/frequency';
import { countedOneEditAway } from '../../model/language/spelling/one-edit-away';
import { bareOf, syllableOf } from '../../model/language/syllable';
import { agenciesOf } from '../../model/notice/issuer';
import { type SignatureLine, signatureOf } from '../../model/notice/signature';
import { honorificOf, isName, SURNAMES } from '../../syntax/person-name';
import { PLACEHOLDERS } from '../../syntax/placeholders';
import type { Tree } from '../../syntax/tree';
import { pattern } from '../../text/pattern';
import { span } from '../../text/span';
import { capitalised, inOneLine } from '../../text/words';
import { isColumn } from '../places';
import { type DocumentContext, defineRule, type Fault, type PlacedFinding } from '../rule';
import { findingOf, type Slip, surplusMark } from '../slip';

const FOOT = (name: string, position = 'CHÁNH VĂN PHÒNG'): string =>
  `SỞ CÔNG THƯƠNG\n\nTHÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban\n\n1. Văn phòng tổng hợp.\n\nNơi nhận:\n- Lưu: VT, VP.\n\nTL. GIÁM ĐỐC\n${position}\n\n\n${name}`;
const RIGHT = FOOT('Nguyễn Văn A');
/** The signature's lines stand beside the recipients, the name below them. */
const BESIDE = (name: string): string =>
  `Trên đây là kết luận, Văn phòng thông báo để các đơn vị biết, thực hiện./.\n\nNơi nhận:        TL. GIÁM ĐỐC\n- Như trên;        CHÁNH VĂN PHÒNG\n- Lưu: VT.\n${name}\n`;

/** Agencies whose signers may keep their degree or rank (Phụ lục I, II.7.c); `MÔI TRƯỜNG` and `THỊ TRƯỜNG` are no schools. */
const KEEPS_DEGREES = pattern('u')`
  (?:
    CÔNG AN|QUÂN|QUỐC PHÒNG|BIÊN PHÒNG|Y TẾ|BỆNH VIỆN|GIÁO DỤC
    |(?<!(?:MÔI|THỊ|NÔNG|LÂM|CÔNG)\s)TRƯỜNG|ĐẠI HỌC|HỌC VIỆN|VIỆN|KHOA HỌC
  )\>
`;

const breaking = (name: string, change: (text: string) => string | null, lossy = false): Fault => ({
  name,
  ...(lossy && { reach: 'notice' as const }),
  *sites({ block, reader, paragraph: { form, text } }: DocumentContext) {
    if (
      block.component !== 'signature' ||
      (honorificOf(change(text) ?? '') !== '' && !ADDRESS.test(change(text)!) && keepsDegrees(reader.tree)) ||
      form !== 'text' ||
      !/^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*)+$/u.test(text)
    )
      return;
    const newText = change(text);
    if (newText !== null) yield { span: span(0, text.length), newText, lossy };
  },
});

export default defineRule({
  id: 'signature/name',
  title: 'Họ tên người ký',
  reads: 'notice',
  sees: ['issuer', 'recipients', 'signature'],
  severity: { draft: 'warning', final: 'warning' },
  kinds: 'every',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.7.c và II.7.đ',
  docs: {
    what: 'Dưới chức vụ phải có họ và tên đầy đủ của người ký, viết bằng chữ in thường, không ghi học hàm, học vị, danh hiệu ở trước và không có dấu câu ở cuối.',
    why: 'Nghị định không cho ghi học hàm, học vị và các danh hiệu khác trước họ tên, trừ lực lượng vũ trang, giáo dục, y tế, khoa học.',
    how: 'Viết họ tên như trong hồ sơ: “Nguyễn Văn A”.',
  },
  examples: {
    wrong: [
      {
        text: FOOT('').replace('CHÁNH VĂN PHÒNG', '<|CHÁNH VĂN PHÒNG|>'),
        message: 'Dưới chức vụ phải có họ tên của người ký.',
      },
      {
        text: FOOT('<|Nguyễn Văn A|>').replace('TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n\n\n', ''),
        message: 'Trên họ tên phải ghi quyền hạn, chức vụ của người ký: “GIÁM ĐỐC”, “TL. GIÁM ĐỐC”…',
      },
      {
        text: FOOT('Nguyễn Văn <|Bìnhh|>'),
        message: 'Họ tên người ký viết sai chính tả: có lẽ là “Bình”.',
        fixed: FOOT('Nguyễn Văn Bình'),
      },
      {
        text: FOOT('<|ThS.|> Nguyễn Văn A'),
        message: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: bỏ “ThS.”.',
        fixed: RIGHT,
      },
      {
        text: FOOT('<|ThS.|> Nguyễn Văn A').replace('CÔNG THƯƠNG', 'NÔNG NGHIỆP VÀ MÔI TRƯỜNG'),
        message: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: bỏ “ThS.”.',
        fixed: RIGHT.replace('CÔNG THƯƠNG', 'NÔNG NGHIỆP VÀ MÔI TRƯỜNG'),
      },
      {
        text: FOOT('<|Đ/c|> Nguyễn Văn A').replace('SỞ CÔNG THƯƠNG', 'SỞ Y TẾ'),
        message: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: bỏ “Đ/c”.',
        fixed: RIGHT.replace('SỞ CÔNG THƯƠNG', 'SỞ Y TẾ'),
      },
      {
        text: FOOT('<|NGUYỄN VĂN A|>'),
        message: 'Họ tên người ký viết bằng chữ in thường: “Nguyễn Văn A”.',
        fixed: RIGHT,
      },
      {
        text: BESIDE('<|NGUYỄN VĂN A|>'),
        message: 'Họ tên người ký viết bằng chữ in thường: “Nguyễn Văn A”.',
        fixed: BESIDE('Nguyễn Văn A'),
      },
      {
        text: FOOT('Nguyễn Văn A<|./.|>'),
        message: 'Thừa dấu “./.” sau họ tên người ký: bỏ đi.',
        fixed: RIGHT,
      },
      {
        text: FOOT('<|KTS.|> Nguyễn Văn A'),
        message: 'Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: bỏ “KTS.”.',
        fixed: RIGHT,
      },
      {
        text: FOOT('(Ký, ghi rõ họ tên)').replace('CHÁNH VĂN PHÒNG', '<|CHÁNH VĂN PHÒNG|>'),
        message: 'Dưới chức vụ phải có họ tên của người ký.',
      },
      {
        text: FOOT('Nguyễn Văn A<|.|>'),
        message: 'Thừa dấu “.” sau họ tên người ký: bỏ đi.',
        fixed: RIGHT,
      },
    ],
    right: [
      RIGHT,
      FOOT('Y Krông Niê'),
      FOOT("H'Hen Êban"),
      FOOT('(Đã ký)\nNguyễn Văn A'),
      FOOT('Lê Tiến Sĩ'),
      FOOT('PGS.TS. Nguyễn Văn A').replace('SỞ CÔNG THƯƠNG', 'SỞ Y TẾ'),
      FOOT('Thượng tá Nguyễn Văn A').replace('SỞ CÔNG THƯƠNG', 'CÔNG AN TỈNH AN GIANG THƯỢNG'),
      FOOT('Thiếu tướng Nguyễn Văn A', 'GIÁM ĐỐC CÔNG AN TỈNH'),
      FOOT('Đại tá Nguyễn Văn A').replace('SỞ CÔNG THƯƠNG', 'BỘ CHỈ HUY QUÂN SỰ'),
    ],
  },
  faults: [
    breaking('thiếu họ tên', () => '', true),
    ...[
      'Ths. ',
      'ThS ',
      'TS. ',
      'PGS.TS. ',
      'Tiến sĩ ',
      'Thạc sỹ ',
      'NGƯT. ',
      'KS. ',
      'Đ/c ',
      'Ông ',
      'Đồng chí ',
    ].map((title) => breaking(`“${title.trim()}” trước họ tên`, (name) => title + name)),
    breaking('một chữ cái viết hai lần', (name) => name.replace(/(\p{Ll})$/u, '$1$1')),
    breaking('họ tên viết hoa', (name) => name.toUpperCase()),
    breaking('họ tên viết thường', (name) => name.toLowerCase()),
    breaking('dấu chấm sau họ tên', (name) => `${name}.`),
  ],
  *check({ tree, document }) {
    const signature = document.isParty ? null : signatureOf(tree);
    if (!signature) return;
    const { lines } = signature;
    const names = lines.filter(({ kind, text }) => kind === 'name' || (kind === 'other' && !HINT.test(text)));
    const last = lines.findLast(({ kind }) => kind === 'authority' || kind === 'position' || kind === 'rest');
    if (names.length === 0 && last)
      yield { block: last.block, span: last.span, message: 'Dưới chức vụ phải có họ tên của người ký.' };
    else if (!last && names.length === 1 && !isColumn(names[0]!.block) && names[0]!.kind === 'name') {
      const { block, span: place } = names[0]!;
      yield {
        block,
        span: place,
        message: 'Trên họ tên phải ghi quyền hạn, chức vụ của người ký: “GIÁM ĐỐC”, “TL. GIÁM ĐỐC”…',
      };
    }
    const early = nameAbovePosition(lines);
    if (early) yield early;
    for (const line of names.filter(
      ({ kind, text }) => kind === 'name' && inOneLine(text) !== PLACEHOLDERS.signer,
    )) {
      for (const slip of slipsInName(line, tree)) yield { block: line.block, ...findingOf(slip) };
    }
    for (const line of names) {
      const slip = line.kind === 'other' ? strayEnd(line) : null;
      if (slip) yield { block: line.block, ...findingOf(slip) };
    }
  },
});

/** What a form says of the place for the name: `(Ký, ghi rõ họ tên)`. */
const HINT = /^\(?\s*ký,?\s(?:và\s)?(?:ghi\s)?(?:rõ\s)?họ,?\s(?:và\s)?tên.{0,20}$/iu;

/** `Nguyễn Văn A1`, `Nguyễn Văn A./.` */
function strayEnd({ text, span: place }: SignatureLine): Slip | null {
  const end = /[\s.,;:/\d*]{1,8}$/u.exec(text.slice(-8))?.[0] ?? '';
  const name = text.slice(0, text.length - end.length);
  if (end === '' || !isName(name)) return null;
  return surplusMark(span(place.end - end.length, place.end), end, 'sau họ tên người ký');
}

/** With several signers, the lines of one may stand below the name of another. */
function nameAbovePosition(lines: readonly SignatureLine[]): PlacedFinding | null {
  const name = lines.findIndex(({ kind }) => kind === 'name');
  const isOnly = lines.filter(({ kind }) => kind === 'name').length === 1;
  const position = lines.findIndex(
    ({ kind }, i) => i > name && (kind === 'position' || kind === 'authority'),
  );
  if (name < 0 || !isOnly || position < 0) return null;
  const { block, span: place } = lines[name]!;
  return { block, span: place, message: 'Họ tên người ký phải đứng dưới chức vụ.' };
}

/** A form of address is no degree, which the doctors of a hospital keep. */
const ADDRESS = /^(?:đồng chí|đ\/c|ông|bà)(?!\p{L})/iu;

function* slipsInName({ text, span: place }: SignatureLine, tree: Tree): Generator<Slip> {
  const honorific = honorificOf(text);
  const mark = /\s*[.,;:]*$/u.exec(text.slice(-8))![0];
  const name = text.slice(honorific.length, text.length - mark.length);
  const start = place.start + honorific.length;
  if (honorific && (ADDRESS.test(honorific) || !keepsDegrees(tree))) {
    const written = honorific.trim();
    yield {
      span: span(place.start, place.start + written.length),
      message: `Trước họ tên người ký không ghi học hàm, học vị, danh hiệu: bỏ “${written}”.`,
      right: '',
      edited: span(place.start, start),
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

/** A board's notice may be signed by an officer: `GIÁM ĐỐC CÔNG AN TỈNH`. */
const keepsDegrees = (tree: Tree): boolean =>
  agenciesOf(tree).some(({ name }) => KEEPS_DEGREES.test(name)) ||
  (signatureOf(tree)?.lines ?? []).some(({ kind, text }) => kind !== 'name' && OF_FORCES.test(text));

const OF_FORCES = /(?<!\p{L})(?:CÔNG AN|QUÂN SỰ|BIÊN PHÒNG|QUÂN KHU|CẢNH SÁT|TƯ LỆNH)(?!\p{L})/u;
