import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings';
import { formatText } from '../../server/src/features/format';
import { cleanPaste } from '../../server/src/features/paste';
import { decomposed, NOTICE, typeset, wrapped } from '../support/notices';

describe('text from a PDF', () => {
  it('becomes a paragraph a line, however little of it there is', () => {
    const pasted =
      '1.1. Thống nhất với Ban Quản lý bến xe để sắp xếp\n\nlại vị trí đón khách của tuyến số 5.\n\n1.2. Hướng dẫn Nghị định số 46/2026/NĐ-\n\n2\n\nCP của Chính phủ.\n\nhttps://qlvb.example.vn/str/0A1B2C3D\n';
    expect(cleanPaste(pasted)).toBe(
      '1.1. Thống nhất với Ban Quản lý bến xe để sắp xếp lại vị trí đón khách của tuyến số 5.\n1.2. Hướng dẫn Nghị định số 46/2026/NĐ-CP của Chính phủ.\n',
    );
  });

  it('is joined before a capital too, where its line is full', () => {
    const task =
      '1.2. Kiểm tra kết cấu các nhịp cầu treo dân sinh qua bến Suối Vàng; xây dựng\n\nphương án cấm tải cho những nhịp cầu treo qua bến Suối Bạc, gửi Lãnh đạo\n\nSở trước ngày 16/4/2026.';
    expect(cleanPaste(task)).toBe(task.replaceAll('\n\n', ' '));
    const list = '2. Phòng Thương mại\n\nGiám đốc Sở giao thực hiện các việc\n\nsau đây:\n';
    expect(cleanPaste(list)).toBe('2. Phòng Thương mại\nGiám đốc Sở giao thực hiện các việc sau đây:\n');
  });

  it('becomes a whole notice as formatting makes it', () => {
    const body = NOTICE.slice(NOTICE.indexOf('THÔNG BÁO'));
    for (const text of [wrapped(body), typeset(body), decomposed(wrapped(body))])
      expect(cleanPaste(text)).toBe(formatText(text));
    expect(cleanPaste(wrapped(NOTICE).replaceAll('\n', '\r\n'))).toBe(formatText(wrapped(NOTICE)));
  });

  it('stays within the line where it was within one', () => {
    expect(cleanPaste('hoàn thành trước ngày 6/4/2026')).toBe('hoàn thành trước ngày 06/4/2026');
    expect(cleanPaste('Giám đốc Sở')).toBe('Giám đốc Sở');
    expect(cleanPaste('  \n')).toBe('  \n');
  });
});

describe('text from Word', () => {
  it('has plain marks before its items', () => {
    expect(cleanPaste('•\tTổng hợp báo cáo;\r\n•\tTheo dõi  việc thực hiện.')).toBe(
      '- Tổng hợp báo cáo;\n- Theo dõi việc thực hiện.',
    );
    expect(cleanPaste('\uf0b7\tMột việc;\no\tHai việc.')).toBe('- Một việc;\n- Hai việc.');
    expect(cleanPaste('1.\tVăn phòng\n1.1.\tTổng hợp.\n')).toBe('1. Văn phòng\n1.1. Tổng hợp.\n');
  });

  it('keeps the tab between two columns', () => {
    const foot = 'Nơi nhận:\tTL. GIÁM ĐỐC\n- Như trên;\tCHÁNH VĂN PHÒNG\n- Lưu: VT.\tNguyễn Văn A\n';
    expect(cleanPaste(foot)).toBe(foot);
  });

  it('keeps items that are counted with small numerals apart', () => {
    const items = 'i) Rà soát hồ sơ\nii) Tổng hợp kết quả\niii) Báo cáo\n';
    expect(cleanPaste(items)).toBe(items);
    expect(cleanPaste(items.replaceAll(') ', ')\t'))).toBe(items);
  });

  it('has no breaks and no characters that only Word needs', () => {
    expect(cleanPaste('Giao Văn phòng\vtheo\u00a0dõi, đôn\u00ad đốc.')).toBe(
      'Giao Văn phòng theo dõi, đôn đốc.',
    );
  });
});

describe('text in an encoding of before Unicode', () => {
  it('is converted as a whole, its short lines too', () => {
    expect(cleanPaste('V¨n phßng theo dâi, ®«n ®èc\nviÖc thùc hiÖn nhiÖm vô.\n1. B¸o c¸o')).toBe(
      'Văn phòng theo dõi, đôn đốc việc thực hiện nhiệm vụ.\n1. Báo cáo',
    );
    expect(cleanPaste('Vaên phoøng theo doõi vieäc thöïc hieän nhieäm vuï.')).toBe(
      'Văn phòng theo dõi việc thực hiện nhiệm vụ.',
    );
  });

  it('is converted line by line between lines in Unicode', () => {
    expect(cleanPaste('Giao Phòng Một thực hiện.\nVaên phoøng theo doõi vieäc thöïc hieän nhieäm vuï.')).toBe(
      'Giao Phòng Một thực hiện.\nVăn phòng theo dõi việc thực hiện nhiệm vụ.',
    );
  });
});

it('changes nothing the second time, and nothing that the office switched off', () => {
  const texts = [wrapped(NOTICE), '•\tTổng hợp;\n•\tTheo dõi.', '1.1. Một việc.\n\n1.2. Hai việc.\n'];
  for (const clean of texts.map((text) => cleanPaste(text))) expect(cleanPaste(clean)).toBe(clean);
  const settings = { ...DEFAULT_SETTINGS, rules: { 'date/padding': 'off' as const } };
  expect(cleanPaste('trước ngày 6/4/2026', { settings })).toBe('trước ngày 6/4/2026');
});
