import { chmod, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundles } from './bundles';

const dist = join(import.meta.dirname, '../../dist');
await rm(dist, { recursive: true, force: true });
await Promise.all(bundles.map((options) => build(options)));
for (const program of ['cli.js', 'server.js']) await chmod(join(dist, program), 0o755);
