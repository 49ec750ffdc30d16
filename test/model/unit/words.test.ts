/** Words that stand inside a unit's name, or close it, each in a name that it alone makes long or short. */
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../server/src/model/prose/reading';
import { actorsAt } from '../../../server/src/model/unit/actor';

const namesIn = (text: string) => actorsAt(readingOf(text), 0)?.actors.map(({ name }) => name) ?? [];
const words = (list: string): string[] => list.split(', ');

/** The name alone is named, whatever it is asked for. */
function isWhole(
  name: string,
  works = ['rà soát hồ sơ', 'lập danh sách', 'chủ trì việc này', 'báo cáo Sở'],
): void {
  for (const work of works) expect(namesIn(`${name} ${work}.`), `${name} ${work}`).toEqual([name]);
}

describe('a name ends behind', () => {
  test.each([
    // A pair of fields whose comma stands before a small letter.
    'Cục Phòng, chống thiên tai',
    'Phòng Cảnh sát Phòng cháy, chữa cháy',
    'Hội đồng Phổ biến, giáo dục pháp luật',
    'Trung tâm Giám sát, điều hành đô thị',
    'Phòng Quản lý, giám sát bảo hiểm',
    'Đài Phát thanh, truyền hình tỉnh',
    'Đội An ninh, trật tự cơ sở',
    'Ban Chỉ huy Cứu nạn, cứu hộ',
    'Sở Văn hóa, thể thao và du lịch',
    // Two bodies that share one office.
    ...words('Đoàn ĐBQH và HĐND, Đoàn đại biểu Quốc hội và Hội đồng nhân dân, HĐND và UBND').map(
      (bodies) => `Văn phòng ${bodies} tỉnh`,
    ),
    'Báo và Phát thanh, truyền hình tỉnh',
    // A level of government, and what only looks like one.
    ...words('tỉnh, thành phố, xã, phường, thị trấn, đặc khu, huyện').map(
      (level) => `Bệnh viện đa khoa ${level}`,
    ),
    ...words('Tỉnh ủy, Thành ủy').map((committee) => `Trung tâm Chính trị ${committee}`),
    'Trung tâm Công tác xã hội tỉnh',
    'Liên minh Hợp tác xã tỉnh',
    'Văn phòng Điều phối nông thôn mới',
    // A district of a body of the State.
    'Thuế cơ sở 3',
    'Hải quan khu vực VI',
    'Trung tâm Y tế các khu vực',
    // What is managed.
    'Ban quản lý các chợ',
    'Ban quản lý các khu công nghiệp',
    // What is also work.
    'Ban Chỉ đạo tổng điều tra dân số',
    'Ban Chỉ đạo Tổng điều tra kinh tế tỉnh',
    'Trung tâm Tư vấn hướng nghiệp tỉnh',
    'Phòng Giáo dục hướng nghiệp',
    'Trung tâm Kỹ thuật tổng hợp - hướng nghiệp tỉnh',
    'Trung tâm Giới thiệu việc làm và dạy nghề tỉnh',
    'Trung tâm dạy nghề tỉnh',
    'Trường dạy nghề tỉnh',
    'Ban Quản lý các cụm công nghiệp',
    ...words('khai thác, vận hành, bảo trì, duy tu').map(
      (upkeep) => `Ban Quản lý ${upkeep} công trình hồ Đồng Xanh`,
    ),
  ])('%s', (name) => isWhole(name));

  test.each(words('Kế hoạch, Hành chính, Kinh tế, Ngoại, Nội'))(
    '%s tổng hợp, where a verb follows',
    (office) => {
      isWhole(`Phòng ${office} tổng hợp`, ['chủ trì việc này', 'tham mưu kế hoạch', 'xây dựng quy trình']);
      for (const handed of words(
        'báo cáo, trình Giám đốc, gửi Văn phòng, nộp hồ sơ, đề xuất phương án, số liệu',
      ))
        expect(namesIn(`Phòng ${office} tổng hợp ${handed}.`), handed).toEqual([`Phòng ${office}`]);
    },
  );

  test.each(words('xây dựng, khai thác, đào tạo, phát triển, đấu thầu'))(
    '%s, where other work follows',
    (field) => {
      const others =
        'chủ trì, phối hợp, tham mưu, nghiên cứu, kiểm tra, rà soát, theo dõi, đôn đốc, hướng dẫn, báo cáo';
      for (const work of words(others)) isWhole(`Viện Kinh tế ${field}`, [`${work} việc này`]);
      expect(namesIn(`Viện Kinh tế ${field} phương án.`)).toEqual(['Viện Kinh tế']);
    },
  );
});

