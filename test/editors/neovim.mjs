/** `npm run test:neovim`: builds the server and uses it from Neovim, as an editor that knows nothing of it. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
if (spawnSync('nvim', ['--version']).error) {
  console.error(
    'Không thấy Neovim. Hãy cài gói `neovim`.\nNeovim is not installed. Install the package `neovim`.',
  );
  process.exit(1);
}
const built = spawnSync('npm', ['run', '--silent', 'build'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (built.status !== 0) process.exit(1);

const script = join(root, 'test/editors/neovim.lua');
const notice = join(root, 'test/e2e/workspace/giao-ban-thang-3.thongbao');
const { status } = spawnSync('nvim', ['--headless', '--clean', '-n', '-u', script, notice], {
  env: { ...process.env, THONGBAO_NODE: process.execPath, THONGBAO_SERVER: join(root, 'dist/server.js') },
  stdio: ['ignore', 'inherit', 'inherit'],
  timeout: 120_000,
});
process.exitCode = status ?? 1;
