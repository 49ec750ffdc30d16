import type { Connection, Diagnostic } from 'vscode-languageserver';
import { toMistakeDiagnostic } from '../convert';
import type { OfficeConfig } from './configuration';

/** Shows the mistakes of the configurations in use, each in its file, and takes away those of all others. */
export function createMistakePublisher(
  connection: Connection,
): (inUse: Iterable<OfficeConfig | null | undefined>) => void {
  let shown = new Map<string, string>();

  return (inUse) => {
    const byFile = new Map<string, Diagnostic[]>();
    for (const office of new Set(inUse)) {
      for (const mistake of office?.mistakes ?? []) {
        const others = byFile.get(mistake.uri) ?? [];
        byFile.set(mistake.uri, [...others, toMistakeDiagnostic(mistake)]);
      }
    }
    const before = shown;
    shown = new Map([...byFile].map(([uri, diagnostics]) => [uri, JSON.stringify(diagnostics)]));
    for (const uri of new Set([...before.keys(), ...shown.keys()])) {
      if (before.get(uri) === shown.get(uri)) continue;
      connection.sendDiagnostics({ uri, diagnostics: byFile.get(uri) ?? [] }).catch(() => {});
    }
  };
}
