/**
 * `npm run test:package`: packages the project twice, here and as a copy in another folder, in another time zone and
 * with another file mask, and compares the two byte for byte.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from './root';

function packaged(folder: string, zone: string, mask: number): Buffer {
  process.umask(mask);
  execFileSync('npm', ['run', '--silent', 'package'], {
    cwd: folder,
    env: { ...process.env, TZ: zone },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return readFileSync(join(folder, 'dist/thongbao.vsix'));
}

const copy = mkdtempSync(join(tmpdir(), 'thongbao-'));
try {
  const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  for (const file of files.toString().split('\0').filter(Boolean)) cpSync(join(root, file), join(copy, file));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const here = packaged(root, 'Asia/Ho_Chi_Minh', 0o022);
  const there = packaged(copy, 'America/New_York', 0o077);
  if (!here.equals(there)) throw new Error('Two builds of the same files differ.');
  console.log('Two builds of the same files are the same, byte for byte.');
} finally {
  rmSync(copy, { recursive: true, force: true });
}
