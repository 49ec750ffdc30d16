import { type Block, type Page, pageAtLine } from '../../syntax/tree';
import { commonEnds } from '../../text/common-ends';
import { splitByLine } from '../../text/flow';
import type { Range } from '../../text/span';
import type { Session } from '../session';
import { type Token, tokensOfBlock } from './block-tokens';
import { SEMANTIC_TOKEN_TYPES, type SemanticTokenType } from './legend';

/** The tokens of a page's blocks, in the protocol's encoding; the first one is relative to the page's first line. */
interface PageTokens {
  readonly version: number;
  readonly data: readonly number[];
  /** Line and column of the last token, counted from the page's first line. */
  readonly last: { readonly line: number; readonly character: number };
}

/** A page's tokens in their place: what the first token's two relative numbers become there. */
interface PlacedTokens {
  readonly tokens: PageTokens;
  readonly line: number;
  readonly character: number;
}

/** All tokens of a document as they were sent; the next answer is compared with it page by page. */
export type SentTokens = readonly PlacedTokens[];

/** The replacement of numbers in the data that was sent. */
export interface TokensEdit {
  readonly start: number;
  readonly deleteCount: number;
  readonly data: readonly number[];
}

/** Reads a session's tokens. Those of a block stay with it; those of a page are kept until the page changes. */
export class TokenReader {
  private readonly ofBlock = new WeakMap<Block, readonly Token[]>();
  private readonly ofPage = new WeakMap<Page, PageTokens>();

  constructor(private readonly session: Session) {}

  /** The tokens of the whole document, page by page. */
  all(): SentTokens {
    const placed: PlacedTokens[] = [];
    const last = { line: 0, character: 0 };
    for (const page of this.session.tree.pages) {
      const tokens = this.tokensOf(page);
      if (tokens.data.length === 0) continue;
      const line = page.firstLine + tokens.data[0]! - last.line;
      placed.push({ tokens, line, character: tokens.data[1]! - (line === 0 ? last.character : 0) });
      last.line = page.firstLine + tokens.last.line;
      last.character = tokens.last.character;
    }
    return placed;
  }

  /** The tokens of some lines, in the protocol's encoding. */
  inRange({ start, end }: Range): number[] {
    const { tree } = this.session;
    const encoder = new Encoder();
    const lastPage = pageAtLine(tree, end.line).index;
    for (let i = pageAtLine(tree, start.line - 1).index; i <= lastPage; i++) {
      const page = tree.pages[i]!;
      let line = page.firstLine;
      for (const block of page.blocks) {
        const next = line + block.paragraph.lineCount;
        if (line > end.line) break;
        if (next > start.line || next === line) this.encode(block, line, encoder);
        line = next;
      }
    }
    return encoder.data;
  }

  private tokensOf(page: Page): PageTokens {
    const known = this.ofPage.get(page);
    if (known?.version === page.version) return known;
    const encoder = new Encoder();
    let line = 0;
    for (const block of page.blocks) {
      this.encode(block, line, encoder);
      line += block.paragraph.lineCount;
    }
    const { data, last } = encoder;
    const tokens = { version: page.version, data, last };
    this.ofPage.set(page, tokens);
    return tokens;
  }

  private encode(block: Block, line: number, encoder: Encoder): void {
    for (const { type, span } of this.tokensOfBlock(block)) {
      for (const part of splitByLine(block.paragraph.flow, span))
        encoder.add(line + part.line, part.from, part.to - part.from, TYPE_NUMBERS.get(type)!);
    }
  }

  private tokensOfBlock(block: Block): readonly Token[] {
    const known = this.ofBlock.get(block);
    if (known) return known;
    const tokens = tokensOfBlock(block, this.session);
    this.ofBlock.set(block, tokens);
    return tokens;
  }
}

const TYPE_NUMBERS = new Map(SEMANTIC_TOKEN_TYPES.map((type, i): [SemanticTokenType, number] => [type, i]));

/** Puts tokens into the protocol's form: five numbers each, the place relative to the token before. */
class Encoder {
  readonly data: number[] = [];
  readonly last = { line: 0, character: 0 };

  add(line: number, character: number, length: number, type: number): void {
    const { last, data } = this;
    data.push(line - last.line, line === last.line ? character - last.character : character, length, type, 0);
    last.line = line;
    last.character = character;
  }
}

/** The data of all pages as the protocol wants it. */
export function dataOf(sent: SentTokens): number[] {
  const data: number[] = [];
  for (const { tokens, line, character } of sent) {
    data.push(line, character);
    for (let i = 2; i < tokens.data.length; i++) data.push(tokens.data[i]!);
  }
  return data;
}

/** What turns the data of `before` into that of `after`; pages that are the same are not looked into. */
export function editBetween(before: SentTokens, after: SentTokens): TokensEdit | null {
  const { head, tail } = commonEnds(before, after, isSame);
  let start = 0;
  for (let i = 0; i < head; i++) start += before[i]!.tokens.data.length;
  const old = dataOf(before.slice(head, before.length - tail));
  const data = dataOf(after.slice(head, after.length - tail));
  const same = commonEnds(old, data);
  const deleteCount = old.length - same.head - same.tail;
  if (deleteCount === 0 && old.length === data.length) return null;
  return { start: start + same.head, deleteCount, data: data.slice(same.head, data.length - same.tail) };
}

const isSame = (a: PlacedTokens, b: PlacedTokens): boolean =>
  a.tokens === b.tokens && a.line === b.line && a.character === b.character;
