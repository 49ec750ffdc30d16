import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REGISTRY, registry } from './registry';
import { root } from './root';

/** Writes a file and names it, where it says something else than before. */
function write(path: string, text: string): void {
  const file = join(root, path);
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(`written  ${path}`);
}

// The registry comes first: everything else is made from the rules that it lists.
write(REGISTRY, registry());
const { generatedFiles, leftoverPages } = await import('./generated-files');

for (const path of leftoverPages()) {
  rmSync(join(root, path));
  console.log(`removed  ${path}`);
}
for (const [path, text] of generatedFiles()) write(path, text);
