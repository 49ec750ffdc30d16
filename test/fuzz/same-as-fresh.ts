import { deepStrictEqual } from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  dataOf,
  editBetween,
  type SentTokens,
  TokenReader,
} from '../../server/src/features/semantic-tokens/semantic-tokens';
import { editSession, findingsIn, type Session } from '../../server/src/features/session';
import type { LayoutCounts } from '../../server/src/syntax/layout';
import type { Structure } from '../../server/src/syntax/structure';
import { blocksOf } from '../../server/src/syntax/tree';
import { joinLines } from '../../server/src/text/lines';
import type { TextEdit } from '../../server/src/text/span';
import { randomFrom } from '../support/random';
import { openStrictly } from '../support/strict-session';
import { burst } from './edits';

/** A text that is open and whose findings have been asked for: what is edited then is not checked for the first time. */
export function openAndCheck(text: string): Session {
  const session = openStrictly(text);
  findingsIn(session);
  return session;
}

/** Everything that answers are made from; an edited session must not differ in it from a fresh one. */
function stateOf(session: Session) {
  const { tree, document } = session;
  const texts = new Map<Structure, string>();
  return {
    text: joinLines(tree.lines),
    layout: tree.layout,
    physicalLines: tree.physicalLines,
    counts: countsOf(tree.counts),
    lineCount: tree.pages.reduce((sum, page) => sum + page.lineCount, 0),
    document,
    blocks: [...blocksOf(tree)].map(({ component, paragraph, before, after }) => ({
      component,
      paragraph,
      before: stateIn(before, texts),
      after: stateIn(after, texts),
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

/** All that the layout is told from; of the widths, which are many, those that lines have. */
function countsOf({ inner, first, full, ...lines }: LayoutCounts) {
  const had = (counts: ArrayLike<number>) =>
    Array.from(counts, (count, width) => [width, count]).filter(([, count]) => count !== 0);
  const widths = [inner, first, full].map(({ letters, printed, ...others }) => ({
    letters: had(letters),
    printed: had(printed),
    ...others,
  }));
  return { ...lines, widths };
}

/** A structure with the words of its paragraphs in their place; what is behind a block is before the next one. */
function stateIn(structure: Structure, known: Map<Structure, string>): string {
  const text =
    known.get(structure) ??
    JSON.stringify(structure, (key, value) => (key === 'paragraph' ? value.text : value));
  known.set(structure, text);
  return text;
}

export function expectSameState(session: Session, text: string, edits: readonly TextEdit[] = []): void {
  const [edited, fresh] = [stateOf(session), stateOf(openStrictly(text))];
  // A comparison of texts is quick; only a difference is worth being shown member by member.
  if (JSON.stringify(edited) !== JSON.stringify(fresh)) {
    deepStrictEqual({ edits, ...edited }, { edits, ...fresh });
  }
}

/** Edits a text in bursts chosen by chance, and compares after each; answers how many edits there were. */
export function expectSameAsFresh(text: string, seed: number, bursts: number): number {
  let count = 0;
  const random = randomFrom(seed);
  const document = TextDocument.create('file:///a', 'thongbao', 0, text);
  const session = openAndCheck(text);
  let sent: SentTokens = [];
  const data: number[] = [];
  const tokens = new TokenReader(session);
  for (let i = 0; i < bursts; i++) {
    const edits = burst(random, document);
    count += edits.length;
    // Between two edits the findings need not have been asked for.
    const first = Math.floor(random() * (edits.length + 1));
    editSession(session, edits.slice(0, first));
    editSession(session, edits.slice(first));
    expectSameState(session, document.getText(), edits);
    const now = tokens.all();
    const edit = editBetween(sent, now);
    if (edit) data.splice(edit.start, edit.deleteCount, ...edit.data);
    deepStrictEqual(data, dataOf(now));
    sent = now;
  }
  return count;
}
