import { afterEach, describe, expect, it } from 'vitest';
import { type NextNotice, nextNotice } from '../../server/src/features/next-notice/next-notice';
import { nextPeriods } from '../../server/src/features/next-notice/periods';
import { type StalePlace, staleBefore, stalePlacesIn } from '../../server/src/features/next-notice/stale';
import { openSession } from '../../server/src/features/session';
import { startClient, type TestClient, TODAY } from '../support/lsp-client';
import { NOTICE } from '../support/notices';

const URI = 'untitled:Untitled-1';
const session = openSession(NOTICE, { rules: [] });

let client: TestClient;
afterEach(() => client.dispose());

describe('a notice made of the one before', () => {
  it('is asked for by the text, which need not be open', async () => {
    client = await startClient();
    expect(await client.request('thongbao/nextPeriods', { text: NOTICE })).toEqual(nextPeriods(session));
    const made = await client.request<NextNotice>('thongbao/nextNotice', { text: NOTICE, shift: 1 });
    expect(made).toEqual(nextNotice(session, 1, TODAY));
  });

  it('has its places listed as they are after an edit, by what is known of the one before or by a guess', async () => {
    client = await startClient();
    const { text, stale } = nextNotice(session, 1, TODAY);
    client.open(URI, text);
    const start = { line: 0, character: 0 };
    client.change(URI, 2, { range: { start, end: start }, text: '// hỏi lại\n' });
    const now = openSession(`// hỏi lại\n${text}`, { rules: [] });
    const ask = (params: object) =>
      client.request<StalePlace[]>('thongbao/stalePlaces', { textDocument: { uri: URI }, ...params });
    expect(await ask({ stale })).toEqual(stalePlacesIn(now, stale));
    expect(await ask({})).toEqual(stalePlacesIn(now, staleBefore(now)));
    expect(await ask({ textDocument: { uri: 'file:///khac.thongbao' } })).toEqual([]);
  });
});
