import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXECUTABLES } from './bundles';
import { root } from './root';

/** An office carries the package on a stick and sends it by mail. In bytes. */
const MAX_SIZE = 1_000_000;
const vsix = 'dist/thongbao.vsix';

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
  chmodSync(join(root, file), EXECUTABLES.includes(file) ? 0o755 : 0o644);
}
// The page of the extension can show no pictures of the project, least of all without a network.
const readme = 'dist/README.md';
const page = readFileSync(join(root, 'README.md'), 'utf8').replace(/^!\[.*\n\n/gm, '');
writeFileSync(join(root, readme), page);
vsce(
  'package',
  '--allow-missing-repository',
  '--no-rewrite-relative-links',
  '--readme-path',
  readme,
  '--out',
  vsix,
);

const bytes = readFileSync(join(root, vsix));
console.log(
  `${vsix}  ${(bytes.length / 1000).toFixed(0)} kB  sha256 ${createHash('sha256').update(bytes).digest('hex')}`,
);
if (bytes.length > MAX_SIZE) throw new Error(`${vsix} is larger than ${MAX_SIZE} bytes.`);
