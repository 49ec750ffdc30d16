import { readdir, readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatText } from '../../server/src/features/format';
import { wrapped } from '../support/notices';
import { CLEAN, folderOf, runIn } from './support';

const read = (folder: string, path: string): Promise<string> => readFile(join(folder, path), 'utf8');

/** The clean notice as it comes out of a PDF, and laid out by the command. */
const PASTED = wrapped(CLEAN);
const LAID_OUT = formatText(PASTED);
const COMMENTED = CLEAN.replace('Nơi nhận:', '// hỏi lại Văn phòng\nNơi nhận:');

describe('format', () => {
  it('lays texts out anew and says which', async () => {
    const folder = await folderOf({ 'a.thongbao': PASTED, 'b.thongbao': LAID_OUT });
    expect(await runIn(folder, ['format', '.'])).toMatchObject({
      status: 0,
      stdout: 'Đã trình bày lại 1 tệp:\n  a.thongbao\n',
      stderr: '',
    });
    expect(await read(folder, 'a.thongbao')).toBe(LAID_OUT);
    expect(LAID_OUT.split('\n').length).toBeLessThan(PASTED.split('\n').length / 2);
  });

  it('changes nothing the second time', async () => {
    const folder = await folderOf({ 'a.thongbao': LAID_OUT });
    const { stdout } = await runIn(folder, ['format', 'a.thongbao']);
    expect(stdout).toBe('Không có tệp nào phải trình bày lại.\n');
    expect(await readdir(folder)).toEqual(['a.thongbao']);
  });

  it('keeps the encoding of standard input and says nothing beside the text', async () => {
    const stdin = Buffer.from(`\ufeff${PASTED}`, 'utf16le');
    const { bytes, stderr } = await runIn(await folderOf({}), ['format', '-'], { stdin });
    expect(bytes).toEqual(Buffer.from(`\ufeff${LAID_OUT}`, 'utf16le'));
    expect(stderr).toBe('Đã trình bày lại 1 tệp:\n  <stdin>\n');
  });

  it('leaves the source as it is with -o', async () => {
    const folder = await folderOf({ 'a.thongbao': PASTED });
    const { status, stdout } = await runIn(folder, ['format', 'a.thongbao', '-o', 'b.thongbao']);
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(await read(folder, 'a.thongbao')).toBe(PASTED);
    expect(await read(folder, 'b.thongbao')).toBe(LAID_OUT);
  });

  it('changes nothing that the office switched off', async () => {
    const text = CLEAN.replace('\n1.2. ', '\n1.2.');
    const config = JSON.stringify({ rules: { 'numbering/marker': 'off' } });
    const folder = await folderOf({ 'a.thongbao': text, 'thongbao.config.json': config });
    await runIn(folder, ['format', 'a.thongbao']);
    expect(await read(folder, 'a.thongbao')).toContain('\n1.2.');
    expect(await read(folder, 'a.thongbao')).not.toContain('\n1.2. ');
  });
});

describe('format --dry-run', () => {
  it('prints a patch, writes nothing, and is 1 where something would change', async () => {
    const folder = await folderOf({ 'a.thongbao': PASTED, 'b.thongbao': LAID_OUT });
    const { status, stdout, stderr } = await runIn(folder, ['format', '--dry-run', '.']);
    expect(status).toBe(1);
    expect(stdout.startsWith('--- a/a.thongbao\n+++ b/a.thongbao\n@@ ')).toBe(true);
    expect(stdout).not.toContain('b/b.thongbao');
    expect(stderr).toBe('Sẽ trình bày lại 1 tệp, chưa ghi gì:\n  a.thongbao\n');
    expect(await read(folder, 'a.thongbao')).toBe(PASTED);
  });

  it('is 0 where nothing would', async () => {
    const folder = await folderOf({ 'b.thongbao': LAID_OUT });
    expect(await runIn(folder, ['format', '--dry-run', '.'])).toMatchObject({ status: 0, stdout: '' });
  });
});

describe('format --clean', () => {
  it('prints the text without comments and leaves the file as it is', async () => {
    const folder = await folderOf({ 'a.thongbao': COMMENTED });
    const { status, stdout } = await runIn(folder, ['format', '--clean', 'a.thongbao']);
    expect(status).toBe(0);
    expect(stdout).not.toContain('//');
    expect(stdout).toContain('thực hiện./.\n\nNơi nhận:\n');
    expect(await read(folder, 'a.thongbao')).toBe(COMMENTED);
  });

  it('never takes the place of its source, by whatever name', async () => {
    const folder = await folderOf({ 'a.thongbao': COMMENTED });
    await symlink('a.thongbao', join(folder, 'link.thongbao'));
    for (const name of ['a.thongbao', './a.thongbao', 'link.thongbao']) {
      expect(await runIn(folder, ['format', '--clean', 'a.thongbao', '-o', name])).toMatchObject({
        status: 2,
        stdout: '',
        stderr: `thongbao: ${name}: là chính tệp được đọc; hãy ghi văn bản sạch vào một tệp khác để không mất ghi chú\n`,
      });
    }
    expect(await read(folder, 'a.thongbao')).toBe(COMMENTED);
  });

  it.each([
    [['--clean'], '--clean'],
    [['-o', 'c.txt'], '--output'],
  ])('takes one text only: %j', async (options, named) => {
    const folder = await folderOf({ 'a.thongbao': CLEAN, 'b.thongbao': PASTED });
    expect(await runIn(folder, ['format', '.', ...options])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `thongbao: tùy chọn “${named}” chỉ dùng được với đúng một tệp\n`,
    });
    expect((await readdir(folder)).sort()).toEqual(['a.thongbao', 'b.thongbao']);
  });
});

it('says in one line why it could not run', async () => {
  const folder = await folderOf({});
  for (const [argv, message] of [
    [[], 'lệnh format cần ít nhất một tệp hoặc thư mục (“-” để đọc đầu vào chuẩn)'],
    [['nope'], 'nope: không có tệp hoặc thư mục này'],
  ] as const) {
    expect(await runIn(folder, ['format', ...argv])).toMatchObject({
      status: 2,
      stderr: `thongbao: ${message}\n`,
    });
  }
});
