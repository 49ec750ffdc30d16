import { certainHeadOf, deputyOf } from '../../model/notice/agency-heads';
import { agenciesOf, lacksOwnName, ownAgencyOf } from '../../model/notice/issuer';
import { type Signature, type SignatureLine, SURPLUS_MARKS } from '../../model/notice/signature';
import {
  headOf,
  isBody,
  isDeputy,
  isDeputyOf,
  isHeadOfAgency,
  isHeadOfUnit,
  meantPosition,
} from '../../model/notice/signing-positions';
import type { AuthorityKind } from '../../syntax/authorities';
import { startsWithPosition } from '../../syntax/position-titles';
import { blocksWith, firstBlock, type Tree } from '../../syntax/tree';
import { span } from '../../text/span';
import { withoutEnd } from '../../text/words';
import { isColumn } from '../places';
import { type Fix, type PlacedFinding, replacing } from '../rule';

/** A line of authority or position with its words in capitals, the rest of a name in the next line included. */
interface Step {
  readonly line: SignatureLine;
  readonly kind: AuthorityKind | 'position';
  readonly words: string;
  /** As written, without the marks at its end, which are a slip of their own. */
  readonly text: string;
}

/** What nothing asks for behind an authority or a position. */
const withoutMarks = (text: string): string => withoutEnd(text, SURPLUS_MARKS);

/** Where the authorities and positions of a signature do not go together (NĐ 30/2020, Phụ lục I, II.7.b). */
export function inconsistency(tree: Tree, { lines, name }: Signature): PlacedFinding | null {
  // Several names are several signers, whose lines may stand side by side.
  if (lines.filter(({ kind }) => kind === 'name').length > 1) return null;
  const steps = stepsOf(lines);
  const [first] = steps;
  if (!first) return null;
  const late = steps.findIndex(({ kind }, i) => kind !== 'position' && steps[i - 1]?.kind === 'position');
  if (late > 0) return belowPosition(steps[late]!, steps[late - 1]!);
  const other = withoutAuthority(tree, first) ?? ofOtherAgency(tree, first);
  if (other) return other;
  for (const [i, step] of steps.entries()) {
    const next = steps[i + 1] ?? null;
    if (name === null && next && beginsDeputy(step, next)) continue;
    const isLast = i + 2 === steps.length;
    if (next && isLast && repeats(step, next)) return surplusAuthority(next);
    const finding = step.kind === 'position' ? bare(step, next) : mismatch(step, next);
    if (finding) return finding;
  }
  return null;
}

/** `PHÓ CHÁNH V` below `KT. CHÁNH VĂN PHÒNG`, with nothing behind it yet: the deputy's line is being written. */
const beginsDeputy = (step: Step, next: Step): boolean =>
  step.kind === 'KT' && deputyOf(step.words).startsWith(next.words);

function stepsOf(lines: readonly SignatureLine[]): Step[] {
  const steps: Step[] = [];
  for (const line of lines) {
    const last = steps.at(-1);
    const text = withoutMarks(line.text);
    if (line.kind === 'rest' && last) {
      // An office that is not known by its words stands where an office is wanted.
      if (last.kind === 'position' || last.kind === 'TM') continue;
      const words = text.toUpperCase();
      steps.push({ line, kind: 'position', words: meantPosition(words) ?? words, text });
    } else if (line.kind === 'authority' || line.kind === 'position') {
      if (last?.text === text) continue;
      const words = withoutMarks(line.authority?.onBehalfOf ?? text)
        .toUpperCase()
        .replace(/\s+/g, ' ');
      const kind = line.authority?.kind ?? 'position';
      steps.push({ line, kind, words: meantPosition(words) ?? words, text });
    }
  }
  return steps;
}

/** `KT. GIÁM ĐỐC`, `KT. PHÓ GIÁM ĐỐC`: the signer's own position with the authority that the line above has said. */
const repeats = (step: Step, next: Step): boolean =>
  (step.kind === 'KT' && next.kind === 'KT' && isDeputyOf(next.words, step.words)) ||
  (step.kind === 'TL' && next.kind === 'TL' && isHeadOfUnit(next.words));

function surplusAuthority(step: Step): PlacedFinding {
  const { span: place, authority } = step.line;
  const mark = span(place.start, place.start + authority!.mark.end);
  const name = `${step.kind}.`;
  return {
    ...on(step, `“${name}” đã ghi ở dòng trên: trước chức vụ của người ký không ghi nữa.`),
    fixes: [replacing(mark, '', `Bỏ “${name}”`, false)],
  };
}

function belowPosition(step: Step, above: Step): PlacedFinding {
  if (step.kind === 'KT' && isDeputyOf(step.words, above.words)) return forDeputy(step, above);
  return on(step, `“${step.text}” phải đứng trên chức vụ của người ký.`);
}

