/** The words of requests one by one, each in a sentence where it alone says who answers, or that nothing is asked for. */
import { describe, expect, test } from 'vitest';
import { actorsOfLeadIn } from '../../../server/src/model/assignment/actors-over';
import { assignmentsOf } from '../../../server/src/model/assignment/assignments';
import { isGivenWork, looksLikeDirective } from '../../../server/src/model/assignment/directive';
import { handOversOf } from '../../../server/src/model/assignment/hand-over';
import { tellsSubject } from '../../../server/src/model/assignment/orders';
import { readingOf } from '../../../server/src/model/prose/reading';
import { heading } from './headings';

const OWN = heading('Phòng Quản lý Công nghiệp');
const HEADING = 'Phòng Quản lý Công nghiệp lead heading';

const answering = (text: string) =>
  assignmentsOf(readingOf(text), [OWN]).map(({ name, role, source }) => `${name} ${role} ${source}`);
const isDirective = (text: string) => looksLikeDirective(readingOf(text));
const words = (list: string): string[] => list.split(', ');
const withCapital = (text: string): string => text[0]!.toUpperCase() + text.slice(1);

describe('a labelled remark says who does what', () => {
  const WHO = words('đơn vị, cơ quan, bộ phận, tổ chức, cán bộ, người, đồng chí, lãnh đạo');
  const LABELS: readonly (readonly [
    role: string,
    ofSomebody: readonly string[],
    alone: readonly string[],
  ])[] = [
    [
      'lead',
      words(
        'chủ trì, chủ trì thực hiện, chủ trì tham mưu, thực hiện, đầu mối, chịu trách nhiệm, chịu trách nhiệm chính, tham mưu, được giao, thực hiện chính, tổ chức thực hiện',
      ),
      words(
        'chủ trì, chủ trì thực hiện, phân công, phân công thực hiện, trách nhiệm, trách nhiệm thực hiện, đầu mối, đơn vị phụ trách',
      ),
    ],
    ['monitor', words('chỉ đạo, theo dõi, theo dõi đôn đốc, đôn đốc, giám sát'), ['lãnh đạo phụ trách']],
    ['coordinate', words('phối hợp, phối hợp thực hiện'), words('phối hợp, phối hợp thực hiện')],
  ];

  test.each(LABELS)('%s', (role, ofSomebody, alone) => {
    for (const label of [...alone, ...WHO.flatMap((who) => ofSomebody.map((verb) => `${who} ${verb}`))]) {
      const text = `Xây dựng Kế hoạch khuyến công. ${withCapital(label)}: Mạng di động Minh Quang.`;
      const named = `Mạng di động Minh Quang ${role} inline`;
      expect(answering(text), text).toEqual(role === 'lead' ? [named] : [HEADING, named]);
    }
  });
});

describe('the sentence begins with what the work rests on', () => {
  test.each(words('Thực hiện, Triển khai, Triển khai thực hiện, Thi hành'))('%s', (verb) => {
    for (const paper of words(
      'Công điện, kết luận, ý kiến chỉ đạo, Luật, Nghị định, Thông tư, Kế hoạch, Quy chế',
    )) {
      for (const given of ['Văn phòng', 'giao Văn phòng']) {
        const text = `${verb} ${paper} của Chính phủ, ${given} rà soát hồ sơ.`;
        expect(answering(text), text).toEqual(['Văn phòng lead inline']);
      }
    }
    expect(answering(`${verb} Công điện của Chính phủ, rà soát hồ sơ.`)).toEqual([HEADING]);
  });

  test('a case and a matter ask for nothing, unless the work is handed over', () => {
    for (const opener of words('Về, Việc, Liên quan, Liên quan đến, Khi có, Nếu có, Trường hợp')) {
      const text = `${opener} chợ tạm Bình Hòa, Văn phòng rà soát hồ sơ.`;
      expect([isDirective(text), answering(text)], text).toEqual([false, [HEADING]]);
      expect(answering(text.replace('Văn', 'giao Văn')), text).toEqual(['Văn phòng lead inline']);
    }
    for (const opener of words('Căn cứ, Trên cơ sở, Theo, Sau khi có, Từ, Qua'))
      expect(answering(`${opener} kết quả kiểm tra, Văn phòng rà soát hồ sơ.`)).toEqual([
        'Văn phòng lead inline',
      ]);
  });

  test('what is so, or was, begins no request', () => {
    const startOf = (opener: string) =>
      handOversOf(readingOf(`${opener} hồ sơ còn thiếu, giao Văn phòng bổ sung.`))[0]?.start;
    for (const opener of words('Hiện nay, Vừa qua, Qua rà soát'))
      expect(startOf(opener), opener).toBe(`${opener} hồ sơ còn thiếu, `.length);
    for (const opener of words('Trước mắt, Thời gian tới, Do, Theo rà soát'))
      expect(startOf(opener), opener).toBe(0);
  });
});

