import { hasDoubled, isNear } from '../../../text/near';
import { pattern } from '../../../text/pattern';
import { span } from '../../../text/span';
import { isGlued } from '../spelling/spelling';
import type { Words } from '../words';
import type { Slip } from './slips';

/** The bodies of every level, whose abbreviations everybody knows (chính quyền địa phương). */
const BODIES: readonly string[] = ['UBND', 'HĐND', 'BHXH', 'MTTQ'];
/** Letters that are nothing else, in whatever case: `Ubnd`. */
const CODES: readonly string[] = [...BODIES, 'BHYT', 'UBMTTQ'];
const IN_ANY_CASE = pattern('iu')`\<(?:${CODES.join('|')})\>`;
/** What stands behind such a body: `UBND tỉnh`, `HĐND các xã`. */
const LEVELS = new Set('tỉnh xã phường các cấp huyện thành thị đặc quận'.split(' '));

/** `UBDN tỉnh`, `HDND xã`: an abbreviation with letters that are exchanged, doubled or lost, without its marks, or in small letters. */
export function misspeltBodies({ text, list }: Words): Slip[] {
  if (!/\p{Lu}{3}/u.test(text) && !IN_ANY_CASE.test(text)) return [];
  return list.flatMap((word, i) => {
    const { start, end, form } = word;
    const inCapitals = form.text.toUpperCase();
    if (form.text !== inCapitals && CODES.includes(inCapitals) && !isGlued(text, word))
      return [{ span: span(start, end), found: form.text, suggestion: inCapitals, kind: 'wording' as const }];
    const next = list[i + 1];
    if (form.shape !== 'upper' || next?.gap !== 'space' || !isBehindBody(list, i + 1)) return [];
    const suggestion = BODIES.find((body) => isSlip(form.text, body));
    return suggestion
      ? [{ span: span(start, end), found: form.text, suggestion, kind: 'wording' as const }]
      : [];
  });
}

/** Its level, or the other body: `HDND và UBND xã`. */
function isBehindBody(list: Words['list'], at: number): boolean {
  const [first, second] = [list[at]!.form.text, list[at + 1]];
  return (
    LEVELS.has(first) || (first === 'và' && second?.gap === 'space' && BODIES.includes(second.form.text))
  );
}

function isSlip(code: string, body: string): boolean {
  if (code === body) return false;
  const [raw, right] = [plain(code), plain(body)];
  if (raw === right) return true;
  if (raw.length === right.length) return [...raw].sort().join('') === [...right].sort().join('');
  if (raw.length > right.length) return hasDoubled(raw, right);
  // HND, of the farmers' union, is no HĐND.
  return right === 'UBND' && raw[0] === 'U' && isNear(raw, right);
}

const plain = (code: string): string => code.replaceAll('Đ', 'D');