/** `KT. PHÓ CHỦ TỊCH`, below `CHỦ TỊCH` or alone: what belongs to the head's line stands before the deputy's own. */
function forDeputy(step: Step, above: Step | null): PlacedFinding {
  const { block, span: place, authority } = step.line;
  const head = `KT. ${above?.words ?? headOf(step.words)}`;
  const mark = span(place.start, place.start + authority!.mark.end);
  const edits = above
    ? [
        {
          block: above.line.block,
          span: span(above.line.span.start, above.line.span.start),
          newText: 'KT. ',
        },
        { span: mark, newText: '' },
      ]
    : [{ span: mark, newText: `${head}\n` }];
  const fix: Fix = { title: `Sửa thành “${head}”, “${step.words}”`, safe: false, edits };
  const message = `“KT.” đứng trước chức vụ cấp trưởng: viết “${head}”, dòng dưới “${step.words}”.`;
  return { ...on(step, message), ...((above || !isColumn(block)) && { fixes: [fix] }) };
}

/** A deputy signs for the head, the head of a unit by order of the agency's head. */
function withoutAuthority(tree: Tree, step: Step): PlacedFinding | null {
  if (step.kind === 'position' && isDeputy(step.words))
    return withoutHead(step, `Cấp phó ký phải ghi “KT. ${headOf(step.words)}” ở trên “${step.words}”.`);
  const isUnits = (step.kind === 'position' || step.kind === 'KT') && isHeadOfUnit(step.words);
  if (!isUnits || !isUnderDirector(tree)) return null;
  return on(step, `Trên “${step.text}” phải ghi quyền hạn: người đứng đầu đơn vị ký thừa lệnh (“TL. …”).`);
}

/** The head of another kind of agency than the one that issues the notice. */
function ofOtherAgency(tree: Tree, step: Step): PlacedFinding | null {
  const agencies = agenciesOf(tree);
  const own = ownAgencyOf(agencies);
  if (!own || step.kind === 'TM' || step.kind === 'TUQ') return null;
  if (lacksOwnName(agencies, firstBlock(tree, 'number')?.paragraph.text ?? '')) return null;
  const right = certainHeadOf(own.name);
  const written = isDeputy(step.words) ? headOf(step.words) : step.words;
  if (!right || !isHeadOfAgency(written) || written.startsWith(right.toUpperCase())) return null;
  return on(step, `Người đứng đầu ${own.name} là ${right}, ở đây ghi “${step.words}”: kiểm tra lại chức vụ.`);
}

/** A head's position over that of who signs in the head's place, without `KT.` or `TL.` before it. */
function bare(step: Step, next: Step | null): PlacedFinding | null {
  if (step.kind !== 'position' || next?.kind !== 'position' || !startsWithPosition(step.words)) return null;
  const right = step.words === next.words ? null : rightKind(step, next);
  if (right === null) return null;
  const { line, text } = step;
  const who = right === 'KT' ? 'cấp phó ký thay' : `${inWords(next.words)} ký thừa lệnh`;
  const written = `${right}. ${step.words}`;
  const fix: Fix = {
    title: `Sửa thành “${written}”`,
    safe: false,
    edits: [{ span: span(line.span.start, line.span.start), newText: `${right}. ` }],
  };
  return { ...on(step, `Trước “${text}” thiếu quyền hạn: ${who}, viết “${written}”.`), fixes: [fix] };
}

/** Whether the agency that issues the notice is one whose units are led by others than its head. */
function isUnderDirector(tree: Tree): boolean {
  const agencies = agenciesOf(tree);
  const own = ownAgencyOf(agencies);
  if (lacksOwnName(agencies, firstBlock(tree, 'number')?.paragraph.text ?? '')) return false;
  if (own) return /^(?:SỞ|BỘ|UBND|(?:ỦY|UỶ) BAN NHÂN DÂN)(?!\p{L})/u.test(own.name);
  return [...blocksWith(tree, ['subject'])].some(({ paragraph }) => /Giám đốc Sở/u.test(paragraph.text));
}

function mismatch(step: Step, next: Step | null): PlacedFinding | null {
  if (step.kind === 'Q') return acting(step, next);
  if (next === null && step.kind === 'KT' && isDeputy(step.words)) return forDeputy(step, null);
  if (next === null) return on(step, `Dưới “${step.text}” phải ghi chức vụ của người ký.`);
  if (step.kind !== 'TM' && isBody(step.words))
    return on(step, `Trước tên tập thể viết “TM.”, không viết “${step.kind}.”.`, 'TM');
  switch (step.kind) {
    case 'TM':
      return onBehalf(step, next);
    case 'KT':
      return forHead(step, next);
    case 'TL':
      return byOrder(step, next);
    default:
      return null;
  }
}

function acting(step: Step, next: Step | null): PlacedFinding | null {
  if (next === null)
    return isDeputy(step.words)
      ? on(step, `“Q.” chỉ đứng trước chức vụ cấp trưởng: cấp phó ký thay ghi “KT. ${headOf(step.words)}”.`)
      : null;
  const right = rightKind(step, next);
  return on(step, `“Q.” chỉ đứng trước chức vụ của chính người ký${advice(step, next)}.`, right);
}

