import type {
  Connection,
  SemanticTokens,
  SemanticTokensDelta,
  SemanticTokensDeltaParams,
  SemanticTokensRangeParams,
} from 'vscode-languageserver';
import { dataOf, editBetween } from '../../features/semantic-tokens/semantic-tokens';
import type { Documents, OpenDocument } from '../documents';
import type { Log } from '../log';
import { answering } from './answer';

/** The colours of a document: all of them, what has changed since the client asked last, or those of some lines. */
export function answerSemanticTokens(connection: Connection, documents: Documents, log: Log): void {
  const on = answering(documents, log);
  const { semanticTokens } = connection.languages;
  const noTokens: SemanticTokens = { data: [] };
  const tokens = on('semanticTokens/full', allTokens);
  const delta = on('semanticTokens/full/delta', changedTokens);
  const range = on('semanticTokens/range', ({ tokens }, params: SemanticTokensRangeParams) => ({
    data: tokens.inRange(params.range),
  }));
  semanticTokens.on((params) => tokens(params) ?? noTokens);
  semanticTokens.onDelta((params) => delta(params) ?? noTokens);
  semanticTokens.onRange((params) => range(params) ?? noTokens);
}

function allTokens(document: OpenDocument): SemanticTokens {
  const tokens = document.tokens.all();
  document.sentTokens = { id: nextId(document), tokens };
  return { resultId: document.sentTokens.id, data: dataOf(tokens) };
}

function changedTokens(
  document: OpenDocument,
  { previousResultId }: SemanticTokensDeltaParams,
): SemanticTokens | SemanticTokensDelta {
  const before = document.sentTokens;
  if (before?.id !== previousResultId) return allTokens(document);
  const tokens = document.tokens.all();
  const edit = editBetween(before.tokens, tokens);
  document.sentTokens = { id: nextId(document), tokens };
  return { resultId: document.sentTokens.id, edits: edit ? [{ ...edit, data: [...edit.data] }] : [] };
}

const nextId = ({ sentTokens }: OpenDocument): string => String(Number(sentTokens?.id ?? 0) + 1);
