import { describe, expect, it } from 'vitest';
import { fixesOf } from '../server/src/features/fixes';
import { findingsIn, openSession, relatedOf } from '../server/src/features/session';
import { unmark } from '../server/src/rules/marked';
import { RULES } from '../server/src/rules/registry';
import { folderOf, runIn } from './cli/support';

const EXAMPLES = RULES.flatMap(({ id, examples }) => [
  ...examples.wrong.map(({ text }, i): [string, string] => [`${id}, wrong ${i + 1}`, unmark(text).text]),
  ...examples.right.map((text, i): [string, string] => [`${id}, right ${i + 1}`, text]),
]);

describe('the findings of the command are those of the engine', () => {
  it('for the examples of all rules', async () => {
    const names = EXAMPLES.map((_, i) => `${String(i).padStart(4, '0')}.thongbao`);
    const folder = await folderOf(Object.fromEntries(EXAMPLES.map(([, text], i) => [names[i]!, text])));
    const { files } = JSON.parse((await runIn(folder, ['check', '--format', 'json', '.'])).stdout);
    expect(files.map(({ path }: { path: string }) => path)).toEqual(names);
    for (const [i, [name, text]] of EXAMPLES.entries()) {
      expect(inOrder(files[i].diagnostics), name).toEqual(inOrder(ofEngine(text)));
    }
  });
});

interface Placed {
  readonly rule: string;
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

function ofEngine(text: string): Placed[] {
  const session = openSession(text);
  return findingsIn(session).findings.map((finding) => ({
    rule: finding.rule.id,
    severity: finding.severity,
    message: finding.message,
    range: finding.range,
    related: relatedOf(session, finding),
    fixes: fixesOf(session, finding),
  }));
}

/** Findings at one place have no order of their own. */
function inOrder(findings: readonly Placed[]): string[] {
  return findings.map((finding) => JSON.stringify(finding)).sort();
}
