import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings';
import { applyEdits } from '../../server/src/features/fixes';
import {
  findingsIn,
  type LocatedFinding,
  openSession,
  type Session,
} from '../../server/src/features/session';
import { silencingsOf } from '../../server/src/features/silencing';
import { unmark } from '../../server/src/rules/marked';
import { RULES } from '../../server/src/rules/registry';
import type { Rule } from '../../server/src/rules/rule';
import type { TextEdit } from '../../server/src/text/span';
import { shareOf } from '../support/share';

const COMMENTS = RULES.find(({ id }) => id === 'comment/unused-suppression')!;

/** A text under one rule and the one on comments that silence nothing. */
const opened = (text: string, rule: Rule): Session =>
  openSession(text, {
    rules: [rule, COMMENTS],
    settings: { ...DEFAULT_SETTINGS, rules: { [rule.id]: 'warning' } },
  });

/** The comments that silence a rule's first finding, each with its scope. */
function commentsFor(session: Session): [string, TextEdit][] {
  return silencingsOf(session, findingsIn(session).findings.slice(0, 1)).flatMap(
    ({ by }): [string, TextEdit][] => ('edit' in by ? [[by.scope, by.edit]] : []),
  );
}

describe('the comments that silence a finding', () => {
  it.each(shareOf(RULES.filter((rule) => rule !== COMMENTS)))('of $id', (rule) => {
    for (const { text } of rule.examples.wrong.map((example) => unmark(example.text))) {
      const before = opened(text, rule);
      for (const [scope, edit] of commentsFor(before)) {
        const after = findingsIn(opened(applyEdits(before.tree.lines, [edit])!, rule)).findings;
        const most = scope === 'file' ? 0 : findingsIn(before).total - 1;
        expect(after.length, `${scope}: ${text}`).toBeLessThanOrEqual(most);
        expect(after.map(({ rule }) => rule.id)).not.toContain(COMMENTS.id);
      }
    }
  });

  it('stand above the paragraph, with the line break of the file', () => {
    const text = '1. Văn phòng\r\n1.1. Gửi báo cáo trước ngày 6/7/2026.\r\n';
    const padding = RULES.find(({ id }) => id === 'date/padding')!;
    expect(commentsFor(opened(text, padding))).toEqual([
      ['paragraph', insertion(1, '// bỏ qua date/padding\r\n')],
      ['file', insertion(0, '// bỏ qua date/padding\r\n')],
    ]);
  });
});

const insertion = (line: number, newText: string): TextEdit => ({
  range: { start: { line, character: 0 }, end: { line, character: 0 } },
  newText,
});

describe('the ways to silence findings', () => {
  const text =
    '1. Văn phòng\n1.1. Gửi báo cáo trước ngày 6/7/2026.\n1.2. Gửi báo cáo trước ngày 7/7/2026.\n// bỏ qua date/invalid\n1.3. Xong.\n';
  const session = openSession(text);
  const { findings } = findingsIn(session);

  it('in several paragraphs are for the file and for the office', () => {
    const padding = findings.filter(({ rule }) => rule.id === 'date/padding');
    expect(padding.length).toBe(2);
    expect(silencingsOf(session, padding).map(({ by }) => by.scope)).toEqual(['file', 'office']);
  });

  it('are none for a comment that silences nothing', () => {
    const unused = findings.filter(({ rule }) => rule.id === 'comment/unused-suppression');
    expect(unused.length).toBe(1);
    expect(silencingsOf(session, unused)).toEqual([]);
  });

  it('are to accept the word too, for a rule that lets accepted words pass', () => {
    const slip = RULES.find(({ id }) => id === 'text/known-slip' || id === 'text/syllable')!;
    const { text } = unmark(slip.examples.wrong[0]!.text);
    const session = opened(text, slip);
    const [finding] = findingsIn(session).findings as [LocatedFinding];
    const { span } = finding.finding;
    const word = finding.block.paragraph.text.slice(span.start, span.end);
    const ways = silencingsOf(session, [finding]).map(({ by }) => by);
    expect(ways.slice(-4)).toEqual([
      { scope: 'notice', word, edit: insertion(0, `// chấp nhận: ${word}\n`) },
      { scope: 'user', word },
      { scope: 'office', decision: { accept: word } },
      { scope: 'office', decision: { off: slip.id } },
    ]);
  });
});
