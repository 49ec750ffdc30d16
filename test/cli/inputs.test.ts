import { symlink, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, checkJson, folderOf, runIn, WITH_WARNING } from './support';

const pathsOf = async (folder: string, ...argv: string[]): Promise<string[]> =>
  (await checkJson(folder, ...argv)).files.map(({ path }: { path: string }) => path);

describe('the files that a command reads', () => {
  it('are in a folder its .thongbao files and those .txt files that open like a notice', async () => {
    const folder = await folderOf({
      'b.thongbao': CLEAN,
      'a.THONGBAO': 'không giống thông báo',
      'notice.txt': CLEAN,
      'utf16.txt': Buffer.from(`\ufeff${CLEAN}`, 'utf16le'),
      'body.TXT': 'THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp giao ban\n',
      'prose.txt': 'Danh sách mua sắm\n1. Giấy in.\n',
      'empty.txt': '',
      'a.md': CLEAN,
      'sub/deeper/c.thongbao': CLEAN,
      'node_modules/x/d.thongbao': CLEAN,
      '.git/e.thongbao': CLEAN,
      '.hidden/f.thongbao': CLEAN,
      '.g.thongbao': CLEAN,
    });
    expect(await pathsOf(folder, '.')).toEqual([
      'a.THONGBAO',
      'b.thongbao',
      'body.TXT',
      'notice.txt',
      'sub/deeper/c.thongbao',
      'utf16.txt',
    ]);
  });

  it('are any that are named', async () => {
    const folder = await folderOf({
      'prose.txt': 'Danh sách mua sắm',
      '.a.md': 'Ghi chú',
      'node_modules/b': 'x',
    });
    expect(await pathsOf(folder, 'prose.txt', '.a.md', 'node_modules/b')).toEqual([
      '.a.md',
      'node_modules/b',
      'prose.txt',
    ]);
  });

  it('come sorted by path, each once', async () => {
    const folder = await folderOf({ 'b.thongbao': CLEAN, 'a/c.thongbao': CLEAN, 'a.thongbao': CLEAN });
    expect(
      await pathsOf(folder, 'b.thongbao', 'a', './a/../b.thongbao', 'a.thongbao', join(folder, 'a')),
    ).toEqual(['a.thongbao', 'a/c.thongbao', 'b.thongbao']);
  });

  it('are those that match a glob which the shell left alone', async () => {
    const folder = await folderOf({
      '2026/q1/a.thongbao': CLEAN,
      '2026/q2/b.txt': 'không giống thông báo',
      '2026/q2/c.thongbao': CLEAN,
      'node_modules/d.thongbao': CLEAN,
    });
    expect(await pathsOf(folder, '**/*.thongbao')).toEqual(['2026/q1/a.thongbao', '2026/q2/c.thongbao']);
    expect(await pathsOf(folder, '2026/q2/*.{txt,thongbao}')).toEqual([
      '2026/q2/b.txt',
      '2026/q2/c.thongbao',
    ]);
    expect(await pathsOf(folder, join(folder, '2026/q1/*'))).toEqual([join(folder, '2026/q1/a.thongbao')]);
  });

  it('may have characters of a pattern in their names', async () => {
    const folder = await folderOf({ 'a[1].thongbao': CLEAN });
    expect(await pathsOf(folder, 'a[1].thongbao')).toEqual(['a[1].thongbao']);
  });

  it('are reached through a link to a file, and not through one to a folder', async () => {
    const folder = await folderOf({ 'x/a.thongbao': CLEAN });
    await symlink('a.thongbao', join(folder, 'x/b.thongbao'));
    await symlink('nowhere', join(folder, 'x/c.thongbao'));
    await symlink('..', join(folder, 'x/around'));
    expect(await pathsOf(folder, 'x')).toEqual(['x/a.thongbao', 'x/b.thongbao']);
    expect(await pathsOf(folder, '**/*.thongbao')).toEqual(['x/a.thongbao', 'x/b.thongbao']);
    expect(await pathsOf(folder, 'x/around/x', 'x')).toEqual([
      'x/around/x/a.thongbao',
      'x/around/x/b.thongbao',
    ]);
  });
});

