/** Where a notice speaks of another meeting than its subject: other words in the place of some, and not only fewer or more. */
import { expect, test } from 'vitest';
import { wordsOf } from '../../../server/src/model/language/words';
import { meetingNameIn } from '../../../server/src/model/meeting/meeting-name';
import { isSameMeeting, otherMatter } from '../../../server/src/model/meeting/other-matter';

const LEAD = 'Giám đốc Sở chủ trì ';
const SUBJECT = 'cuộc họp về tiến độ dự án cấp nước Bình Hòa';
const name = (text: string) => meetingNameIn(wordsOf(LEAD + text))!;

function read(other: string, subject = SUBJECT): string {
  const found = otherMatter(name(subject), name(other), LEAD + other, LEAD + subject);
  return found ? `${found.found} → ${found.suggestion}` : 'none';
}

test.each([
  ['cuộc họp về tiến độ giải ngân vốn đầu tư', 'giải ngân vốn đầu tư → dự án cấp nước Bình Hòa'],
  ['cuộc họp về tiến độ xây trường Tân Lập', 'xây trường Tân Lập → dự án cấp nước Bình Hòa'],
  [
    'cuộc họp bàn chuyện đưa đón học sinh dự án cấp nước Bình Hòa',
    'bàn chuyện đưa đón học sinh → về tiến độ',
  ],
])('%s: %s', (other, expected) => expect(read(other)).toBe(expected));

test.each([
  SUBJECT,
  'cuộc họp về tiến độ dự án',
  'cuộc họp về tiến độ dự án cấp nước Bình Hòa và xã Tân Lập',
  // Two other words may be another way to say it.
  'cuộc họp về tiến độ xây trường',
  // A word of the subject stands in it.
  'cuộc họp về tiến độ công trình nước sạch',
  'cuộc họp về tiến độ công việc nêu trên đây',
  'buổi làm việc về tiến độ giải ngân vốn',
])('%s: none', (other) => expect(read(other)).toBe('none'));

test('three words in the place of two are enough', () => {
  const subject = 'cuộc họp về tiến độ giải ngân';
  expect(read('cuộc họp về tiến độ xây trường học', subject)).toBe('xây trường học → giải ngân');
  expect(read('cuộc họp về tiến độ xây trường', subject)).toBe('none');
  expect(read('cuộc họp về tiến độ xây trường học', 'cuộc họp về tiến độ thi')).toBe('none');
});

test('a name is the same in other capitals', () => {
  expect(isSameMeeting(name(SUBJECT), name(SUBJECT.replace('cuộc họp', 'Cuộc họp')))).toBe(true);
  expect(isSameMeeting(name(SUBJECT), name(`${SUBJECT} mới`))).toBe(false);
  expect(isSameMeeting(name(SUBJECT), name(SUBJECT.replace('nước', 'điện')))).toBe(false);
});
