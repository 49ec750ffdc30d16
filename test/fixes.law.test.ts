import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fixAll } from '../server/src/features/fixes';
import { findingsIn } from '../server/src/features/session';
import { unmark } from '../server/src/rules/marked';
import { RULES } from '../server/src/rules/registry';
import { readCorpus } from './eval/sources';
import { shareOf } from './support/share';
import { openStrictly } from './support/strict-session';

const sample = (name: string): string =>
  readFileSync(new URL(`../examples/${name}`, import.meta.url), 'utf8');

const corpus = process.env.THONGBAO_CORPUS ? readCorpus(process.env.THONGBAO_CORPUS) : null;

const TEXTS: [string, string][] = [
  ...RULES.flatMap(({ id, examples }) =>
    examples.wrong.map(({ text }, i): [string, string] => [`example ${i + 1} of ${id}`, unmark(text).text]),
  ),
  ['the faulty sample', sample('thong-bao-co-loi.thongbao')],
  ['the clean sample', sample('thong-bao-mau.thongbao')],
  ...[...(corpus?.notices ?? []), ...(corpus?.documents ?? [])].map(({ name, text }): [string, string] => [
    name,
    text,
  ]),
];

/** How often each rule speaks. */
function counts(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const { rule } of findingsIn(openStrictly(text)).findings)
    found.set(rule.id, (found.get(rule.id) ?? 0) + 1);
  return found;
}

describe('all safe fixes together', () => {
  it.each(shareOf(TEXTS))('come to rest and bring no new finding: %s', (_name, text) => {
    const fixed = fixAll(text);
    // Where nothing was fixed there is nothing to come to rest.
    if (fixed === text) return;
    expect(fixAll(fixed)).toBe(fixed);
    const before = counts(text);
    for (const [rule, count] of counts(fixed))
      expect([rule, count]).toEqual([rule, Math.min(count, before.get(rule) ?? 0)]);
  });
});
