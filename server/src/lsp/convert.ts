import {
  type CodeLens,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentLink,
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type Hover,
  type InlayHint,
  InsertTextFormat,
  MarkupKind,
  type SelectionRange,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Severity } from '../config/settings';
import type { CitationOffer } from '../features/completion/citation-offers';
import type { Completion, OfferKind } from '../features/completion/offer';
import type { Fold } from '../features/folding';
import type { Explanation } from '../features/hover';
import type { LookUp } from '../features/mentions';
import { plainTextOf } from '../features/new-notice/snippet';
import type { OutlineKind, OutlineNode } from '../features/outline';
import { type LocatedFinding, relatedOf } from '../features/session';
import type { DueDay } from '../features/tasks/deadline-places';
import type { SectionCount } from '../features/tasks/task-counts';
import type { Rule } from '../rules/rule';
import type { Position, Range, TextEdit } from '../text/span';
import type { Client } from './client';
import type { Mistake } from './configuration/configuration';
import type { OpenDocument } from './documents';
import type { Texts } from './texts';

const SOURCE = 'thongbao';

const SEVERITIES: Record<Severity, DiagnosticSeverity> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** What a diagnostic says for the client itself: of its rule, so that no client keeps a list of rules. */
export interface DiagnosticData {
  readonly unfinished: true;
}

/** A finding as a diagnostic, with those members that the client knows. */
export function toDiagnostic(
  finding: LocatedFinding,
  { uri, session }: OpenDocument,
  client: Client,
): Diagnostic {
  const { rule, range, severity, message } = finding;
  const diagnostic: Diagnostic = {
    range,
    severity: SEVERITIES[severity],
    code: rule.id,
    source: SOURCE,
    message,
  };
  if (rule.unfinished && client.diagnosticData)
    diagnostic.data = { unfinished: true } satisfies DiagnosticData;
  const page = rulePage(rule, client);
  if (page && client.codeDescription) diagnostic.codeDescription = { href: page };
  const { related, relatedNotices = [] } = finding.finding;
  if ((related || relatedNotices.length > 0) && client.relatedInformation) {
    const here = relatedOf(session, finding).map(({ range, message }) => ({ notice: uri, range, message }));
    diagnostic.relatedInformation = [...here, ...relatedNotices].map(({ notice, range, message }) => ({
      location: { uri: notice, range },
      message,
    }));
  }
  return diagnostic;
}

/** A mistake in a configuration file. */
export function toMistakeDiagnostic({ range, message }: Mistake): Diagnostic {
  return { range, severity: DiagnosticSeverity.Error, code: 'config', source: SOURCE, message };
}

/** Says what was not checked or is not shown; it is no rule's finding. */
export function toNoteDiagnostic(range: Range, message: string): Diagnostic {
  return { range, severity: DiagnosticSeverity.Information, source: SOURCE, message };
}

/** The address of a rule's page, `…/<group>/<name>.md`; null where the client shows no pages. */
function rulePage({ id }: Rule, { rulePages }: Client): string | null {
  return rulePages === null ? null : `${rulePages}/${id}.md`;
}

/** Edits of one document, with its version where the client can check it. */
export function toWorkspaceEdit(
  { uri, version }: OpenDocument,
  edits: readonly TextEdit[],
  client: Client,
): WorkspaceEdit {
  if (client.documentChanges)
    return { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] };
  return { changes: { [uri]: [...edits] } };
}

/** Something that is so at a place: which document a number names, what a deadline means. */
export interface PlacedText {
  readonly range: Range;
  readonly text: string;
}

/** What there is to know of a place, and what the rules say of it; null where there is neither. */
export function toHover(
  facts: readonly PlacedText[],
  explanation: Explanation | null,
  texts: Texts,
  client: Client,
): Hover | null {
  const range = explanation?.range ?? facts[0]?.range;
  if (!range) return null;
  const rules = explanation?.rules ?? [];
  const known = facts.map(({ text }) => text);
  if (!client.markdown) {
    const value = [...known, ...rules.map((rule) => plainExplanation(rule, texts))].join('\n\n');
    return { range, contents: { kind: MarkupKind.PlainText, value } };
  }
  const value = [
    ...known.map(escaped),
    ...rules.map((rule) => markdownExplanation(rule, texts, rulePage(rule, client))),
  ].join('\n\n---\n\n');
  return { range, contents: { kind: MarkupKind.Markdown, value } };
}

function plainExplanation({ title, id, docs, basis }: Rule, { why, basis: basisLabel }: Texts): string {
  return `${title} (${id})\n${docs.what}\n${why}: ${docs.why}\n${basisLabel}: ${basis}`;
}

