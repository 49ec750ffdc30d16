import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { steps } from '../../server/src/cli/files/write-file';
import { run } from '../../server/src/cli/run';
import { CLEAN, folderOf, runIn, WITH_WARNING } from './support';

/** Makes the system fail when the file of that name is written. */
function failAt(name: string, code: string): void {
  const { open } = steps;
  onTestFinished(() => {
    steps.open = open;
  });
  steps.open = async (...given) => {
    const file = await open(...given);
    if (!String(given[0]).includes(name)) return file;
    file.writeFile = async () => {
      await file.write('một nửa');
      throw Object.assign(new Error(code), { code });
    };
    return file;
  };
}

describe('what fails half-way', () => {
  it.each([
    ['ENOSPC', 'hết chỗ trên ổ đĩa'],
    ['EROFS', 'ổ đĩa chỉ cho đọc'],
    ['EACCES', 'không có quyền'],
    ['EIO', 'EIO'],
  ])('costs fix the one file, which stays as it was: %s', async (code, cause) => {
    const folder = await folderOf({ 'a.thongbao': WITH_WARNING, 'b.thongbao': WITH_WARNING });
    failAt('a.thongbao', code);
    const { status, stderr } = await runIn(folder, ['fix', '.']);
    expect(status).toBe(2);
    expect(stderr).toBe(`thongbao: a.thongbao: không ghi được, tệp giữ nguyên như cũ (${cause})\n`);
    expect(await readFile(join(folder, 'a.thongbao'), 'utf8')).toBe(WITH_WARNING);
    expect(await readFile(join(folder, 'b.thongbao'), 'utf8')).toBe(CLEAN);
    expect((await readdir(folder)).sort()).toEqual(['a.thongbao', 'b.thongbao']);
  });

  it.each(['tasks', 'extract'])('leaves the old result of %s -o', async (command) => {
    const folder = await folderOf({ 'a.thongbao': CLEAN, 'ket-qua.json': 'cũ' });
    failAt('ket-qua.json', 'ENOSPC');
    const argv =
      command === 'tasks' ? ['tasks', 'a.thongbao', '--format', 'json'] : ['extract', 'a.thongbao'];
    const { status, stdout, stderr } = await runIn(folder, [...argv, '-o', 'ket-qua.json']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toBe(
      'thongbao: ket-qua.json: không ghi được, tệp giữ nguyên như cũ (hết chỗ trên ổ đĩa)\n',
    );
    expect(await readFile(join(folder, 'ket-qua.json'), 'utf8')).toBe('cũ');
  });

  it('costs check the file that has gone since the folder was listed', async () => {
    const folder = await folderOf({
      'a.thongbao': WITH_WARNING,
      'b.thongbao': CLEAN,
      'c.thongbao': WITH_WARNING,
    });
    let stdout = '';
    let stderr = '';
    const status = await run(['check', '-', '.', '--format', 'json'], {
      // Standard input is read first.
      stdin: (async function* () {
        await rm(join(folder, 'b.thongbao'));
        yield CLEAN;
      })(),
      stdout: { write: (chunk) => (stdout += chunk) },
      stderr: { write: (chunk) => (stderr += chunk) },
      cwd: folder,
      env: {},
    });
    expect(status).toBe(2);
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual([
      '<stdin>',
      'a.thongbao',
      'c.thongbao',
    ]);
    expect(stderr).toBe('thongbao: b.thongbao: không có tệp hoặc thư mục này\n');
  });

  it.each(['{ "mode": "dra', '{ "rules": { "numbering/marker"', '{', ''])(
    'is said once of a configuration, and the notices are checked: %j',
    async (config) => {
      const folder = await folderOf({
        'a.thongbao': WITH_WARNING,
        'b.thongbao': WITH_WARNING,
        'thongbao.config.json': config,
      });
      const { status, stdout, stderr } = await runIn(folder, ['check', '.']);
      expect(status).toBe(2);
      expect(stdout).toContain('2 cảnh báo trong 2 tệp.');
      const lines = stderr.trimEnd().split('\n');
      expect(new Set(lines).size).toBe(lines.length);
      for (const line of lines)
        expect(line).toMatch(/^thongbao: thongbao\.config\.json:\d+:\d+: cấu hình không hợp lệ: /);
    },
  );
});
