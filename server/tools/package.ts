import { execFileSync } from 'node:child_process';
import { chmodSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const programs = ['dist/cli.js', 'dist/server.js'];

// The same commit gives the same bytes: the archive holds no time of the day, no time zone and no file modes of
// the machine. The earliest time that the format knows stands for all.
const env = { ...process.env, TZ: 'UTC', SOURCE_DATE_EPOCH: '315532800' };

function vsce(...args: string[]): string {
  const command = join(root, 'node_modules/@vscode/vsce/vsce');
  return execFileSync(process.execPath, [command, ...args, '--no-dependencies'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
}

for (const file of vsce('ls').trim().split('\n')) {
  chmodSync(join(root, file), programs.includes(file) ? 0o755 : 0o644);
}
process.stdout.write(
  vsce('package', '--allow-missing-repository', '--no-rewrite-relative-links', '--out', 'dist/thongbao.vsix'),
);
