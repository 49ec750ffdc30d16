import { describe, expect, it } from 'vitest';
import type { TextDocumentEdit } from 'vscode-languageserver';
import { applyEdits } from '../../server/src/features/fixes';
import { splitLines } from '../../server/src/text/lines';
import type { TextEdit } from '../../server/src/text/span';
import { FAULTY_NOTICE } from '../support/notices';
import { at, byRule, client, LINES, opened, URI } from '../support/opened-notice';

function applied(text: string, edit: CodeActionEdit): string {
  const [change] = edit.documentChanges;
  return applyEdits(splitLines(text), change!.edits as TextEdit[])!;
}
interface CodeActionEdit {
  readonly documentChanges: readonly TextDocumentEdit[];
}

describe('code actions', () => {
  it('repair the finding; one fix is the preferred one', async () => {
    const diagnostics = await opened();
    for (const rule of ['date/padding', 'numbering/sequence', 'numbering/marker', 'structure/closing-mark']) {
      const { range } = byRule(diagnostics, rule);
      const actions = (await client.actions(URI, range)).filter(
        ({ diagnostics }) => diagnostics?.[0]?.code === rule,
      );
      expect(actions.filter(({ isPreferred }) => isPreferred).length).toBe(1);
      const repaired = applied(FAULTY_NOTICE, actions[0]!.edit as CodeActionEdit);
      client.open(`${URI}.${rule.replace('/', '-')}`, repaired);
      const after = await client.diagnostics(`${URI}.${rule.replace('/', '-')}`);
      expect(byRule(after.diagnostics, rule)).toBeUndefined();
    }
  });

  it('say what the text will be, and carry the version', async () => {
    const diagnostics = await opened();
    const [action] = await client.actions(URI, byRule(diagnostics, 'date/padding').range);
    expect(action!.title).toBe('Sửa thành “06/4/2026”');
    expect(action!.kind).toBe('quickfix');
    expect((action!.edit as CodeActionEdit).documentChanges[0]!.textDocument).toEqual({
      uri: URI,
      version: 1,
    });
  });

  it('repair everything that is safe, only where that is asked for', async () => {
    await opened();
    const whole = { start: at(0, 0), end: at(LINES.length, 0) };
    const kinds = (await client.actions(URI, whole)).map(({ kind }) => kind);
    expect(new Set(kinds)).toEqual(new Set(['quickfix']));
    for (const only of ['source.fixAll', 'source.fixAll.thongbao', 'source']) {
      const [action, ...others] = await client.actions(URI, whole, [only]);
      expect(others).toEqual([]);
      expect(action!.kind).toBe('source.fixAll.thongbao');
      expect(applied(FAULTY_NOTICE, action!.edit as CodeActionEdit)).toContain('trước ngày 06/4/2026');
    }
    expect(await client.actions(URI, whole, ['refactor'])).toEqual([]);
    expect(await client.actions(URI, whole, ['source.fixAll.other'])).toEqual([]);
  });
});
