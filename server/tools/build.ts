import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUNDLES, EXECUTABLES } from './bundles';
import { root } from './root';
import { bundledPackages, noticesOf } from './third-party-notices';

await rm(join(root, 'dist'), { recursive: true, force: true });
const built = await Promise.all(BUNDLES.map((options) => build(options)));
for (const program of EXECUTABLES) await chmod(join(root, program), 0o755);
await mkdir(join(root, 'dist'), { recursive: true });
const packages = bundledPackages(built.flatMap(({ metafile }) => Object.keys(metafile!.inputs)));
await writeFile(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), noticesOf(packages));
