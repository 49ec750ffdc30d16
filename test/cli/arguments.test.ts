import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { commandHelp } from '../../server/src/cli/help';
import { COMMANDS } from '../../server/src/cli/run';
import { CLEAN, folderOf, runIn } from './support';

const NAMES = Object.keys(COMMANDS).join(', ');

describe('a command line that cannot be understood', () => {
  it.each([
    [['chek'], `không có lệnh “chek”; các lệnh: ${NAMES}`],
    [['--quiet'], `không có lệnh “--quiet”; các lệnh: ${NAMES}`],
    [['constructor'], `không có lệnh “constructor”; các lệnh: ${NAMES}`],
    [['check'], 'lệnh check cần ít nhất một tệp hoặc thư mục (“-” để đọc đầu vào chuẩn)'],
    [['fix'], 'lệnh fix cần ít nhất một tệp hoặc thư mục (“-” để đọc đầu vào chuẩn)'],
    [['check', 'a', '--foo'], 'lệnh check không có tùy chọn “--foo”'],
    [['check', 'a', '-x'], 'lệnh check không có tùy chọn “-x”'],
    [['check', 'a', '--toString'], 'lệnh check không có tùy chọn “--toString”'],
    [['check', 'a', '--unsafe'], 'lệnh check không có tùy chọn “--unsafe”'],
    [['fix', 'a', '--format', 'json'], 'lệnh fix không có tùy chọn “--format”'],
    [['check', 'a', '--format'], 'tùy chọn “--format” cần một giá trị'],
    [['check', 'a', '--format='], 'tùy chọn “--format” cần một giá trị'],
    [['check', 'a', '--config', '--quiet'], 'tùy chọn “--config” cần một giá trị'],
    [['check', 'a', '--quiet=yes'], 'tùy chọn “--quiet” không nhận giá trị'],
    [['check', 'a', '--format', 'xml'], '“--format xml” không hợp lệ: chọn text, json, sarif hoặc github'],
    [['check', 'a', '--mode', 'nháp'], '“--mode nháp” không hợp lệ: chọn draft hoặc final'],
    [
      ['check', 'a', '--today', '5/3/2026'],
      '“--today 5/3/2026” không hợp lệ: viết một ngày có thật theo dạng YYYY-MM-DD, ví dụ 2026-03-05',
    ],
    [
      ['check', 'a', '--today', '2026-02-30'],
      '“--today 2026-02-30” không hợp lệ: viết một ngày có thật theo dạng YYYY-MM-DD, ví dụ 2026-03-05',
    ],
    [
      ['check', 'a', '--max-warnings', '-1'],
      '“--max-warnings -1” không hợp lệ: viết một số nguyên từ 0 trở lên',
    ],
    [
      ['check', 'a', '--max-warnings', 'nhiều'],
      '“--max-warnings nhiều” không hợp lệ: viết một số nguyên từ 0 trở lên',
    ],
    [['check', 'a', '--lang', 'fr'], '“--lang fr” không hợp lệ: chọn vi hoặc en'],
    [['check', 'a', '--lang'], 'tùy chọn “--lang” cần một giá trị'],
    [['rules', 'date/invalid'], 'lệnh rules không nhận “date/invalid”'],
    [['rules', '--format', 'sarif'], '“--format sarif” không hợp lệ: chọn table hoặc json'],
    [['explain'], 'lệnh explain cần đúng một tên quy tắc'],
    [['explain', 'date/invalid', 'date/padding'], 'lệnh explain cần đúng một tên quy tắc'],
    [['explain', 'date/invalit'], 'không có quy tắc “date/invalit”; có phải là date/invalid?'],
    [['explain', 'closing-mark'], 'không có quy tắc “closing-mark”; có phải là structure/closing-mark?'],
    [['explain', 'xyz'], 'không có quy tắc “xyz”; xem các quy tắc bằng lệnh thongbao rules'],
  ])('is one line and status 2: %j', async (argv, message) => {
    const folder = await folderOf({ a: CLEAN });
    expect(await runIn(folder, argv)).toMatchObject({
      status: 2,
      stdout: '',
      stderr: `thongbao: ${message}\n`,
    });
  });

  it('is answered in English on request, wherever the request stands', async () => {
    const folder = await folderOf({ a: CLEAN });
    const expected = { status: 2, stderr: "thongbao: the command check has no option '--foo'\n" };
    expect(await runIn(folder, ['check', 'a', '--foo', '--lang', 'en'])).toMatchObject(expected);
    expect(await runIn(folder, ['--lang=en', 'check', 'a', '--foo'])).toMatchObject(expected);
  });

  it('may be nothing at all, which shows the help', async () => {
    const { status, stdout, stderr } = await runIn(await folderOf({}), []);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain('thongbao check');
  });
});

describe('a command line', () => {
  it('takes the last one of an option that is given twice', async () => {
    const folder = await folderOf({ a: CLEAN });
    expect((await runIn(folder, ['check', 'a', '--format', 'json', '--format', 'text'])).stdout).toMatch(
      /^Không/,
    );
  });

  it('takes everything after “--” for a path', async () => {
    const folder = await folderOf({ '--quiet': CLEAN });
    expect(await runIn(folder, ['check', '--', '--quiet'])).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('help', () => {
  it.each(['--help', '-h'])('is shown for %s', async (option) => {
    expect(await runIn(await folderOf({}), [option])).toMatchObject({ status: 0, stderr: '' });
    expect((await runIn(await folderOf({}), ['check', option])).stdout).toContain('thongbao check ĐƯỜNG_DẪN');
  });

  it('names every option of every command in both languages', () => {
    for (const [name, { options }] of Object.entries(COMMANDS)) {
      for (const language of ['vi', 'en'] as const) {
        const help = commandHelp(name, language);
        expect(help).toContain(`thongbao ${name}`);
        for (const option of Object.keys(options)) expect(help).toContain(`--${option} `);
      }
    }
  });

  it('knows the version', async () => {
    expect((await runIn(await folderOf({}), ['--version'])).stdout).toBe(`${version}\n`);
  });
});
