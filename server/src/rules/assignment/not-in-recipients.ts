import { answersFor } from '../../model/assignment/assignee';
import type { FactReader } from '../../model/facts';
import { mended } from '../../model/language/mended';
import { entryMarkOf } from '../../model/notice/recipients';
import { governorsOf } from '../../model/task/headings-over';
import type { Actor } from '../../model/unit/found-actor';
import { type Reach, reaches, reachOf } from '../../model/unit/recipient-reach';
import { shortNamesIn } from '../../model/unit/short-names';
import { compareBlocks } from '../../syntax/tree';
import { oncePer } from '../../text/memo';
import { type Span, span } from '../../text/span';
import { fold, hasLostLetters } from '../../text/words';
import { firstOf, isColumn, wholeText } from '../places';
import {
  defineRule,
  type Fix,
  type NeighbourContext,
  type PlacedMember,
  type Variant,
  type VariantMember,
} from '../rule';
import { WITHOUT_RECIPIENT } from './faults';
import { noticeWith } from './sample';
import { namedUnits } from './units';

/** The notice's recipients, and the agency that issues it, beside the units that it gives work to. */
const RECIPIENTS = 'nơi nhận';
const OWN = 'cơ quan ban hành';
/** Names that are short for others, which the recipients may have in full: `Ban Quản lý dự án Thủy điện 6 (Ban A)`. */
const SHORT = 'gọi tắt';
/** All members share one key, so that units meet the recipients; what is written alike is one variant. */
const KEY = '';

const list = (...entries: string[]): string =>
  `\n\nNơi nhận:\n${entries.map((entry) => `- ${entry}`).join('\n')}\n`;
const TASKS =
  '1. Phòng Quản lý Công nghiệp\n1.1. Rà soát quy hoạch các cụm công nghiệp.\n2. Giao <|Chi cục Quản lý chất lượng|> kiểm tra các cơ sở.\n3. Giao Văn phòng theo dõi, đôn đốc.';

