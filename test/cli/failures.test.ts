import { describe, expect, it, vi } from 'vitest';
import { run } from '../../server/src/cli/run';
import { CLEAN, folderOf, runIn, WITH_WARNING } from './support';

vi.mock('../../server/src/rules/registry', async (original) => {
  const { RULES } = await original<typeof import('../../server/src/rules/registry')>();
  const broken = {
    ...RULES[0]!,
    id: 'test/broken',
    reads: 'paragraph',
    severity: { draft: 'warning', final: 'warning' },
    check() {
      throw new Error('broken');
    },
  };
  return { RULES: [broken, ...RULES] };
});

describe('a rule that fails', () => {
  it.each(['check', 'fix'])('is reported once a file by %s, and the others go on', async (command) => {
    const folder = await folderOf({ 'a.thongbao': WITH_WARNING, 'b.thongbao': CLEAN });
    const { status, stdout, stderr } = await runIn(folder, [command, '.']);
    expect(status).toBe(command === 'check' ? 1 : 0);
    expect(stdout).toContain(command === 'check' ? '[numbering/marker]' : 'Đã sửa 1 tệp');
    expect(stderr.split('\n')).toEqual([
      'thongbao: a.thongbao: quy tắc test/broken gặp lỗi nên đã tắt; các quy tắc khác vẫn chạy',
      'thongbao: b.thongbao: quy tắc test/broken gặp lỗi nên đã tắt; các quy tắc khác vẫn chạy',
      '',
    ]);
  });
});

describe('what nobody foresaw', () => {
  it('is status 2, with its place in the program', async () => {
    let stderr = '';
    const status = await run(['rules'], {
      stdin: (async function* () {})(),
      stdout: {
        write() {
          throw new Error('nobody foresaw this');
        },
      },
      stderr: { write: (chunk) => (stderr += chunk) },
      cwd: '/',
      env: {},
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^thongbao: lỗi của chương trình: Error: nobody foresaw this\n {4}at /);
  });

  it('may be standard input that cannot be read', async () => {
    let stderr = '';
    const status = await run(['check', '-'], {
      // biome-ignore lint/correctness/useYield: it fails before it has anything to give.
      stdin: (async function* () {
        throw Object.assign(new Error('EISDIR'), { code: 'EISDIR' });
      })(),
      stdout: { write() {} },
      stderr: { write: (chunk) => (stderr += chunk) },
      cwd: '/',
      env: {},
    });
    expect(status).toBe(2);
    expect(stderr).toBe('thongbao: <stdin>: không đọc được (là thư mục)\n');
  });
});
