import { type Span, span } from '../../../text/span';
import { isSyllable, type Words } from '../words';

/** A word in small letters where a sentence or an item begins. */
export interface SmallStart {
  /** The word. */
  readonly span: Span;
  /** The full stop before it, which may be a comma that was mistyped; null at the start of an item. */
  readonly stop: Span | null;
}

/** `… được cải thiện. ban Chỉ đạo …`, `… cho cán bộ. công chức …`; `Hà Nội. ngày 03 …` is a place or a paper and its day. */
function* behindStops({ text, list }: Words): Generator<SmallStart> {
  if (!text.includes('. ')) return;
  for (let i = 1; i < list.length; i++) {
    const [before, word] = [list[i - 1]!, list[i]!];
    if (word.gap !== 'other' || text.slice(before.end, word.start) !== '. ') continue;
    if (word.form.shape !== 'lower' || !isSyllable(before) || !isSyllable(word)) continue;
    if (before.form.shape === 'capital' && word.form.text === 'ngày') continue;
    yield { span: span(word.start, word.end), stop: span(before.end, before.end + 1) };
  }
}

const NUMBERED = /^(?:\d{1,2}\.){1,4} (?=\p{Ll}{2})/u;

/** `2.3. tham mưu ….`: what has a number and ends with a full stop is a sentence. */
function* atItem({ text, list }: Words): Generator<SmallStart> {
  const marker = NUMBERED.exec(text)?.[0];
  if (!marker || !/[\p{L}\d)]\.$/u.test(text)) return;
  const first = list.find(({ start }) => start === marker.length);
  if (first?.form.shape === 'lower') yield { span: span(first.start, first.end), stop: null };
}

/** The words of a paragraph that ought to begin with a capital because a sentence begins. */
export const smallStarts = (words: Words): SmallStart[] => [...atItem(words), ...behindStops(words)];
