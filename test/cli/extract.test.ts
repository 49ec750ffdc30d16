import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extract } from '../../server/src/features/extract';
import { openSession } from '../../server/src/features/session';
import { CLEAN, folderOf, runIn } from './support';

describe('extract', () => {
  const data = JSON.parse(JSON.stringify(extract(openSession(CLEAN), 'a.thongbao')));

  it('prints what the notice says', async () => {
    const folder = await folderOf({ 'a.thongbao': CLEAN });
    const { status, stdout, stderr } = await runIn(folder, ['extract', 'a.thongbao']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual(data);
    expect(data).toMatchObject({
      version: 1,
      path: 'a.thongbao',
      document: {
        type: 'Thông báo',
        number: { symbol: 'TB-SCT' },
        place: 'An Giang Thượng',
        date: '2026-10-05',
        meetingDate: '2026-10-01',
      },
    });
  });

  it.each([
    ['An Giang Thượng ngày 05 tháng 3 năm 2026', 'An Giang Thượng', '2026-03-05'],
    ['Bến Tràm, 05/3/2026', 'Bến Tràm', '2026-03-05'],
    ['Bến Tràm, ngày 05 thág 3 năm 2026', 'Bến Tràm', null],
    ['Bến Tràm, ngày    tháng    năm 2026', 'Bến Tràm', null],
  ])('reads the place and the day of “%s”', (line, place, date) => {
    const { document } = extract(openSession(CLEAN.replace(/^An Giang Thượng, .*$/mu, line)), 'a');
    expect(document).toMatchObject({ place, date });
  });

  it('takes what stands under the heading of a unit for its task', () => {
    const text =
      'THÔNG BÁO\n1. Sở Tài chính\nTham mưu bố trí kinh phí năm 2027, trình UBND tỉnh trước ngày 30/10/2026.\n2. Sở Nội vụ\na) Rà soát biên chế.\n';
    const { tasks } = extract(openSession(text), 'a.thongbao');
    expect(tasks.map(({ marker, assignees }) => [marker, assignees[0]?.name])).toEqual([
      [null, 'Sở Tài chính'],
      ['a)', 'Sở Nội vụ'],
    ]);
  });

  it('says whose section a paragraph opens only where it is one body’s', () => {
    const text = `THÔNG BÁO
1. Về kho hàng: Giao Phòng Kế hoạch rà soát. Đề nghị Công ty An Bình bổ sung hàng.
2. Về công tác cán bộ:
a) Văn phòng lập danh sách.
3. Giao Văn phòng theo dõi, đôn đốc.
4. Các phòng cử người trực. Giao Văn phòng theo dõi.
5. Yêu cầu các phòng:
a) Gửi số liệu.
6. Về nhiệm vụ cụ thể, giao các phòng thực hiện như sau:
a) Gửi số liệu.
`;
    const { sections } = extract(openSession(text), 'a.thongbao');
    expect(sections.map(({ heading, unit }) => [heading, unit])).toEqual([
      [null, null],
      ['Về công tác cán bộ', null],
      [null, 'Văn phòng'],
      [null, null],
      [null, 'các phòng'],
      [null, 'các phòng'],
    ]);
  });

  it('does not cite the notice itself above its appendix', () => {
    const appendix =
      '\nPhụ lục\nDANH MỤC\n(Kèm theo Thông báo số 76/TB-SCT ngày 05 tháng 10 năm 2026 của Sở Công Thương)\n';
    const { citations } = extract(openSession(CLEAN + appendix), 'a.thongbao');
    expect(citations.map(({ number }) => number)).not.toContain('76/TB-SCT');
  });

  it('takes no time for a task from the row of a table above it', () => {
    const text =
      'THÔNG BÁO\nI. LỊCH TRỰC\nSTT\tNội dung\tĐơn vị\n1\tTrực Tết đến 22/02/2026\tCác đội\n\nII. VIỆC KHÁC\n1. Phòng Kế toán: rà soát khách hàng nợ đọng.\n';
    const { tasks } = extract(openSession(text), 'a.thongbao');
    expect(tasks.map(({ marker, deadlines }) => [marker, deadlines])).toEqual([['1.', []]]);
  });

  it('gives a section whose number stands alone on its line no heading', () => {
    const text = 'THÔNG BÁO\nI. NỘI DUNG\n1.\nRà soát hồ sơ của các phòng.\n2.\nLập danh sách.\n';
    const { sections } = extract(openSession(text), 'a.thongbao');
    expect(sections.map(({ marker, heading }) => [marker, heading])).toEqual([
      ['I.', 'NỘI DUNG'],
      ['1.', null],
      ['2.', null],
    ]);
  });

  it('reads standard input', async () => {
    const argv = ['extract', '-', '--stdin-filename', 'a.thongbao'];
    const { stdout } = await runIn(await folderOf({}), argv, { stdin: CLEAN });
    expect(JSON.parse(stdout)).toEqual(data);
  });

  it.each(['-o', '--output'])('writes to a file with %s', async (option) => {
    const folder = await folderOf({ 'a.thongbao': CLEAN, 'out.json': 'cũ' });
    const { status, stdout } = await runIn(folder, ['extract', 'a.thongbao', option, 'out.json']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(JSON.parse(await readFile(join(folder, 'out.json'), 'utf8'))).toEqual(data);
  });

  it.each([
    [[], 'lệnh extract cần đúng một tệp (“-” để đọc đầu vào chuẩn)'],
    [['a', 'b'], 'lệnh extract cần đúng một tệp (“-” để đọc đầu vào chuẩn)'],
    [['nope'], 'nope: không có tệp hoặc thư mục này'],
    [['sub'], 'sub: không đọc được (là thư mục)'],
    [
      ['a', '-o', 'nope/out.json'],
      'nope/out.json: không ghi được, tệp giữ nguyên như cũ (không có thư mục chứa tệp)',
    ],
  ])('says in one line why it could not run: %j', async (argv, message) => {
    const folder = await folderOf({ a: CLEAN, 'sub/b': CLEAN });
    const expected = { status: 2, stdout: '', stderr: `thongbao: ${message}\n` };
    expect(await runIn(folder, ['extract', ...argv])).toMatchObject(expected);
  });
});
