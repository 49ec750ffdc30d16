import { chmodSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../server/tools/root';
import { writePrograms } from './built';

/** A folder of its own with the programs as they are shipped, `thongbao` on the path of `bin`, the examples and the rules’ pages. */
export interface Programs {
  readonly folder: string;
  readonly bin: string;
  remove(): void;
}

export async function buildPrograms(): Promise<Programs> {
  const folder = mkdtempSync(join(tmpdir(), 'thongbao-'));
  const bin = join(folder, 'bin');
  await writePrograms(join(folder, 'dist'));
  for (const part of ['examples', 'docs/rules'])
    cpSync(join(root, part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  cpSync(join(root, 'test/support/thongbao'), join(bin, 'thongbao'));
  chmodSync(join(bin, 'thongbao'), 0o755);
  return { folder, bin, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
