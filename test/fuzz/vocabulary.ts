import { FAULTY_NOTICE, LOOSE_NOTICE, wrapped } from '../support/notices';

/** The documents that are opened, and one that never is. */
export const URIS = ['file:///a.thongbao', 'file:///b.thongbao', 'untitled:c', 'file:///d%20%C4%91.txt'];
export const NEVER_OPEN = 'file:///khong-mo.thongbao';
export const TEXTS = [
  '',
  'THÔNG BÁO\n',
  FAULTY_NOTICE.slice(0, 1200),
  LOOSE_NOTICE,
  wrapped(FAULTY_NOTICE).slice(0, 1500),
  '1. Văn phòng\n1.1. Gửi báo cáo trước ngày 6/7/2026.\n'.repeat(5),
];

/** What stands in the place of what a message should say. */
export const JUNK: readonly unknown[] = [
  null,
  undefined,
  0,
  -1,
  1.5,
  2 ** 53,
  '',
  'x',
  [],
  [null],
  {},
  { line: -1, character: -1 },
  { line: 0.5, character: 'x' },
  { start: null, end: {} },
  true,
];

/** Requests, some of which the server does not know. */
export const METHODS = [
  'textDocument/hover',
  'textDocument/completion',
  'textDocument/codeAction',
  'textDocument/documentSymbol',
  'textDocument/foldingRange',
  'textDocument/selectionRange',
  'textDocument/semanticTokens/full',
  'textDocument/semanticTokens/full/delta',
  'textDocument/semanticTokens/range',
  'textDocument/codeLens',
  'textDocument/inlayHint',
  'textDocument/definition',
  'textDocument/references',
  'textDocument/documentHighlight',
  'textDocument/prepareRename',
  'textDocument/rename',
  'textDocument/formatting',
  'textDocument/rangeFormatting',
  'textDocument/onTypeFormatting',
  'textDocument/diagnostic',
  'thongbao/tasks',
  'thongbao/exportTasks',
  'thongbao/cleanText',
  'thongbao/cleanPaste',
  'thongbao/newNoticeForm',
  'thongbao/newNotice',
  'thongbao/nextPeriods',
  'thongbao/nextNotice',
  'thongbao/stalePlaces',
  'workspace/symbol',
  'no/such/method',
];

export const NOTIFICATIONS = [
  'textDocument/didOpen',
  'textDocument/didChange',
  'textDocument/didClose',
  'textDocument/didSave',
  'workspace/didChangeConfiguration',
  'workspace/didChangeWatchedFiles',
  'workspace/didChangeWorkspaceFolders',
  '$/cancelRequest',
  '$/setTrace',
  '$/progress',
  'no/such/notification',
];

/** Bodies that are no messages. */
export const BODIES = [
  '',
  '{',
  'null',
  '42',
  '"x"',
  '[]',
  '[{"jsonrpc":"2.0","method":"x"}]',
  '{}',
  '{"jsonrpc":"1.0","id":1}',
  '{"jsonrpc":"2.0","id":987654321,"result":null}',
  '{"jsonrpc":"2.0","id":"nobody","error":{"code":1,"message":"x"}}',
  '{"jsonrpc":"2.0","method":7}',
  '{"jsonrpc":"2.0","id":{},"method":"textDocument/hover"}',
  '\u0000\ufffd',
];
