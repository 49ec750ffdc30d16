import {
  ConfigurationTarget,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  languages,
  type MarkdownString,
  Range,
  Selection,
  type SemanticTokens,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  ask,
  become,
  bytesOf,
  codeActions,
  equal,
  findings,
  folder,
  includes,
  lines,
  replace,
  reported,
  runTests,
  show,
  spared,
  test,
} from './harness';
import { MemoryFiles } from './memory-files';

const notice = () => Uri.joinPath(folder(), 'giao-ban-thang-3.thongbao');
const text = () => window.activeTextEditor!.document.getText();
const whole = () => new Range(0, 0, window.activeTextEditor!.document.lineCount, 0);
const at = (part: string) => {
  const { document } = window.activeTextEditor!;
  return document.positionAt(document.getText().indexOf(part));
};

test('a notice is known as one and checked', async () => {
  const start = performance.now();
  const document = await show(notice());
  equal(document.languageId, 'thongbao');
  await replace('thực hiện./.', 'thực hiện.');
  await reported(notice(), 'structure/closing-mark');
  lines.push(
    `figure first diagnostics ${Math.round(performance.now() - start)} ms after the notice was shown`,
  );
});

test('a finding says where, how bad, and where its rule is explained', async () => {
  await replace('28/02/2026', '28/2/2026');
  const { diagnostic, page } = await reported(notice(), 'date/padding');
  equal(window.activeTextEditor!.document.getText(diagnostic.range), '28/2/2026');
  equal(diagnostic.source, 'thongbao');
  includes(diagnostic.message, '28/02/2026');
  includes(decodeURIComponent(page!.toString(true)), 'docs/rules/date/padding.md');
});

test('its quick fix mends it', async () => {
  const actions = await codeActions(notice(), new Range(at('28/2/2026'), at('28/2/2026')));
  await workspace.applyEdit(actions.find(({ isPreferred }) => isPreferred)!.edit!);
  await spared(notice(), 'date/padding');
  includes(text(), '28/02/2026');
});

test('one action mends all that is certain', async () => {
  await replace('28/02/2026', '28/2/2026');
  await reported(notice(), 'date/padding');
  const [fixAll] = await codeActions(notice(), whole(), 'source.fixAll.thongbao');
  await workspace.applyEdit(fixAll!.edit!);
  await spared(notice(), 'date/padding');
  await spared(notice(), 'structure/closing-mark');
});

test('repairs, laying out and the mode go by names of their own', async () => {
  await replace('28/02/2026', '28/2/2026');
  await reported(notice(), 'date/padding');
  await ask('thongbao.fixAll');
  await spared(notice(), 'date/padding');
  await replace('28/02/2026', '28/02/2026 ');
  await ask('thongbao.format');
  equal(text().includes('28/02/2026 \n'), false);
  const settings = () => workspace.getConfiguration('thongbao', notice());
  await ask('thongbao.mode.final');
  equal(settings().get('mode'), 'final');
  await ask('thongbao.mode.draft');
  equal(settings().get('mode'), 'draft');
  await settings().update('mode', undefined, ConfigurationTarget.Global);
});

test('outline, hover, folds and colours', async () => {
  const symbols = await ask<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', notice());
  includes(JSON.stringify(symbols), 'Phòng Quản lý Thương mại');
  const [hover] = await ask<Hover[]>('vscode.executeHoverProvider', notice(), at('32/2024/NĐ-CP'));
  includes((hover!.contents[0] as MarkdownString).value, 'Nghị định');
  const folds = await ask<FoldingRange[]>('vscode.executeFoldingRangeProvider', notice());
  equal(
    folds.some(({ start }) => start === at('1. Phòng').line),
    true,
  );
  const tokens = await ask<SemanticTokens>('vscode.provideDocumentSemanticTokens', notice());
  equal(tokens.data.length > 50, true);
});

test('the stops of a snippet are linked', async () => {
  const editor = window.activeTextEditor!;
  await editor.edit((edit) => edit.replace(new Range(at('TL. GIÁM ĐỐC'), at('Trần Thị B')), '\n'));
  const place = at('Trần Thị B').translate(-1);
  editor.selections = [new Selection(place, place)];
  await ask('editor.action.insertSnippet', { langId: 'thongbao', name: 'Chữ ký: Phó Giám đốc ký thay' });
  await ask('type', { text: 'TỔNG GIÁM ĐỐC' });
  includes(text(), 'KT. TỔNG GIÁM ĐỐC\nPHÓ TỔNG GIÁM ĐỐC');
});

test('a setting takes effect at once', async () => {
  await replace('28/02/2026', '28/2/2026');
  await reported(notice(), 'date/padding');
  const settings = workspace.getConfiguration('thongbao', notice());
  await settings.update('rules', { 'date/padding': 'off' }, ConfigurationTarget.Workspace);
  await spared(notice(), 'date/padding');
  await settings.update('rules', undefined, ConfigurationTarget.Workspace);
  await reported(notice(), 'date/padding');
});

