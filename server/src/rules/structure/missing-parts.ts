import { type Agency, agenciesOf, lacksOwnName, ownAgencyOf } from '../../model/notice/issuer';
import { recipientsOf } from '../../model/notice/recipients';
import type { Component } from '../../syntax/structure';
import {
  type Block,
  blocksWith,
  firstBlock,
  lastBlock,
  previousBlock,
  runOf,
  type Tree,
} from '../../syntax/tree';
import { lastWord, wholeText } from '../places';
import type { PlacedFinding } from '../rule';
import { isMotto, isNationalTitle } from './mistyped-lines';

const HEAD: readonly Component[] = ['issuer', 'motto', 'number', 'place-date'];
const CONTENT: readonly Component[] = ['subject', 'opening', 'lead-in', 'section'];

/** A text that has neither a title nor anything of the end is not yet a notice that could lack a part. */
export function isUnderWay(tree: Tree): boolean {
  return (
    has(tree, 'document-type') ||
    has(tree, 'subject') ||
    (has(tree, 'section') && (has(tree, 'recipients') || has(tree, 'closing')))
  );
}

/** What the head lacks (NĐ 30/2020, Điều 8.2); a file without any head gets one finding of little weight. */
export function* missingInHead(tree: Tree, isTitleMistyped: boolean): Generator<PlacedFinding> {
  const place = firstOf(tree, [...HEAD, 'document-type', ...CONTENT]);
  if (!place) return;
  if (HEAD.every((component) => !has(tree, component))) {
    const message =
      'Chưa có phần đầu văn bản: Quốc hiệu và Tiêu ngữ, tên cơ quan, số và ký hiệu, địa danh và thời gian.';
    // What is wrong with the title itself comes first.
    const title = isTitleMistyped ? null : firstBlock(tree, 'document-type');
    if (title) yield { ...on(title, message), severity: 'information' };
  } else {
    yield* missingAgency(tree, place);
    yield* missingMotto(tree, place);
    if (!has(tree, 'number')) yield on(place, 'Phần đầu thiếu số, ký hiệu (“Số:      /TB-…”).');
    if (!has(tree, 'place-date'))
      yield on(place, 'Phần đầu thiếu địa danh và thời gian ban hành (“…, ngày … tháng … năm …”).');
  }
  const below = has(tree, 'document-type') ? null : firstOf(tree, CONTENT);
  if (below) yield on(below, 'Thiếu tên loại văn bản: trước trích yếu phải có dòng “THÔNG BÁO”.');
}

/** A department (sở) or an office (văn phòng) is named under the people's committee that it belongs to. */
function* missingAgency(tree: Tree, place: Block): Generator<PlacedFinding> {
  const agencies = agenciesOf(tree);
  const own = ownAgencyOf(agencies);
  if (!own) {
    yield on(place, 'Phần đầu thiếu tên cơ quan ban hành.');
    return;
  }
  const number = firstBlock(tree, 'number');
  if (number && lacksOwnName(agencies, number.paragraph.text))
    yield on(own.blocks[0]!, 'Thiếu tên cơ quan ban hành ở dưới tên cơ quan chủ quản.');
  if (isIncomplete(own))
    yield on(own.blocks[0]!, 'Tên cơ quan viết thiếu: phải đủ như “ỦY BAN NHÂN DÂN TỈNH …”.');
  if (/^(?:SỞ(?!\p{L})|VĂN PHÒNG$)/u.test(own.name) && agencies.length === 1)
    yield on(own.blocks[0]!, 'Thiếu tên cơ quan chủ quản ở trên tên cơ quan ban hành (“UBND TỈNH …”).');
}

/** A people's committee without its place, or the place alone. */
const isIncomplete = ({ name }: Agency): boolean =>
  /^(?:(?:ỦY|UỶ) BAN NHÂN DÂN|UBND)$|^(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|HUYỆN|QUẬN)\s/u.test(name);

function* missingMotto(tree: Tree, place: Block): Generator<PlacedFinding> {
  const blocks = [...blocksWith(tree, ['motto'])];
  const title = blocks.find(isNationalTitle);
  const motto = blocks.find(isMotto);
  if (!title && !motto) yield on(place, 'Phần đầu thiếu Quốc hiệu và Tiêu ngữ.');
  else if (!title) yield on(motto!, 'Thiếu Quốc hiệu “CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM” ở trên Tiêu ngữ.');
  else if (!motto) yield on(title, 'Thiếu Tiêu ngữ “Độc lập - Tự do - Hạnh phúc” ở dưới Quốc hiệu.');
}

/** What a notice of conclusions must say besides the conclusions (phần mở đầu, phần kết). */
export function* missingInContent(tree: Tree): Generator<PlacedFinding> {
  const section = firstBlock(tree, 'section');
  if (!section) return;
  if (!has(tree, 'opening') && !has(tree, 'lead-in')) {
    const message =
      'Thiếu phần mở đầu: trước các kết luận phải nêu ngày họp, người chủ trì và “… kết luận như sau:”.';
    yield on(section, message);
  }
  const end = lastAboveFoot(tree, ['section']);
  const isEnded = end && /\.\s?\/\s?\./.test(end.paragraph.text.slice(-8));
  if (end && !isEnded && !has(tree, 'closing'))
    yield on(end, 'Thiếu phần kết: “Trên đây là Kết luận của …, … thông báo để … biết, thực hiện./.”.');
}

/** What the foot of a document lacks, told where the last of what should stand above it ends. */
export function* missingInFoot(tree: Tree): Generator<PlacedFinding> {
  const place =
    runOf(tree, 'closing').at(-1) ??
    lastAboveFoot(tree, ['section']) ??
    lastAboveFoot(tree, ['document-type', ...CONTENT]) ??
    firstOf(tree, ['signature', 'recipients']);
  if (!place) return;
  const { label, entries } = recipientsOf(tree);
  const first = entries[0];
  if (!label && first) {
    yield { ...on(first.block, 'Thiếu dòng “Nơi nhận:” ở trên danh sách nơi nhận.'), span: first.span };
  } else if (!label) {
    yield on(place, 'Thiếu nơi nhận: sau phần kết phải có “Nơi nhận:” và dòng “- Lưu: VT, …”.');
  }
  if (!has(tree, 'signature')) {
    const last = runOf(tree, 'recipients').at(-1) ?? place;
    yield on(last, 'Thiếu phần ký: quyền hạn, chức vụ và họ tên của người ký.');
  }
}

function has(tree: Tree, component: Component): boolean {
  return tree.pages.some(({ byComponent }) => byComponent.has(component));
}

function firstOf(tree: Tree, components: readonly Component[]): Block | null {
  const [first] = blocksWith(tree, components);
  return first ?? null;
}

/** The last paragraph of some components before the foot. */
function lastAboveFoot(tree: Tree, components: readonly Component[]): Block | null {
  const foot = firstOf(tree, ['recipients', 'signature']);
  let block = foot ? previousBlock(tree, foot) : lastBlock(tree);
  while (block && !components.includes(block.component)) block = previousBlock(tree, block);
  return block;
}

/** In the head a finding stands on the whole line, elsewhere on the last word, behind which the part would follow. */
function on(block: Block, message: string): PlacedFinding {
  const inHead = HEAD.includes(block.component) || block.component === 'document-type';
  return { block, span: inHead ? wholeText(block) : lastWord(block.paragraph.text), message };
}