export default defineRule<Actor | string>({
  id: 'assignment/not-in-recipients',
  title: 'Đơn vị được giao nhiệm vụ không có ở nơi nhận',
  reads: 'variants',
  gathers: 'neighbours',
  severity: { draft: 'information', final: 'information' },
  kinds: 'notice',
  unfinished: true,
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.9',
  docs: {
    what: 'Báo đơn vị được giao chủ trì hoặc theo dõi, đôn đốc mà không có ở nơi nhận, dù nêu tên riêng, nêu chung (“Các phòng chuyên môn thuộc Sở”) hay ở dòng “Lưu”. Mỗi đơn vị báo một lần, ở chỗ được giao việc đầu tiên.',
    why: 'Đơn vị không nhận được thông báo thì không biết việc được giao.',
    how: 'Thêm đơn vị vào nơi nhận, hoặc thêm tên gọi chung bao gồm đơn vị đó.',
  },
  examples: {
    wrong: [
      {
        text: noticeWith(TASKS, list('Các phòng chuyên môn thuộc Sở;', 'Lưu: VT, VP.')),
        message: '“Chi cục Quản lý chất lượng” được giao nhiệm vụ nhưng không có ở nơi nhận.',
        fixed: noticeWith(
          TASKS.replace(/<\||\|>/gu, ''),
          list('Các phòng chuyên môn thuộc Sở;', 'Chi cục Quản lý chất lượng;', 'Lưu: VT, VP.'),
        ),
      },
    ],
    right: [
      noticeWith(TASKS.replace(/<\||\|>/gu, ''), list('Các phòng, chi cục thuộc Sở;', 'Lưu: VT, VP.')),
      noticeWith(
        TASKS.replace(/<\||\|>/gu, ''),
        list('Các phòng, đơn vị thuộc Sở;', 'Chi cục QLCL;', 'Lưu: VT, VP.'),
      ),
      noticeWith(TASKS.replace(/<\||\|>/gu, '')),
      noticeWith(
        '1. Văn phòng Đăng ký đất đai phân loại hồ sơ, báo cáo kết quả.',
        list('Văn phòng Đăng ký đất đai;', 'Lưu: VT, VP.'),
      ),
      noticeWith(TASKS.replace(/<\||\|>/gu, ''), list('Như thành phần dự họp;', 'Lưu: VT, VP.')),
      noticeWith(
        '1. Giao Đảng ủy Sở lãnh đạo, chỉ đạo:\n- Chi cục Quản lý chất lượng kiểm tra các cơ sở.',
        list('Đảng ủy Sở;', 'Lưu: VT, VP.'),
      ),
      noticeWith(
        '1. Văn phòng Đăng ký đất đai phân loại hồ sơ, báo cáo kết quả.',
        list('VPĐKĐĐ; Chi cục QLCL;', 'Lưu: VT, VP.'),
      ),
      noticeWith('1. Văn phòng Ban tổng hợp, báo cáo kết quả.', list('Các phòng;', 'Lưu: ')),
      noticeWith(
        '1. UBND xã Tân Lập bàn giao mặt bằng.',
        list('UBND các phường: Đông Khê, An Lạc; UBND xã Tân Lập;', 'Lưu: VT, VP.'),
      ),
      noticeWith('1. Văn phòng Ban tổng hợp, báo cáo kết quả.', list('Các phòng;', 'Lưu: VT, VP.')),
      noticeWith(
        '1. Ban Quản lý dự án Thủy điện 6 (Ban A) báo cáo tiến độ.\n2. Ban A đôn đốc nhà thầu.\n3. Giao Ban Kỹ thuật kiểm tra.',
        list('Các Ban chuyên môn Tổng công ty;', 'Ban QLDA Thủy điện 6;', 'Lưu: VT, VP.'),
      ),
      noticeWith(TASKS.replace(/<\||\|>/gu, ''), list('Các phòng, chi c\ufffdc thuộc Sở;', 'Lưu: VT, VP.')),
    ],
  },
  faults: [WITHOUT_RECIPIENT],
  *members(context) {
    const { block } = context;
    const member = (
      variant: string,
      value: Actor | string,
      at = wholeText(block),
    ): VariantMember<Actor | string> => ({
      key: KEY,
      span: at,
      variant,
      value,
    });
    const { text } = block.paragraph;
    if (block.component === 'recipients') yield member(RECIPIENTS, text);
    if (block.component === 'issuer' || block.component === 'subject') yield member(OWN, text);
    for (const name of shortNamesIn(context.facts.reading)) yield member(SHORT, name);
    if (governorsOf(block.after, block.paragraph).some(({ text }) => THROUGH_OTHERS.test(text))) return;
    for (const { actor, role, span: at } of namedUnits(context))
      if (answersFor({ role }) && !isBesideFault(at, context)) yield member(fold(actor.name), actor, at);
  },
  *check(variants, { facts }) {
    const recipients = entriesOf(variants);
    // A list that does not say who keeps the document is still being written.
    const archive = recipients.find(({ text }) => /^\s*[-–—]?\s*lưu(?!\p{L})\P{L}*\p{L}/iu.test(text))?.block;
    if (!archive || recipients.some(({ text }) => hasLostLetters(text))) return;
    const written = recipients.map(({ text }) => text);
    // A misspelt name is told as such, and is known all the same.
    const meant = written.map((text) => mended(text)?.text ?? text);
    const texts = new Set([...written, ...meant, ...speakers(variants)]);
    const short = new Set(inOrder(variants, SHORT).map(({ value }) => fold(value as string)));
    const isReached = reachedBy(facts, [...texts]);
    for (const { variant, members } of variants) {
      if (variant === RECIPIENTS || variant === OWN || variant === SHORT || short.has(variant)) continue;
      // One name is reached everywhere or nowhere. A unit may be named a thousand times, so that the first of its places
      // is looked for only where there is something to say.
      const [member] = members;
      if (isReached(member!.value as Actor, variant)) continue;
      const first = firstOf(members);
      const unit = first.value as Actor;
      yield {
        block: first.block,
        span: first.span,
        message: `“${unit.name}” được giao nhiệm vụ nhưng không có ở nơi nhận.`,
        fixes: !isColumn(archive) ? [entryBefore(archive, unit, entryMarkOf(written))] : [],
      };
    }
  },
});

