import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../server/src', import.meta.url));

/** What each layer may import besides itself: the map of docs/architecture.md. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  text: [],
  config: ['text'],
  syntax: ['text'],
  model: ['text', 'syntax', 'config'],
  rules: ['text', 'syntax', 'config', 'model'],
  features: ['text', 'syntax', 'config', 'model', 'rules'],
  lsp: ['text', 'syntax', 'config', 'model', 'rules', 'features'],
  cli: ['text', 'syntax', 'config', 'model', 'rules', 'features'],
};

/** What each folder of the model, and `facts.ts` beside them, may import besides itself. */
const MODEL_MAY_IMPORT: Record<string, readonly string[]> = {
  date: [],
  language: [],
  prose: ['language'],
  meeting: ['language'],
  unit: ['language', 'prose'],
  citation: ['language', 'date'],
  assignment: ['language', 'prose', 'unit'],
  deadline: ['language', 'date', 'prose', 'unit', 'assignment'],
  facts: ['language', 'date', 'prose', 'unit', 'citation'],
  notice: ['language', 'date', 'prose', 'unit', 'meeting', 'citation', 'assignment', 'facts'],
  task: ['language', 'date', 'prose', 'unit', 'assignment', 'deadline', 'facts', 'notice'],
};

/** What the parts of `model/citation` may import of one another; the files that are not named may import all. */
const CITATION_MAY_IMPORT: Record<string, readonly string[]> = {
  'defect.ts': [],
  tables: [],
  context: ['tables'],
  number: ['tables', 'context', 'defect.ts'],
  'citation.ts': ['tables', 'context', 'number', 'defect.ts'],
  judging: ['tables', 'context', 'number', 'defect.ts', 'citation.ts'],
};

/** Entry points that know the host that they run in. */
const KNOWS_NODE = /^(?:cli\/|lsp\/(?:node|disk|engine)\.ts$)/;
/** What deals with the world around; all else is the core, and computes. */
const OUTER = new Set(['lsp', 'cli']);
/** Libraries that compute and nothing else. */
const PURE_LIBRARIES = ['valibot', '@valibot/to-json-schema', 'jsonc-parser', 'fflate'];

const IMPORT = /^(?:import|export)\s[^'"();=]*?from\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'/gm;

interface Source {
  readonly path: string;
  readonly layer: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const sources: readonly Source[] = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => {
    const text = readFileSync(join(ROOT, path), 'utf8');
    const imports = [...text.matchAll(IMPORT)].map((match) => (match[1] ?? match[2] ?? match[3])!);
    return { path, layer: path.split('/')[0]!, text, imports };
  });

const inside = (source: Source): string[] =>
  source.imports
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(ROOT, join(ROOT, dirname(source.path), name)))
    .filter((path) => !path.startsWith('..'));

const outside = (source: Source): string[] => source.imports.filter((name) => !name.startsWith('.'));

describe('the layers of the server', () => {
  it('are those of the map', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect([...new Set(sources.map(({ layer }) => layer))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  it('import only what stands below them', () => {
    const against = sources.flatMap((source) =>
      inside(source)
        .map((path) => path.split('/')[0]!)
        .filter((layer) => layer !== source.layer && !MAY_IMPORT[source.layer]!.includes(layer))
        .map((layer) => `${source.path} imports ${layer}`),
    );
    expect(against).toEqual([]);
  });

  it('have no circle of files that import one another', () => {
    const imports = new Map(sources.map((source) => [source.path, inside(source)]));
    const pathOf = (name: string): string =>
      [`${name}.ts`, `${name}/index.ts`, name].find((path) => imports.has(path)) ?? '';
    const done = new Set<string>();
    const circles: string[] = [];
    const walk = (path: string, over: readonly string[]): void => {
      if (over.includes(path)) circles.push([...over.slice(over.indexOf(path)), path].join(' → '));
      if (done.has(path) || over.includes(path)) return;
      for (const name of imports.get(path) ?? []) walk(pathOf(name), [...over, path]);
      done.add(path);
    };
    for (const path of imports.keys()) walk(path, []);
    expect(circles).toEqual([]);
  });

  it('have in the model folders that import one another in one direction', () => {
    const inModel = sources.flatMap((source) => {
      const [layer, folder] = source.path.replace(/\.ts$/, '').split('/');
      return layer === 'model' ? inside(source).map((path) => ({ source, folder: folder!, path })) : [];
    });
    expect([...new Set(inModel.map(({ folder }) => folder))].sort()).toEqual(
      Object.keys(MODEL_MAY_IMPORT).sort(),
    );
    const against = inModel
      .filter(({ folder, path }) => {
        const [layer, other] = path.split('/');
        return layer === 'model' && other !== folder && !MODEL_MAY_IMPORT[folder]!.includes(other!);
      })
      .map(({ source, path }) => `${source.path} imports ${path}`);
    expect(against).toEqual([]);
  });

  it('have in `model/citation` parts that import one another in one direction', () => {
    const CITATION = 'model/citation/';
    const partOf = (path: string): string => path.slice(CITATION.length).split('/')[0]!;
    const within = sources.filter(({ path }) => path.startsWith(CITATION));
    const against = within.flatMap((source) => {
      const may = CITATION_MAY_IMPORT[partOf(source.path)];
      return inside(source)
        .filter((path) => path.startsWith(CITATION))
        .map((path) => partOf(`${path}.ts`))
        .filter((part) => may && part !== partOf(source.path) && !may.includes(part))
        .map((part) => `${source.path} imports ${part}`);
    });
    expect(against).toEqual([]);
    const folders = within.map(({ path }) => partOf(path)).filter((part) => !part.endsWith('.ts'));
    expect(folders.filter((part) => !(part in CITATION_MAY_IMPORT))).toEqual([]);
  });

  it('know nothing of the protocol below lsp', () => {
    const knowing = sources.filter(
      (source) => source.layer !== 'lsp' && outside(source).some((name) => name.startsWith('vscode')),
    );
    expect(knowing.map(({ path }) => path)).toEqual([]);
  });

  it('make protocol objects in one file only', () => {
    const enums =
      /\b(?:DiagnosticSeverity|SymbolKind|CompletionItemKind|FoldingRangeKind|MarkupKind|InsertTextFormat)\./;
    expect(sources.filter(({ text }) => enums.test(text)).map(({ path }) => path)).toEqual([
      'lsp/convert.ts',
    ]);
  });

  it('know nothing of Node, but for the entry points', () => {
    const knowing = sources.filter(
      (source) => !KNOWS_NODE.test(source.path) && outside(source).some((name) => name.startsWith('node:')),
    );
    expect(knowing.map(({ path }) => path)).toEqual([]);
  });

  it('use no other libraries in the core', () => {
    const using = sources
      .filter(({ layer }) => !OUTER.has(layer))
      .flatMap((source) =>
        outside(source)
          .filter((name) => !PURE_LIBRARIES.includes(name))
          .map((name) => `${source.path} uses ${name}`),
      );
    expect(using).toEqual([]);
  });

  it('have no clock, no chance and no network in the core', () => {
    const impure =
      /\b(?:new Date\b|Date\.(?:now|parse)|performance\.|Math\.random|fetch\(|setTimeout|setInterval|process\.)/;
    const found = sources
      .filter(({ layer, text }) => !OUTER.has(layer) && impure.test(withoutComments(text)))
      .map(({ path }) => path);
    expect(found).toEqual([]);
  });
});

const withoutComments = (text: string): string => text.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '');
