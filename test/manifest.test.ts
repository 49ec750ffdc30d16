import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CONFIG_NAME } from '../server/src/config/load-config';
import { CONFIG } from '../server/src/config/schema';
import { SEMANTIC_TOKEN_TYPES } from '../server/src/features/semantic-tokens/legend';
import { CAPABILITIES } from '../server/src/lsp/capabilities';

const read = (path: string) => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'));
const manifest = read('package.json');
const { contributes } = manifest;

interface Setting {
  readonly type: string;
  readonly description?: string;
  readonly markdownDescription?: string;
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
}

const groups: { title: string; order: number; properties: Record<string, Setting> }[] =
  contributes.configuration;
const settings = groups.flatMap((group) => Object.entries(group.properties));

/** A Vietnamese phrase always has a letter with a mark. */
const VIETNAMESE = /(?!\p{ASCII})\p{L}/u;

describe('keys', () => {
  /** Input methods send Backspace and letters of their own, and prose needs Enter, Tab and Space as they are. */
  const TYPING_KEY = /^(?:shift\+)?(?:backspace|enter|tab|space|delete|[\p{L}\d\p{P}])$/iu;

  test('that write text are never bound', () => {
    for (const binding of contributes.keybindings ?? []) {
      for (const keys of [binding.key, binding.mac, binding.linux, binding.win].filter(Boolean)) {
        for (const chord of keys.split(' ')) expect(chord).not.toMatch(TYPING_KEY);
        expect(keys).not.toMatch(/backspace|enter|tab(?!\w)|space/i);
      }
      expect(binding.when).toContain('thongbao');
    }
  });

  test('and the editor’s own commands behind them are never taken over', () => {
    const commands =
      /['"](?:type|replacePreviousChar|compositionType|deleteLeft|lineBreakInsert|tab|enter)['"]/;
    for (const path of readdirSync(new URL('../client/src', import.meta.url), { recursive: true })) {
      if (!String(path).endsWith('.ts')) continue;
      expect(readFileSync(new URL(`../client/src/${path}`, import.meta.url), 'utf8')).not.toMatch(commands);
    }
  });

  test('ask for nothing of the server while prose is written, but for a line break', () => {
    expect(CAPABILITIES.completionProvider).toEqual({});
    expect(CAPABILITIES.signatureHelpProvider).toBeUndefined();
    expect(CAPABILITIES.documentOnTypeFormattingProvider).toEqual({ firstTriggerCharacter: '\n' });
  });
});

describe('commands', () => {
  test.each(contributes.commands as { command: string; category: string; title: string }[])(
    '$command can be found without typing marks',
    ({ command, category, title }) => {
      expect(command).toMatch(/^thongbao\./);
      expect(category).toBe('Thông báo');
      expect(title).toMatch(VIETNAMESE);
      expect(title).toBe(title.normalize('NFC'));
      // The command palette finds “Khởi” by `khoi`, but never “Đơn” by `don`.
      expect(title).not.toMatch(/^đ/iu);
    },
  );
});

describe('activation', () => {
  test('waits for a notice, or for a plain text that may be one', () => {
    expect(manifest.activationEvents).toEqual(['onLanguage:thongbao', 'onLanguage:plaintext']);
  });

  test('works in restricted and in virtual workspaces', () => {
    expect(manifest.capabilities).toEqual({
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
  });
});

describe('the configuration file', () => {
  test('is completed and checked by its schema, which the package holds', () => {
    const [validation, ...others] = contributes.jsonValidation;
    expect(others).toEqual([]);
    expect(validation.fileMatch).toBe(CONFIG_NAME);
    const schema = read(validation.url.replace(/^\.\//, ''));
    expect(Object.keys(schema.properties)).toEqual(Object.keys(CONFIG.entries));
    expect(manifest.files).toContain('schemas/*.json');
  });

  test('is described key by key in its page, which the package holds', () => {
    const page = readFileSync(new URL('../docs/cau-hinh.md', import.meta.url), 'utf8');
    const { properties } = read('schemas/thongbao.config.schema.json');
    for (const key of keysOf(properties)) expect(page).toContain(`\`${key}\``);
    expect(manifest.files).toContain('docs/cau-hinh.md');
  });

  interface Schema {
    readonly properties?: Record<string, Schema>;
    readonly items?: Schema;
    readonly anyOf?: readonly Schema[];
  }

  /** The names of all keys but those of single rules. */
  const keysOf = (properties: Record<string, Schema>): string[] =>
    Object.entries(properties).flatMap(([key, schema]) =>
      key === 'rules' ? [key] : [key, ...keysInside(schema)],
    );
  const keysInside = ({ properties = {}, items, anyOf = [] }: Schema): string[] => [
    ...keysOf(properties),
    ...(items ? keysInside(items) : []),
    ...anyOf.flatMap(keysInside),
  ];
});

describe('the walkthrough', () => {
  interface Step {
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly media: { readonly svg: string; readonly altText: string };
  }
  const [walkthrough, ...others]: { title: string; steps: Step[] }[] = contributes.walkthroughs;
  const { title, steps } = walkthrough!;
  const own: string[] = [
    ...contributes.commands.map(({ command }: { command: string }) => command),
    ...contributes.views.explorer.map(({ id }: { id: string }) => `${id}.focus`),
  ];

  test('is one', () => {
    expect(title).toBe('Soạn thông báo kết luận trong 10 phút');
    expect(others).toEqual([]);
  });

  test.each(steps)('$id is in Vietnamese and has a button that does something', ({ title, description }) => {
    expect(title + description).toMatch(VIETNAMESE);
    const commands = [...description.matchAll(/\]\(command:([\w.]+)/g)].map(([, command]) => command!);
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) if (command.startsWith('thongbao.')) expect(own).toContain(command);
  });

  test.each(steps)('$id has a picture in the package, drawn in the colours of the theme', ({ media }) => {
    expect(media.altText).toMatch(VIETNAMESE);
    expect(media.svg).toMatch(/^images\/walkthrough\/[a-z]+\.svg$/);
    expect(manifest.files).toContain('images/walkthrough/*.svg');
    const picture = readFileSync(new URL(`../${media.svg}`, import.meta.url), 'utf8');
    const colours = [...picture.matchAll(/(?:fill|stroke)="([^"]*)"/g)].map(([, colour]) => colour!);
    for (const colour of colours) expect(colour).toMatch(/^(?:none$|var\(--vscode-)/);
  });
});

/** What suggestions, marks and pasting would else do to prose, and colours that not every theme lets through. */
const CHANGED = [
  'editor.wordWrap',
  'editor.wrappingIndent',
  'editor.wordBasedSuggestions',
  'editor.acceptSuggestionOnEnter',
  'editor.acceptSuggestionOnCommitCharacter',
  'editor.quickSuggestions',
  'editor.tabCompletion',
  'editor.unicodeHighlight.nonBasicASCII',
  'editor.unicodeHighlight.allowedCharacters',
  'editor.bracketPairColorization.enabled',
  'editor.matchBrackets',
  'editor.autoClosingQuotes',
  'editor.minimap.enabled',
  'editor.formatOnPaste',
  'editor.semanticHighlighting.enabled',
  'files.encoding',
  'files.autoGuessEncoding',
];

describe('settings', () => {
  test('are few, in titled groups', () => {
    expect(settings.length).toBeLessThanOrEqual(20);
    for (const group of groups) expect(group.title).toMatch(VIETNAMESE);
    expect(new Set(groups.map((group) => group.order)).size).toBe(groups.length);
  });

  test.each(settings)('%s is described in Vietnamese, with each of its values', (name, setting) => {
    expect(name).toMatch(/^thongbao\./);
    expect(setting.description ?? setting.markdownDescription).toMatch(VIETNAMESE);
    expect(setting.enumDescriptions?.length).toBe(setting.enum?.length);
    for (const description of setting.enumDescriptions ?? []) expect(description).toMatch(VIETNAMESE);
  });

  test('of the editor are changed for notices alone', () => {
    expect(Object.keys(contributes.configurationDefaults)).toEqual(['[thongbao]']);
  });

  test('of the editor are changed only where prose or a Vietnamese keyboard needs it', () => {
    expect(Object.keys(contributes.configurationDefaults['[thongbao]']).sort()).toEqual(CHANGED.sort());
  });
});

describe('semantic tokens', () => {
  test('of the server and of the manifest are the same', () => {
    const declared = contributes.semanticTokenTypes.map((type: { id: string }) => type.id);
    expect(declared).toEqual([...SEMANTIC_TOKEN_TYPES]);
    for (const { description } of contributes.semanticTokenTypes) expect(description).toMatch(VIETNAMESE);
  });

  test('each have a scope that the grammar uses too, so that colours do not change when the server answers', () => {
    const { language, scopes } = contributes.semanticTokenScopes[0];
    expect(language).toBe('thongbao');
    expect(Object.keys(scopes)).toEqual([...SEMANTIC_TOKEN_TYPES]);
    const grammar = JSON.stringify(read('syntaxes/thongbao.tmLanguage.json'));
    const ofServerAlone = ['entity.name.type.unit.thongbao'];
    for (const scope of Object.values<string[]>(scopes).flat()) {
      if (!ofServerAlone.includes(scope)) expect(grammar).toContain(`"${scope}"`);
    }
  });
});

describe('the language', () => {
  test('is known by its extension or its first line', () => {
    const [language] = contributes.languages;
    expect(language.extensions).toEqual(['.thongbao']);
    expect('\uFEFFTHÔNG BÁO').toMatch(new RegExp(language.firstLine));
    expect('THÔNG BÁO về việc').not.toMatch(new RegExp(language.firstLine));
  });

  test.each([
    [
      'Thông tư số 24/2025/TT-BCT ngày 13/5/2025.',
      ['Thông', 'tư', 'số', '24/2025/TT-BCT', 'ngày', '13/5/2025'],
    ],
    ['Trung tâm KC&XTTM, các P.Giám đốc (b/c);', ['Trung', 'tâm', 'KC&XTTM', 'các', 'P.Giám', 'đốc', 'b/c']],
    ['Kết luận số 57-KL/TU', ['Kết', 'luận', 'số', '57-KL/TU']],
    ['tăng 20,56%, đơn vị/Hợp tác xã', ['tăng', '20,56', 'đơn', 'vị', 'Hợp', 'tác', 'xã']],
    ['thực hiện./.', ['thực', 'hiện']],
  ])('splits “%s” into words, composed or not', (text, words) => {
    const { pattern, flags } = read('language-configuration.json').wordPattern;
    expect(text.match(new RegExp(pattern, `g${flags}`))).toEqual(words);
    const decomposed = text.normalize('NFD').match(new RegExp(pattern, `g${flags}`));
    expect(decomposed?.map((word) => word.normalize('NFC'))).toEqual(words);
  });
});

describe('snippets', () => {
  const snippets: [string, { prefix: string; description: string; body: string[] }][] = Object.entries(
    read('snippets/thongbao.json'),
  );

  test.each(snippets)('%s is described and spelt in composed letters', (name, { description, body }) => {
    expect(name + description).toMatch(VIETNAMESE);
    for (const text of [name, description, ...body]) expect(text).toBe(text.normalize('NFC'));
  });

  test('end the recipients as the decree does', () => {
    const [, { body }] = snippets.find(([name]) => name === 'Nơi nhận')!;
    const items = body.filter((line) => line.startsWith('- '));
    expect(body[0]).toBe('Nơi nhận:');
    expect(items.at(-1)).toMatch(/^- Lưu: VT, .*\.$/);
    for (const item of items.slice(0, -1)) expect(item).toMatch(/;$/);
  });
});