describe('names that share a noun', () => {
  test.each(words('Sở, Phòng, Ban, Cục, Vụ, Chi cục, Khoa'))('%s', (noun) => {
    for (const joint of [' ', ': '])
      expect(namesIn(`các ${noun}${joint}Tài chính, Nội vụ và Tư pháp rà soát hồ sơ.`), joint).toEqual(
        words('Tài chính, Nội vụ, Tư pháp').map((name) => `${noun} ${name}`),
      );
  });

  test.each([
    ...words(
      'Giáo dục và Đào tạo, Khoa học và Công nghệ, Nông nghiệp và Môi trường, Nông nghiệp và Phát triển nông thôn, Kế hoạch và Đầu tư, Tài nguyên và Môi trường, Thông tin và Truyền thông, Dân tộc và Tôn giáo, Lao động - Thương binh và Xã hội, Văn hóa và Thể thao',
    ),
    'Văn hóa, Thể thao và Du lịch',
  ])('%s is one field in a list of them', (field) => {
    for (const text of [`Tài chính, ${field}, Nội vụ`, `${field}, Tài chính, Nội vụ`])
      expect(namesIn(`các Sở: ${text} rà soát hồ sơ.`).sort(), text).toEqual(
        [field, 'Nội vụ', 'Tài chính'].map((name) => `Sở ${name}`).sort(),
      );
  });

  test.each(words('đơn vị, cơ quan, tổ chức, doanh nghiệp, địa phương, ngành'))(
    '%s is no part of a name',
    (noun) => {
      expect(namesIn(`các ${noun}: Phòng Kế hoạch, Chi cục Thủy lợi rà soát hồ sơ.`)).toEqual([
        'Phòng Kế hoạch',
        'Chi cục Thủy lợi',
      ]);
      expect(namesIn(`các ${noun}: An Bình, Hòa Long rà soát hồ sơ.`)).toEqual(['An Bình', 'Hòa Long']);
    },
  );

  test.each(words('phường, xã'))('%s', (level) => {
    expect(namesIn(`các ${level}: An Bình, Hòa Long rà soát hồ sơ.`)).toEqual([
      `${level} An Bình`,
      `${level} Hòa Long`,
    ]);
  });
});

describe('people', () => {
  test.each(words('Phòng, Ban, Khoa, Đội, Sở, Chi cục'))('the head of a %s', (body) => {
    const head = `Trưởng ${body.toLowerCase()} Kế hoạch`;
    isWhole(head);
    isWhole(`Phó ${head}`);
  });

  test.each(words('đồng chí, đ/c, ông, bà, anh, chị'))('%s', (word) => {
    isWhole(`${word} Nguyễn Văn A`);
    isWhole(`${word} Nguyễn Văn A, Phó Giám đốc Sở`);
    isWhole(`${word} Nguyễn Văn A - Trưởng phòng Kế hoạch`);
  });

  test.each(words('thu, dự, nhận, tiếp'))('%s tells which of many', (verb) => {
    isWhole(`các hộ gia đình ${verb} khoán`);
  });

  test.each(words('kiểm kê, lập, tiêm, chốt'))('%s is what many do', (verb) => {
    expect(namesIn(`các trường học ${verb} sổ sách.`)).toEqual(['các trường học']);
  });
});
