/** What no schema sees: names and days that contradict each other, each at its place beside any other mistake. */
import { findNodeAtLocation, type Node } from 'jsonc-parser';
import type { Span } from '../text/span';
import { fold } from '../text/words';
import type { ConfigProblem } from './problems';
import type { Said } from './said';

/** A unit that is there twice, or has a name of another one and so cannot be told from it. */
export function repeatedUnits(profile: Node | undefined): ConfigProblem[] {
  const seen = new Map<string, { readonly owner: string; readonly isName: boolean }>();
  const problems: ConfigProblem[] = [];
  for (const unit of membersOf(profile, 'units')) {
    const name = textAt(unit, 'name');
    const aliases = membersOf(unit, 'aliases').flatMap(textOf);
    for (const each of [...name, ...aliases]) {
      const owner = name[0]?.text ?? '';
      const isName = each === name[0];
      const key = fold(each.text).trim().replace(/\s+/g, ' ');
      const first = seen.get(key);
      if (!first) seen.set(key, { owner, isName });
      else problems.push({ span: each.span, ...repetition(each.text, isName, first, owner) });
    }
  }
  return problems;
}

function repetition(
  text: string,
  isName: boolean,
  first: { readonly owner: string; readonly isName: boolean },
  owner: string,
): Said {
  if (isName && first.isName)
    return {
      message: `Đơn vị “${text}” được nêu hai lần: bỏ bớt một lần.`,
      english: `The unit “${text}” is there twice: take one out.`,
    };
  if (first.owner === owner)
    return {
      message: `“${text}” được ghi hai lần cho đơn vị này: bỏ bớt một lần.`,
      english: `“${text}” is there twice for this unit: take one out.`,
    };
  return {
    message: `“${text}” đã là tên gọi của đơn vị “${first.owner}”: mỗi tên chỉ dùng cho một đơn vị.`,
    english: `“${text}” is a name of the unit “${first.owner}” already: each name is for one unit only.`,
  };
}

/** A year that is there twice; a day off that lies outside its year, or ends before it begins. */
export function misplacedDays(root: Node): ConfigProblem[] {
  const problems: ConfigProblem[] = [];
  const years = new Set<number>();
  for (const entry of membersOf(root, 'holidays')) {
    const at = findNodeAtLocation(entry, ['year']);
    const year: number = at?.value;
    if (!at || !Number.isInteger(year)) continue;
    if (years.has(year))
      problems.push({
        span: spanOf(at),
        message: `Năm ${year} đã nêu ở trên: gộp lại một chỗ.`,
        english: `The year ${year} stands above already: put it in one place.`,
      });
    years.add(year);
    for (const { text, span } of daysOf(entry)) {
      if (DAY.test(text) && !text.startsWith(`${year}-`))
        problems.push({
          span,
          message: `Ngày này không thuộc năm ${year}.`,
          english: `This day is not in the year ${year}.`,
        });
    }
    for (const stretch of membersOf(entry, 'days')) {
      const [from] = textAt(stretch, 'from');
      const [to] = textAt(stretch, 'to');
      if (from && to && DAY.test(from.text) && DAY.test(to.text) && to.text < from.text)
        problems.push({
          span: to.span,
          message: 'Ngày cuối ở trước ngày đầu.',
          english: 'The last day is before the first.',
        });
    }
  }
  return problems;
}

/** What is no day at all is reported as such. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const daysOf = (year: Node): PlacedText[] => [
  ...membersOf(year, 'days').flatMap((stretch) => [...textAt(stretch, 'from'), ...textAt(stretch, 'to')]),
  ...membersOf(year, 'worked').flatMap(textOf),
];

interface PlacedText {
  readonly text: string;
  readonly span: Span;
}

function membersOf(owner: Node | undefined, key: string): readonly Node[] {
  const list = owner?.type === 'object' ? findNodeAtLocation(owner, [key]) : undefined;
  return list?.type === 'array' ? (list.children ?? []) : [];
}

const textOf = (node: Node): PlacedText[] =>
  typeof node.value === 'string' ? [{ text: node.value, span: spanOf(node) }] : [];

function textAt(owner: Node, key: string): PlacedText[] {
  const node = owner.type === 'object' ? findNodeAtLocation(owner, [key]) : undefined;
  return node ? textOf(node) : [];
}

const spanOf = ({ offset, length }: Node): Span => ({ start: offset, end: offset + length });
