import type { Citation } from '../../model/citation/citation';
import type { OtherNotices } from '../../model/citation/citation-index';
import { issuerMismatch, typeMismatch } from '../../model/citation/judging/checks';
import { yearProblem } from '../../model/citation/judging/year';
import { type DocumentNumber, typesOfNumber } from '../../model/citation/number/document-number';
import { lexiconOf } from '../../model/citation/tables/lexicon';
import { tablesOf } from '../../model/citation/tables/office-tables';
import type { CitationTables } from '../../model/citation/tables/tables';
import { defineRule, type PlacedFinding } from '../rule';
import { completions } from './completing';
import { FIRST_WITHOUT_DATE, FIRST_WITHOUT_ISSUER } from './faults';
import {
  type CitationMember,
  citationMembers,
  documentKeys,
  isTerse,
  isUnread,
  otherPlaces,
} from './members';

export default defineRule<Citation>({
  id: 'citation/incomplete',
  title: 'Viện dẫn lần đầu chưa đầy đủ',
  reads: 'group',
  gathers: 'paragraph',
  severity: { draft: 'information', final: 'warning' },
  kinds: 'notice',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b',
  docs: {
    what: 'Lần đầu viện dẫn một văn bản phải ghi tên loại, số, ký hiệu, ngày ban hành, cơ quan ban hành và trích yếu; các lần sau chỉ cần tên loại và số, ký hiệu. Trong trích yếu và ô bảng không cần ghi đủ. Luật và pháp lệnh chỉ cần tên.',
    why: 'Thiếu ngày và cơ quan thì người đọc khó tra đúng văn bản.',
    how: 'Bổ sung phần còn thiếu ở lần nêu đầu tiên. Nếu chỗ khác trong thông báo này, hoặc thông báo khác cùng thư mục đang mở, đã ghi đủ thì sửa nhanh sẽ chép vào.',
  },
  examples: {
    wrong: [
      {
        text: '1. Triển khai <|Công điện số 56/CĐ-TTg|> về quản lý thương mại điện tử.\n2. Thực hiện Công điện số 56/CĐ-TTg ngày 06/6/2024 của Thủ tướng Chính phủ.',
        message: 'Viện dẫn lần đầu thiếu ngày ban hành; chỗ sau đã ghi đủ.',
        fixed:
          '1. Triển khai Công điện số 56/CĐ-TTg ngày 06/6/2024 của Thủ tướng Chính phủ về quản lý thương mại điện tử.\n2. Thực hiện Công điện số 56/CĐ-TTg ngày 06/6/2024 của Thủ tướng Chính phủ.',
      },
      {
        text: '1. Theo dõi <|Chỉ thị số 15/CT-UBND|> ngày 10/4/2026.',
        severity: 'information',
        message: 'Viện dẫn lần đầu thiếu cơ quan ban hành: thêm “của …” sau ngày.',
      },
      {
        text: '1. Thực hiện <|Kế hoạch số 12/KH-SCT|> ngày 05/01 của Sở Công Thương về an toàn.',
        message: 'Viện dẫn lần đầu thiếu năm của ngày ban hành: thêm cho đủ “ngày …/…/…”.',
      },
      {
        text: '1. Thu phí theo <|Quyết định số 45/QĐ-UBND|> của UBND tỉnh về phí chợ.',
        message: 'Viện dẫn lần đầu thiếu ngày ban hành: thêm “ngày …/…/…” sau số, ký hiệu.',
      },
    ],
    right: [
      '1. Ngày 05/3/2026, VPCP có VB số 123/VPCP-KTTH về việc giải ngân vốn.',
      '1. Thực hiện Nghị định số 139/2025/NĐ-CP và Nghị định số 146/2025/NĐ-CP cùng ngày 12/6/2025 của Chính phủ.',
      '1. Thực hiện Thông tư liên tịch số 55/2015/TTLT-BKHCN-BTC ngày 22/4/2015 và Hợp đồng số 15/2026/HĐ-TV ngày 05/3/2026.',
      '1. Sở đã có Văn bản số 1010/SCT-QLTM ngày 20/5/2026 gửi UBND tỉnh.',
      '1. Thực hiện Nghị định số 32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ về quản lý, phát triển cụm công nghiệp.\n2. Hướng dẫn Nghị định số 32/2024/NĐ-CP.',
      'THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp về thực hiện Quyết định số 12/QĐ-UBND\n\nNgày 30/3/2026, Giám đốc Sở chủ trì cuộc họp về thực hiện Quyết định số 12/QĐ-UBND ngày 20/3/2026 của UBND tỉnh.',
      'STT\tSố, ký hiệu\tNgày ban hành\n1\tQuyết định số 12/QĐ-UBND\t20/3/2026\n2\tQuyết định số 15/QĐ-UBND\t25/3/2026',
      '1. Thực hiện Nghị định số 60/2024 ngày 05/6/2024 của Chính phủ về phát triển và quản lý chợ.\n2. Hướng dẫn Nghị định số 60/2024/NĐ-CP.',
      '1. Thực hiện Luật Đầu tư công số 58/2024/QH15.',
      '1. Thực hiện Nghị định số 32/2024/NĐ-CP ngàyy 15/3/2024 cuả Chính phủ về quản lý, phát triển cụm công nghiệp.\n2. Hướng dẫn Nghị định số 32/NĐ-CP.',
    ],
  },
  faults: [FIRST_WITHOUT_DATE, FIRST_WITHOUT_ISSUER],
  members: (context) =>
    citationMembers(context, ({ number, typeWord }) =>
      number.shape === 'legislature' || typeWord?.type.year === 'legislature'
        ? []
        : [number.serial.replace(/^0+(?=\d)/, '')],
    ),
  *check(members, { others, settings }) {
    const placed = members as readonly CitationMember[];
    const tables = tablesOf(settings);
    const read = placed.filter(({ value }) => !isUnread(value));
    for (const first of firstMentions(placed, tables)) yield* incompleteness(first, read, others, tables);
  },
});