test('the profile of the office is edited, and its notices are checked by it', async () => {
  const config = Uri.joinPath(folder(), 'thongbao.config.json');
  const profile = Uri.joinPath(folder(), 'ho-so.json');
  const units = ['Văn phòng', 'Phòng Quản lý Công nghiệp'].map((name) => ({ name }));
  const write = (value: object) => workspace.fs.writeFile(profile, bytesOf(JSON.stringify(value)));
  await write({ name: 'Sở Công Thương', units });
  await workspace.fs.writeFile(config, bytesOf('{ "profile": "ho-so.json" }'));
  const { diagnostic } = await reported(notice(), 'assignment/unknown-unit');
  includes(text().split('\n')[diagnostic.range.start.line]!, 'Phòng Quản lý Thương mại');
  await write({ name: 'Sở Công Thương', units: [...units, { name: 'Phòng Quản lý Thương mại' }] });
  await spared(notice(), 'assignment/unknown-unit');
  await workspace.fs.delete(config);
});

test('a notice that is on no disk is checked, by the configuration beside it', async () => {
  const memory = new MemoryFiles();
  workspace.registerFileSystemProvider('vscode-vfs', memory);
  const virtual = (path: string) => Uri.from({ scheme: 'vscode-vfs', authority: 'office', path });
  const faulty = text().replace('thực hiện./.', 'thực hiện.');
  const config = '{ "rules": { "date/padding": "off" } }';
  memory.files.set('/office/notice.thongbao', bytesOf(faulty));
  memory.files.set('/office/thongbao.config.json', bytesOf(config));
  memory.files.set('/plain/notice.thongbao', bytesOf(faulty));
  await show(virtual('/plain/notice.thongbao'));
  await reported(virtual('/plain/notice.thongbao'), 'date/padding');
  await show(virtual('/office/notice.thongbao'));
  await reported(virtual('/office/notice.thongbao'), 'structure/closing-mark');
  equal(
    findings(virtual('/office/notice.thongbao')).some(({ rule }) => rule === 'date/padding'),
    false,
  );
});

test('a document that a saved notice of the workspace dates otherwise is shown, with the place there', async () => {
  const [here, other] = ['khac', 'dung'].map((name) => Uri.joinPath(folder(), `vien-dan-${name}.thongbao`));
  // No other notice cites it, and the one that does is not opened.
  const citing = (date: string) =>
    bytesOf(text().replace('32/2024/NĐ-CP ngày 15/3/2024', `45/2025/NĐ-CP ngày ${date}`));
  await workspace.fs.writeFile(other!, citing('11/4/2025'));
  await workspace.fs.writeFile(here!, citing('12/4/2025'));
  const document = await show(here!);
  const { diagnostic } = await reported(here!, 'citation/conflict');
  equal(document.getText(diagnostic.range), '12/4/2025');
  const [there] = diagnostic.relatedInformation!;
  equal(there!.location.uri.toString(), other!.toString());
  includes(there!.message, 'ngày 11/4/2025');
  await workspace.fs.writeFile(other!, bytesOf(document.getText()));
  await spared(here!, 'citation/conflict');
});

test('other texts are left alone', async () => {
  const document = await show(Uri.joinPath(folder(), 'ghi-chep.txt'));
  equal(document.languageId, 'plaintext');
  equal(languages.getDiagnostics(document.uri), []);
});

test('a plain text that opens like a notice is one where it is a file, not where it is shown beside one', async () => {
  workspace.registerTextDocumentContentProvider('truoc', { provideTextDocumentContent: () => text() });
  const settings = workspace.getConfiguration('thongbao');
  await settings.update('plainText', 'always', ConfigurationTarget.Global);
  await show(notice());
  const before = await workspace.openTextDocument(Uri.parse('truoc:/ban-nhap.txt'));
  const file = Uri.joinPath(folder(), 'ban-nhap.txt');
  await workspace.openTextDocument(file);
  await become(file, 'thongbao');
  equal(before.languageId, 'plaintext');
});

test('a notice that somebody makes plain stays so', async () => {
  const document = await show(notice());
  await languages.setTextDocumentLanguage(document, 'plaintext');
  // What would have become of the notice by itself has become of it when another text is one.
  const { uri } = await workspace.openTextDocument({ language: 'plaintext', content: text() });
  await become(uri, 'thongbao');
  equal(document.languageId, 'plaintext');
  await languages.setTextDocumentLanguage(document, 'thongbao');
  await workspace.getConfiguration('thongbao').update('plainText', undefined, ConfigurationTarget.Global);
});

export const run = runTests;
