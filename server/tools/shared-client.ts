import { join } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * A worker can load one file only, and the client for Node is nearly the same. So the file for the browser lends what both
 * have, and the file for Node holds no more than what belongs to Node.
 */
const COMMON = 'client/src/extension';
/** The files of the libraries that know nothing of their host. */
const HOSTLESS =
  /node_modules[\\/](?:vscode-languageclient|vscode-languageserver-protocol|vscode-jsonrpc)[\\/]lib[\\/]common[\\/]/;
/** Those that the files for Node ask for; the build says so if one is missing here. */
const LIBRARIES = [
  'vscode-languageclient/lib/common/api.js',
  'vscode-languageclient/lib/common/client.js',
  'vscode-languageclient/lib/common/utils/is.js',
  'vscode-languageserver-protocol/lib/common/api.js',
  'vscode-jsonrpc/lib/common/api.js',
];

/** A module that is the client for the browser, and gives away the libraries in it, each when it is asked for. */
export const lender = (entry: string): string => `
  import * as common from './${COMMON}';
  export * from './${entry}';
  export const lent = {
    common: () => common,
    ${LIBRARIES.map((path) => `'${path}': () => require('./node_modules/${path}')`).join(',\n')}
  };`;

/** Takes the common parts from the file of that lender, by its name beside what is built. */
export const borrowsFrom = (file: string): Plugin => ({
  name: 'borrows-from',
  setup({ initialOptions, onLoad, onResolve, resolve }) {
    const root = initialOptions.absWorkingDir!;
    const names = new Map(LIBRARIES.map((path) => [join(root, 'node_modules', path), path]));
    names.set(join(root, `${COMMON}.ts`), 'common');
    onResolve({ filter: /^\.|^vscode-/ }, async ({ path, pluginData, ...from }) => {
      if (pluginData === 'seen' || path === file) return undefined;
      const resolved = await resolve(path, { ...from, pluginData: 'seen' });
      const name = names.get(resolved.path);
      if (name) return { path: name, namespace: 'borrowed' };
      if (!HOSTLESS.test(resolved.path)) return undefined;
      return { errors: [{ text: `${resolved.path} is not lent: name it in LIBRARIES.` }] };
    });
    onLoad({ filter: /./, namespace: 'borrowed' }, ({ path }) => ({
      contents: `module.exports = require('${file}').lent['${path}']();`,
      resolveDir: root,
    }));
  },
});
