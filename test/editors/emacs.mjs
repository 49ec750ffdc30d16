/**
 * `npm run test:emacs`: follows the recipe for Emacs of docs/editors.md, and uses the server from there. Where Emacs or its
 * client is missing it says so and tests nothing: they are too large to be installed for this alone.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { SHOWN, withRecipe } from './recipe.mjs';

const EMACS = ['--batch', '-q', '--eval', '(package-initialize)'];

if (spawnSync('emacs', [...EMACS, '--eval', "(require 'eglot)"]).status === 0) {
  const script = join(import.meta.dirname, 'emacs.el');
  // What Emacs says goes to standard error; whoever counts reads standard output.
  const stdio = ['ignore', 'inherit', 1];
  withRecipe('## Emacs', ({ recipe, notice, env }) =>
    spawnSync('emacs', [...EMACS, '-l', recipe, '-l', script, notice], { ...SHOWN, stdio, env }),
  );
} else {
  console.log(
    'Bỏ qua: không thấy Emacs có eglot. Hãy cài các gói `emacs-nox` và `elpa-eglot`.\nLeft out: there is no Emacs with eglot. Install the packages `emacs-nox` and `elpa-eglot`.',
  );
}