function markdownExplanation({ title, id, docs, basis }: Rule, texts: Texts, page: string | null): string {
  const paragraphs = [
    `**${escaped(title)}** (\`${id}\`)`,
    escaped(docs.what),
    `*${texts.why}:* ${escaped(docs.why)}`,
    `*${texts.basis}:* ${escaped(basis)}`,
  ];
  if (page) paragraphs.push(`[${texts.page}](${page})`);
  return paragraphs.join('\n\n');
}

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

const SYMBOL_KINDS: Record<OutlineKind, SymbolKind> = {
  title: SymbolKind.File,
  opening: SymbolKind.Module,
  heading: SymbolKind.Namespace,
  item: SymbolKind.String,
  closing: SymbolKind.Module,
  recipients: SymbolKind.Array,
  signature: SymbolKind.Key,
  appendix: SymbolKind.Package,
};

/** The outline as nested symbols. */
export function toSymbols(outline: readonly OutlineNode[]): DocumentSymbol[] {
  return outline.map(({ kind, name, detail, range, nameRange, children }) => ({
    name,
    ...(detail && { detail }),
    kind: SYMBOL_KINDS[kind],
    range,
    selectionRange: nameRange,
    ...(children.length > 0 && { children: toSymbols(children) }),
  }));
}

/** For a client that knows no tree of symbols. */
export function toFlatSymbols(
  outline: readonly OutlineNode[],
  uri: string,
  containerName?: string,
): SymbolInformation[] {
  return outline.flatMap(({ kind, name, range, children }) => [
    { name, kind: SYMBOL_KINDS[kind], location: { uri, range }, ...(containerName && { containerName }) },
    ...toFlatSymbols(children, uri, name),
  ]);
}

/** A fold in whole lines. */
export function toFoldingRange({ start, end, isComment }: Fold): FoldingRange {
  return { startLine: start, endLine: end, ...(isComment && { kind: FoldingRangeKind.Comment }) };
}

/** The ranges, innermost first, as the protocol nests them; a position without any gets an empty one. */
export function toSelectionRange(ranges: readonly Range[], position: Position): SelectionRange {
  const nested = ranges.reduceRight<SelectionRange | undefined>(
    (parent, range) => (parent ? { range, parent } : { range }),
    undefined,
  );
  return nested ?? { range: { start: position, end: position } };
}

const OFFER_KINDS: Record<OfferKind, CompletionItemKind> = {
  unit: CompletionItemKind.Class,
  date: CompletionItemKind.Constant,
  words: CompletionItemKind.Text,
  block: CompletionItemKind.Snippet,
};

/** The items in the order in which they are given. No character commits one: only who asks for it takes it. */
export function toCompletionItem(
  { kind, label, detail, searchText, body, range }: Completion,
  place: number,
  client: Client,
): CompletionItem {
  const text = plainTextOf(body);
  const isSnippet = client.snippets && text !== body;
  return {
    label,
    kind: OFFER_KINDS[kind],
    ...(detail && { detail }),
    filterText: searchText,
    sortText: String(place).padStart(3, '0'),
    insertTextFormat: isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range, newText: isSnippet ? body : text },
  };
}

/** A document that this notice or another one cites; found by its number. */
export function toCitationItem(
  { text, label, number, detail, range }: CitationOffer,
  place: number,
): CompletionItem {
  return {
    label,
    kind: CompletionItemKind.Reference,
    detail,
    filterText: number,
    sortText: String(place).padStart(3, '0'),
    textEdit: { range, newText: text },
  };
}

/** What an address template has in the place of the number. */
const NUMBER_PLACE = /\{số\}|\{so\}/gu;

/** The search for a number's text; a template without a place for the number has it at its end. */
export function toDocumentLink({ range, number }: LookUp, template: string, { lookUp }: Texts): DocumentLink {
  const encoded = encodeURIComponent(number);
  const found = template.replace(NUMBER_PLACE, encoded);
  return { range, target: found === template ? template + encoded : found, tooltip: lookUp(number) };
}

/** A lens that only says something: it has no command. */
export function toCodeLens({ range, ...counts }: SectionCount, texts: Texts): CodeLens {
  return { range, command: { title: texts.taskCount(counts), command: '' } };
}

/** Weekday and days left, behind the deadline. */
export function toInlayHint({ end }: Range, day: DueDay, { deadline }: Texts): InlayHint {
  return { position: end, label: deadline.hint(day), paddingLeft: true };
}
