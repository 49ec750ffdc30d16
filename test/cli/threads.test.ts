import { execFileSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CheckTask, createChecker } from '../../server/src/cli/check/check-file';
import { STARTED } from '../../server/src/cli/check/check-threads';
import { fileInput } from '../../server/src/cli/files/inputs';
import type { Thread } from '../../server/src/cli/io';
import { FORMAT_NAMES } from '../../server/src/cli/report/formats';
import { CLEAN, folderOf, runIn, type Setting, WITH_ERROR, WITH_WARNING } from './support';

/** A thread that runs in this one. Its death is that of a real one: an error, then its exit, and no answer. */
class FakeThread extends EventEmitter implements Thread {
  static started = 0;
  private readonly check: ReturnType<typeof createChecker>;
  private last: Promise<unknown> = Promise.resolve();
  private isDead = false;

  constructor(
    private readonly task: CheckTask,
    private readonly fatal: (path: string) => boolean,
  ) {
    super();
    FakeThread.started++;
    this.check = createChecker(task);
    queueMicrotask(() => this.emit('message', STARTED));
  }

  postMessage(path: string): void {
    this.last = this.last.then(() => this.answer(path));
  }

  private async answer(path: string): Promise<void> {
    if (this.isDead) return;
    if (this.fatal(path)) {
      this.emit('error', Object.assign(new Error(), { code: 'ERR_WORKER_OUT_OF_MEMORY' }));
      this.terminate();
      return;
    }
    const outcome = structuredClone(await this.check(fileInput(path, this.task.cwd)));
    if (!this.isDead) this.emit('message', outcome);
  }

  terminate(): void {
    this.isDead = true;
    this.emit('exit');
  }
}

/** A thread whose program is not there. */
class AbsentThread extends EventEmitter implements Thread {
  constructor() {
    super();
    queueMicrotask(() => {
      this.emit('error', Object.assign(new Error(), { code: 'MODULE_NOT_FOUND' }));
      this.emit('exit');
    });
  }

  postMessage(): void {}

  terminate(): void {}
}

const withThreads = (fatal = (_path: string): boolean => false): Setting => {
  FakeThread.started = 0;
  return { startThread: (task) => new FakeThread(structuredClone(task) as CheckTask, fatal) };
};

/** A comment makes a file so large that it is worth a thread. */
const LONG = `${CLEAN}// ${'ghi chú '.repeat(32 * 1024)}`;

const FILES: Record<string, string | Uint8Array> = {
  'a.thongbao': WITH_WARNING,
  'b.thongbao': Buffer.from([0xc3, 0x28]),
  'c.thongbao': LONG,
  ...Object.fromEntries(
    Array.from({ length: 5 }, (_, i) => [`d/${i}.thongbao`, i % 3 === 0 ? WITH_ERROR : CLEAN]),
  ),
  'd/thongbao.config.json': '{ "mode": "Final" }',
  'e.thongbao': WITH_WARNING,
};

describe('check in threads', () => {
  it.each(FORMAT_NAMES)('says what it says without them: %s', async (format) => {
    const folder = await folderOf(FILES);
    const argv = ['check', '--format', format, '.', '-'];
    const alone = await runIn(folder, argv, { stdin: WITH_WARNING });
    expect(alone.stderr.split('\n').length).toBe(3);
    const shared = await runIn(folder, [...argv, '--jobs', '3'], { ...withThreads(), stdin: WITH_WARNING });
    expect(shared).toEqual(alone);
    expect(FakeThread.started).toBe(3);
  });

  it('has the configuration that a pipe gives, which it gives once, in every thread', async () => {
    const folder = await folderOf(FILES);
    const argv = ['check', 'a.thongbao', 'c.thongbao', 'e.thongbao', '--jobs', '3', '--config'];
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [{ status, stdout }] = await Promise.all([
      runIn(folder, [...argv, 'pipe'], withThreads()),
      writeFile(pipe, '{ "rules": { "numbering/marker": "off" } }'),
    ]);
    expect(FakeThread.started).toBe(3);
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.not.stringContaining('numbering/marker'),
    });
  });

  it('starts none for little text', async () => {
    const folder = await folderOf({ 'a.thongbao': CLEAN, 'b.thongbao': CLEAN });
    expect((await runIn(folder, ['check', '.'], withThreads())).status).toBe(0);
    expect(FakeThread.started).toBe(0);
  });

  it('loses no file but the one that a thread died of', async () => {
    const folder = await folderOf(FILES);
    const fatal = (path: string): boolean => path === 'd/0.thongbao';
    const { status, stdout, stderr } = await runIn(
      folder,
      ['check', '.', '--jobs', '2', '--format', 'json'],
      withThreads(fatal),
    );
    expect(status).toBe(2);
    const paths = JSON.parse(stdout).files.map(({ path }: { path: string }) => path);
    expect(paths.length).toBe(Object.keys(FILES).length - 3);
    expect(paths).not.toContain('d/0.thongbao');
    expect(stderr).toContain(
      'thongbao: d/0.thongbao: việc rà soát tệp này bị ngắt giữa chừng (hết bộ nhớ); các tệp khác vẫn được rà soát\n',
    );
    expect(FakeThread.started).toBe(3);
  });

  it('comes to an end where every thread dies', async () => {
    const folder = await folderOf(FILES);
    const { status, stderr } = await runIn(
      folder,
      ['check', '.'],
      withThreads(() => true),
    );
    expect(status).toBe(2);
    expect(stderr.match(/hết bộ nhớ/g)?.length).toBe(9);
  });

  it('says once that no thread can be started, and leaves a whole report', async () => {
    const folder = await folderOf(FILES);
    const { status, stdout, stderr } = await runIn(folder, ['check', '.', '--format', 'json'], {
      startThread: () => new AbsentThread(),
    });
    expect(status).toBe(2);
    expect(JSON.parse(stdout).files).toEqual([]);
    expect(stderr).toBe(
      'thongbao: không bắt đầu rà soát được (thiếu tệp của chương trình); bản cài đặt có thể đã hỏng, hãy cài đặt lại thongbao\n',
    );
  });

  it.each([{}, withThreads()])('leaves whole what was written when it is interrupted', async (setting) => {
    const folder = await folderOf(FILES);
    let left = 0;
    const { status, stdout, stderr } = await runIn(folder, ['check', '.', '--format', 'json'], {
      ...setting,
      onInterrupt: (stop) => {
        stop();
        return () => left++;
      },
    });
    expect(status).toBe(2);
    expect(JSON.parse(stdout).files).toHaveLength(1);
    expect(stderr).toBe('thongbao: đã dừng theo yêu cầu: mới rà soát 1 trong 9 tệp\n');
    expect(left).toBe(1);
  });
});
