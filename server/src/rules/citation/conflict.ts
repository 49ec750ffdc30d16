import type { Citation } from '../../model/citation/citation';
import {
  areOtherBodies,
  issuerMismatch,
  mayBeOfTwo,
  typeMismatch,
} from '../../model/citation/judging/checks';
import { yearProblem } from '../../model/citation/judging/year';
import { tablesOf } from '../../model/citation/tables/office-tables';
import type { CitationTables } from '../../model/citation/tables/tables';
import { ownDaysOf } from '../../model/notice/document-facts';
import { groupedBy } from '../../text/grouping';
import { oncePerPair } from '../../text/memo';
import { fold } from '../../text/words';
import { defineRule, type Fix, type PlacedFinding } from '../rule';
import { conflictsElsewhere } from './elsewhere';
import { OTHER_DATE, OTHER_SERIAL, OTHER_TYPE, OTHER_YEAR } from './faults';
import { type CitationMember, citationMembers, documentKeys, otherPlaces } from './members';

const twoMentions = (second: string): string =>
  `1. Thực hiện Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ về phát triển và quản lý chợ.\n2. Hướng dẫn Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ.\n3. Tuyên truyền ${second} của Chính phủ.`;

/** The first mention has a day that had not come when the notice was issued. */
const dated = (first: string): string =>
  `An Giang Thượng, ngày 05 tháng 3 năm 2026\n\nTHÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban tháng 3 năm 2026\n\n1. Thực hiện Kế hoạch số 15/KH-UBND ngày ${first} của UBND tỉnh.\n2. Tiếp tục Kế hoạch số 15/KH-UBND ngày 20/02/2026 của UBND tỉnh.`;

