import { kindOfAgency } from '../../model/notice/agency-heads';
import { HEAD_POSITIONS } from '../../syntax/position-titles';
import { pattern } from '../../text/pattern';

/** Posts (chức vụ) of an agency, with its name behind them and without: `Giám đốc Sở`, `Giám đốc`. */

export const kindOf = (name: string): string => kindOfAgency(name)?.name ?? '';

/** How texts inside the office call the agency: `Sở`, `UBND tỉnh`. */
function shortName(name: string): string {
  const kind = kindOf(name);
  if (kind === '') return name;
  const level = /^\s+(?:tỉnh|thành phố|xã|phường|đặc khu)(?!\p{L})/u.exec(name.slice(kind.length))?.[0] ?? '';
  return abbreviated(kind) + level;
}

const abbreviated = (name: string): string => name.replace(/[ỦU][ỷyỶY] ban nhân dân/giu, 'UBND');

/** A post with the agency that it is in, unless its words name that already: `Giám đốc Sở`, `Chánh Văn phòng`. */
export function postIn(name: string | null, post: string): string {
  if (name === null || post.toLowerCase().includes(kindOf(name).toLowerCase() || name.toLowerCase()))
    return post;
  return joined(post, shortName(name));
}

/** `Tổng Thanh tra` and `Thanh tra Chính phủ` have words in common, which are said once. */
function joined(post: string, agency: string): string {
  const words = agency.split(' ');
  const shared = words.findLastIndex((_, i) => post.endsWith(` ${words.slice(0, i + 1).join(' ')}`));
  return [post, ...words.slice(shared + 1)].join(' ');
}

/** A post that says all: `Phó Giám đốc phụ trách`, and not the `Chánh` of `Chánh Văn phòng`. */
const WHOLE = pattern('iu')`
  ^(?:q\.\s*|quyền )?(?:phó )?(?:bộ trưởng, chủ nhiệm|thứ trưởng|${HEAD_POSITIONS.join('|')})
  (?: (?:phụ trách|thường trực))?$
`;

/** A post without the agency that it is in: `Giám đốc` of `Giám đốc Sở`, `Chánh Văn phòng` of `Chánh Văn phòng UBND tỉnh`. */
export function barePost(name: string | null, post: string): string {
  if (name === null) return post;
  const written = abbreviated(post);
  for (const agency of [abbreviated(name), shortName(name), abbreviated(kindOf(name))]) {
    if (agency === '' || !written.toLowerCase().endsWith(` ${agency.toLowerCase()}`)) continue;
    const rest = written.slice(0, -agency.length).trimEnd();
    const words = agency.split(' ');
    for (let shared = 0; shared < words.length; shared++) {
      const bare = [rest, ...words.slice(0, shared)].join(' ');
      if (WHOLE.test(bare)) return bare;
    }
  }
  return post;
}
