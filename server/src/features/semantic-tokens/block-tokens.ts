import { assignmentsOf } from '../../model/assignment/assignments';
import { deadlinesOf } from '../../model/deadline/deadlines';
import { headingOf, isNumbered } from '../../model/notice/outline';
import type { Paragraph } from '../../syntax/paragraph';
import { isUnitHeading } from '../../syntax/signs';
import type { Block } from '../../syntax/tree';
import type { Span } from '../../text/span';
import type { Session } from '../session';
import type { SemanticTokenType } from './legend';

/** A span of a paragraph that is coloured. */
export interface Token {
  readonly type: SemanticTokenType;
  readonly span: Span;
}

/** The tokens of a paragraph in the order of its text; no two overlap. */
export function tokensOfBlock(block: Block, session: Session): Token[] {
  const { paragraph, component } = block;
  const whole = (type: SemanticTokenType): Token[] => [
    { type, span: { start: 0, end: paragraph.text.length } },
  ];
  switch (component) {
    case 'document-type':
    case 'subject':
      return whole('noticeTitle');
    case 'signature':
      return whole('noticeSignature');
    case 'number':
      return whole('noticeCitation');
    case 'recipients':
      return paragraph.form === 'recipients-label'
        ? whole('noticeHeading')
        : marked(paragraph, 'noticeRecipient');
    case 'appendix':
      return paragraph.form === 'appendix-title' ? whole('noticeHeading') : factTokens(paragraph, session);
    case 'section':
      return sectionTokens(block, session);
    case 'opening':
    case 'lead-in':
    case 'closing':
    case 'place-date':
    case 'salutation':
      return factTokens(paragraph, session);
    default:
      return [];
  }
}

function sectionTokens(block: Block, session: Session): Token[] {
  const { paragraph } = block;
  const work = workTokens(paragraph, session);
  if (isHeading(block, work)) return marked(paragraph, 'noticeHeading');
  return [...marked(paragraph, null), ...work];
}

/** An item has no final mark either while it is being typed; what says who or when is no heading. */
function isHeading({ paragraph, after }: Block, work: readonly Token[]): boolean {
  if (headingOf(paragraph) === null) return false;
  if (!isUnitHeading(paragraph) && work.some(({ type }) => OF_WORK.includes(type))) return false;
  return isNumbered(paragraph) || after.leadIns.at(-1)?.paragraph === paragraph;
}

/** The item's marker, and its words where they are of a type. */
function marked(paragraph: Paragraph, type: SemanticTokenType | null): Token[] {
  const dash = /^[-–—+]\s*/u.exec(paragraph.text);
  const marker = paragraph.marker?.text.length ?? (dash ? 1 : 0);
  const start = paragraph.marker?.length ?? dash?.[0].length ?? 0;
  const tokens: Token[] = marker > 0 ? [{ type: 'noticeMarker', span: { start: 0, end: marker } }] : [];
  if (type && paragraph.text.length > start)
    tokens.push({ type, span: { start, end: paragraph.text.length } });
  return tokens;
}

/** Documents and days that a paragraph names. */
function factTokens(paragraph: Paragraph, session: Session): Token[] {
  const { citations, dates } = session.facts(paragraph);
  return layered([
    ['noticeCitation', citations],
    ['noticeDate', dates],
  ]);
}

const OF_WORK: readonly SemanticTokenType[] = ['noticeDeadline', 'noticeUnit'];

/** In an item, also who is to do the work, and by when. */
function workTokens(paragraph: Paragraph, session: Session): Token[] {
  const { citations, dates, reading } = session.facts(paragraph);
  const deadlines = deadlinesOf(paragraph.text, { reference: null, exclude: citations });
  const units = assignmentsOf(reading, []).flatMap(({ span }) => span ?? []);
  return layered([
    ['noticeCitation', citations],
    ['noticeDeadline', deadlines],
    ['noticeDate', dates],
    ['noticeUnit', units],
  ]);
}

/** Of things that overlap, such as a citation and its date, the kind that comes first stands. */
function layered(kinds: readonly (readonly [SemanticTokenType, readonly Span[]])[]): Token[] {
  const inOrder = (spans: readonly Span[]): Span[] => [...spans].sort((a, b) => a.start - b.start);
  return kinds.reduce<Token[]>((tokens, [type, spans]) => withFree(tokens, type, inOrder(spans)), []);
}

/** Adds the spans that no token lies on; both lists are in the order of the text, and so is the answer. */
function withFree(tokens: readonly Token[], type: SemanticTokenType, spans: readonly Span[]): Token[] {
  const merged: Token[] = [];
  let next = 0;
  let end = 0;
  const take = (token: Token): void => {
    merged.push(token);
    end = token.span.end;
  };
  for (const span of spans) {
    while (next < tokens.length && tokens[next]!.span.start < span.end) take(tokens[next++]!);
    if (span.end > span.start && span.start >= end)
      take({ type, span: { start: span.start, end: span.end } });
  }
  while (next < tokens.length) take(tokens[next++]!);
  return merged;
}
