import { chmod, lstat, readdir, readFile, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { applyPatch } from 'diff';
import { describe, expect, it } from 'vitest';
import { CLEAN, FAULTY, folderOf, onlyRules, runIn, WITH_ERROR, WITH_WARNING } from './support';

const read = (folder: string, path: string): Promise<Buffer> => readFile(join(folder, path));

describe('fix', () => {
  it('mends what is certain and says what it changed', async () => {
    const folder = await folderOf({ 'a.thongbao': WITH_WARNING, 'b.thongbao': CLEAN });
    expect(await runIn(folder, ['fix', '.'])).toMatchObject({
      status: 0,
      stdout: 'Đã sửa 1 tệp:\n  a.thongbao\nCòn lại: không có chỗ nào bị báo trong 2 tệp.\n',
      stderr: '',
    });
    expect((await read(folder, 'a.thongbao')).toString()).toBe(CLEAN);
  });

  it('reports what remains, and answers for it', async () => {
    const folder = await folderOf({ 'a.thongbao': WITH_ERROR });
    const { status, stdout } = await runIn(folder, ['fix', 'a.thongbao']);
    expect(status).toBe(1);
    expect(stdout).toContain('lỗi [date/invalid]');
    expect(stdout).toContain('Không có chỗ nào sửa được ngay.\nCòn lại: 1 lỗi trong 1 tệp.\n');
    expect((await read(folder, 'a.thongbao')).toString()).toBe(WITH_ERROR);
  });

  it('changes nothing the second time', async () => {
    const folder = await folderOf({ 'a.thongbao': FAULTY });
    await runIn(folder, ['fix', '.']);
    const once = await read(folder, 'a.thongbao');
    await runIn(folder, ['fix', '.']);
    expect(await read(folder, 'a.thongbao')).toEqual(once);
    expect(once.toString()).not.toBe(FAULTY);
  });

  it('applies the fixes that are not safe only when asked', async () => {
    const link = 'https://qlvb.example.vn/str/0A1B2C?OpenDocument\n';
    const folder = await folderOf({ 'a.thongbao': CLEAN.replace('4.2. ', `${link}4.2. `) });
    expect((await runIn(folder, ['fix', 'a.thongbao'])).status).toBe(1);
    expect((await read(folder, 'a.thongbao')).toString()).toContain(link);
    expect((await runIn(folder, ['fix', '--unsafe', 'a.thongbao'])).status).toBe(0);
    expect((await read(folder, 'a.thongbao')).toString()).toBe(CLEAN);
  });

  it('takes --max-warnings, --mode and --quiet as check does', async () => {
    const config = JSON.stringify({ rules: { 'date/invalid': 'warning' } });
    const folder = await folderOf({ 'a.thongbao': WITH_ERROR, 'thongbao.config.json': config });
    expect((await runIn(folder, ['fix', 'a.thongbao', '--max-warnings', '1'])).status).toBe(0);
    expect((await runIn(folder, ['fix', 'a.thongbao', '--mode', 'draft', '--quiet'])).status).toBe(1);
  });
});

describe('the file that fix writes', () => {
  const right = CLEAN.replaceAll('\n', '\r\n');
  const wrong = WITH_WARNING.replaceAll('\n', '\r\n');
  const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

  it.each([
    ['CRLF', Buffer.from(wrong), Buffer.from(right)],
    ['a byte-order mark', Buffer.from(`\ufeff${wrong}`), Buffer.from(`\ufeff${right}`)],
    ['UTF-16 LE', utf16(wrong), utf16(right)],
    ['UTF-16 BE', utf16(wrong).swap16(), utf16(right).swap16()],
    ['mixed line breaks', Buffer.from(mixed(WITH_WARNING)), Buffer.from(mixed(CLEAN))],
    ['no final line break', Buffer.from(WITH_WARNING.trimEnd()), Buffer.from(CLEAN.trimEnd())],
    ['decomposed letters', Buffer.from(WITH_WARNING.normalize('NFD')), Buffer.from(CLEAN.normalize('NFD'))],
  ])('keeps everything else byte for byte: %s', async (_, before, after) => {
    const config = onlyRules('numbering/marker');
    const folder = await folderOf({ 'a.thongbao': before, 'thongbao.config.json': config });
    expect((await runIn(folder, ['fix', 'a.thongbao'])).status).toBe(0);
    expect(await read(folder, 'a.thongbao')).toEqual(after);
  });

  it('keeps its permissions, and leaves nothing beside it', async () => {
    const folder = await folderOf({ 'a.thongbao': WITH_WARNING });
    await chmod(join(folder, 'a.thongbao'), 0o640);
    await runIn(folder, ['fix', 'a.thongbao']);
    expect((await stat(join(folder, 'a.thongbao'))).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(['a.thongbao']);
  });

  it('is the one that a link points to', async () => {
    const folder = await folderOf({ 'real/a.thongbao': WITH_WARNING });
    await symlink('real/a.thongbao', join(folder, 'link.thongbao'));
    await runIn(folder, ['fix', 'link.thongbao']);
    expect((await lstat(join(folder, 'link.thongbao'))).isSymbolicLink()).toBe(true);
    expect((await read(folder, 'real/a.thongbao')).toString()).toBe(CLEAN);
  });

  it('is not touched where nothing changes', async () => {
    const folder = await folderOf({ 'a.thongbao': CLEAN });
    const { ino } = await stat(join(folder, 'a.thongbao'));
    await runIn(folder, ['fix', 'a.thongbao']);
    expect((await stat(join(folder, 'a.thongbao'))).ino).toBe(ino);
  });
});

describe('fix --dry-run', () => {
  it('prints a patch and writes nothing', async () => {
    const folder = await folderOf({ 'a/b.thongbao': WITH_WARNING, 'c.thongbao': CLEAN });
    const { status, stdout, stderr } = await runIn(folder, ['fix', '--dry-run', '.']);
    expect(status).toBe(0);
    expect(stderr).toBe(
      'Sẽ sửa 1 tệp, chưa ghi gì:\n  a/b.thongbao\nCòn lại: không có chỗ nào bị báo trong 2 tệp.\n',
    );
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      '--- a/a/b.thongbao',
      '+++ b/a/b.thongbao',
      expect.stringMatching(/^@@ -\d+,7 \+\d+,7 @@$/),
    ]);
    expect(stdout.match(/^-1\.2 /gm)).toHaveLength(1);
    expect(stdout.match(/^\+1\.2\. /gm)).toHaveLength(1);
    expect((await read(folder, 'a/b.thongbao')).toString()).toBe(WITH_WARNING);
  });

  it('prints a patch that fits a file with a byte-order mark', async () => {
    const marked = `\ufeff${CLEAN.replace('\nSố: ', '\nSố:')}`;
    const folder = await folderOf({ 'a.thongbao': marked });
    const { stdout } = await runIn(folder, ['fix', '--dry-run', '.']);
    expect(applyPatch(marked, stdout)).toBe(`\ufeff${CLEAN}`);
  });

  it('answers for what would remain', async () => {
    const folder = await folderOf({ 'a.thongbao': WITH_ERROR });
    expect(await runIn(folder, ['fix', '--dry-run', 'a.thongbao'])).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('fix of standard input', () => {
  it('prints the text, and the report beside it', async () => {
    const folder = await folderOf({});
    const { status, bytes, stderr } = await runIn(folder, ['fix', '-'], { stdin: WITH_WARNING });
    expect(status).toBe(0);
    expect(bytes.toString()).toBe(CLEAN);
    expect(stderr).toBe('Đã sửa 1 tệp:\n  <stdin>\nCòn lại: không có chỗ nào bị báo trong 1 tệp.\n');
  });

  it('prints it even where nothing changed, in its encoding', async () => {
    const stdin = Buffer.from(`\ufeff${CLEAN}`, 'utf16le');
    const { bytes } = await runIn(await folderOf({}), ['fix', '-'], { stdin });
    expect(bytes).toEqual(stdin);
  });
});

/** Every other line ends in CRLF. */
function mixed(text: string): string {
  return text
    .split('\n')
    .map((line, i) => line + (i % 2 === 0 ? '\r\n' : '\n'))
    .join('');
}
