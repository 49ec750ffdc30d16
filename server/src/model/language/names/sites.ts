import { groupedBy } from '../../../text/grouping';
import { type Span, span } from '../../../text/span';
import { CUE } from '../cues';
import { SITE_HEADS } from '../data/name-heads';
import { isCapital, standAt, type Word, type Words } from '../words';

/** A work or site named with its number, without it, or by its number alone: `Thủy điện Sông Xanh II`. */
export interface SiteUse {
  readonly span: Span;
  readonly found: string;
  /** The kind of work, folded: `thủy điện`. */
  readonly head: string;
  /** The proper name, folded; empty where the number follows the kind at once. */
  readonly name: string;
  readonly numeral: string;
  /** The proper name as written. */
  readonly written: string;
}

/** The words of each kind of work, by their first. */
const heads = groupedBy(
  SITE_HEADS.map((head) => head.split(' ')),
  ([first]) => first!,
);

const ROMAN = /^(?:I{1,3}|IV|VI{0,3}|IX|X)$/;
const LONGEST_NAME = 4;

/** The works and sites that a paragraph names, for an index over the notice. */
export function siteUsesIn({ text, list }: Words): SiteUse[] {
  const uses: SiteUse[] = [];
  for (let i = 0; i < list.length; i++) {
    if ((list[i]!.form.cues & CUE.site) === 0) continue;
    const head = heads.get(list[i]!.form.folded)?.find((words) => standAt(list, i, words));
    if (!head) continue;
    let end = i + head.length;
    const first = end;
    while (end - first < LONGEST_NAME && isNameWord(list[end])) end++;
    const next = list[end];
    const numeral = next?.gap === 'space' && isNumeral(next) ? next.form.text : '';
    if (end === first && !ROMAN.test(numeral)) continue;
    const last = numeral ? end : end - 1;
    const written = end > first ? text.slice(list[first]!.start, list[end - 1]!.end) : '';
    // `nhà máy nhiệt điện Vũng Xanh II` counts as `nhiệt điện Vũng Xanh II` too.
    const kind = head.length > 2 ? head.slice(2).join(' ') : head.join(' ');
    uses.push({
      span: span(list[i]!.start, list[last]!.end),
      found: text.slice(list[i]!.start, list[last]!.end),
      head: kind,
      name: written.toLowerCase(),
      numeral,
      written,
    });
    i = last;
  }
  return uses;
}

const isNameWord = (word: Word | undefined): boolean =>
  word?.gap === 'space' && isCapital(word.form) && !ROMAN.test(word.form.text);

const isNumeral = ({ form }: Word): boolean => ROMAN.test(form.text) || /^[1-9]\d?$/.test(form.text);

/** A use that lacks the number or the name that the same work has elsewhere. */
export interface IncompleteSite {
  readonly use: SiteUse;
  readonly suggestion: string;
}

/**
 * `Thủy điện Sông Xanh` where the notice knows only `Thủy điện Sông Xanh II`, and `Nhiệt điện II` where it
 * knows one `Nhiệt điện … II`. Works of which several numbers occur are left alone. The uses share their head;
 * of those written alike one is enough.
 */
export function incompleteSites(uses: readonly SiteUse[]): IncompleteSite[] {
  const byName = new Map<string, Set<string>>();
  const byNumeral = new Map<string, Set<string>>();
  for (const { name, numeral, written } of uses) {
    if (!name || !numeral) continue;
    add(byName, name, `${written} ${numeral}`);
    add(byNumeral, numeral, `${written} ${numeral}`);
  }
  return uses.flatMap((use) => {
    if (use.name && use.numeral) return [];
    const forms = use.name ? byName.get(use.name) : byNumeral.get(use.numeral);
    if (forms?.size !== 1) return [];
    const kept = use.found.slice(0, -(use.name ? use.written : use.numeral).length);
    return [{ use, suggestion: kept + [...forms][0]! }];
  });
}

function add(index: Map<string, Set<string>>, key: string, form: string): void {
  const forms = index.get(key);
  if (forms) forms.add(form);
  else index.set(key, new Set([form]));
}
