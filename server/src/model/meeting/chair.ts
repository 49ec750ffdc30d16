import { HEAD_POSITIONS } from '../../syntax/position-titles';
import { pattern } from '../../text/pattern';
import { type Span, span } from '../../text/span';

/** The post (chức vụ) of whoever presides over a meeting and concludes. */
export interface ChairPost {
  /** As written: `Phó Giám đốc`. */
  readonly text: string;
  readonly span: Span;
  /** The post without `Phó`, in small letters; a `thứ trưởng` is deputy of a `bộ trưởng`. */
  readonly base: string;
  readonly isDeputy: boolean;
}

const POSTS = [...HEAD_POSITIONS, 'thứ trưởng'].join('|').replaceAll(' ', '\\s+');
const POST = pattern('giu')`\<(phó )?(${POSTS})\>`;
/** `Kết luận của … tại`, in subject and closing. */
export const CONCLUSIONS = pattern('iu')`\<kết luận của `;
const MEETING = /\s+tại(?!\p{L})\s*/u;
/** `…, Giám đốc Sở chủ trì`, `…, Giám đốc Sở kết luận như sau`, in the opening; others may preside over a part. */
export const PRESIDES = pattern('giu')`
  \<(?:
    chủ trì(?!\p{L}| (?:của|phần|thảo luận|phiên thảo luận)\>)
    |kết luận(?! của)(?=[\p{L}\s,]{0,60}(?:như sau|:))
  )
`;
/** `dưới sự chủ trì của đồng chí Giám đốc Sở` */
const UNDER = pattern('giu')`\<(?:dưới )?sự chủ trì của ([^.;,:]{1,80})`;
/** Others beside the one, or somebody in another's place. */
const NOT_ONE = pattern('iu')`\<(?:các|cùng|và|thay mặt|[uủ][yỷ] quyền|ủy nhiệm|phân công|của)\>`;
const LONGEST = 160;

/** Whose conclusions a subject or a closing names, and what stands behind `tại`; null where it names nobody's. */
export function conclusionsIn(text: string): { readonly by: Span; readonly meeting: Span | null } | null {
  const start = CONCLUSIONS.exec(text);
  if (!start) return null;
  const from = start.index + start[0].length;
  const rest = text.slice(from, from + LONGEST);
  const at = MEETING.exec(rest);
  const end = from + (at?.index ?? rest.search(/[,;.]|$/));
  return { by: span(from, end), meeting: at && span(end + at[0].length, text.length) };
}

/** The posts of whoever a subject or a closing says the conclusions are of; none where it says nobody. */
export function concludingPosts(text: string): ChairPost[] {
  const { by } = conclusionsIn(text) ?? {};
  return by ? postsIn(text.slice(by.start, by.end), by.start) : [];
}

/** The posts of whoever an opening says presides or concludes, where each is named alone. */
export function presidingPosts(text: string): ChairPost[] {
  const posts: ChairPost[] = [];
  for (const { index } of text.matchAll(PRESIDES)) {
    const before = text.slice(Math.max(0, index - LONGEST), index);
    const from = Math.max(before.lastIndexOf(','), before.lastIndexOf('.'), before.lastIndexOf(';')) + 1;
    const clause = before.slice(from);
    // `Giám đốc Sở và đồng chí B, Phó Giám đốc Công an tỉnh đồng chủ trì`
    if (!NOT_ONE.test(clause) && !/(?<!\p{L})đồng\s+$/iu.test(clause))
      posts.push(...postsIn(clause, index - clause.length));
  }
  for (const { 0: found, 1: clause = '', index } of text.matchAll(UNDER))
    if (!NOT_ONE.test(clause))
      posts.push(...postsIn(clause, index + found.length - clause.length).slice(0, 1));
  return posts;
}

/** Those that do not stand beside the deputy's or the head's own: of `Giám đốc và các Phó Giám đốc` none. */
export const standingAlone = (posts: readonly ChairPost[]): ChairPost[] =>
  posts.filter(
    (post) => !posts.some((other) => other.base === post.base && other.isDeputy !== post.isDeputy),
  );

function postsIn(text: string, from: number): ChairPost[] {
  return [...text.matchAll(POST)].map(({ 0: found, 1: deputy, 2: post, index }) => {
    const name = post!.toLowerCase().replace(/\s+/g, ' ');
    const isVice = name === 'thứ trưởng';
    return {
      text: found,
      span: span(from + index, from + index + found.length),
      base: isVice ? 'bộ trưởng' : name,
      isDeputy: isVice || deputy !== undefined,
    };
  });
}

/** Of the posts that others are said to hold the one that contradicts a post: the deputy's for the head's, or the other way round. */
export function contradicted(post: ChairPost, others: readonly ChairPost[]): ChairPost | null {
  const alike = others.filter(({ base }) => base === post.base);
  return alike.some(({ isDeputy }) => isDeputy === post.isDeputy) ? null : (alike[0] ?? null);
}
