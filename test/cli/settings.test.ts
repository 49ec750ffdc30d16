import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, folderOf, runIn, WITH_WARNING } from './support';

const off = JSON.stringify({ rules: { 'numbering/marker': 'off' } });
const statusOf = async (folder: string, ...argv: string[]) =>
  (await runIn(folder, ['check', ...argv])).status;

describe('the configuration', () => {
  it('is the nearest one upwards from the file', async () => {
    const folder = await folderOf({
      'thongbao.config.json': off,
      'a.thongbao': WITH_WARNING,
      'x/y/b.thongbao': WITH_WARNING,
      'strict/thongbao.config.json': '{}',
      'strict/c.thongbao': WITH_WARNING,
    });
    expect(await statusOf(folder, 'a.thongbao')).toBe(0);
    expect(await statusOf(folder, 'x/y/b.thongbao')).toBe(0);
    expect(await statusOf(folder, 'strict/c.thongbao')).toBe(1);
  });

  it('is the one that is named, in the place of the nearest', async () => {
    const folder = await folderOf({ 'a.thongbao': WITH_WARNING, 'other.json': off });
    expect(await statusOf(folder, 'a.thongbao')).toBe(1);
    expect(await statusOf(folder, 'a.thongbao', '--config', 'other.json')).toBe(0);
  });

  it('can set the mode, and the command line wins', async () => {
    const folder = await folderOf({
      'a.thongbao': CLEAN.replace('Số: 46/TB-SCT\n', ''),
      'thongbao.config.json': JSON.stringify({ mode: 'draft' }),
    });
    expect(await statusOf(folder, 'a.thongbao')).toBe(0);
    expect(await statusOf(folder, 'a.thongbao', '--mode', 'final')).toBe(1);
  });

  it('may hold the profile in a file beside it', async () => {
    const folder = await folderOf({
      'office/thongbao.config.json': JSON.stringify({ profile: 'so-cong-thuong.json' }),
      'office/so-cong-thuong.json': JSON.stringify({ name: 'Sở Công Thương' }),
      'office/a.thongbao': CLEAN,
    });
    expect(await runIn(folder, ['check', 'office'])).toMatchObject({ status: 0, stderr: '' });
  });

  it('is reported once at the place of its mistake, and the rest stays in force', async () => {
    const folder = await folderOf({
      'thongbao.config.json': '{\n  "mod": "draft",\n  "rules": { "numbering/marker": "off" }\n}\n',
      'a.thongbao': WITH_WARNING,
      'b.thongbao': WITH_WARNING,
    });
    const { status, stdout, stderr } = await runIn(folder, ['check', '.']);
    expect(status).toBe(2);
    expect(stdout).toBe('Không có chỗ nào bị báo trong 2 tệp.\n');
    expect(stderr).toMatch(/^thongbao: thongbao\.config\.json:2:\d+: cấu hình không hợp lệ: .*“mod”.*\n$/);
  });

  it.each([
    [
      'a comma too many',
      '{ "mode": "draft", }',
      /thongbao\.config\.json:1:\d+: cấu hình không hợp lệ: Sai cú pháp/,
    ],
    ['an unknown rule', '{ "rules": { "date/invalit": "off" } }', /“date\/invalit”.*“date\/invalid”/],
    ['no UTF-8', Buffer.from([0x7b, 0xff]), /thongbao\.config\.json: không phải văn bản UTF-8/],
    ['a profile that is not there', '{ "profile": "nope.json" }', /nope\.json: không có tệp/],
  ])('may have %s, which is status 2', async (_, config, message) => {
    const folder = await folderOf({ 'thongbao.config.json': config, 'a.thongbao': CLEAN });
    const { status, stderr } = await runIn(folder, ['check', 'a.thongbao']);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.match(/\n/g)).toHaveLength(1);
  });

  it('is told in English on request', async () => {
    const folder = await folderOf({
      'c.json': '{ "rules": { "date/invalit": "off" } }',
      'a.thongbao': CLEAN,
    });
    expect(await runIn(folder, ['check', 'a.thongbao', '--config', 'c.json', '--lang', 'en'])).toMatchObject({
      status: 2,
      stderr:
        'thongbao: c.json:1:14: the configuration is not valid: There is no rule “date/invalit”; did you mean “date/invalid”?\n',
    });
  });

  it('may be named and not be there', async () => {
    const folder = await folderOf({ 'a.thongbao': CLEAN });
    expect(await runIn(folder, ['check', 'a.thongbao', '--config', 'nope.json'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'thongbao: nope.json: không có tệp hoặc thư mục này\n',
    });
  });

  it.each(['fix', 'format'])(
    'may be named and not be there, or be no text: then %s writes nothing',
    async (name) => {
      const folder = await folderOf({
        'a.thongbao': WITH_WARNING,
        'bytes.json': Buffer.from([0x7b, 0xff, 0x7d]),
      });
      for (const config of ['nope.json', 'bytes.json', '.'])
        expect((await runIn(folder, [name, '--config', config, 'a.thongbao'])).status).toBe(2);
      expect(await readFile(join(folder, 'a.thongbao'), 'utf8')).toBe(WITH_WARNING);
    },
  );

  it('may come out of a pipe', async () => {
    const folder = await folderOf({ 'a.thongbao': WITH_WARNING });
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [{ status, stderr }] = await Promise.all([
      runIn(folder, ['check', 'a.thongbao', '--config', 'pipe', '--max-warnings', '9']),
      writeFile(pipe, '{"mode": "mau"}'),
    ]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^thongbao: pipe:1:10: /);
  });
});
