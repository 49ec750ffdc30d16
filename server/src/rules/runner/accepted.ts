import { type AcceptedWord, acceptedIn } from '../../syntax/acceptance';
import type { BlockChange } from '../../syntax/parse';
import { type Block, compareBlocks } from '../../syntax/tree';
import type { Span } from '../../text/span';
import { capitalised } from '../../text/words';
import type { Finding, Rule } from '../rule';

/** What is left of the findings of one block, and which of the notice's own words let the others pass. */
interface Sifted<F> {
  readonly left: readonly F[];
  readonly needed: readonly string[];
}

/** Nobody writes so many into one notice; each finding is compared with them. */
const MOST_WORDS = 200;

/** The words that are accepted in one notice: by comments at its head, and by the office or the user. */
export class AcceptedWords {
  private readonly elsewhere: readonly string[];
  private readonly comments = new Map<Block, readonly AcceptedWord[]>();
  private ofNotice: readonly string[] = [];

  /** @param words those of the office and the user */
  constructor(words: readonly string[]) {
    this.elsewhere = words.map((word) => word.normalize('NFC').trim()).filter(Boolean);
  }

  /** Takes note of an edit; answers whether other words are accepted now. */
  update({ removed, added }: Pick<BlockChange, 'removed' | 'added'>): boolean {
    let isChanged = false;
    for (const block of removed) isChanged = this.comments.delete(block) || isChanged;
    for (const block of added) {
      if (block.component !== 'comment' || !isAtHead(block)) continue;
      const words = acceptedIn(block.paragraph.text);
      if (words.length === 0) continue;
      this.comments.set(block, words);
      isChanged = true;
    }
    if (isChanged) {
      const inOrder = [...this.comments.keys()].sort(compareBlocks);
      const words = inOrder.flatMap((block) => this.comments.get(block)!.map(({ word }) => word));
      this.ofNotice = words.slice(0, MOST_WORDS);
    }
    return isChanged;
  }

  /** Leaves out the findings that stand on accepted words, as far as their rules let such words pass. */
  sift<F extends Finding & { readonly rule: Rule }>(block: Block, findings: readonly F[]): Sifted<F> {
    if (this.ofNotice.length === 0 && this.elsewhere.length === 0) return { left: findings, needed: NONE };
    const { text } = block.paragraph;
    const needed: string[] = [];
    const left = findings.filter(({ rule, span }) => {
      if (!rule.acceptable) return true;
      const own = this.ofNotice.filter((word) => covers(word, text, span));
      needed.push(...own);
      return own.length === 0 && !this.elsewhere.some((word) => covers(word, text, span));
    });
    return { left, needed };
  }
}

const NONE: readonly string[] = [];

/** A comment speaks for the whole notice where it stands before the notice's first part. */
export const isAtHead = ({ before }: Block): boolean => before.seen === 0;

/** Whether a word covers a place, letter by letter and with borders of words. A small first letter also stands for a capital one. */
function covers(word: string, text: string, { start, end }: Span): boolean {
  for (let at = Math.max(0, end - word.length); at <= start; at++) if (standsAt(word, text, at)) return true;
  return false;
}

const IN_WORD = /[\p{L}\p{M}\d]/u;

function standsAt(word: string, text: string, at: number): boolean {
  const written = text.slice(at, at + word.length);
  if (written !== word && written !== capitalised(word)) return false;
  return !IN_WORD.test(text[at - 1] ?? '') && !IN_WORD.test(text[at + word.length] ?? '');
}
