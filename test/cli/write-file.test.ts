import { execFileSync } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { CannotRun } from '../../server/src/cli/cannot-run';
import { replaceFile, steps, writeWhole } from '../../server/src/cli/files/write-file';
import { textsIn } from '../../server/src/cli/texts';
import { folderOf } from './support';

const failing = (code: string) => async () => {
  throw Object.assign(new Error(code), { code });
};

function systemOf() {
  const killed: unknown[] = [];
  return Object.assign(new EventEmitter(), { killed, kill: (...given: unknown[]) => killed.push(given) });
}

describe('a file that is replaced', () => {
  it('may be new', async () => {
    const folder = await folderOf({});
    await replaceFile(join(folder, 'a.json'), Buffer.from('mới'));
    expect(await readFile(join(folder, 'a.json'), 'utf8')).toBe('mới');
  });

  it('may be a pipe, which stays one', async () => {
    const folder = await folderOf({});
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const [text] = await Promise.all([readFile(pipe, 'utf8'), replaceFile(pipe, Buffer.from('mới'))]);
    expect(text).toBe('mới');
    expect((await stat(pipe)).isFIFO()).toBe(true);
  });

  it('may be a pipe that nobody reads yet: an interrupt ends the wait', async () => {
    const folder = await folderOf({});
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const system = systemOf();
    const on = vi.spyOn(system, 'on');
    const written = replaceFile(pipe, Buffer.from('mới'), steps, system);
    expect(await readFile(pipe, 'utf8')).toBe('mới');
    await written;
    expect(on).not.toHaveBeenCalled();
  });

  it('stays as it was where the new one cannot be put in its place', async () => {
    const folder = await folderOf({ a: 'cũ' });
    const rename = failing('EPERM');
    await expect(replaceFile(join(folder, 'a'), Buffer.from('mới'), { ...steps, rename })).rejects.toThrow(
      'EPERM',
    );
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('cũ');
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('stays as it was where the disk fills up half-way', async () => {
    const folder = await folderOf({ a: 'cũ' });
    const open: typeof steps.open = async (...given) => {
      const file = await steps.open(...given);
      file.writeFile = async () => {
        await file.write('m');
        await failing('ENOSPC')();
      };
      return file;
    };
    await expect(replaceFile(join(folder, 'a'), Buffer.from('mới'), { ...steps, open })).rejects.toThrow(
      'ENOSPC',
    );
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('cũ');
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('gives its name and the cause where it cannot be written', async () => {
    const folder = await folderOf({});
    const error = await writeWhole(join(folder, 'none/a'), 'none/a', Buffer.from('mới')).catch(
      (thrown) => thrown,
    );
    expect(error).toBeInstanceOf(CannotRun);
    expect(error.reason(textsIn('vi'))).toBe(
      'none/a: không ghi được, tệp giữ nguyên như cũ (không có thư mục chứa tệp)',
    );
  });

  it('is written to its end where an interrupt comes meanwhile, which then has its way', async () => {
    const folder = await folderOf({ a: 'cũ' });
    const system = systemOf();
    const open: typeof steps.open = async (...given) => {
      system.emit('SIGINT', 'SIGINT');
      return steps.open(...given);
    };
    await replaceFile(join(folder, 'a'), Buffer.from('mới'), { ...steps, open }, system);
    expect(await readFile(join(folder, 'a'), 'utf8')).toBe('mới');
    expect(await readdir(folder)).toEqual(['a']);
    expect(system.killed).toEqual([[process.pid, 'SIGINT']]);
    expect(system.eventNames()).toEqual([]);
  });
});
