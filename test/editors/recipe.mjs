import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const read = (path) => readFileSync(join(root, path), 'utf8');

/**
 * Builds the server, and gives `use` what an editor needs that is set up by docs/editors.md: the file of a recipe there,
 * which is the block behind `heading`, a notice with one date that is written wrong, and the environment in which
 * `thongbao-language-server` is on the path. The process ends as the editor does, whose result `use` gives.
 */
export function withRecipe(heading, use) {
  const options = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
  if (spawnSync('npm', ['run', '--silent', 'build'], options).status !== 0) process.exit(1);
  const folder = mkdtempSync(join(tmpdir(), 'thongbao-editor-'));
  try {
    const [recipe, notice] = [join(folder, 'recipe'), join(folder, 'notice.thongbao')];
    const [, behind] = read('docs/editors.md').split(heading);
    writeFileSync(recipe, /```\w+\n(.*?)```/s.exec(behind)[1]);
    const right = read('test/e2e/workspace/giao-ban-thang-3.thongbao');
    writeFileSync(notice, right.replace('28/02/2026', '28/2/2026'));
    symlinkSync(join(root, 'dist/server.js'), join(folder, 'thongbao-language-server'));
    const env = { ...process.env, HOME: folder, PATH: [folder, process.env.PATH].join(delimiter) };
    const { status } = use({ recipe, notice, env });
    process.exitCode = status ?? 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** How an editor runs: seen by whoever runs the test, and not for ever. */
export const SHOWN = { stdio: ['ignore', 'inherit', 'inherit'], timeout: 120_000 };
