import { SECTORS } from '../../model/language/data/names';
import type { ChairPost } from '../../model/meeting/chair';
import { agenciesOf, ownAgencyOf } from '../../model/notice/issuer';
import type { Block, Tree } from '../../syntax/tree';
import { pattern } from '../../text/pattern';
import { span } from '../../text/span';
import { type PlacedFinding, replacing } from '../rule';

/** The department that the head of one is said to be of: `Giám đốc Sở Nội vụ`. */
const DEPARTMENT = pattern('u')`^\s+Sở\s+(${SECTORS.join('|')})\>`;
const LONGEST = 60;

/** The post of who concludes, of another department than the one whose notice it is: what was copied from that one's. */
export function* foreignDepartments(
  tree: Tree,
  holders: readonly { readonly block: Block; readonly post: ChairPost }[],
): Generator<PlacedFinding> {
  const agency = ownAgencyOf(agenciesOf(tree));
  const [, own] = /^SỞ\s+(.+)$/u.exec(agency?.name.toUpperCase() ?? '') ?? [];
  if (own === undefined) return;
  for (const { block, post } of holders) {
    // Two of them may conclude together.
    if (holders.some((other) => other.block === block && other.post !== post)) continue;
    const { text } = block.paragraph;
    const match = DEPARTMENT.exec(text.slice(post.span.end, post.span.end + LONGEST));
    if (!match || shareWords(match[1]!.toUpperCase(), own)) continue;
    const end = post.span.end + match[0].length;
    const place = span(end - match[1]!.length, end);
    const right = SECTORS.find((sector) => sector.toUpperCase() === own);
    yield {
      block,
      span: place,
      message: `Thông báo này của ${agency!.name}, ở đây ghi người kết luận là “${post.text}${match[0]}”.`,
      ...(right && { fixes: [replacing(place, right, `Sửa thành “${right}”`, false)] }),
    };
  }
}

/** `NÔNG NGHIỆP VÀ PHÁT TRIỂN NÔNG THÔN` and `NÔNG NGHIỆP VÀ MÔI TRƯỜNG` may be one department before and after it was renamed. */
function shareWords(one: string, other: string): boolean {
  const words = new Set(one.split(/\s+/));
  return other.split(/\s+/).some((word) => word !== 'VÀ' && words.has(word));
}
