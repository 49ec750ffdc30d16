import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root';

/** A package of somebody else, parts of which stand in what is shipped. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As the package names it, in the words of SPDX. */
  readonly licence: string;
  /** The whole text of its licence; empty where it ships none. */
  readonly text: string;
}

/** The packages that files belong to, each version once, by name. `inputs` are paths in the project. */
export function bundledPackages(inputs: Iterable<string>): BundledPackage[] {
  const packages = new Map<string, BundledPackage>();
  for (const folder of new Set([...inputs].map(folderOf))) {
    if (!folder) continue;
    const read = readPackage(folder);
    packages.set(`${read.name}@${read.version}`, read);
  }
  return [...packages.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, read]) => read);
}

/** The file that goes with the package: who wrote what is inside, and on what terms. */
export function noticesOf(packages: readonly BundledPackage[]): string {
  const head = 'thongbao contains parts of the following packages.\n';
  const parts = packages.map(
    ({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}\n`,
  );
  return [head, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

function folderOf(input: string): string | undefined {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0];
}

function readPackage(folder: string): BundledPackage {
  const manifest = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const file = readdirSync(join(root, folder)).find((name) => /^licen[cs]e/i.test(name));
  return {
    name: manifest.name,
    version: manifest.version,
    licence: manifest.license,
    text: file ? readFileSync(join(root, folder, file), 'utf8').replaceAll('\r\n', '\n') : '',
  };
}
