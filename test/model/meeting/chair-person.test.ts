import { describe, expect, it } from 'vitest';
import {
  concludingPerson,
  isOnePerson,
  isSurelyPerson,
  presidingPersons,
} from '../../../server/src/model/meeting/chair-person';

describe('by name, the conclusions are of', () => {
  it.each([
    ['Kết luận của Phó Giám đốc Sở Nguyễn Văn A tại cuộc họp', 'Nguyễn Văn A'],
    ['KẾT LUẬN CỦA PHÓ GIÁM ĐỐC SỞ XÂY DỰNG NGUYỄN VĂN A TẠI CUỘC HỌP', 'NGUYỄN VĂN A'],
    ['Kết luận của đồng chí Nguyễn Văn A, Phó Giám đốc Sở Công Thương tại cuộc họp', 'Nguyễn Văn A'],
    ['Kết luận của Phó Giám đốc Sở tại cuộc họp ở phường Trần Hưng Đạo', undefined],
    ['Kết luận của Chủ tịch UBND Thành phố Hồ Chí Minh tại cuộc họp', undefined],
    ['Kết luận của Giám đốc Sở Lê Văn B và Phó Giám đốc Trần Văn C tại cuộc họp', undefined],
  ])('%s', (text, name) => expect(concludingPerson(text)?.text).toBe(name));
});

describe('by name, there presides', () => {
  it.each([
    ['Ngày 02/10/2025, đồng chí Trần Văn C, Phó Giám đốc Sở chủ trì cuộc họp.', ['Trần Văn C']],
    ['Sau khi nghe báo cáo, Phó Chủ tịch UBND tỉnh Trần Văn C kết luận như sau:', ['Trần Văn C']],
    ['Sau khi nghe báo cáo, Thứ trưởng Trần Văn C có ý kiến kết luận như sau:', ['Trần Văn C']],
    ['Sau khi nghe Trưởng phòng Lê Văn D báo cáo, Phó Giám đốc Sở kết luận như sau:', []],
    [
      'Ngày 02/10/2025, tại Sở Nông nghiệp và Môi trường, đồng chí Trần Văn C, Giám đốc Sở chủ trì cuộc họp.',
      ['Trần Văn C'],
    ],
    ['tại hội trường Liên minh các hợp tác xã, đồng chí Trần Văn C chủ trì cuộc họp.', ['Trần Văn C']],
    ['đồng chí Trần Văn C và Phó Giám đốc Sở chủ trì cuộc họp', []],
    ['được Giám đốc Sở Nguyễn Văn A ủy quyền, Phó Giám đốc Trần Văn C chủ trì cuộc họp', []],
    ['các đồng chí: Nguyễn Văn A, Giám đốc Sở; Trần Văn C, Phó Giám đốc Sở đồng chủ trì', []],
    ['Ngày 02/10/2025, tại phường Nguyễn Văn Cừ, Chủ tịch UBND phường chủ trì cuộc họp.', []],
  ])('%s', (text, names) => expect(presidingPersons(text).map((person) => person.text)).toEqual(names));

  it.each([
    ['Kết luận của Chủ tịch UBND phường Lê Minh Tâm tại cuộc họp', 'TÂN XUÂN', true],
    ['KẾT LUẬN CỦA CHỦ TỊCH UBND XÃ LÊ MINH TÂM TẠI CUỘC HỌP', 'TÂN XUÂN', true],
    ['Kết luận của Chủ tịch UBND phường Trần Hưng Đạo tại cuộc họp', 'TRẦN HƯNG ĐẠO', false],
    ['Kết luận của Chủ tịch UBND phường Trần Hưng Đạo tại cuộc họp', null, false],
    ['Kết luận của Giám đốc Sở Lê Minh Tâm tại cuộc họp', null, true],
  ])('%s, in the ward %s: a person for sure: %s', (text, ward, expected) => {
    expect(isSurelyPerson(concludingPerson(text)!, ward)).toBe(expected);
  });

  it('one person, in whatever case', () => {
    const [one] = presidingPersons('Giám đốc Sở Nguyễn Thị Thúy chủ trì cuộc họp');
    expect(isOnePerson(one!, concludingPerson('Kết luận của Giám đốc NGUYỄN THỊ THUÝ tại cuộc họp')!)).toBe(
      true,
    );
  });
});
