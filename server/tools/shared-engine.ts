import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';
import type { Plugin, StdinOptions } from 'esbuild';

/**
 * The command, the server for Node and the one for a worker have one engine, which is shipped once. A worker loads scripts and
 * Node loads modules: the file of the engine is both, and what is in it stands under a name that all of them see.
 */
const NAME = 'thongbaoEngine';
const SOURCES = 'server/src';
const ENGINE = /^(?:text|syntax|model|rules|features|config)\//;
const FRONT_DOORS = ['lsp', 'cli'];

/** A module that puts what the front doors ask of the engine under its name. */
export function engineEntry(root: string): StdinOptions {
  const modules = askedFor(root);
  const imports = modules.map((path, i) => `import * as m${i} from './${SOURCES}/${path}';`);
  const names = modules.map((path, i) => `'${path}': m${i}`);
  return {
    contents: `${imports.join('\n')}\nglobalThis.${NAME} = { ${names.join(', ')} };`,
    resolveDir: root,
  };
}

/** Takes the modules of the engine from its file, which has to be loaded before. */
export const takesEngine: Plugin = {
  name: 'takes-engine',
  setup({ initialOptions, onLoad, onResolve }) {
    const sources = join(initialOptions.absWorkingDir!, SOURCES);
    onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
      const name = relative(sources, join(resolveDir, path)).replaceAll(sep, '/');
      return ENGINE.test(name) ? { path: name, namespace: 'engine' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'engine' }, ({ path }) => ({
      contents: `module.exports = globalThis.${NAME}['${path}'];`,
    }));
  },
};

/** The modules of the engine that the front doors import, without `.ts`. */
function askedFor(root: string): string[] {
  const sources = join(root, SOURCES);
  const found = FRONT_DOORS.flatMap((door) =>
    readdirSync(join(sources, door), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => posix.join(door, file.replaceAll(sep, '/')))
      .flatMap((file) =>
        [...readFileSync(join(sources, file), 'utf8').matchAll(/ from '(\.[^']+)'/g)].map(([, path]) =>
          posix.join(posix.dirname(file), path!),
        ),
      ),
  );
  return [...new Set(found.filter((path) => ENGINE.test(path)))].sort();
}
