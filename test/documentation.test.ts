import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const pages = ['', 'docs'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name)),
);
const USERS = ['docs/huong-dan.md', 'docs/cai-dat.md', 'docs/cau-hinh.md'];
const read = (page: string): string => readFileSync(join(root, page), 'utf8');

/** The name that a heading has in addresses. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(' ', '-');
const anchorsOf = (page: string): string[] =>
  [...read(page).matchAll(/^#{1,6} (.+)$/gm)].map(([, heading]) => anchorOf(heading!));

const { contributes, files } = JSON.parse(read('package.json'));
const settings: string[] = contributes.configuration.flatMap((group: { properties: object }) =>
  Object.keys(group.properties),
);

describe.each(pages)('%s', (page) => {
  const text = read(page);

  test('links to what there is', () => {
    for (const [, address] of text.matchAll(/\]\(([^()\s]+)\)/g)) {
      if (/^[a-z]+:/.test(address!)) continue;
      const [path, anchor] = address!.split('#');
      const target = path ? join(dirname(page), path) : page;
      expect(existsSync(join(root, target)), address).toBe(true);
      if (anchor) expect(anchorsOf(target), address).toContain(decodeURIComponent(anchor));
    }
  });
});

test('the package holds the pages for its users, and all that they show and link to', () => {
  const shipped = globSync(files, { cwd: root, expandDirectories: true });
  const handbook = shipped.filter((path) => /^docs\/[^/]+\.md$/.test(path));
  expect(handbook).toEqual(expect.arrayContaining(USERS));
  for (const page of handbook) {
    for (const [, address] of read(page).matchAll(/\]\((?![a-z]+:|#)([^()#\s]+)/g))
      expect(shipped, page).toContain(join(dirname(page), address!));
  }
});

test('every picture of the handbook is shown by a page', () => {
  const shown = pages.map(read).join('\n');
  for (const picture of readdirSync(join(root, 'docs/images'))) expect(shown).toContain(`images/${picture}`);
});

test.each(USERS)('%s names settings that there are', (page) => {
  for (const [, setting] of read(page).matchAll(/`(thongbao\.(?!config|vsix|thongbao)[a-z][\w.]*)`/g))
    expect(settings).toContain(setting);
});

test('the pages for its users name commands of the extension by their titles', () => {
  const titles = contributes.commands.map(({ title }: { title: string }) => title);
  const ofEditor = /^Command Palette$/;
  for (const page of USERS) {
    for (const [, bold] of read(page).matchAll(/[Ll]ệnh \*\*(?:Thông báo: )?([^*]+)\*\*/g))
      if (!ofEditor.test(bold!)) expect(titles, page).toContain(bold);
  }
});
