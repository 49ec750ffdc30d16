import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { REGISTRY, registry, root } from './registry';

// The registry comes first: everything else is made from the rules that it lists.
writeFileSync(join(root, REGISTRY), registry());
const { generatedFiles, leftoverPages } = await import('./generated-files');

for (const path of leftoverPages()) rmSync(join(root, path));
for (const [path, text] of generatedFiles()) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
  console.log(path);
}
