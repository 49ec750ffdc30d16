import { describe, expect, it } from 'vitest';
import { isSameTyping, isTyped, shownMarks, wordBefore, writingAt } from '../../client/src/typed-word';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings';
import { editSession, findingsIn, openSession } from '../../server/src/features/session';
import { readClient } from '../../server/src/lsp/client';
import { type DiagnosticData, toDiagnostic } from '../../server/src/lsp/convert';
import type { OpenDocument } from '../../server/src/lsp/documents';
import { VSCODE_CAPABILITIES } from '../support/lsp-client';
import { NOTICE } from '../support/notices';

/** The lines of a text in which each is the same; the caret stands in none of the last ones. */
const LINE_COUNT = 10;

/** The caret stands at `|`. */
function caretIn(marked: string): { text: string; caret: { line: number; character: number } } {
  const character = marked.indexOf('|');
  return { text: marked.replace('|', ''), caret: { line: 3, character } };
}
const wordIn = (marked: string) => {
  const { text, caret } = caretIn(marked);
  const word = wordBefore(text, caret);
  return word && text.slice(word.start, word.end);
};

/** Marks of the texts that are given, those that are shown while a word is typed at `|`. */
function shown(marked: string, marks: readonly string[]): string[] {
  const { text, caret } = caretIn(marked);
  const all = marks.map((mark) => ({ mark, range: rangeOf(text, mark) }));
  return shownMarks(
    all,
    writingAt([caret], () => text, LINE_COUNT),
  ).map(({ mark }) => mark);
}

const rangeOf = (text: string, part: string, line = 3) => {
  const start = text.indexOf(part);
  return { start: { line, character: start }, end: { line, character: start + part.length } };
};

describe('the word that is being typed', () => {
  it.each([
    ['1.1. Xây dựng kế hoa|', 'hoa'],
    ['trước ngày 10/3|', '10/3'],
    ['1.1. Xây d|ựng', 'dựng'],
    ['1.1. Xây |dựng', null],
    ['|Xây dựng', null],
    ['kế hoạch|, báo cáo', 'hoạch,'],
  ])('is, in “%s”, “%s”', (marked, word) => {
    expect(wordIn(marked)).toBe(word);
  });

  it('is left by a blank, by another line, and by going elsewhere on its own', () => {
    const at = (marked: string, line = 3) => {
      const { text, caret } = caretIn(marked);
      return writingAt([{ ...caret, line }], () => text, LINE_COUNT);
    };
    const typing = at('kế hoa|');
    expect(isSameTyping(typing, at('kế hoạ|'))).toBe(true);
    expect(isSameTyping(typing, at('kế h|oạ'))).toBe(true);
    expect(isSameTyping(typing, at('kế hoạch |'))).toBe(false);
    expect(isSameTyping(typing, at('kế hoa|', 4))).toBe(false);
    expect(isSameTyping(typing, at('kế| hoa'))).toBe(false);
  });
});

describe('the marks', () => {
  it('of that word are held back, and so are those that begin or end with it', () => {
    expect(shown('báo cáo kết quả quả|', ['quả quả', 'báo', 'quả'])).toEqual(['báo', 'quả']);
    expect(shown('theo Nghị định số 32|', ['32', 'Nghị định số 32', 'theo'])).toEqual(['theo']);
    expect(shown('trình UBND tỉh| An Giang', ['tỉh', 'UBND tỉh', 'An Giang'])).toEqual(['An Giang']);
  });

  it('that go beyond it on both sides are about something else, and stay', () => {
    const paragraph = 'Giao Văn phòng theo dõi';
    expect(shown('Giao Văn ph|òng theo dõi', [paragraph])).toEqual([paragraph]);
  });

  it('on a place of no width at its end wait too', () => {
    const { text, caret } = caretIn('thực hiện|');
    const marks = [{ range: { start: caret, end: caret } }];
    expect(
      shownMarks(
        marks,
        writingAt([caret], () => text, LINE_COUNT),
      ),
    ).toEqual([]);
  });

  it('are all shown where nothing is being typed', () => {
    expect(shown('báo cáo |', ['báo', 'cáo'])).toEqual(['báo', 'cáo']);
  });
});

