import { describe, expect, it } from 'vitest';
import {
  type ChairPost,
  concludingPosts,
  contradicted,
  presidingPosts,
  standingAlone,
} from '../../../server/src/model/meeting/chair';
import { readAlike } from '../../support/blanks';

/** The posts as they stand in the text, which is how they are called. */
function writtenIn(text: string, posts: readonly ChairPost[]): string[] {
  const written = posts.map(({ span }) => text.slice(span.start, span.end));
  expect(posts.map((post) => post.text)).toEqual(written);
  return written;
}

describe('whose the conclusions are', () => {
  it.each([
    ['Kết luận của Giám đốc Sở tại cuộc họp giao ban', ['Giám đốc']],
    ['Kết luận của Phó Giám đốc Sở Nguyễn Văn A tại cuộc họp', ['Phó Giám đốc']],
    ['Trên đây là kết luận của Chủ tịch UBND xã, Văn phòng thông báo', ['Chủ tịch']],
    ['Kết luận của Thứ trưởng Nguyễn Văn A', ['Thứ trưởng']],
    ['Kết luận của Phó Trưởng phòng Kinh tế tại cuộc họp', ['Phó Trưởng phòng']],
    ['Kết luận của Phó Chi cục trưởng tại buổi làm việc', ['Phó Chi cục trưởng']],
    ['Kết luận của đồng chí Thống đốc tại cuộc họp', ['Thống đốc']],
    ['Kết luận của Giám đốc Sở tại cuộc họp với Chủ tịch UBND các xã', ['Giám đốc']],
    ['Về kết luận cuộc họp do Giám đốc Sở chủ trì', []],
  ])('%s', (text, posts) => {
    expect(readAlike(text, (given) => writtenIn(given, concludingPosts(given)))).toEqual(posts);
  });

  it('a vice-minister is the deputy of a minister', () => {
    expect(concludingPosts('Kết luận của Thứ trưởng')).toMatchObject([{ base: 'bộ trưởng', isDeputy: true }]);
    expect(concludingPosts('Kết luận của Bộ trưởng')).toMatchObject([{ base: 'bộ trưởng', isDeputy: false }]);
  });
});

describe('who presides', () => {
  it.each([
    ['Ngày 05/3/2026, đồng chí Nguyễn Văn A, Giám đốc Sở chủ trì cuộc họp.', ['Giám đốc']],
    ['Sau khi nghe báo cáo, Phó Giám đốc Sở kết luận như sau:', ['Phó Giám đốc']],
    ['Sau khi nghe báo cáo, Giám đốc Sở kết luận:', ['Giám đốc']],
    ['Cuộc họp dưới sự chủ trì của đồng chí Phó Chủ tịch UBND xã.', ['Phó Chủ tịch']],
    ['Các Phó Giám đốc Sở chủ trì phần thảo luận.', []],
    ['Giám đốc Sở cùng Phó Giám đốc Sở chủ trì cuộc họp.', []],
    ['Thay mặt Giám đốc Sở, Phó Giám đốc Sở chủ trì cuộc họp.', ['Phó Giám đốc']],
    ['Chánh Văn phòng kết luận cuộc họp là thành công.', []],
  ])('%s', (text, posts) => {
    expect(readAlike(text, (given) => writtenIn(given, presidingPosts(given)))).toEqual(posts);
  });

  it('is nobody where the deputy stands beside the head', () => {
    const posts = concludingPosts('Kết luận của Giám đốc và các Phó Giám đốc tại cuộc họp');
    expect(posts).toHaveLength(2);
    expect(standingAlone(posts)).toEqual([]);
    expect(standingAlone(posts.slice(0, 1))).toHaveLength(1);
  });

  it('contradicts where one says the head and another the deputy', () => {
    const [head] = concludingPosts('Kết luận của Giám đốc');
    const [deputy] = presidingPosts('Phó Giám đốc chủ trì cuộc họp');
    const [other] = presidingPosts('Chủ tịch chủ trì cuộc họp');
    expect(contradicted(head!, [deputy!])).toBe(deputy);
    expect(contradicted(head!, [deputy!, head!])).toBeNull();
    expect(contradicted(head!, [other!])).toBeNull();
  });
});
