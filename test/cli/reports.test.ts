import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { excerptOf } from '../../server/src/cli/report/excerpt';
import { githubReport } from '../../server/src/cli/report/github';
import { textsIn } from '../../server/src/cli/texts';
import { RULES } from '../../server/src/rules/registry';
import { CLEAN, FAULTY, folderOf, runIn, WITH_ERROR, WITH_WARNING } from './support';

/** The published schema, without what its draft has and the validator's has not. */
const {
  $schema: _draft,
  id: _id,
  ...schema
} = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
const isSarif = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);

describe('check --format sarif', () => {
  const sarifOf = async (files: Record<string, string | Uint8Array>, ...argv: string[]) => {
    const { stdout } = await runIn(await folderOf(files), ['check', '--format', 'sarif', ...argv]);
    const log = JSON.parse(stdout);
    isSarif(log);
    expect(isSarif.errors ?? []).toEqual([]);
    return log.runs[0];
  };

  it('fits the schema with any findings, and with none', async () => {
    const { results, tool } = await sarifOf({ 'a.thongbao': FAULTY, 'b.thongbao': CLEAN }, '.');
    expect(results.length).toBeGreaterThan(5);
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(RULES.map(({ id }) => id));
    for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect((await sarifOf({ 'b.thongbao': CLEAN }, '.')).results).toEqual([]);
  });

  it('says where, how bad and what to do', async () => {
    const { columnKind, results, tool } = await sarifOf({ 'văn bản/a.thongbao': WITH_WARNING }, '.');
    const line = WITH_WARNING.split('\n').findIndex((text) => text.startsWith('1.2 ')) + 1;
    expect(columnKind).toBe('utf16CodeUnits');
    expect(results).toEqual([
      {
        ruleId: 'numbering/marker',
        ruleIndex: RULES.findIndex(({ id }) => id === 'numbering/marker'),
        level: 'warning',
        message: { text: 'Số mục viết là “1.2.”: có dấu chấm ở cuối, rồi một dấu cách.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'v%C4%83n%20b%E1%BA%A3n/a.thongbao' },
              region: { startLine: line, startColumn: 1, endLine: line, endColumn: 4 },
            },
          },
        ],
        relatedLocations: [],
      },
    ]);
    expect(tool.driver.rules[results[0].ruleIndex]).toMatchObject({
      id: 'numbering/marker',
      defaultConfiguration: { level: 'warning' },
      help: { text: expect.stringContaining('NĐ 30/2020/NĐ-CP') },
    });
  });

  it('says what could not be read', async () => {
    const { invocations } = await sarifOf({ 'a.thongbao': CLEAN }, 'a.thongbao', 'b.thongbao');
    expect(invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: 'b.thongbao: không có tệp hoặc thư mục này' } },
        ],
      },
    ]);
  });
});

describe('check --format github', () => {
  it('annotates each place', async () => {
    const folder = await folderOf({ 'a.thongbao': WITH_ERROR, 'b.thongbao': WITH_WARNING });
    const { stdout } = await runIn(folder, ['check', '--format', 'github', '.']);
    const line = WITH_WARNING.split('\n').findIndex((text) => text.startsWith('1.2 ')) + 1;
    expect(stdout.split('\n')).toEqual([
      expect.stringMatching(
        /^::error file=a\.thongbao,line=(\d+),col=\d+,endLine=\1,endColumn=\d+,title=date\/invalid::Không có ngày 31\/11\/2026/,
      ),
      `::warning file=b.thongbao,line=${line},col=1,endLine=${line},endColumn=4,title=numbering/marker::Số mục viết là “1.2.”: có dấu chấm ở cuối, rồi một dấu cách.`,
      '',
    ]);
  });

  it('escapes what GitHub reads, and gives no columns to a place of several lines', () => {
    const diagnostic = {
      rule: 'date/invalid',
      severity: 'information',
      message: '100%\r\nsai: a, b',
      range: { start: { line: 0, character: 4 }, end: { line: 1, character: 2 } },
      related: [],
      fixes: [],
    } as const;
    const file = { path: 'a,b:c%.txt', diagnostics: [diagnostic], lines: [] };
    expect(githubReport.file(file, { texts: textsIn('vi'), colours: false, width: 80 })).toBe(
      '::notice file=a%2Cb%3Ac%25.txt,line=1,endLine=2,title=date/invalid::100%25%0D%0Asai: a, b\n',
    );
  });
});

describe('an excerpt', () => {
  const place = (line: string, marked: string, width = 80) => {
    const character = line.indexOf(marked);
    const range = { start: { line: 0, character }, end: { line: 0, character: character + marked.length } };
    const { text, marks } = excerptOf([line], range, width);
    return [text, marks];
  };

  it('has its marks under the place', () => {
    expect(place('1.2 Triển khai', 'Triển')).toEqual(['1.2 Triển khai', '    ^^^^^']);
  });

  it('has them there with decomposed letters', () => {
    const decomposed = '1.2 Triển khai rõ'.normalize('NFD');
    expect(place(decomposed, 'rõ'.normalize('NFD'))[1]).toBe('               ^^');
  });

  it('leaves indentation out, shows tabs as one space and control characters as a point', () => {
    expect(place('  \tSố:\t12\u001b[31m', '12')).toEqual(['Số: 12·[31m', '    ^^']);
  });

  it('marks what cannot be seen, and the end of a line', () => {
    expect(place('đã\u200bxong', '\u200b')).toEqual(['đã\u200bxong', '  ^']);
    expect(
      excerptOf(['xong'], { start: { line: 0, character: 4 }, end: { line: 0, character: 4 } }, 80),
    ).toEqual({
      text: 'xong',
      marks: '    ^',
    });
  });

  it('cuts a long line on both sides, between letters', () => {
    const line = `${'ễ'.normalize('NFD').repeat(400)}đây${'ễ'.normalize('NFD').repeat(400)}`;
    const [text, marks] = place(line, 'đây', 60);
    expect(text).toMatch(/^…e.*đây.*…$/u);
    expect(text!.normalize('NFC')).not.toMatch(/\p{M}/u);
    expect(text!.normalize('NFC').indexOf('đây')).toBe(marks!.indexOf('^'));
  });

  it('shows the first line of a place of several', () => {
    const range = { start: { line: 0, character: 4 }, end: { line: 1, character: 2 } };
    expect(excerptOf(['giai đoạn 2021-', '2025'], range, 80)).toEqual({
      text: 'giai đoạn 2021-',
      marks: '    ^^^^^^^^^^^',
    });
  });
});
