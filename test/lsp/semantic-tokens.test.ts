import { describe, expect, it } from 'vitest';
import type { SemanticTokens, SemanticTokensDelta } from 'vscode-languageserver';
import { NOTICE, wrapped } from '../support/notices';
import { at, client, lineWith, opened, URI } from '../support/opened-notice';

const insertion = (line: number, character: number, text: string) => ({
  range: { start: { line, character }, end: { line, character } },
  text,
});

describe('semantic tokens', () => {
  const textDocument = { uri: URI };
  const full = () => client.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument });
  const delta = (previousResultId: string) =>
    client.request<SemanticTokensDelta>('textDocument/semanticTokens/full/delta', {
      textDocument,
      previousResultId,
    });

  function patched(data: readonly number[], { edits }: SemanticTokensDelta): number[] {
    const result = [...data];
    for (const { start, deleteCount, data: put = [] } of [...edits].reverse()) {
      result.splice(start, deleteCount, ...put);
    }
    return result;
  }

  it('of a delta make those of the whole', async () => {
    await opened(wrapped(NOTICE));
    let { data, resultId } = await full();
    expect(data.length).toBeGreaterThan(0);
    const edits = [
      insertion(2, 0, '\n'),
      insertion(40, 0, '9. Phòng Tổ chức\n'),
      insertion(0, 0, 'x'),
      insertion(70, 3, ''),
    ];
    for (const [i, edit] of edits.entries()) {
      client.change(URI, i + 2, edit);
      const changed = await delta(resultId!);
      data = patched(data, changed);
      resultId = changed.resultId;
      expect(data).toEqual((await fullOf(resultId!)).data);
    }

    /** The whole without losing the thread of results: the answer to a name that the server does not know. */
    async function fullOf(kept: string): Promise<SemanticTokens> {
      const tokens = await full();
      resultId = tokens.resultId;
      expect(resultId).not.toBe(kept);
      return tokens;
    }
  });

  it('are few where little has changed, and whole for a name that is not known', async () => {
    await opened(NOTICE);
    const { resultId, data } = await full();
    client.change(URI, 2, insertion(lineWith('1.3.'), 0, '1.3. Rà soát văn bản, báo cáo.\n'));
    const changed = await delta(resultId!);
    expect(changed.edits.length).toBe(1);
    expect(changed.edits[0]!.data!.length + changed.edits[0]!.deleteCount).toBeLessThan(data.length / 4);
    expect(await delta('chưa hề có')).toHaveProperty('data');
  });

  it('of a range are those of its lines', async () => {
    await opened(NOTICE);
    const start = NOTICE.split('\n').findIndex((line) => line.startsWith('2. '));
    const { data } = await client.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument,
      range: { start: at(start, 0), end: at(start, 5) },
    });
    expect(data).toEqual([start, 0, 2, 2, 0, 0, 3, 'Phòng Quản lý Thương mại'.length, 1, 0]);
  });
});
