import { describe, expect, it } from 'vitest';
import { CLEAN, checkJson, FAULTY, folderOf, onlyRules, runIn, WITH_ERROR, WITH_WARNING } from './support';

describe('the exit status of check', () => {
  it('is 0 where nothing is wrong', async () => {
    const folder = await folderOf({ 'a.thongbao': CLEAN });
    expect(await runIn(folder, ['check', 'a.thongbao'])).toMatchObject({
      status: 0,
      stdout: 'Không có chỗ nào bị báo trong 1 tệp.\n',
      stderr: '',
    });
  });

  it('is 1 for an error or a warning', async () => {
    const folder = await folderOf({ 'e.thongbao': WITH_ERROR, 'w.thongbao': WITH_WARNING });
    expect((await runIn(folder, ['check', 'e.thongbao'])).status).toBe(1);
    expect((await runIn(folder, ['check', 'w.thongbao'])).status).toBe(1);
  });

  it('is 0 for information and hints', async () => {
    const config = JSON.stringify({ rules: { 'numbering/marker': 'hint' } });
    const folder = await folderOf({ 'a.thongbao': WITH_WARNING, 'thongbao.config.json': config });
    const { status, stdout } = await runIn(folder, ['check', 'a.thongbao']);
    expect(status).toBe(0);
    expect(stdout).toContain('nhắc nhẹ [numbering/marker]');
  });

  it('is 2 where one file could not be read, and the others are reported', async () => {
    const folder = await folderOf({ 'a.thongbao': WITH_WARNING, 'b.thongbao': Buffer.from([0xc3, 0x28]) });
    const { status, stdout, stderr } = await runIn(folder, [
      'check',
      'a.thongbao',
      'b.thongbao',
      'c.thongbao',
    ]);
    expect(status).toBe(2);
    expect(stdout).toContain('1 cảnh báo trong 1 tệp.');
    expect(stderr).toBe(
      'thongbao: c.thongbao: không có tệp hoặc thư mục này\n' +
        'thongbao: b.thongbao: không phải văn bản UTF-8 hay UTF-16 có dấu BOM; hãy lưu lại tệp bằng bảng mã UTF-8\n',
    );
  });

  it('counts warnings against --max-warnings, and never errors', async () => {
    const twice = WITH_WARNING.replace('\n2.1. ', '\n2.1 ');
    const folder = await folderOf({ 'w.thongbao': twice, 'e.thongbao': WITH_ERROR });
    const status = async (...argv: string[]) => (await runIn(folder, ['check', ...argv])).status;
    expect(await status('w.thongbao', '--max-warnings', '1')).toBe(1);
    expect(await status('w.thongbao', '--max-warnings', '2')).toBe(0);
    expect(await status('e.thongbao', '--max-warnings=9')).toBe(1);
  });
});