describe('between the subject and its work', () => {
  test.each([
    ...words(
      'trên địa bàn, trên địa bàn tỉnh, trên địa bàn thành phố Bình Hòa, trên địa bàn xã, trên địa bàn các phường',
    ),
    ...words('được giao nhiệm vụ, được phân công, được phân công nhiệm vụ'),
    'theo chức năng, nhiệm vụ',
    'căn cứ tình hình thực tế',
    'trên cơ sở ý kiến của các sở',
    'trong phạm vi nhiệm vụ',
    'tùy theo điều kiện cụ thể',
    'nơi có chợ tạm',
    'được giao vốn',
  ])('%s', (between) => {
    expect(answering(`Các trường học ${between} lập danh sách.`)).toEqual(['Các trường học lead inline']);
    for (const told of words('đã, đang, chưa, sẽ'))
      expect(isDirective(`Các trường học ${between} ${told} lập danh sách.`), told).toBe(false);
  });

  test.each(words('có trách nhiệm, có nhiệm vụ'))('%s, which asks only with a day', (duty) => {
    expect(isDirective(`Các phòng ${duty} lập danh sách.`)).toBe(false);
    for (const day of words(
      'trước ngày 15/4/2026, chậm nhất 15/4/2026, trong vòng 05 ngày, trong thời hạn 05 ngày, xong trong 05 ngày',
    ))
      expect(answering(`Các phòng ${duty} lập danh sách ${day}.`), day).toEqual(['Các phòng lead inline']);
  });

  test.each(words('đã, đang, còn, chưa, được, không, là, có, sẽ'))(
    'partners of whom something is told: %s',
    (told) => {
      expect(isDirective(`Phối hợp với Sở Y tế ${told} chặt chẽ.`)).toBe(false);
    },
  );
});

describe('what a subject is told to do, and what is told of it', () => {
  const REST = 'kiểm tra các bến khách ngang sông trên địa bàn các xã miền núi';

  test.each(
    words(
      'chủ trì, khẩn trương, tập trung, nghiêm túc, tham mưu, rà soát, theo dõi, đôn đốc, giám sát, nhắc nhở',
    ),
  )('%s', (verb) => {
    expect(tellsSubject(readingOf(`Phòng Vận tải ${verb} ${REST}.`))).toBe(true);
    expect(tellsSubject(readingOf(`Phòng Vận tải đã ${verb} ${REST}.`))).toBe(false);
  });

  test.each(words('có trách nhiệm, có nhiệm vụ'))('%s', (duty) => {
    expect(tellsSubject(readingOf(`Phòng Vận tải ${duty} ${REST}.`))).toBe(false);
    expect(tellsSubject(readingOf(`Phòng Vận tải ${duty} ${REST} trong thời hạn 05 ngày.`))).toBe(true);
  });

  test('what says how things are is no work by its place', () => {
    for (const told of words('đã, đang, chưa, còn, bị, sẽ, được, là, có, gồm, thuộc'))
      expect(isGivenWork(readingOf(`Ứng trực ở kho ${told} thay đổi nhiều trong các ngày lễ.`)), told).toBe(
        false,
      );
    expect(isGivenWork(readingOf('Ứng trực ở kho thay nhau trong các ngày lễ.'))).toBe(true);
  });
});

describe('the role of whoever is given work', () => {
  const MONITORING = words('theo dõi, đôn đốc, giám sát, nhắc nhở');

  test.each(MONITORING)('to %s is to watch', (verb) => {
    for (const manner of [
      '',
      ...words(
        'tiếp tục, thường xuyên, chủ trì, có trách nhiệm, chủ động, trực tiếp, kịp thời, hướng dẫn, kiểm tra và, hướng dẫn và',
      ).map((each) => `${each} `),
      'hướng dẫn, ',
      'kiểm tra, ',
    ]) {
      const text = `Giao Văn phòng ${manner}${verb} các phòng.`;
      expect(answering(text), text).toEqual(['Văn phòng monitor inline']);
    }
    expect(answering(`Giao Văn phòng lập danh sách, ${verb} các phòng.`)).toEqual(['Văn phòng lead inline']);
  });

  test.each(words('thực hiện, triển khai, tổ chức'))('those whom one helps to %s do it', (verb) => {
    expect(answering(`Giao Văn phòng hướng dẫn để Trạm Y tế ${verb} tiêm phòng.`)).toEqual([
      'Văn phòng lead inline',
      'Trạm Y tế execute inline',
    ]);
  });

  test.each(words('chỉ đạo, đôn đốc, hỗ trợ, phân công, nhắc nhở'))('%s somebody', (verb) => {
    expect(answering(`${withCapital(verb)} Trạm Y tế lập danh sách.`).at(-1)).toMatch(
      /^Trạm Y tế (?:execute|lead) inline$/,
    );
    expect(answering(`Tiếp tục ${verb} Trạm Y tế lập danh sách.`).at(-1)).toBe('Trạm Y tế execute inline');
  });

  test.each(
    words(
      'cơ quan thường trực, cơ quan chủ trì, đơn vị thường trực, đơn vị chủ trì, đầu mối, cơ quan đầu mối, đơn vị đầu mối',
    ),
  )('%s leads what follows', (charge) => {
    expect(
      actorsOfLeadIn(`Sở Y tế là ${charge} thực hiện các nội dung sau:`).map(({ name }) => name),
    ).toEqual(['Sở Y tế']);
  });
});
