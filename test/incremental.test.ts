import { describe, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { dataOf, editBetween, type SentTokens, TokenReader } from '../server/src/features/semantic-tokens';
import { editSession, findingsIn, openSession, type Session } from '../server/src/features/session';
import { unmark } from '../server/src/rules/marked';
import { RULES } from '../server/src/rules/registry';
import type { Structure } from '../server/src/syntax/structure';
import { blocksOf } from '../server/src/syntax/tree';
import { joinLines } from '../server/src/text/lines';
import type { Position, TextEdit } from '../server/src/text/span';
import { decomposed, FAULTY_NOTICE, LOOSE_NOTICE, NOTICE, wrapped } from './support/notices';
import { pick, randomFrom } from './support/random';

/** Everything that answers are made from; an edited session must not differ in it from a fresh one. */
function stateOf(session: Session) {
  const { tree, document } = session;
  return {
    text: joinLines(tree.lines),
    layout: tree.layout,
    shapes: tree.shapes,
    counts: [tree.counts.lines, tree.counts.continuations, ...tree.counts.lengths],
    lineCount: tree.pages.reduce((sum, page) => sum + page.lineCount, 0),
    document,
    blocks: [...blocksOf(tree)].map(({ component, paragraph, before, after }) => ({
      component,
      paragraph,
      before: stateIn(before),
      after: stateIn(after),
    })),
    findings: findingsIn(session).findings.map(({ rule, severity, message, range }) => ({
      rule: rule.id,
      severity,
      message,
      range,
    })),
    tokens: dataOf(new TokenReader(session).all()),
  };
}

/** A structure with the words of its paragraphs in their place. */
function stateIn(structure: Structure): string {
  return JSON.stringify(structure, (key, value) => (key === 'paragraph' ? value.text : value));
}

function expectSameState(session: Session, text: string, edits: readonly TextEdit[] = []): void {
  const [edited, fresh] = [stateOf(session), stateOf(openSession(text))];
  // A comparison of texts is quick; only a difference is worth being shown member by member.
  if (JSON.stringify(edited) !== JSON.stringify(fresh)) {
    expect(edited, `after ${JSON.stringify(edits)}`).toEqual(fresh);
  }
}

/** What somebody may type or paste: letters, marks, borders of all that the parser knows. */
const PIECES = [
  'a',
  'ế',
  'e\u0302\u0301',
  ' ',
  '',
  '',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '.',
  ':',
  '; ',
  '1. ',
  '2.1. Văn phòng',
  'II. ',
  'a) ',
  '- ',
  'Thứ hai, ',
  'Giao Văn phòng báo cáo trước ngày 6/7/2026.\n',
  'Chi cục Quản lý chất lượng',
  'Giao ',
  'kết luận như sau:\n',
  'Trên đây là Kết luận, Văn phòng thông báo để các phòng biết, thực hiện./.\n',
  'Nơi nhận:\n',
  '- Lưu: VT.\n',
  'TL. GIÁM ĐỐC\n',
  'THÔNG BÁO\n',
  'PHỤ LỤC I\n',
  'Số: 12/TB-SCT        An Giang Thượng, ngày 05 tháng 3 năm 2026\n',
  '// bỏ qua date/padding\n',
  '// ghi chú\n',
  '\n12\n',
  '\u200b',
  '\u00a0',
  '\ud83d',
  '\ud83d\ude00',
  '\n'.repeat(12),
];

function randomPosition(random: () => number, document: TextDocument): Position {
  const line = Math.floor(random() * document.lineCount);
  return { line, character: Math.floor(random() * 90) };
}

function randomEdit(random: () => number, document: TextDocument): TextEdit {
  const start = randomPosition(random, document);
  const kind = random();
  if (kind < 0.6) return { range: { start, end: start }, newText: pick(random, PIECES) };
  const end =
    kind < 0.85
      ? { line: start.line, character: start.character + Math.floor(random() * 12) }
      : { line: start.line + Math.floor(random() * 6), character: Math.floor(random() * 90) };
  return { range: { start, end }, newText: kind < 0.75 ? '' : pick(random, PIECES) };
}

/** Ends of a line as this project counts them; the oracle also splits nowhere else. */
const updated = (document: TextDocument, { range, newText }: TextEdit): TextDocument =>
  TextDocument.update(document, [{ range, text: newText }], document.version + 1);

/** A burst of edits, the text after it kept by the library that editors' servers use. */
function burst(random: () => number, document: TextDocument): TextEdit[] {
  const edits: TextEdit[] = [];
  for (let count = pick(random, [1, 1, 1, 2, 5, 20]); count > 0; count--) {
    const edit = randomEdit(random, document);
    updated(document, edit);
    edits.push(edit);
  }
  return edits;
}

function expectSameAsFresh(text: string, seed: number, bursts: number): void {
  const random = randomFrom(seed);
  const document = TextDocument.create('file:///a', 'thongbao', 0, text);
  const session = openSession(text);
  let sent: SentTokens = [];
  const data: number[] = [];
  const tokens = new TokenReader(session);
  for (let i = 0; i < bursts; i++) {
    const edits = burst(random, document);
    editSession(session, edits);
    expectSameState(session, document.getText(), edits);
    const now = tokens.all();
    const edit = editBetween(sent, now);
    if (edit) data.splice(edit.start, edit.deleteCount, ...edit.data);
    expect(data).toEqual(dataOf(now));
    sent = now;
  }
}

describe('an edited text equals the same text freshly opened', { timeout: 30_000 }, () => {
  const texts = { flowed: NOTICE, wrapped: wrapped(NOTICE), faulty: FAULTY_NOTICE, loose: LOOSE_NOTICE };
  it.each(Object.entries(texts))('%s', (_, text) => {
    for (const seed of [1, 2]) expectSameAsFresh(text, seed, 10);
  });

  it('decomposed and with the line breaks of Windows', () => {
    expectSameAsFresh(decomposed(wrapped(NOTICE)).replaceAll('\n', '\r\n'), 4, 10);
  });

  it('of several pages', () => {
    expectSameAsFresh(NOTICE.repeat(8), 5, 4);
  });

  it('the examples of the rules', () => {
    for (const [i, { examples }] of RULES.entries()) {
      for (const { text } of examples.wrong.slice(0, 2)) expectSameAsFresh(unmark(text).text, 100 + i, 4);
    }
  });

  it('built up from nothing and taken down again', () => {
    const session = openSession('');
    let end = { line: 0, character: 0 };
    for (const line of NOTICE.trimEnd().split('\n')) {
      editSession(session, [{ range: { start: end, end }, newText: `${line}\n` }]);
      end = { line: end.line + 1, character: 0 };
    }
    expectSameState(session, NOTICE);
    while (session.tree.lines.text.length > 1) {
      const range = { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } };
      editSession(session, [{ range, newText: '' }]);
    }
    expectSameState(session, '');
  });

  it('after an edit and its undoing', () => {
    const session = openSession(NOTICE);
    const at = { line: 20, character: 4 };
    const newText = 'Nơi nhận:\n- Lưu: VT.\n';
    editSession(session, [{ range: { start: at, end: at }, newText }]);
    editSession(session, [{ range: { start: at, end: { line: 22, character: 0 } }, newText: '' }]);
    expectSameState(session, NOTICE);
  });
});