export default defineRule<Citation>({
  id: 'citation/conflict',
  title: 'Một văn bản viện dẫn hai cách khác nhau',
  reads: 'group',
  gathers: 'paragraph',
  severity: { draft: 'error', final: 'error' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b',
  docs: {
    what: 'Báo khi cùng một văn bản mà trong thông báo chỗ này viết một loại, cơ quan, ngày hoặc số, chỗ kia viết khác. Dạng xuất hiện ít hơn bị báo; các chỗ kia được nêu kèm. Trong trình soạn thảo, khi các thông báo khác cùng thư mục đang mở viện dẫn văn bản ấy với loại, cơ quan hoặc ngày khác thì có một lời nhắc nhẹ kèm liên kết đến các thông báo đó; không nhắc khi phần lớn thông báo viết như ở đây.',
    why: 'Ít nhất một chỗ sai, và người đọc không biết chỗ nào.',
    how: 'Đối chiếu văn bản gốc, sửa các chỗ cho giống nhau. Sửa nhanh lấy theo dạng chiếm đa số.',
  },
  examples: {
    wrong: [
      {
        text: twoMentions('Nghị quyết số <|60/2024/NQ-CP|> ngày 05/6/2024'),
        message: 'Văn bản số 60/2024 ngày 05/6/2024 ở chỗ khác là “Nghị định số 60/2024/NĐ-CP”.',
        fixed: twoMentions('Nghị định số 60/2024/NĐ-CP ngày 05/6/2024'),
      },
      {
        text: twoMentions('Nghị định số 60/2024/NĐ-CP ngày <|06/6/2024|>'),
        message: '“60/2024/NĐ-CP” ở chỗ khác ghi ngày 05/6/2024.',
        fixed: twoMentions('Nghị định số 60/2024/NĐ-CP ngày 05/6/2024'),
      },
      {
        text: '1. Thực hiện Kế hoạch số 15/KH-UBND ngày 12/3/2026 của UBND tỉnh.\n2. Tiếp tục Kế hoạch số 15/KH-UBND ngày <|12/3/2025|> của UBND tỉnh.',
        message: '“15/KH-UBND” ở chỗ khác ghi ngày 12/3/2026.',
        fixed:
          '1. Thực hiện Kế hoạch số 15/KH-UBND ngày 12/3/2026 của UBND tỉnh.\n2. Tiếp tục Kế hoạch số 15/KH-UBND ngày 12/3/2026 của UBND tỉnh.',
      },
      {
        text: dated('<|20/5/2026|>'),
        message: '“15/KH-UBND” ở chỗ khác ghi ngày 20/02/2026.',
        fixed: dated('20/02/2026'),
      },
    ],
    right: [
      '1. Thực hiện Kế hoạch số 15/KH-UBND ngày 10/01/2025 của UBND tỉnh.\n2. Tiếp tục Kế hoạch số 15/KH-UBND ngày 12/3/2026 của UBND tỉnh.',
      '1. Thực hiện Kế hoạch số 283/KH-UBND ngày 06/8/2025 của UBND tỉnh, Quyết định số 283/QĐ-UBND ngày 10/02/2025 của UBND tỉnh và Văn bản số 283/SCT-VP ngày 10/3/2025.',
      '1. Thực hiện Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ.\n2. Theo Nghị định số 60/2024/NĐ-CP.',
    ],
  },
  elsewhere: conflictsElsewhere,
  faults: [OTHER_DATE, OTHER_YEAR, OTHER_TYPE, OTHER_SERIAL],
  members: (context) =>
    citationMembers(context, ({ number, date, defects }) =>
      // Of a number that cannot be, or be read, `number/malformed` speaks.
      defects.some(({ code }) => code === 'issuer-impossible' || code === 'unread')
        ? []
        : [
            `${number.serial}/${number.year ?? ''}`,
            ...(date?.iso ? [`${date.iso} ${number.typeCode} ${number.issuerCodes.join('-')}`] : []),
          ],
    ),
  follows: (document) => ownDaysOf(document).last,
  *check(members, { settings, document }) {
    const placed = members as readonly CitationMember[];
    if (placed.length < 2) return;
    const tables = tablesOf(settings);
    if (/^\d{4}-/.test(placed[0]!.key)) yield* differentSerials(placed, tables);
    else {
      yield* differentDates(placed, tables, ownDaysOf(document).last);
      yield* differentNumbers(placed, tables);
    }
  },
});

/** Same serial and day, but another type or another agency. */
function* differentNumbers(
  members: readonly CitationMember[],
  tables: CitationTables,
): Generator<PlacedFinding> {
  const keyOf = documentKeys(tables);
  const dated = members.filter(({ value }) => value.date?.iso);
  for (const sameDay of groupedBy(dated, ({ value }) => value.date!.iso).values()) {
    for (const [member, right] of minority(sameDay, ({ value }) => keyOf(value), tables)) {
      if (!mayBeOne(member.value, right.value)) continue;
      const { number, date } = member.value;
      const dateText = member.block.paragraph.text.slice(date!.start, date!.end).replace(/^ngày\s+/u, '');
      yield finding(
        member,
        right,
        sameDay,
        `Văn bản số ${number.serial}${number.year ? `/${number.year}` : ''} ngày ${dateText} ở chỗ khác là “${nameOf(right)}”.`,
      );
    }
  }
}

/** Numbers with a year are unique by serial and type; of those without, only the same type by another agency is suspect. */
function mayBeOne({ number: a }: Citation, { number: b }: Citation): boolean {
  if (a.shape !== b.shape) return false;
  if (a.year !== null) return a.issuerCodes.join() === b.issuerCodes.join() || a.typeCode === b.typeCode;
  return a.typeCode !== null && a.typeCode === b.typeCode;
}

/** The same number with another day. */
function* differentDates(
  members: readonly CitationMember[],
  tables: CitationTables,
  lastDay: string | null,
): Generator<PlacedFinding> {
  const dated = members.filter(({ value }) => value.date?.iso && yearProblem(value)?.kind !== 'differs');
  const keyOf = documentKeys(tables);
  for (const same of groupedBy(dated, ({ value }) => keyOf(value)).values()) {
    const dateIn = ({ value }: CitationMember): string => value.date!.iso!;
    // What is cited has come: of two days, one that is still to come is wrong, however often it stands.
    const come = same.filter((member) => lastDay === null || dateIn(member) <= lastDay);
    const likely = come.length > 0 ? come : same;
    for (const [member, right] of minority(same, dateIn, tables, mayBeOfTwoDays, likely)) {
      if (areOtherBodies(issuerOf(member), issuerOf(right))) continue;
      const [written, shouldBe] = [dateOf(member), dateOf(right)];
      yield {
        block: member.block,
        span: { start: member.value.date!.start, end: member.value.date!.end },
        message: `“${member.value.number.text}” ở chỗ khác ghi ngày ${shouldBe.replace(/^ngày\s+/u, '')}.`,
        related: otherPlaces(same.filter((other) => other.value.date!.iso === right.value.date!.iso)),
        fixes: [
          {
            title: `Sửa “${written}” thành “${shouldBe}”`,
            safe: false,
            edits: [
              { span: { start: member.value.date!.start, end: member.value.date!.end }, newText: shouldBe },
            ],
          },
        ],
      };
    }
  }
}

/**
 * Same day, type, agency and subject, but once another serial: a slip in the digits. Documents of one day
 * with neighbouring serials are often siblings.
 */
function* differentSerials(
  members: readonly CitationMember[],
  tables: CitationTables,
): Generator<PlacedFinding> {
  const keyOf = documentKeys(tables);
  for (const same of alikeInSubject(members)) {
    const forms = [...groupedBy(same, ({ value }) => keyOf(value)).values()];
    const mentions = new Map(forms.map((form) => [keyOf(form[0]!.value), form.length]));
    for (const [member, right] of minority(same, ({ value }) => keyOf(value), tables)) {
      const isOdd = mentions.get(keyOf(member.value)) === 1;
      const isUsual = mentions.get(keyOf(right.value))! > 1;
      const apart = Math.abs(
        Number.parseInt(member.value.number.serial, 10) - Number.parseInt(right.value.number.serial, 10),
      );
      if (isOdd && isUsual && apart > 3)
        yield finding(member, right, same, `Văn bản này ở chỗ khác viết là “${nameOf(right)}”.`);
    }
  }
}

function finding(
  member: CitationMember,
  right: CitationMember,
  all: readonly CitationMember[],
  message: string,
): PlacedFinding {
  const { typeWord, numberSpan, type } = member.value;
  const edits = [{ span: numberSpan, newText: right.value.number.text }];
  if (typeWord && right.value.type && type !== 'Văn bản' && type !== right.value.type)
    edits.unshift({ span: typeWord, newText: right.value.type });
  const fix: Fix = { title: `Sửa thành “${nameOf(right)}”`, safe: false, edits };
  const others = all.filter((other) => other.value.number.text === right.value.number.text);
  return { block: member.block, span: numberSpan, message, related: otherPlaces(others), fixes: [fix] };
}

const nameOf = ({ value }: CitationMember): string =>
  value.type ? `${value.type} số ${value.number.text}` : value.number.text;

/** Who issued it, as far as the text itself says so. */
const issuerOf = ({ value: { issuer } }: CitationMember): string | null =>
  issuer?.source === 'text' ? issuer.name : null;

const dateOf = ({ block, value }: CitationMember): string =>
  block.paragraph.text.slice(value.date!.start, value.date!.end);

/** The citations whose subjects begin alike, by which they are told to mean one document. */
function alikeInSubject(members: readonly CitationMember[]): CitationMember[][] {
  const groups: { words: readonly string[]; members: CitationMember[] }[] = [];
  for (const member of members) {
    const words = subjectWords(member.value, member.block.paragraph.text);
    if (words.length < LEAST_WORDS) continue;
    const group = groups.find((other) => beginAlike(other.words, words));
    if (group) group.members.push(member);
    else groups.push({ words, members: [member] });
  }
  return groups.map((group) => group.members).filter((group) => group.length > 1);
}

/** A shorter subject is compared as far as it goes. */
const beginAlike = (a: readonly string[], b: readonly string[]): boolean =>
  a.every((word, i) => i >= b.length || word === b[i]);

const LEAST_WORDS = 6;
const MOST_WORDS = 8;

/** The first words of the subject; what is said twice by mistake counts once. */
const subjectWords = oncePerPair(({ subject }: Citation, text: string): readonly string[] => {
  if (!subject) return [];
  const words = fold(text.slice(subject.start, Math.min(subject.end, subject.start + 120))).match(/\p{L}+/gu);
  return [...new Set(words ?? [])].slice(0, MOST_WORDS);
});

const mayBeOfTwoDays = ({ value: a }: CitationMember, { value: b }: CitationMember): boolean =>
  mayBeOfTwo(a.number, a.date!.iso!, b.date!.iso!);

/**
 * The members whose form is not the prevailing one, each with a member of the prevailing form; forms that `mayBoth`
 * be right say nothing of each other.
 */
function minority(
  members: readonly CitationMember[],
  formOf: (member: CitationMember) => string,
  tables: CitationTables,
  mayBoth: (a: CitationMember, b: CitationMember) => boolean = () => false,
  likely: readonly CitationMember[] = members,
): [CitationMember, CitationMember][] {
  const forms = [...groupedBy(members, formOf).values()];
  if (forms.length < 2) return [];
  return forms.flatMap((form) => {
    const rivals = forms.filter((other) => !mayBoth(form[0]!, other[0]!));
    const sound = rivals.filter(([first]) => likely.includes(first!));
    const [right] = prevailing(sound.length > 0 ? sound : rivals, tables) as [CitationMember];
    return form[0] === right ? [] : form.map((member): [CitationMember, CitationMember] => [member, right]);
  });
}

/** The most frequent form. */
const prevailing = (forms: readonly CitationMember[][], tables: CitationTables): CitationMember[] =>
  forms.reduce((best, form) => {
    const lead = form.length - best.length || doubts(best, tables) - doubts(form, tables);
    return lead > 0 ? form : best;
  });

/** Where forms are as frequent, the one that contradicts itself is wrong; else the later one. */
const doubts = (form: readonly CitationMember[], tables: CitationTables): number =>
  form.some(({ value }) => typeMismatch(value, tables) !== null || issuerMismatch(value, tables) !== null)
    ? 1
    : 0;
