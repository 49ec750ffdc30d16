import { afterEach, describe, expect, it } from 'vitest';
import { type CodeAction, CodeActionTriggerKind, type TextDocumentEdit } from 'vscode-languageserver';
import { applyEdits } from '../../server/src/features/fixes';
import { splitLines } from '../../server/src/text/lines';
import type { TextEdit } from '../../server/src/text/span';
import { startClient, type TestClient } from '../support/lsp-client';

const URI = 'file:///thong-bao.thongbao';
const TEXT = `THÔNG BÁO
Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026

Ngày 30 tháng 3 năm 2026, Giám đốc Sở chủ trì cuộc họp giao ban và kết luận như sau:

1. Phòng Quản lý Công nghiệp
1.1. Rà soát  hồ sơ trước ngày 6/4/2026.
1.3. Báo cáo  kết quả trước ngày 10/4/2026.

2. Phòng Quản lý Thương mại
- Theo dõi thị trường;
- Đôn đốc các chợ.
3. Giao Chi cục Quản lý chất lượng kiểm tra các cơ sở trong tháng 4/2026.

Trên đây là Kết luận của Giám đốc Sở tại cuộc họp giao ban tháng 4 năm 2026, Văn phòng thông báo để các phòng biết, thực hiện./.

Nơi nhận:
- Các phòng chuyên môn;
- UBND tỉnh (b/c);
- Lưu: VT, VP.
`;
const LINES = TEXT.split('\n');

let client: TestClient;
afterEach(() => client.dispose());

/** The actions at the place of a word. */
async function actionsAt(word: string, only?: string[], text = TEXT): Promise<CodeAction[]> {
  client = await startClient();
  client.open(URI, text);
  const lines = text.split('\n');
  const line = lines.findIndex((each) => each.includes(word));
  const start = { line, character: lines[line]!.indexOf(word) + 1 };
  return client.actions(URI, { start, end: start }, only);
}

const titles = (actions: readonly CodeAction[]): string[] => actions.map(({ title }) => title);

function after(actions: readonly CodeAction[], title: string): string {
  const { edit } = actions.find((action) => action.title === title)!;
  const [change] = edit!.documentChanges as TextDocumentEdit[];
  return applyEdits(splitLines(TEXT), change!.edits as TextEdit[])!;
}

describe('quick fixes', () => {
  it('mend the place, all places of the rule, or silence it; one is preferred', async () => {
    const actions = await actionsAt('soát  hồ', ['quickfix']);
    expect(titles(actions)).toEqual([
      'Sửa dấu cách',
      'Sửa cả 2 chỗ: dấu cách',
      'Bỏ qua quy tắc này ở đoạn này',
      'Bỏ qua quy tắc này trong cả tệp này',
    ]);
    expect(actions.filter(({ isPreferred }) => isPreferred).map(({ title }) => title)).toEqual([
      'Sửa dấu cách',
    ]);
    expect(after(actions, 'Sửa cả 2 chỗ: dấu cách')).toBe(TEXT.replaceAll('  ', ' '));
  });

  it('of all places name the rule as it is written', async () => {
    const decomposed = TEXT.replace('Đôn đốc', 'Đôn đốc'.normalize('NFD')).replace(
      'kiểm tra',
      'kiểm tra'.normalize('NFD'),
    );
    const actions = await actionsAt('Đôn'.normalize('NFD'), ['quickfix'], decomposed);
    expect(titles(actions)).toContain('Sửa cả 2 chỗ: chữ Unicode tổ hợp');
  });

  it('of all places are not offered for a lone one', async () => {
    expect(
      titles(await actionsAt('6/4/2026', ['quickfix'])).some((title) => title.startsWith('Sửa cả')),
    ).toBe(false);
  });

  it('are all that an editor gets that was not asked for more', async () => {
    client = await startClient();
    client.open(URI, TEXT);
    const start = { line: LINES.findIndex((line) => line.startsWith('1.3.')), character: 1 };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range: { start, end: start },
      context: { diagnostics: [], triggerKind: CodeActionTriggerKind.Automatic },
    });
    expect(new Set(actions.map(({ kind }) => kind))).toEqual(new Set(['quickfix']));
    expect(titles(actions).some((title) => title.startsWith('Sửa cả'))).toBe(false);
  });
});

describe('source actions', () => {
  it('mend all that is safe, or what one rule finds', async () => {
    const [all, ...others] = await actionsAt('soát', ['source.fixAll.thongbao']);
    expect(others).toEqual([]);
    expect(after([all!], all!.title)).toContain('1.1. Rà soát hồ sơ trước ngày 06/4/2026.');
    client.dispose();
    const [one, ...more] = await actionsAt('soát', ['source.fixAll.thongbao.text.spacing']);
    expect(more).toEqual([]);
    expect(one!.kind).toBe('source.fixAll.thongbao.text.spacing');
    expect(after([one!], one!.title)).toBe(TEXT.replaceAll('  ', ' '));
  });

  it('are none for a rule that found nothing', async () => {
    expect(await actionsAt('soát', ['source.fixAll.thongbao.text.brackets'])).toEqual([]);
  });
});

describe('refactorings', () => {
  it('number a list anew', async () => {
    const actions = await actionsAt('1.3.', ['refactor']);
    expect(after(actions, 'Đánh số lại danh sách này')).toBe(TEXT.replace('1.3.', '1.2.'));
    expect(actions.find(({ title }) => title.startsWith('Đánh'))!.kind).toBe('refactor.rewrite');
  });

  it('move a task', async () => {
    const actions = await actionsAt('1.3.', ['refactor.move']);
    expect(titles(actions)).toEqual(['Chuyển nhiệm vụ này sang “Phòng Quản lý Thương mại”']);
    expect(after(actions, titles(actions)[0]!)).toContain(
      'chợ.\n- Báo cáo  kết quả trước ngày 10/4/2026.\n3. ',
    );
  });

  it('turn dashes into numbers', async () => {
    const actions = await actionsAt('Theo dõi', ['refactor']);
    expect(after(actions, 'Đổi gạch đầu dòng thành số, bắt đầu từ “2.1.”')).toContain(
      '2.1. Theo dõi thị trường;\n2.2. Đôn đốc các chợ.',
    );
  });

  it('add a unit to the recipients, and sort them', async () => {
    const added = await actionsAt('Quản lý chất lượng', ['refactor.rewrite']);
    expect(after(added, 'Thêm “Chi cục Quản lý chất lượng” vào nơi nhận')).toContain(
      '(b/c);\n- Chi cục Quản lý chất lượng;\n- Lưu',
    );
    client.dispose();
    const sorted = await actionsAt('Các phòng chuyên môn', ['refactor.rewrite']);
    expect(after(sorted, 'Xếp nơi nhận theo thứ tự thường dùng')).toContain(
      'Nơi nhận:\n- UBND tỉnh (b/c);\n- Các phòng chuyên môn;\n- Lưu: VT, VP.\n',
    );
  });

  it('are none where quick fixes alone are asked for', async () => {
    const kinds = (await actionsAt('1.3.', ['quickfix'])).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['quickfix']));
  });
});
