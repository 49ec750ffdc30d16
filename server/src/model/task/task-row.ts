import type { Paragraph } from '../../syntax/paragraph';
import { cellsOf } from '../../syntax/table-row';
import type { Block } from '../../syntax/tree';
import { oncePerPair } from '../../text/memo';
import { pattern } from '../../text/pattern';
import type { Span } from '../../text/span';
import type { AnnotationKind } from '../assignment/annotations';
import type { Assignee, Role } from '../assignment/assignee';
import { looksLikeDirective } from '../assignment/directive';
import { ANNOTATED_ROLES } from '../assignment/roles';
import { standsInAssessment } from '../assignment/stands-under';
import type { Deadline, DeadlineContext } from '../deadline/deadline';
import { deadlinesOf } from '../deadline/deadlines';
import type { UnitLookup } from '../prose/reading';
import { readingOf } from '../prose/reading';
import { isCapital } from '../prose/tokens';
import { actorsAt } from '../unit/actor';
import type { Actor } from '../unit/found-actor';
import { governorsOf } from './headings-over';
import type { Task, TaskCell, TaskContext } from './task';

/** What a column of a table says of the work in its rows. */
type Column = 'number' | 'work' | AnnotationKind;

/** The heads of columns, in the order in which they are tried. */
const HEADS: readonly { readonly column: Column; readonly head: RegExp }[] = [
  { column: 'number', head: /^(?:s?tt|số tt|số thứ tự)$/u },
  { column: 'time', head: /^(?:thời (?:hạn|gian|điểm)|hạn|tiến độ|(?:ngày )?hoàn thành)(?!\p{L})/u },
  {
    column: 'other',
    head: /^(?:sản phẩm|kết quả (?:đầu ra|dự kiến|cần đạt|phải đạt)|ghi chú|kinh phí|căn cứ)(?!\p{L})/u,
  },
  { column: 'partner', head: /^(?!.*chủ trì).*phối hợp/u },
  { column: 'monitor', head: /^lãnh đạo(?!\p{L})|theo dõi|đôn đốc|giám sát/u },
  { column: 'lead', head: /^(?!.*phối hợp).*(?:chủ trì|chịu trách nhiệm|đầu mối|được giao)/u },
  {
    column: 'lead',
    head: pattern('u')`
      ^(?:(?:cơ quan|đơn vị|bộ phận|phòng|cá nhân|cán bộ|người|tổ chức)[\s,/]*(?:và )?){1,3}
      (?:(?:tổ chức )?thực hiện|phụ trách|tham mưu)$
      |^phân công(?: thực hiện)?$
    `,
  },
  {
    column: 'work',
    head: pattern('u')`
      ^(?:tên |các )?(?:nhiệm vụ|công việc|đầu việc|nội dung)
      (?:
        [\s,/]+(?:và |các )?(?:
          nhiệm vụ|công việc|nội dung|giải pháp|chỉ đạo|kết luận|thực hiện|triển khai|giao
          |được giao|cụ thể|trọng tâm|chủ yếu|chính
        )
      ){0,4}$
    `,
  },
];
/** A table that tells what was done, how much there is, or where and when one meets, gives no work. */
const TELLS = pattern('u')`
  ^(?:
    kết quả(?! (?:đầu ra|dự kiến|cần đạt|phải đạt))
    |tình hình|tỷ lệ|đánh giá|đã |số lượng|vướng mắc|địa điểm|thành phần
  )
`;

/** The columns of a table that hands out work; null of any other. */
const columnsOf = oncePerPair(
  (head: Paragraph, subhead: string | null): readonly (Column | null)[] | null => {
    const heads = headsOf(head, subhead);
    if (heads.some((words) => TELLS.test(words))) return null;
    const columns = heads.map((words) => HEADS.find(({ head }) => head.test(words))?.column ?? null);
    const work = columns.indexOf('work');
    const time = columns.indexOf('time');
    // What begins with the time is a programme.
    if (work < 0 || columns.lastIndexOf('work') > work || (time >= 0 && time < work)) return null;
    const namesWork = /nhiệm vụ|việc/u.test(heads[work]!);
    return columns.includes('lead') || (time >= 0 && namesWork) ? columns : null;
  },
);

/** The heads of the columns; those of the second row stand in the place of the cell over them. */
function headsOf({ text }: Paragraph, subhead: string | null): readonly string[] {
  const heads = wordsIn(text);
  const parts = subhead ? wordsIn(subhead).filter((words) => words !== '') : [];
  const isOver = (i: number): boolean =>
    heads[i] !== '' && heads.slice(i + 1, i + parts.length).every((words) => words === '');
  const at = parts.length > 1 ? heads.findIndex((_, i) => i + parts.length <= heads.length && isOver(i)) : -1;
  return at < 0 ? heads : [...heads.slice(0, at), ...parts, ...heads.slice(at + parts.length)];
}

const wordsIn = (row: string): string[] =>
  cellsOf(row).map(({ start, end }) => headWords(row.slice(start, end)));

/** `Đơn vị chủ trì (1)` → `đơn vị chủ trì` */
const headWords = (cell: string): string =>
  cell
    .replace(/\s*\([^)]*\)\s*/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** Whether a paragraph is a row, or the head, of a table that hands out work. */
export const isInTaskTable = ({ after: { tableHead, tableSubhead } }: Block): boolean =>
  tableHead !== null && columnsOf(tableHead, tableSubhead?.text ?? null) !== null;

