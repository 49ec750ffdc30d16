import { describe, expect, it } from 'vitest';
import { editFor, newConfig, type OfficeDecision } from '../../server/src/config/edit-config';

const OFF: OfficeDecision = { off: 'date/padding' };
const ACCEPT: OfficeDecision = { accept: 'Bến Tràm' };

function edited(text: string, decision: OfficeDecision): string | null {
  const edit = editFor(text, decision);
  return edit && text.slice(0, edit.span.start) + edit.newText + text.slice(edit.span.end);
}

describe('a decision of the office', () => {
  it.each([
    ['{}', OFF, '{\n  "rules": {\n    "date/padding": "off"\n  }\n}'],
    [
      '{\n    "mode":  "final"\n}\n',
      OFF,
      '{\n    "mode":  "final",\n    "rules": {\n        "date/padding": "off"\n    }\n}\n',
    ],
    [
      '{\r\n\t"rules": { "text/spacing": "hint" },\r\n\t"words":["A" ,  "B"]\r\n}',
      ACCEPT,
      '{\r\n\t"rules": { "text/spacing": "hint" },\r\n\t"words":["A" ,  "B", "Bến Tràm"]\r\n}',
    ],
    [
      '{\r\n\t"words": [\r\n\t\t"A"\r\n\t]\r\n}',
      ACCEPT,
      '{\r\n\t"words": [\r\n\t\t"A",\r\n\t\t"Bến Tràm"\r\n\t]\r\n}',
    ],
    [
      '{\n  "rules": {\n    "date/padding" : "error"\n  }\n}\n',
      OFF,
      '{\n  "rules": {\n    "date/padding" : "off"\n  }\n}\n',
    ],
    ['{ "words": [ ] }', ACCEPT, '{ "words": ["Bến Tràm"] }'],
    ['{ "rules": {} }', OFF, '{ "rules": {"date/padding": "off"} }'],
    ['{ "mode": "final" }', ACCEPT, '{ "mode": "final", "words": ["Bến Tràm"] }'],
    ['{ "mode": "final" }', OFF, '{ "mode": "final", "rules": { "date/padding": "off" } }'],
  ])('is written into %j, and the rest stays as it is', (text, decision, expected) => {
    expect(edited(text, decision)).toBe(expected);
  });

  it.each([
    ['{ "mode": "final", }', OFF],
    ['[]', OFF],
    ['', OFF],
    ['{"rules":'.repeat(50_000), OFF],
    ['{ "rules": [] }', OFF],
    ['{ "words": "Bến Tràm" }', ACCEPT],
  ])('waits until the file is mended (%#)', (text, decision) => {
    expect(editFor(text, decision)).toBeNull();
  });

  it('may be the first one', () => {
    expect(newConfig((text) => editFor(text, OFF))).toBe(
      '{\n  "rules": {\n    "date/padding": "off"\n  }\n}\n',
    );
    expect(newConfig((text) => editFor(text, ACCEPT))).toBe('{\n  "words": ["Bến Tràm"]\n}\n');
  });
});
