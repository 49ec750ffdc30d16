import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/rules/registry';
import {
  BROWSER_BUNDLES,
  BUNDLES,
  browserClient,
  browserServer,
  nodeClient,
  programs,
} from '../../server/tools/bundles';
import { type BundledPackage, bundledPackages, noticesOf } from '../../server/tools/third-party-notices';
import { type Built, inMemory } from '../support/built';

describe('what runs in the browser', () => {
  let bundles: Built[];
  beforeAll(async () => {
    bundles = await inMemory(BROWSER_BUNDLES);
  });

  it('loads nothing but the API of VS Code, and has no empty stand-in for a module of Node’s', () => {
    for (const { metafile, outputFiles } of bundles) {
      expect(Object.keys(metafile.inputs).filter((path) => path.startsWith('(disabled)'))).toEqual([]);
      const loaded = Object.values(metafile.outputs).flatMap(({ imports }) =>
        imports.map(({ path }) => path),
      );
      expect(loaded.filter((path) => path !== 'vscode')).toEqual([]);
      for (const { text } of outputFiles) {
        const required = [...text.matchAll(/\b(?:require|import)\s*\(\s*["'`]([^"'`]*)/g)].map(
          ([, name]) => name,
        );
        expect(required.filter((name) => name !== 'vscode')).toEqual([]);
        expect(text).not.toMatch(/["'`]node:/);
      }
    }
  });
});

describe('the client for Node', () => {
  it('holds nothing that the one for the browser holds, and takes it from there', async () => {
    const [node, browser] = await inMemory([nodeClient, browserClient]);
    const inBrowser = new Set(Object.keys(browser!.metafile.inputs));
    const twice = Object.keys(node!.metafile.inputs).filter((path) => inBrowser.has(path));
    expect(twice).toEqual(['client/src/identity.ts']);
    expect(node!.outputFiles[0]!.text).toContain('require("./client.browser.cjs")');
  });
});

describe('the engine', () => {
  it('is shipped once, for the command and the servers', async () => {
    const built = await inMemory([programs, browserServer]);
    const held = built.flatMap(({ metafile }) => Object.keys(metafile.inputs));
    expect(held.filter((path) => /^server\/src\/(?!lsp|cli)/.test(path))).toEqual([]);
    expect(held.filter((path) => path.startsWith('engine:')).length).toBeGreaterThan(0);
  });
});

/** The longest piece of a text that a program holds as it is, however the builder quotes it. */
const longestLine = (text: string): string =>
  text.split(/[\n\r\t"'`\\$]/).reduce((longest, line) => (line.length > longest.length ? line : longest), '');

describe('what is shipped', () => {
  let texts: string[];
  beforeAll(async () => {
    const built = await inMemory([programs, ...BROWSER_BUNDLES]);
    texts = built.flatMap(({ outputFiles }) => outputFiles.map(({ text }) => text));
  });

  it('holds what every rule says of itself, and no examples, which its page has', () => {
    const all = texts.join('');
    const isHeld = (text: string): boolean => all.includes(JSON.stringify(text));
    const shipped: string[] = [];
    for (const { id, title, docs, examples } of RULES) {
      expect(
        [title, docs.what, docs.why, docs.how].filter((text) => !isHeld(text)),
        id,
      ).toEqual([]);
      const texts = [...examples.right, ...examples.wrong.map(({ text }) => text)];
      const lines = texts.map(longestLine).filter((line) => line.length >= 40);
      for (const line of lines) if (all.includes(line)) shipped.push(`${id}: ${line}`);
    }
    expect([...new Set(shipped)]).toEqual([]);
  });

  it('holds no fault that measures the rules', () => {
    const all = texts.join('');
    const names = RULES.flatMap(({ faults }) => faults.map(({ name }) => name));
    // What is said of a mark by its name, messages say too.
    const ownNames = names.filter((name) => name.length > 20);
    expect(ownNames.length).toBeGreaterThan(100);
    expect(ownNames.filter((name) => all.includes(JSON.stringify(name)))).toEqual([]);
    expect(all.includes('*sites(')).toBe(false);
  });

  it('makes no code out of texts', () => {
    for (const text of texts) expect(text).not.toMatch(/\bnew Function\b|[^.\w]eval\(/);
  });

  it('has no way to reach another machine', () => {
    for (const text of texts)
      expect(text).not.toMatch(/\bfetch\(|XMLHttpRequest|\bWebSocket\b|EventSource\(|sendBeacon/);
  });
});

describe('the packages that are shipped', () => {
  /** Those that ask for no more than that their text goes with the product. */
  const FIT_FOR_MIT = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'BlueOak-1.0.0', 'Apache-2.0'];
  let packages: BundledPackage[];
  beforeAll(async () => {
    const built = await inMemory(BUNDLES);
    packages = bundledPackages(built.flatMap(({ metafile }) => Object.keys(metafile.inputs)));
  });

  it('are few, under a licence that an MIT product may hold, each with its text', () => {
    expect(new Set(packages.map(({ name }) => name)).size).toBeLessThan(25);
    for (const { name, licence, text } of packages) {
      expect(FIT_FOR_MIT, name).toContain(licence);
      expect(text.length, name).toBeGreaterThan(200);
    }
  });

  it('stand in the notices that go with the product', () => {
    const notices = noticesOf(packages);
    for (const { name, version, text } of packages) {
      expect(notices).toContain(`${name} ${version}`);
      expect(notices).toContain(text.trim());
    }
  });
});

describe('the packages that the work needs', () => {
  const locks = ['package-lock.json', 'test/e2e/package-lock.json'];

  it.each(locks)('of %s are under no licence that reaches what is made with them', (lock) => {
    const { packages } = JSON.parse(readFileSync(new URL(`../../${lock}`, import.meta.url), 'utf8'));
    const licences = new Set(Object.values<{ license?: string }>(packages).map(({ license }) => license));
    expect(
      [...licences].filter((licence) => /GPL|EUPL|SSPL|BUSL|CC-BY-(?:NC|ND|SA)/.test(licence ?? '')),
    ).toEqual([]);
  });
});