describe('what a line lacks that is being written', () => {
  const unfinished: DiagnosticData = { unfinished: true };
  const all = [{ name: 'wrong' }, { name: 'lacking', data: unfinished }];

  /** Which of the two marks on `cáo` are shown. */
  function shownOf(marked: string, line = 3): string[] {
    const { text, caret } = caretIn(marked);
    const range = rangeOf(text, 'cáo', line);
    const marks = all.map((mark) => ({ ...mark, range }));
    return shownMarks(
      marks,
      writingAt([caret], () => text, LINE_COUNT),
    ).map(({ name }) => name);
  }

  it('is not marked while the caret stands at its end', () => {
    expect(shownOf('1.1. Báo cáo |')).toEqual(['wrong']);
    expect(shownOf('1.1. Báo cáo kết|')).toEqual(['wrong']);
  });

  it('is marked where it is another line, and where the caret stands inside', () => {
    expect(shownOf('1.1. Báo cáo |', 4)).toEqual(['wrong', 'lacking']);
    expect(shownOf('1.1. Báo cáo |kết quả')).toEqual(['wrong', 'lacking']);
  });

  it('is not marked while the caret stands on a blank line below', () => {
    const lines = ['1.1. Báo cáo', '', '', 'Trên đây', 'Nơi nhận:'];
    const marks = all.map((mark) => ({ ...mark, range: rangeOf(lines[0]!, 'cáo', 0) }));
    const shownAt = (line: number, character = 0) =>
      shownMarks(
        marks,
        writingAt([{ line, character }], (at) => lines[at]!, lines.length),
      ).map(({ name }) => name);
    expect(shownAt(1)).toEqual(['wrong']);
    expect(shownAt(2)).toEqual(['wrong']);
    expect(shownAt(3, 8)).toEqual(['wrong', 'lacking']);
  });

  it('is not marked in the line above the last one of the text, which may be about it', () => {
    const lines = ['KT. CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN', '', 'KT. ', ''];
    const marksIn = (line: number) =>
      all.map((mark) => ({ ...mark, range: rangeOf(lines[line]!, lines[line]!, line) }));
    const shownIn = (line: number) =>
      shownMarks(
        marksIn(line),
        writingAt([{ line: 3, character: 4 }], (at) => lines[at]!, lines.length),
      ).map(({ name }) => name);
    expect(shownIn(1)).toEqual(['wrong']);
    expect(shownIn(0)).toEqual(['wrong', 'lacking']);
  });

  it('is left with the line', () => {
    const at = (marked: string, line = 3) => {
      const { text, caret } = caretIn(marked);
      return writingAt([{ ...caret, line }], () => text, LINE_COUNT);
    };
    expect(isSameTyping(at('báo cáo |'), at('báo cáo |'))).toBe(true);
    expect(isSameTyping(at('báo cáo |'), at('báo cáo |', 4))).toBe(false);
    expect(isSameTyping(at('báo cáo |'), at('báo| cáo '))).toBe(false);
  });
});

const VSCODE = readClient({ processId: null, rootUri: null, capabilities: VSCODE_CAPABILITIES });

/** Names of two lines in head and foot, a table, a day whose year comes last, a meeting in the afternoon. */
const OF_WARD = `ỦY BAN NHÂN DÂN PHƯỜNG BẾN TRÀM
VĂN PHÒNG
Số:      /TB-VP

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Bến Tràm, ngày      tháng 9 năm 2026

THÔNG BÁO
Kết luận của Chủ tịch UBND phường tại phiên họp tháng 9 năm 2026

Chiều ngày 14 tháng 9 năm 2026, Chủ tịch UBND phường chủ trì phiên họp tháng 9 năm 2026. Sau khi nghe báo cáo, Chủ tịch UBND phường kết luận như sau:

1. Văn phòng rà soát hồ sơ thủ tục hành chính, hoàn thành trước ngày 15 tháng 11 năm 2027.
2. Giao các đơn vị thực hiện các nhiệm vụ sau:
TT\tĐơn vị\tThời hạn
1\tVăn phòng\t15/10/2026
2\tCông an phường\t16/10/2026

Trên đây là kết luận của Chủ tịch UBND phường tại phiên họp tháng 9 năm 2026, Văn phòng thông báo để các đơn vị biết, thực hiện./.

Nơi nhận:
- Các đơn vị;
- Công an phường;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Văn A`;

describe('a notice that is written from its first word to its last', () => {
  it.each([
    ['of a department', NOTICE.replace(/^2\. [\s\S]*?(?=^Trên đây)/mu, '')],
    ['of a ward', OF_WARD],
  ])('%s is marked nowhere on the way', (_, short) => {
    const session = openSession('', { settings: { ...DEFAULT_SETTINGS, mode: 'draft' } });
    const document = { uri: 'file:///thong-bao.thongbao', session } as OpenDocument;
    let caret = { line: 0, character: 0 };
    const marked: string[] = [];
    for (const [word] of short.matchAll(/\n|[^\s]+ ?|[ \t]/g)) {
      editSession(session, [{ range: { start: caret, end: caret }, newText: word }]);
      caret =
        word === '\n'
          ? { line: caret.line + 1, character: 0 }
          : { ...caret, character: caret.character + word.length };
      const marks = findingsIn(session).findings.map((finding) => toDiagnostic(finding, document, VSCODE));
      const textOf = (line: number): string => session.tree.lines.text[line]!;
      const shown = shownMarks(marks, writingAt([caret], textOf, session.tree.lines.text.length));
      marked.push(
        ...shown.map(({ code, range }) => `${textOf(range.end.line)} ${code}, at ${textOf(caret.line)}|`),
      );
    }
    expect(marked).toEqual([]);
  });
});

describe('a change', () => {
  it.each([
    [['a'], true],
    [[''], true],
    [['tiếng'], true],
    [['a', 'a', 'a'], true],
    [['\n'], true],
    [['\r\n1.2. '], true],
    [['kế\nhoạch'], false],
    [['\n\n'], false],
    [['hoàn thành trước ngày 15/12/2026'], false],
    [[], false],
  ])('of %j may come from typing: %s', (texts, expected) => {
    expect(isTyped(texts.map((text) => ({ text })))).toBe(expected);
  });
});
