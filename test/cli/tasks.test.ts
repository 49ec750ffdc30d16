import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSession } from '../../server/src/features/session';
import { exportTasks } from '../../server/src/features/tasks/export/formats';
import { taskListOf } from '../../server/src/features/tasks/task-list';
import { CLEAN, folderOf, runIn } from './support';

const listOf = (text: string, path: string) => taskListOf(openSession(text, { rules: [] }), path);
const LACKING = CLEAN.replace(', hoàn thành trước ngày 30/10/2026.', '.');

describe('tasks', () => {
  it('prints a table for each notice of a folder', async () => {
    const folder = await folderOf({ 'a.thongbao': CLEAN, 'sub/b.thongbao': LACKING, 'c.txt': 'Ghi chép' });
    const { status, stdout, stderr } = await runIn(folder, ['tasks', '.']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [first, second] = stdout.split('\n\n');
    expect(first!.split('\n').slice(0, 3)).toEqual([
      'a.thongbao: 10 nhiệm vụ: 10 có thời hạn, 0 không cần thời hạn, 0 thiếu thời hạn',
      'Số mục  Chủ trì                    Nhiệm vụ                                             Thời hạn               Còn thiếu',
      '1.1.    Văn phòng                  Tổng hợp báo cáo kết quả thực hiện chương trình cô…  trước ngày 20/10/2026',
    ]);
    expect(second).toMatch(
      /^sub\/b\.thongbao: 10 nhiệm vụ: 9 có thời hạn, 0 không cần thời hạn, 1 thiếu thời hạn\n/,
    );
    expect(second).toMatch(/^2\.2\. .* thời hạn$/m);
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
  });

  it('prints data', async () => {
    const folder = await folderOf({ 'a.thongbao': CLEAN });
    const { stdout } = await runIn(folder, ['tasks', 'a.thongbao', '--format', 'json']);
    expect(JSON.parse(stdout)).toEqual({ version: 1, files: [listOf(CLEAN, 'a.thongbao')] });
  });

  it.each(['csv', 'ics'] as const)('prints %s', async (format) => {
    const folder = await folderOf({ 'a.thongbao': CLEAN, 'b.thongbao': LACKING });
    const { bytes } = await runIn(folder, ['tasks', 'a.thongbao', 'b.thongbao', '--format', format]);
    const lists = [listOf(CLEAN, 'a.thongbao'), listOf(LACKING, 'b.thongbao')];
    expect(bytes).toEqual(Buffer.from(await exportTasks(lists, format)));
  });

  it.each(['table', 'json', 'csv', 'ics', 'xlsx'])('writes %s to a file', async (format) => {
    const folder = await folderOf({ 'a.thongbao': CLEAN });
    const argv = ['tasks', 'a.thongbao', '--format', format, '-o', 'out'];
    expect(await runIn(folder, argv)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    const bytes = await readFile(join(folder, 'out'));
    expect(bytes.length).toBeGreaterThan(1000);
    if (format === 'xlsx') expect(bytes.subarray(0, 2).toString()).toBe('PK');
  });

  it('takes a missing year from --today where the notice names no date', async () => {
    const text = 'THÔNG BÁO\nKết luận của Giám đốc Sở\n\n1. Văn phòng\n1.1. Gửi báo cáo trước ngày 10/4.\n';
    const argv = ['tasks', '-', '--format', 'json', '--today', '2026-03-01'];
    const { stdout } = await runIn(await folderOf({}), argv, { stdin: text });
    expect(JSON.parse(stdout).files[0].tasks[0].deadlines[0].value).toBe('2026-04-10');
  });

  it('goes on where one notice cannot be read', async () => {
    const folder = await folderOf({ 'a.thongbao': CLEAN, 'b.thongbao': Buffer.from([0xff, 0xc0]) });
    const { status, stdout, stderr } = await runIn(folder, ['tasks', '.']);
    expect(status).toBe(2);
    expect(stdout).toMatch(/^a\.thongbao: 10 nhiệm vụ/);
    expect(stderr).toMatch(/^thongbao: b\.thongbao: không phải văn bản/);
  });

  it.each([
    [[], 'lệnh tasks cần ít nhất một tệp hoặc thư mục (“-” để đọc đầu vào chuẩn)'],
    [['a', '--format', 'xlsx'], '“--format xlsx” cần tên tệp để ghi: thêm -o TỆP'],
    [['a', '--format', 'pdf'], '“--format pdf” không hợp lệ: chọn table, json, csv, ics hoặc xlsx'],
    [['a', '-o', 'nope/x'], 'nope/x: không ghi được, tệp giữ nguyên như cũ (không có thư mục chứa tệp)'],
  ])('says in one line why it could not run: %j', async (argv, message) => {
    const folder = await folderOf({ a: CLEAN });
    const expected = { status: 2, stdout: '', stderr: `thongbao: ${message}\n` };
    expect(await runIn(folder, ['tasks', ...argv])).toMatchObject(expected);
    expect(await readdir(folder)).toEqual(['a']);
  });
});
