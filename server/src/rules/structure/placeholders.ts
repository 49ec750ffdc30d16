import type { Facts } from '../../model/facts';
import { readingOf } from '../../model/prose/reading';
import { actorsAt } from '../../model/unit/actor';
import { asPattern, PLACEHOLDERS, RECIPIENTS_TO_NAME } from '../../syntax/placeholders';
import type { Component } from '../../syntax/structure';
import type { Block } from '../../syntax/tree';
import { pattern } from '../../text/pattern';
import { type Span, span } from '../../text/span';
import { inOneLine } from '../../text/words';

/** Words that a block has put into a notice and nobody has replaced. */
export interface Placeholder {
  readonly span: Span;
  readonly text: string;
  /** What is to be written there. */
  readonly advice: string;
}

const parent = asPattern(PLACEHOLDERS.parent);
const agency = asPattern(PLACEHOLDERS.agency);
const symbol = asPattern(PLACEHOLDERS.symbol);
const place = asPattern(PLACEHOLDERS.place);
const signer = asPattern(PLACEHOLDERS.signer);
const REAL_NAME = 'thay bằng tên thật';

/** The placeholders of head and foot: each is a whole line there, or a part of one that nothing else can be. */
const OF_COMPONENT: Readonly<Partial<Record<Component, readonly [written: RegExp, advice: string][]>>> = {
  issuer: [[new RegExp(`^(?:${parent}|${agency})$`, 'u'), REAL_NAME]],
  number: [[new RegExp(`(?<=-)${symbol}$`, 'u'), 'thay bằng chữ viết tắt tên cơ quan']],
  'place-date': [[new RegExp(`^${place}(?=,)`, 'u'), REAL_NAME]],
  recipients: [
    [new RegExp(`(?<=^-\\s)(?:${RECIPIENTS_TO_NAME.map(asPattern).join('|')})(?=;?$)`, 'u'), REAL_NAME],
  ],
  signature: [[new RegExp(`^${signer}$`, 'u'), REAL_NAME]],
};

/** Where the blocks have a task: at the head of an item or behind the unit that is worked with. */
const WORK = pattern('u')`
  [Nn]${asPattern(PLACEHOLDERS.work.slice(1))}(?=, hoàn thành trước)
`;
const LAW = pattern('u')`(?<=\<Luật\s{1,9})${asPattern(PLACEHOLDERS.law)}\>`;
const WITH = /phối\s+hợp\s+với\s+/gu;

/** The placeholders that a block still holds. In prose they are words like others, and are known by where they stand. */
export function* placeholdersIn(block: Block, facts: Facts): Generator<Placeholder> {
  const { component, paragraph } = block;
  const { text } = paragraph;
  for (const [written, advice] of OF_COMPONENT[component] ?? []) yield* found(written.exec(text), advice);
  if (component !== 'section') return;
  if (text.includes('tên')) yield* found(LAW.exec(text), 'thay bằng tên thật của luật');
  const match = text.includes('ội') ? WORK.exec(text) : null;
  if (match && (isItemHead(block, match.index) || isBehindUnit(text, match.index, facts)))
    yield* found(match, 'viết việc phải làm');
}

function* found(match: RegExpExecArray | null, advice: string): Generator<Placeholder> {
  if (!match) return;
  const [text] = match;
  yield { span: span(match.index, match.index + text.length), text: inOneLine(text), advice };
}

const isItemHead = ({ paragraph }: Block, at: number): boolean =>
  paragraph.marker !== null && paragraph.text.slice(paragraph.marker.length, at).trim() === '';

/** `phối hợp với Phòng Kế hoạch nội dung công việc`, with no verb between. */
function isBehindUnit(text: string, at: number, { reading: { lookup } }: Facts): boolean {
  const behind = [...text.slice(0, at).matchAll(WITH)].at(-1);
  if (!behind) return false;
  const from = behind.index + behind[0].length;
  const between = text.slice(from, at).trimEnd();
  const unit = actorsAt(readingOf(text.slice(from), lookup), 0)?.actors.at(-1);
  // A name may seem to go on with the placeholder's first words.
  return between.endsWith('…') || (unit !== undefined && unit.end >= between.length);
}