/** The task of a table's row; null where the block is no row of work. */
export function rowTask(block: Block, { facts }: TaskContext): Task | null {
  const { paragraph, after } = block;
  const { tableHead, tableSubhead } = after;
  const isHead = tableHead === paragraph || tableSubhead === paragraph;
  const columns = tableHead && !isHead && columnsOf(tableHead, tableSubhead?.text ?? null);
  const cells = columns && alignedCells(columns, paragraph.text);
  if (!cells) return null;
  const span = cells[columns.indexOf('work')]!;
  const text = paragraph.text.slice(span.start, span.end);
  const governors = governorsOf(after, paragraph);
  if (!/\p{L}/u.test(text) || standsInAssessment(governors)) return null;
  const reading = readingOf(text, facts.units);
  const told = toldIn(block, columns, cells, text.length);
  if (told.length === 0 && !looksLikeDirective(reading)) return null;
  const marker = numberIn(paragraph.text, cells[columns.indexOf('number')]);
  return { marker, text, reading, parts: [{ block, span, at: 0 }, ...told], governors, cells: told };
}

/** The cells under their columns; null where they are too many, or too few to tell which is missing. */
function alignedCells(columns: readonly unknown[], row: string): readonly Span[] | null {
  const cells = cellsOf(row);
  if (cells.length === columns.length) return cells;
  // A row without a number has lost the blanks before its first words.
  const isUnnumbered = columns[0] === 'number' && cells.length === columns.length - 1;
  if (isUnnumbered && numberIn(row, cells[0]) === null) return [{ start: 0, end: 0 }, ...cells];
  // The last cells of a row may be empty, and were cut off with the blanks behind it.
  const isCutOff = cells.length > 1 && cells.length < columns.length && columns[0] === 'number';
  return isCutOff && row.includes('\t') && numberIn(row, cells[0]) !== null ? cells : null;
}

/** `1`, `1.2.`, `IV`, `a)`; null where a cell holds anything else. */
function numberIn(row: string, cell: Span | undefined): string | null {
  const text = cell ? row.slice(cell.start, cell.end) : '';
  return /^(?:\d{1,3}(?:\.\d{1,3})*|[IVX]{1,5}|\p{Ll})[.)]?$/u.test(text) ? text : null;
}

/** So many columns lie between the words of two cells, so that nothing is read across. */
const GAP = 8;

/** The cells that say who does the work and by when. They stand behind the words of the work, whatever their order. */
function toldIn(
  block: Block,
  columns: readonly (Column | null)[],
  cells: readonly Span[],
  length: number,
): TaskCell[] {
  const { text } = block.paragraph;
  const told: TaskCell[] = [];
  let at = length + GAP;
  columns.forEach((kind, i) => {
    const span = cells[i];
    if (!span || kind === null || kind === 'number' || kind === 'work' || kind === 'other') return;
    if (!/[\p{L}\d]/u.test(text.slice(span.start, span.end))) return;
    told.push({ block, span, at, kind });
    at += span.end - span.start + GAP;
  });
  return told;
}

/** Whom the cells of a row name. */
export function assigneesInRow(cells: readonly TaskCell[], units: UnitLookup | null): Assignee[] {
  return cells.flatMap((cell) => {
    const role = ANNOTATED_ROLES[cell.kind];
    return role ? namesIn(cell, units).map((actor) => asAssignee(actor, role)) : [];
  });
}

const asAssignee = ({ name, kind, unit, start, end }: Actor, role: Role): Assignee => ({
  name,
  role,
  source: 'inline',
  span: { start, end },
  isCollective: kind === 'collective',
  unit,
});

/** The bodies and people of a cell, between semicolons. */
function namesIn({ block, span, at }: TaskCell, units: UnitLookup | null): Actor[] {
  const cell = block.paragraph.text.slice(span.start, span.end);
  return [...cell.matchAll(/[^;]+/gu)].flatMap(({ index, 0: part }) => {
    const words = part.trim().replace(/\.$/u, '');
    const from = at + index + part.length - part.trimStart().length;
    const placed = ({ start, end }: Span): Span => ({ start: from + start, end: from + end });
    return namesOf(words, units).map((actor) => ({ ...actor, ...placed(actor) }));
  });
}

/** What the grammar does not know is a name to its end; behind known ones and a comma, `thôn Đông Hồ` is another. */
function namesOf(words: string, units: UnitLookup | null): readonly Actor[] {
  if (!/\p{L}/u.test(words)) return [];
  const reading = readingOf(words, units);
  const list = actorsAt(reading, 0);
  const whole = (start: number): Actor => {
    return { name: words.slice(start), kind: 'unit', start, end: words.length, unit: null };
  };
  if (!list) return [whole(0)];
  if (list.next === reading.tokens.length) return list.actors;
  const [mark, next, proper] = reading.tokens.slice(list.next);
  const isFurther = mark!.text === ',' && (isCapital(next) || isCapital(proper));
  return isFurther ? [...list.actors, whole(next!.start)] : [whole(0)];
}

/** A column for times makes a term of a bare date; nothing is read across semicolons. */
const TERM = ' hạn: ';

/** The deadlines of a row's cells. Each is read at its place behind the words of the work. */
export function deadlinesInRow(cells: readonly TaskCell[], context: DeadlineContext): Deadline[] {
  return cells.flatMap(({ kind, block, span, at }) => {
    if (kind !== 'time') return [];
    const cell = block.paragraph.text.slice(span.start, span.end);
    return deadlinesOf(`${TERM.padStart(at, ';')}${cell}`, context);
  });
}