function onBehalf(step: Step, next: Step): PlacedFinding | null {
  if (startsWithPosition(step.words)) {
    const right = rightKind(step, next);
    return on(step, `“TM.” chỉ đứng trước tên tập thể${advice(step, next)}.`, right);
  }
  if (!/NHÂN DÂN/u.test(step.words)) return null;
  const head = isDeputy(next.words) ? headOf(next.words) : next.words;
  if (isHeadOfAgency(head) && !head.startsWith('CHỦ TỊCH'))
    return on(next, `Dưới “${step.text}” là Chủ tịch hoặc Phó Chủ tịch ký, không phải “${next.words}”.`);
  if (next.kind !== 'position') return null;
  if (isHeadOfUnit(next.words)) return /^(?:ỦY|UỶ) BAN/u.test(step.words) ? ofUnit(step, next) : null;
  if (!isDeputy(next.words)) return null;
  return withoutHead(next, `Cấp phó ký phải ghi “KT. ${headOf(next.words)}” ở trên “${next.words}”.`);
}

/** The head of a unit signs by order of the chairman, not in the name of the committee. */
function ofUnit({ line, text }: Step, next: Step): PlacedFinding {
  const right = 'TL. CHỦ TỊCH';
  const who = next.words.startsWith('CHÁNH VĂN PHÒNG') ? 'Chánh Văn phòng' : 'Người đứng đầu đơn vị';
  return {
    block: line.block,
    span: line.span,
    message: `${who} ký thừa lệnh Chủ tịch: viết “${right}”, không viết “${text}”.`,
    fixes: [replacing(line.span, right, `Sửa thành “${right}”`, false)],
  };
}

function forHead(step: Step, next: Step): PlacedFinding | null {
  if (next.kind === 'position' && isDeputyOf(next.words, step.words)) return null;
  const right = rightKind(step, next);
  if (next.kind === 'position' && isDeputy(next.words))
    return on(
      step,
      `“${next.words}” không phải cấp phó của “${step.words}”: viết “KT. ${headOf(next.words)}”.`,
    );
  return on(step, `“KT.” chỉ dùng khi cấp phó ký thay${advice(step, next)}.`, right);
}

function byOrder(step: Step, next: Step): PlacedFinding | null {
  if (next.kind !== 'position') return null;
  if (isDeputy(step.words) && isHeadOfUnit(next.words)) {
    const right = `TL. ${headOf(step.words)}`;
    const { block, span: place } = step.line;
    return {
      ...on(step, `“TL.” đứng trước chức vụ của người đứng đầu cơ quan: viết “${right}”.`),
      fixes: [
        { title: `Sửa thành “${right}”`, safe: false, edits: [{ block, span: place, newText: right }] },
      ],
    };
  }
  if (isDeputyOf(next.words, step.words)) {
    const message = `Cấp phó ký thay cấp trưởng: viết “KT. ${step.words}”, không viết “TL.”.`;
    return on(step, message, 'KT');
  }
  if (next.words === step.words)
    return on(next, `“${next.words}” không ký thừa lệnh của chính mình: ghi chức vụ của người ký.`);
  if (!isDeputy(next.words)) return null;
  return withoutHead(next, `Giữa “${step.text}” và “${next.words}” phải ghi “KT. ${headOf(next.words)}”.`);
}

/** Which authority the position that follows asks for; null where that cannot be told. */
function rightKind(step: Step, next: Step): AuthorityKind | null {
  if (next.kind === 'position' && isDeputyOf(next.words, step.words)) return 'KT';
  return isHeadOfUnit(next.words) ? 'TL' : null;
}

function advice(step: Step, next: Step): string {
  const right = rightKind(step, next);
  if (right === 'KT') return `; cấp phó ký thay: viết “KT. ${step.words}”`;
  if (right === 'TL') return `; ${inWords(next.words)} ký thừa lệnh: viết “TL. ${step.words}”`;
  return '';
}

const inWords = (position: string): string =>
  position.startsWith('CHÁNH VĂN PHÒNG') ? 'Chánh Văn phòng' : 'người đứng đầu đơn vị';

function on({ line }: Step, message: string, right: AuthorityKind | null = null): PlacedFinding {
  const fix = right && changing(line, right);
  return { block: line.block, span: line.span, message, ...(fix && { fixes: [fix] }) };
}

/** Another authority is another legal sense: nobody changes it unseen. */
function changing({ span: place, authority }: SignatureLine, right: AuthorityKind): Fix {
  const edited = span(place.start, place.start + authority!.mark.end);
  return {
    title: `Sửa thành “${right}. ${withoutMarks(authority!.onBehalfOf)}”`,
    safe: false,
    edits: [{ span: edited, newText: `${right}. ` }],
  };
}

/** A deputy's position, above which the head's is missing. */
function withoutHead(step: Step, message: string): PlacedFinding {
  const { block, span: place } = step.line;
  const head = `KT. ${headOf(step.words)}`;
  const fix: Fix = {
    title: `Thêm dòng “${head}” ở trên`,
    safe: false,
    edits: [{ span: span(place.start, place.start), newText: `${head}\n` }],
  };
  // A second column has no line of its own.
  return { ...on(step, message), ...(!isColumn(block) && { fixes: [fix] }) };
}