/** `Trường Đại họcc`: a misspelt word behind a name is the rest of it. */
const isBesideFault = ({ end }: Span, { facts }: NeighbourContext): boolean =>
  facts.spelling.some((fault) => fault.span.start === end + 1);

/** `Giao Đảng ủy … lãnh đạo, chỉ đạo:`: who is told so tells the units below. */
const THROUGH_OTHERS = /^(?:giao|đề\s+nghị|yêu\s+cầu)\s.*(?:lãnh|chỉ)\s+đạo\s*:$/isu;

interface Entry {
  readonly text: string;
  readonly block: PlacedMember<unknown>['block'];
}

const ENTRY = /^(?:[-–—•*+]|nơi nhận|lưu(?!\p{L}))/iu;
const LABEL = /^nơi nhận\s*:?\s*/iu;
/** Where an entry ends and another begins in the same line. */
const BORDER = /(?<=[;.,])\s*(?=[-–—]\s+\p{L})|(?<=;)\s+(?=\p{Lu})/u;

/** The recipients in their order; what a line's end has cut in two is one again. */
function entriesOf(variants: readonly Variant<Actor | string>[]): Entry[] {
  const entries: Entry[] = [];
  for (const { block } of inOrder(variants, RECIPIENTS)) {
    const { text } = block.paragraph;
    const last = entries.at(-1);
    if (last && !ENTRY.test(text)) entries[entries.length - 1] = { ...last, text: `${last.text} ${text}` };
    else
      for (const part of text.replace(LABEL, '').split(BORDER))
        if (part !== '') entries.push({ text: part, block });
  }
  return entries;
}

/** Who issues the notice knows of it: `SỞ CÔNG THƯƠNG`, `Kết luận của Giám đốc Sở Công Thương` before `tại …`. */
const speakers = (variants: readonly Variant<Actor | string>[]): string[] =>
  inOrder(variants, OWN).map(({ value }) => (value as string).split(/\s(?:tại|về)\s/u)[0]!);

function inOrder(variants: readonly Variant<Actor | string>[], name: string): PlacedMember<Actor | string>[] {
  const members = variants.find(({ variant }) => variant === name)?.members ?? [];
  return [...members].sort((a, b) => compareBlocks(a.block, b.block));
}

/** Units by their variant, and whether these recipients reach them. */
interface Answers {
  recipients: string;
  reaches: readonly Reach[];
  readonly known: Map<string, boolean>;
}

const MOST_ANSWERS = 2_000;
const answersOf = oncePer((_: FactReader): Answers => ({ recipients: '', reaches: [], known: new Map() }));

/** Says of a unit whether the recipients reach it. What was found out is kept for as long as they stay the same. */
function reachedBy(
  facts: FactReader,
  recipients: readonly string[],
): (unit: Actor, variant: string) => boolean {
  const answers = answersOf(facts);
  const text = recipients.join('\n');
  if (answers.recipients !== text || answers.known.size > MOST_ANSWERS) {
    answers.known.clear();
    answers.recipients = text;
    answers.reaches = recipients.map((recipient) => reachOf(recipient, facts.units));
  }
  return (unit, variant) => {
    let known = answers.known.get(variant);
    if (known === undefined) {
      known = isReached(unit, answers.reaches);
      answers.known.set(variant, known);
    }
    return known;
  };
}

/** The clerks who keep a copy (`Lưu: VT`) belong to the office of every agency. */
const isReached = (unit: Actor, reached: readonly Reach[]): boolean =>
  reached.some((reach) => reaches(reach, unit)) ||
  (/^văn phòng(?: \p{L}+)?$/iu.test(unit.name) && reached.some(({ codes }) => codes.includes('VT')));

const entryBefore = (archive: Entry['block'], { name }: Actor, mark: string): Fix => ({
  title: `Thêm “${name}” vào nơi nhận`,
  safe: false,
  edits: [{ block: archive, span: span(0, 0), newText: `- ${name}${mark}\n` }],
});
