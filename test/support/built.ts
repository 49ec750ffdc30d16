import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type BuildOptions, type BuildResult, build } from 'esbuild';
import { engine, programs } from '../../server/tools/bundles';

export type Built = BuildResult<{ metafile: true; write: false }>;

const known = new Map<BuildOptions, Promise<Built>>();

/** What is built of some bundles, in memory; each is built once for all tests of a worker. */
export const inMemory = (bundles: readonly BuildOptions[]): Promise<Built[]> =>
  Promise.all(
    bundles.map((options) => {
      const built = known.get(options) ?? build({ ...options, metafile: true, write: false });
      known.set(options, built as Promise<Built>);
      return built as Promise<Built>;
    }),
  );

/** Writes the server and the command, as they are shipped, into a folder. */
export async function writePrograms(folder: string): Promise<void> {
  const built = await inMemory([engine, programs]);
  mkdirSync(folder, { recursive: true });
  for (const { path, contents } of built.flatMap(({ outputFiles }) => outputFiles))
    writeFileSync(join(folder, basename(path)), contents);
}