describe('a path that cannot be read', () => {
  const errorOf = async (folder: string, ...argv: string[]) => {
    const { status, stderr } = await runIn(folder, ['check', ...argv]);
    expect(status).toBe(2);
    return stderr;
  };

  it('is one line for each', async () => {
    const folder = await folderOf({ 'a.thongbao': CLEAN });
    expect(await errorOf(folder, 'nope.thongbao', 'nope/*.thongbao', 'a.thongbao/b')).toBe(
      'thongbao: nope.thongbao: không có tệp hoặc thư mục này\n' +
        'thongbao: nope/*.thongbao: không có tệp nào khớp với mẫu này\n' +
        'thongbao: a.thongbao/b: không có tệp hoặc thư mục này\n',
    );
  });

  it.each(['check', 'fix', 'format', 'tasks', 'extract'])(
    'may be empty, which is not this folder: %s',
    async (name) => {
      const folder = await folderOf({ 'a.thongbao': WITH_WARNING });
      expect(await runIn(folder, [name, ''])).toMatchObject({
        status: 2,
        stderr: expect.stringContaining('thongbao: đường dẫn trống: nêu tên tệp hoặc thư mục\n'),
      });
    },
  );

  it('is in English on request', async () => {
    const folder = await folderOf({});
    expect(await errorOf(folder, 'nope', '--lang', 'en')).toBe(
      'thongbao: nope: there is no such file or folder\n',
    );
  });

  it('may be a file that is too large', async () => {
    const folder = await folderOf({ 'large.thongbao': '' });
    await truncate(join(folder, 'large.thongbao'), 20 * 1024 * 1024 + 1);
    expect(await errorOf(folder, '.')).toBe('thongbao: large.thongbao: lớn hơn 20 MB nên không đọc\n');
  });

  it.each([
    ['a Windows code page', Buffer.from([0x54, 0x48, 0xd4, 0x4e, 0x47])],
    ['UTF-16 without a byte-order mark', Buffer.from('THONG BAO', 'utf16le')],
    ['UTF-16 cut in two', Buffer.from([0xff, 0xfe, 0x41])],
    ['half a surrogate pair', Buffer.from([0xff, 0xfe, 0x00, 0xd8])],
    ['UTF-32', Buffer.from([0xff, 0xfe, 0, 0, 0x54, 0, 0, 0])],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1])],
  ])('may be in an encoding that is not read: %s', async (_, content) => {
    const folder = await folderOf({ 'a.thongbao': content });
    expect(await errorOf(folder, 'a.thongbao')).toMatch(
      /^thongbao: a\.thongbao: không phải văn bản UTF-8.*\n$/,
    );
  });
});

describe('a folder without notices', () => {
  it('is said to have none, which is no failure', async () => {
    const folder = await folderOf({ 'empty/a.md': 'Ghi chú' });
    expect(await runIn(folder, ['check', 'empty'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr:
        'thongbao: empty: không có thông báo nào (tệp .thongbao, hoặc tệp .txt mở đầu như một thông báo)\n',
    });
    expect((await checkJson(folder, 'empty')).summary.files).toBe(0);
  });
});

describe('an odd text', () => {
  it.each([
    ['an empty file', ''],
    ['a byte-order mark alone', '\ufeff'],
    ['one line', 'THÔNG BÁO'],
    ['blank lines', '\n\n\n'],
    ['lone carriage returns', 'THÔNG BÁO\rKết luận\r'],
  ])('is read without complaint: %s', async (_, text) => {
    const folder = await folderOf({ 'a.thongbao': text });
    expect((await runIn(folder, ['check', 'a.thongbao'])).stderr).toBe('');
  });
});
