import { execFile, spawn, spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { writePrograms } from '../support/built';
import { CLEAN, folderOf, runIn, WITH_ERROR, WITH_WARNING } from './support';

/** The command as it is installed: a program with real threads and signals. */
let dist: string;
let cli: string;
beforeAll(async () => {
  dist = await mkdtemp(join(tmpdir(), 'thongbao-dist-'));
  await writePrograms(dist);
  cli = join(dist, 'cli.js');
});
afterAll(() => rm(dist, { recursive: true, force: true }));

/** A long comment makes the whole so large that threads are worth their start. */
const FILES = {
  ...Object.fromEntries(
    Array.from({ length: 20 }, (_, i) => [
      `${String(i).padStart(2, '0')} số ${i}.thongbao`,
      [CLEAN, WITH_ERROR, WITH_WARNING][i % 3]!,
    ]),
  ),
  'z.thongbao': `${CLEAN}// ${'ghi chú '.repeat(32 * 1024)}`,
};

interface Json {
  files: { path: string }[];
}

describe('the program', () => {
  it('says with threads what it says without', async () => {
    const folder = await folderOf(FILES);
    const alone = await runIn(folder, ['check', '--format', 'json', '.']);
    const { stdout, code } = await promisify(execFile)(
      process.execPath,
      [cli, 'check', '--format', 'json', '--jobs', '2', '.'],
      {
        cwd: folder,
        maxBuffer: 1e8,
      },
    ).catch((error) => error);
    expect(code).toBe(alone.status);
    expect(stdout).toBe(alone.stdout);
  });

  it('shares its work over processes as the documentation says: xargs -P', async () => {
    const folder = await folderOf(FILES);
    const alone = await runIn(folder, ['check', '--format', 'json', '.']);
    const command = `mkdir ket-qua; find . -name '*.thongbao' -print0 |
      xargs -0 -n 7 -P 2 bash -c 'thongbao check --jobs 1 --format json "$@" > "ket-qua/$$.json"; [ $? -lt 2 ]' _`;
    const program = `thongbao() { '${process.execPath}' '${cli}' "$@"; }; export -f thongbao; ${command}`;
    await promisify(execFile)('bash', ['-c', program], { cwd: folder });
    const parts = await Promise.all(
      (await readdir(join(folder, 'ket-qua'))).map(
        async (name) => JSON.parse(await readFile(join(folder, 'ket-qua', name), 'utf8')) as Json,
      ),
    );
    expect(parts.length).toBe(3);
    const files = parts.flatMap((part) => part.files).sort((a, b) => (a.path < b.path ? -1 : 1));
    expect(files).toEqual((JSON.parse(alone.stdout) as Json).files);
  });

  it('leaves a whole report when it is interrupted', async () => {
    const folder = await folderOf(FILES);
    const child = spawn(process.execPath, [cli, 'check', '--format', 'json', '--jobs', '1', '.'], {
      cwd: folder,
    });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => {
      if (stdout === '') child.kill('SIGINT');
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => (stderr += chunk));
    const status = await new Promise((resolve) => child.on('close', resolve));
    const { files } = JSON.parse(stdout) as Json;
    expect(status).toBe(2);
    expect(files.length).toBeLessThan(21);
    expect(stderr).toBe(`thongbao: đã dừng theo yêu cầu: mới rà soát ${files.length} trong 21 tệp\n`);
  });
});

describe('the language server, started by hand', () => {
  it.each([
    ['--version', 0, `${version}\n`, ''],
    ['--help', 0, expect.stringMatching(/^Cách dùng: thongbao-language-server --stdio\n/), ''],
    ['--nope', 2, '', expect.stringMatching(/^Cách dùng: thongbao-language-server --stdio\n/)],
  ])('%s', (option, status, stdout, stderr) => {
    const run = spawnSync(process.execPath, [join(dist, 'server.js'), option], { encoding: 'utf8' });
    expect(run).toMatchObject({ status, stdout, stderr });
  });
});
