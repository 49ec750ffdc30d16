/**
 * No pattern has a repeated group that may read the same letters once or twice over: on a line that it does not match the
 * engine would try all ways, and what is to be read at once takes minutes.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { extract } from '../server/src/features/extract';
import { findingsIn, openSession } from '../server/src/features/session';
import { ownNotices } from './eval/sources';
import { ambiguousGroupsOf } from './support/ambiguous';

const SOURCES = new URL('../server/src/', import.meta.url);
const LITERAL =
  /(?<=(?:^|[=(,:[!&|?{};]|=>|return)\s*)\/(?![/*])((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\[\n])+)\/([dgimsuvy]*)(?=[\s.,;)\]}])/gmu;

/** The patterns that stand in the sources. */
function* written(): Generator<RegExp> {
  for (const file of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    const text = readFileSync(new URL(file, SOURCES), 'utf8');
    // Packed counts look like anything.
    if (text.startsWith('// Written by')) continue;
    for (const [, source, flags] of text.matchAll(LITERAL)) {
      const pattern = patternOf(source!, flags!);
      if (pattern) yield pattern;
    }
  }
}

/** Null where what stands between two slashes is a piece of a string. */
function patternOf(source: string, flags: string): RegExp | null {
  try {
    return new RegExp(source, flags);
  } catch {
    return null;
  }
}

describe('a group that can be read in more ways than one', () => {
  it.each([
    ['(?:[\\p{L} -]{1,40}(?:, | và )){0,12}$', ['(?:[\\p{L} -]{1,40}(?:, | và ))']],
    ['^(?:[^AEIOUY]{0,2}[AEIOUY]+){2,}$', ['(?:[^AEIOUY]{0,2}[AEIOUY]+)']],
    ['(\\s*\\d+)*$', ['(\\s*\\d+)']],
    ['(?:(?:a|b)*|c)+', ['(?:(?:a|b)*|c)']],
    ['(?:(?:(?! và )[\\p{L} -]){1,40}(?:, | và )){0,12}$', []],
    ['(?:\\s+\\p{L}+){0,9}$', []],
    ['(?:\\p{L}+[-&])*\\p{L}+', []],
    ['(?:\\p{L}+\\s?){1,3}', []],
  ])('%s', (source, groups) => expect(ambiguousGroupsOf(new RegExp(source, 'u'))).toEqual(groups));
});

describe('no pattern is ambiguous', () => {
  it('of those that are written', () => {
    const patterns = [...written()];
    expect(patterns.length).toBeGreaterThan(500);
    expect(patterns.flatMap(ambiguousGroupsOf)).toEqual([]);
  });

  it('of those that are put together when the engine is loaded', async () => {
    const built = await patternsBuiltAtLoad();
    expect(built.length).toBeGreaterThan(200);
    expect(built.flatMap(ambiguousGroupsOf)).toEqual([]);
  });

  it('of those that are put together for a notice', () => {
    const used = patternsUsedIn(() => {
      for (const { name, text } of ownNotices().slice(0, 2)) {
        const session = openSession(text);
        findingsIn(session);
        extract(session, name);
      }
    });
    expect(used.length).toBeGreaterThan(300);
    expect(used.flatMap(ambiguousGroupsOf)).toEqual([]);
  });
});

async function patternsBuiltAtLoad(): Promise<RegExp[]> {
  const built: RegExp[] = [];
  vi.resetModules();
  vi.stubGlobal(
    'RegExp',
    new Proxy(RegExp, {
      construct(target, [source, flags]: [string, string?]) {
        const pattern = new target(source, flags);
        built.push(pattern);
        return pattern;
      },
    }),
  );
  try {
    await import('../server/src/features/session');
    await import('../server/src/features/extract');
  } finally {
    vi.unstubAllGlobals();
  }
  return built;
}

function patternsUsedIn(work: () => void): RegExp[] {
  const used = new Set<RegExp>();
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (text: string): RegExpExecArray | null {
    used.add(this);
    return exec.call(this, text);
  };
  try {
    work();
  } finally {
    RegExp.prototype.exec = exec;
  }
  return [...used];
}