describe('check --format json', () => {
  it('has the form that other programs build on', async () => {
    const folder = await folderOf({ 'a.thongbao': WITH_WARNING });
    const line = WITH_WARNING.split('\n').findIndex((text) => text.startsWith('1.2 '));
    expect(await checkJson(folder, 'a.thongbao')).toEqual({
      version: 1,
      files: [
        {
          path: 'a.thongbao',
          diagnostics: [
            {
              rule: 'numbering/marker',
              severity: 'warning',
              message: 'Số mục viết là “1.2.”: có dấu chấm ở cuối, rồi một dấu cách.',
              range: { start: { line, character: 0 }, end: { line, character: 3 } },
              related: [],
              fixes: [
                {
                  title: 'Sửa thành “1.2. Rà…”',
                  safe: true,
                  edits: [
                    {
                      range: { start: { line, character: 3 }, end: { line, character: 3 } },
                      newText: '.',
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
      summary: { files: 1, errors: 0, warnings: 1, information: 0, hints: 0 },
    });
  });

  it('sums up over all files, the clean ones too', async () => {
    const folder = await folderOf({
      'a.thongbao': CLEAN,
      'b.thongbao': WITH_ERROR,
      'c.thongbao': WITH_WARNING,
    });
    const { files, summary } = await checkJson(folder, '.');
    expect(files.map(({ path }: { path: string }) => path)).toEqual([
      'a.thongbao',
      'b.thongbao',
      'c.thongbao',
    ]);
    expect(summary).toEqual({ files: 3, errors: 1, warnings: 1, information: 0, hints: 0 });
  });

  it('gives the findings of a file in the order of the text', async () => {
    const folder = await folderOf({ 'a.thongbao': FAULTY });
    const { files } = await checkJson(folder, '.');
    const starts = files[0].diagnostics.map(
      ({ range }: { range: { start: { line: number } } }) => range.start.line,
    );
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts.length).toBeGreaterThan(5);
  });
});

describe('the place of a finding', () => {
  const config = onlyRules('date/invalid');
  const line = WITH_ERROR.split('\n').findIndex((text) => text.includes('31/11/2026'));
  const column = WITH_ERROR.split('\n')[line]!.indexOf('31/11/2026');
  const flat = { start: { line, character: column }, end: { line, character: column + 10 } };

  const placeIn = async (content: string | Uint8Array) => {
    const folder = await folderOf({ 'a.thongbao': content, 'thongbao.config.json': config });
    const { files } = await checkJson(folder, 'a.thongbao');
    expect(files[0].diagnostics).toHaveLength(1);
    return files[0].diagnostics[0].range;
  };

  it.each([
    ['LF', WITH_ERROR],
    ['CRLF', WITH_ERROR.replaceAll('\n', '\r\n')],
    ['UTF-8 with a byte-order mark', `\ufeff${WITH_ERROR}`],
    ['UTF-16 LE', Buffer.from(`\ufeff${WITH_ERROR}`, 'utf16le')],
    ['UTF-16 BE', Buffer.from(`\ufeff${WITH_ERROR}`, 'utf16le').swap16()],
  ])('is that of the file as it is on disk: %s', async (_, content) => {
    expect(await placeIn(content)).toEqual(flat);
  });

  it('counts the columns of decomposed letters', async () => {
    const decomposed = WITH_ERROR.normalize('NFD');
    const character = decomposed.split('\n')[line]!.indexOf('31/11/2026');
    expect(character).toBeGreaterThan(column);
    expect(await placeIn(decomposed)).toEqual({
      start: { line, character },
      end: { line, character: character + 10 },
    });
  });

  it('is on the physical line of a wrapped paragraph', async () => {
    const wrapped = wrap(WITH_ERROR, 72);
    const lines = wrapped.split('\n');
    const found = lines.findIndex((text) => text.includes('31/11/2026'));
    const character = lines[found]!.indexOf('31/11/2026');
    expect(await placeIn(wrapped)).toEqual({
      start: { line: found, character },
      end: { line: found, character: character + 10 },
    });
  });
});

/** Breaks long lines as text pasted from a PDF has them, with a blank line after every line. */
function wrap(text: string, width: number): string {
  const pattern = new RegExp(`(.{1,${width}})(?: +|$)`, 'gu');
  return text
    .split('\n')
    .flatMap((line) => (line.length > width ? [...line.matchAll(pattern)].map((match) => match[1]!) : [line]))
    .join('\n\n');
}

describe('the text for a person', () => {
  it('names the place, the severity and the rule, and shows the line', async () => {
    const folder = await folderOf({ 'a.thongbao': WITH_WARNING, 'b.thongbao': WITH_ERROR });
    const line = WITH_WARNING.split('\n').findIndex((text) => text.startsWith('1.2 ')) + 1;
    const { stdout } = await runIn(folder, ['check', '.']);
    const [first, second] = stdout.split('\n\n');
    expect(first!.split('\n')).toEqual([
      `a.thongbao:${line}:1: cảnh báo [numbering/marker] Số mục viết là “1.2.”: có dấu chấm ở cuối, rồi một dấu cách.`,
      expect.stringMatching(/^ {4}1\.2 Rà soát quy chế .*…$/),
      '    ^^^',
    ]);
    expect(second!.split('\n')[1]).toMatch(/^ {4}…/);
    expect(stdout.split('\n').at(-2)).toBe(
      '1 lỗi, 1 cảnh báo trong 2 tệp. 1 chỗ sửa được ngay bằng lệnh thongbao fix.',
    );
  });

  it('is coloured on a terminal only, and not with NO_COLOR', async () => {
    const folder = await folderOf({ 'a.thongbao': WITH_WARNING });
    const output = async (setting: object) => (await runIn(folder, ['check', '.'], setting)).stdout;
    expect(await output({})).not.toContain('\u001b');
    expect(await output({ terminal: true })).toContain('\u001b[33m');
    expect(await output({ terminal: true, env: { NO_COLOR: '1' } })).not.toContain('\u001b');
    expect(await output({ terminal: true, env: { TERM: 'dumb' } })).not.toContain('\u001b');
  });

  it('shows progress on a terminal only', async () => {
    const folder = await folderOf({ 'a.thongbao': CLEAN, 'b.thongbao': CLEAN });
    expect((await runIn(folder, ['check', '.'])).stderr).toBe('');
    expect((await runIn(folder, ['check', '.'], { terminal: true })).stderr).toContain(
      'Đang rà soát b.thongbao',
    );
  });

  it('leaves information and hints out with --quiet, in every format', async () => {
    const config = JSON.stringify({ rules: { 'numbering/marker': 'hint' } });
    const text = WITH_WARNING.replace('15/10/2026', '31/11/2026');
    const folder = await folderOf({ 'a.thongbao': text, 'thongbao.config.json': config });
    const { stdout } = await runIn(folder, ['check', '--quiet', 'a.thongbao']);
    expect(stdout).toContain('1 lỗi trong 1 tệp.');
    expect(stdout).not.toContain('numbering/marker');
    const { summary } = await checkJson(folder, '--quiet', 'a.thongbao');
    expect(summary).toMatchObject({ errors: 1, hints: 0 });
  });

  it('speaks English on request, but for the messages', async () => {
    const folder = await folderOf({ 'a.thongbao': WITH_WARNING });
    const { stdout } = await runIn(folder, ['check', '--lang', 'en', '.']);
    expect(stdout).toContain('warning [numbering/marker] Số mục viết là');
    expect(stdout).toContain('1 warning in 1 file. 1 can be fixed at once with thongbao fix.');
  });
});

describe('standard input', () => {
  it('is read for “-” and named as asked', async () => {
    const folder = await folderOf({});
    const unnamed = await runIn(folder, ['check', '-'], { stdin: WITH_WARNING });
    expect(unnamed.status).toBe(1);
    expect(unnamed.stdout).toContain('<stdin>:');
    const named = await runIn(folder, ['check', '-', '--stdin-filename', 'du-thao/a.thongbao'], {
      stdin: WITH_WARNING,
    });
    expect(named.stdout).toContain('du-thao/a.thongbao:');
  });

  it('may be in UTF-16', async () => {
    const folder = await folderOf({});
    const stdin = Buffer.from(`\ufeff${CLEAN}`, 'utf16le');
    expect((await runIn(folder, ['check', '-'], { stdin })).status).toBe(0);
  });

  it('is checked under the configuration of the file that it is named after', async () => {
    const config = JSON.stringify({ rules: { 'numbering/marker': 'off' } });
    const folder = await folderOf({ 'x/thongbao.config.json': config });
    const status = async (name: string) =>
      (await runIn(folder, ['check', '-', '--stdin-filename', name], { stdin: WITH_WARNING })).status;
    expect(await status('a.thongbao')).toBe(1);
    expect(await status('x/a.thongbao')).toBe(0);
  });
});

describe('check --mode', () => {
  it('takes the severities of the mode; final is the default', async () => {
    const folder = await folderOf({ 'a.thongbao': CLEAN.replace('Số: 46/TB-SCT\n', '') });
    const severities = async (...argv: string[]) => {
      const { files } = await checkJson(folder, 'a.thongbao', ...argv);
      return files[0].diagnostics
        .filter(({ rule }: { rule: string }) => rule === 'structure/missing-component')
        .map(({ severity }: { severity: string }) => severity);
    };
    expect(await severities()).toEqual(['warning']);
    expect(await severities('--mode', 'final')).toEqual(['warning']);
    expect(await severities('--mode', 'draft')).toEqual(['information']);
  });
});
