/** `npm run test:neovim`: follows a recipe for Neovim of docs/editors.md, and uses the server from there. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { SHOWN, withRecipe } from './recipe.mjs';

if (spawnSync('nvim', ['--version']).error) {
  console.error(
    'Không thấy Neovim. Hãy cài gói `neovim`.\nNeovim is not installed. Install the package `neovim`.',
  );
  process.exit(1);
}
const script = join(import.meta.dirname, 'neovim.lua');
withRecipe('From 0.7', ({ recipe, notice, env }) =>
  spawnSync('nvim', ['--headless', '--clean', '-n', '-u', script, notice], {
    ...SHOWN,
    env: { ...env, THONGBAO_RECIPE: recipe },
  }),
);