/** What a first mention names, in the order of the text. */
const PARTS = ['ngày ban hành', 'cơ quan ban hành', 'trích yếu'] as const;
const YEAR = 'năm của ngày ban hành';

/** The first mention of each document. A number that contradicts itself may mean any that is like it. */
function* firstMentions(
  members: readonly CitationMember[],
  tables: CitationTables,
): Generator<CitationMember> {
  const keyOf = documentKeys(tables);
  const first = new Map<string, Citation>();
  const doubtful: Citation[] = [];
  for (const member of members) {
    const { value } = member;
    const isKnown = first.has(keyOf(value)) || doubtful.some((other) => mayBeMeant(other, value));
    const isDoubtful = contradictsItself(value, tables);
    if (isTerse(member.block) && !value.date) continue;
    if (isUnread(value)) {
      doubtful.push(value);
      continue;
    }
    if (isDoubtful) doubtful.push(value);
    if (
      isKnown ||
      (isDoubtful && [...first.values()].some((other) => mayBeMisprint(value.number, other.number)))
    )
      continue;
    first.set(keyOf(value), value);
    yield member;
  }
}

/** Of a wrong year `number/year` speaks. */
const BY_YEAR: ReadonlySet<string> = new Set(['differs', 'impossible']);

const contradictsItself = (citation: Citation, tables: CitationTables): boolean =>
  issuerMismatch(citation, tables) !== null ||
  typeMismatch(citation, tables) !== null ||
  BY_YEAR.has(yearProblem(citation)?.kind ?? '') ||
  citation.defects.some(({ code }) => code === 'year' || code === 'issuer-impossible');

/** Whether a number that is misprinted may be that of another mention; of a serial alone the type word tells. */
const mayBeMeant = (misprinted: Citation, { number, typeWord }: Citation): boolean =>
  mayBeMisprint(number, misprinted.number) ||
  (misprinted.number.typeCode === null &&
    typeWord !== null &&
    misprinted.typeWord?.type.name === typeWord.type.name &&
    isUnread(misprinted));

/** Whether only one part of two numbers of the same serial differs. */
function mayBeMisprint(a: DocumentNumber, b: DocumentNumber): boolean {
  const parts = ({ year, typeCode, issuerCodes }: DocumentNumber) => [year, typeCode, issuerCodes.join('-')];
  const others = parts(b);
  return parts(a).filter((part, i) => part !== others[i]).length < 2;
}

function* incompleteness(
  first: CitationMember,
  members: readonly CitationMember[],
  others: OtherNotices | null,
  tables: CitationTables,
): Generator<PlacedFinding> {
  const { value } = first;
  const lacks = lackingIn(value, tables);
  if (
    lacks.length === 0 ||
    value.defects.some(({ code }) => code === 'issuer-impossible' || code === 'type-word-missing')
  )
    return;
  // Without a day the document cannot be told from others; the agency is often plain from its code.
  const isGrave = lacks[0] !== PARTS[1];
  const keyOf = documentKeys(tables);
  const key = keyOf(value);
  const complete = isGrave
    ? members.find(
        (member) => member !== first && keyOf(member.value) === key && says(member.value, lacks, tables),
      )
    : undefined;
  yield {
    block: first.block,
    span: { start: value.typeWord?.start ?? value.numberSpan.start, end: value.numberSpan.end },
    message: `Viện dẫn lần đầu thiếu ${lacks.join(', ')}${complete ? '; chỗ sau đã ghi đủ' : `: thêm ${toAdd(lacks)}`}.`,
    ...(!isGrave && { severity: 'information' as const }),
    ...(complete && { related: otherPlaces([complete]) }),
    // What could be copied has a day of its own.
    ...(lacks[0] !== YEAR && { fixes: () => completions(first, members, others, tables) }),
  };
}

/** A joint document's number names all its issuers; a contract has none. */
const isNobodys = ({ number, typeWord }: Citation, tables: CitationTables): boolean =>
  typeWord?.type.agreed === true ||
  typesOfNumber(number, lexiconOf(tables)).some(({ joint, agreed }) => joint || agreed);

/** What is written behind the number, as the decree has it. */
function toAdd(lacks: readonly string[]): string {
  if (lacks[0] === YEAR) return lacks.length > 1 ? 'năm, và “của …” sau ngày' : 'cho đủ “ngày …/…/…”';
  const parts = ['ngày …/…/…', 'của …', 'về …'].filter((_, i) => lacks.includes(PARTS[i]!));
  return `“${parts.join(' ')}” sau ${lacks.includes(PARTS[0]) ? 'số, ký hiệu' : 'ngày'}`;
}

/** Whether a mention has a day that exists, and lacks nothing of what another one lacks. */
function says(citation: Citation, lacks: readonly string[], tables: CitationTables): boolean {
  const alsoLacking = lackingIn(citation, tables);
  return citation.date?.iso != null && !lacks.some((part) => alsoLacking.includes(part));
}

function lackingIn(citation: Citation, tables: CitationTables): string[] {
  const { date, issuer, subject } = citation;
  const lacks: string[] = [];
  if (!date) lacks.push(PARTS[0]);
  else if (date.lacksYear) lacks.push(YEAR);
  if (!issuer && !isNobodys(citation, tables)) lacks.push(PARTS[1]);
  if (!subject && !date && !issuer) lacks.push(PARTS[2]);
  return lacks;
}
