/** A rule over the whole notice that says which components it sees looks at the words of no other. */
import { expect, it } from 'vitest';
import { unmark } from '../../server/src/rules/marked';
import { RULES } from '../../server/src/rules/registry';
import type { Component } from '../../server/src/syntax/structure';
import { blocksOf } from '../../server/src/syntax/tree';
import { ownNotices } from '../eval/sources';
import { FAULTY_NOTICE } from '../support/notices';
import { shareOf } from '../support/share';
import { openStrictly } from '../support/strict-session';

const SEEING = RULES.flatMap((rule) =>
  rule.reads === 'notice' && rule.sees ? [{ ...rule, sees: rule.sees }] : [],
);
const TEXTS = shareOf([
  FAULTY_NOTICE,
  ...ownNotices().map(({ text }) => text),
  ...SEEING.flatMap(({ examples }) => [
    ...examples.wrong.map(({ text }) => unmark(text).text),
    ...examples.right,
  ]),
]);

/** A session of which the words of all but some components cannot be read. */
function seeingOnly(text: string, sees: readonly Component[]) {
  const session = openStrictly(text, { rules: [] });
  for (const block of blocksOf(session.tree)) {
    if (sees.includes(block.component)) continue;
    Object.defineProperty(block, 'paragraph', {
      get: () => {
        throw new Error(`sees no ${block.component}`);
      },
    });
  }
  return session;
}

it.each(SEEING.map((rule) => [rule.id, rule] as const))('%s', (_, { check, sees }) => {
  for (const text of TEXTS) {
    const { tree, document, facts, settings } = seeingOnly(text, sees);
    for (const { block, fixes } of check({ tree, document, facts, settings, others: null })) {
      expect(sees).toContain(block.component);
      if (typeof fixes === 'function') fixes();
    }
  }
});
