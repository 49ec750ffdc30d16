import {
  commands,
  Disposable,
  Position,
  type QuickPickItem,
  QuickPickItemKind,
  Range,
  Selection,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { NextNotice } from '../../../server/src/features/next-notice/next-notice';
import type { NextPeriod } from '../../../server/src/features/next-notice/periods';
import type { StaleNames, StalePlace } from '../../../server/src/features/next-notice/stale';
import { sayBriefly } from '../brief-message';
import type { Request } from '../request';
import { texts } from '../texts';
import { openUnsaved } from './unsaved';

/** “Tạo từ thông báo trước”, and the list of what the copy still names of the notice before. */
export function registerNextNotice(
  request: Request,
  isNotice: (document: TextDocument) => boolean,
): Disposable {
  /** What the notices that were made in this window must no longer name. */
  const stale = new WeakMap<TextDocument, StaleNames>();

  async function makeNext(file?: Uri): Promise<void> {
    const before = await previousNotice(file, isNotice);
    if (!before) return;
    const text = before.getText();
    const shift = await askForShift(await request<NextPeriod[]>('thongbao/nextPeriods', { text }));
    if (shift === null) return;
    const made = await request<NextNotice | null>('thongbao/nextNotice', { text, shift });
    if (!made) return;
    const editor = await openUnsaved(`thong-bao-ket-luan-${made.month}`, before.uri);
    stale.set(editor.document, made.stale);
    await editor.edit((edit) => edit.insert(new Position(0, 0), made.text));
    editor.selection = new Selection(0, 0, 0, 0);
    await showPlaces();
  }

  async function showPlaces(): Promise<void> {
    const editor = window.activeTextEditor;
    if (!editor || !isNotice(editor.document)) {
      void window.showInformationMessage(texts().nextNotice.noNotice);
      return;
    }
    const textDocument = { uri: editor.document.uri.toString() };
    const names = stale.get(editor.document);
    const places = await request<StalePlace[]>('thongbao/stalePlaces', { textDocument, stale: names });
    if (places.length === 0) sayBriefly(texts().nextNotice.nothing);
    else await pickPlace(editor, places);
  }

  return Disposable.from(
    commands.registerCommand('thongbao.newNoticeFromPrevious', makeNext),
    commands.registerCommand('thongbao.stalePlaces', showPlaces),
  );
}

/** The notice that was pointed at, else the one that is shown, else one that is chosen. */
async function previousNotice(
  file: Uri | undefined,
  isNotice: (document: TextDocument) => boolean,
): Promise<TextDocument | null> {
  const shown = window.activeTextEditor?.document;
  if (!(file instanceof Uri) && shown && isNotice(shown)) return shown;
  const [chosen] =
    file instanceof Uri
      ? [file]
      : ((await window.showOpenDialog({
          title: texts().nextNotice.choose,
          filters: { 'Thông báo': ['thongbao', 'txt'] },
        })) ?? []);
  return chosen ? workspace.openTextDocument(chosen) : null;
}

/** Null where the question was given up. A notice that names no period is copied without a question. */
async function askForShift(periods: readonly NextPeriod[]): Promise<number | null> {
  if (periods.length === 0) return 0;
  const samePeriod = { label: texts().nextNotice.samePeriod, shift: 0 };
  const picked = await window.showQuickPick([...periods, samePeriod], {
    title: texts().nextNotice.title,
    placeHolder: texts().nextNotice.period,
    ignoreFocusOut: true,
  });
  return picked?.shift ?? null;
}

interface PlaceItem extends QuickPickItem {
  readonly range?: Range;
}

/** Shows each place in the text while one goes through the list; the chosen one is selected. */
async function pickPlace(editor: TextEditor, places: readonly StalePlace[]): Promise<void> {
  const { kinds, found, placeholder } = texts().nextNotice;
  const { document, selection } = editor;
  const items = KINDS.flatMap((kind): PlaceItem[] => {
    const ofKind = places.filter((place) => place.kind === kind);
    if (ofKind.length === 0) return [];
    const heading = { label: `${kinds[kind]} (${ofKind.length})`, kind: QuickPickItemKind.Separator };
    return [heading, ...ofKind.map(({ range }) => itemOf(document, range))];
  });
  const show = (range: Range) => {
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range);
  };
  const picked = await window.showQuickPick(items, {
    title: found(places.length),
    placeHolder: placeholder,
    matchOnDescription: true,
    onDidSelectItem: (item) => show((item as PlaceItem).range!),
  });
  if (picked?.range) show(picked.range);
  else editor.selection = selection;
}

const KINDS: readonly StalePlace['kind'][] = ['month', 'year', 'meeting', 'past', 'blank'];

function itemOf(document: TextDocument, { start, end }: StalePlace['range']): PlaceItem {
  const range = new Range(start.line, start.character, end.line, end.character);
  const label = document.getText(range).normalize('NFC').replace(/\s+/g, ' ');
  const description = document.lineAt(start.line).text.trim().normalize('NFC');
  return { label, description, range };
}
