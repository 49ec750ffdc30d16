import type { OrganisationProfile } from '../config/profile';
import type { Mode, Settings, Severity } from '../config/settings';
import type { OtherNotices } from '../model/citation/citation-index';
import type { FactReader, Facts } from '../model/facts';
import type { DocumentFacts } from '../model/notice/document-facts';
import type { TaskReader } from '../model/task/task-reader';
import type { Paragraph } from '../syntax/paragraph';
import type { Component } from '../syntax/structure';
import type { Block, Tree } from '../syntax/tree';
import type { Piece } from '../text/flow';
import { type Range, type Span, spanOf } from '../text/span';

/** What a rule says of a paragraph: what is wrong and what to write instead, on text that can be seen. */
export interface Finding {
  readonly span: Span;
  /** The place in the paragraph's physical lines, where it lies outside the text or inside one of its letters. */
  readonly at?: Piece;
  readonly message: string;
  /** Where this case weighs less than the rule's other cases. */
  readonly severity?: Severity;
  /** The first one is the preferred one. */
  readonly fixes?: Fixes;
  readonly related?: readonly Related[];
  readonly relatedNotices?: readonly RelatedNotice[];
}

/** A finding that a rule over the whole notice makes in one of its blocks. */
export interface PlacedFinding extends Finding {
  readonly block: Block;
}

/** A repair. A safe one never changes the sense and may be applied unseen. */
export interface Fix {
  readonly title: string;
  readonly safe: boolean;
  readonly edits: readonly FixEdit[];
}

export interface FixEdit {
  /** The paragraph that is changed; the finding's own where it is left out. */
  readonly block?: Block;
  readonly span: Span;
  /** A part of a physical line of the paragraph, in the place of the span. */
  readonly at?: Piece;
  /** Takes out that whole physical line with its break. */
  readonly wholeLine?: boolean;
  readonly newText: string;
}

export interface Related {
  readonly block: Block;
  readonly span: Span;
  readonly message: string;
}

/** A place in another notice, by that notice's address. */
export interface RelatedNotice {
  readonly notice: string;
  readonly range: Range;
  readonly message: string;
}

/** A function where the choices rest on more than made the finding: it is asked when somebody wants them. */
export type Fixes = readonly Fix[] | (() => readonly Fix[]);

/** What a rule that reads a paragraph alone may know. */
export interface ParagraphContext {
  readonly paragraph: Paragraph;
  readonly facts: Facts;
  readonly settings: Settings;
}

/** What a rule may know that also reads the paragraph's place. */
export interface PlaceContext extends ParagraphContext {
  readonly block: Block;
}

/** What a rule may know that also reads the paragraphs around: the task that goes on in this one, what follows it. */
export interface NeighbourContext extends PlaceContext {
  readonly reader: TaskReader;
}

/** What a rule may know that also reads the document's own facts. */
export interface DocumentContext extends NeighbourContext {
  readonly document: DocumentFacts;
}

/** What a rule over the whole notice may know. It must not walk the text. */
export interface NoticeContext {
  readonly tree: Tree;
  /** The other notices of the workspace, for repairs that are asked for; a finding must not depend on them. */
  readonly others: OtherNotices | null;
  readonly document: DocumentFacts;
  readonly settings: Settings;
  readonly facts: FactReader;
}

/** One of the things in a notice that belong together by their key, such as the mentions of one document. */
export interface Member<T> {
  readonly key: string;
  readonly span: Span;
  readonly value: T;
}

export interface PlacedMember<T> extends Member<T> {
  readonly block: Block;
}

/** One of the things that a notice may write in several ways; what shares a key is to be written alike. */
export interface VariantMember<T> extends Member<T> {
  /** How it is written here. */
  readonly variant: string;
}

/** A way of writing, with all that is written so. The members are in no order, so that many cost nothing. */
export interface Variant<T> {
  readonly variant: string;
  readonly members: ReadonlySet<PlacedMember<T>>;
}

/** A longer paragraph is no prose; only rules that read `long` ones see it, so that one line never holds up the editor. */
export const LONGEST_CHECKED = 20_000;

/** How a rule is called depends on what it reads; what it reads decides when it runs again. */
export type Check =
  | { readonly reads: 'paragraph'; check(context: ParagraphContext): Iterable<Finding> }
  | { readonly reads: 'place'; check(context: PlaceContext): Iterable<Finding> }
  | { readonly reads: 'document'; check(context: DocumentContext): Iterable<Finding> }
  | { readonly reads: 'suppressions' }
  | { readonly reads: 'long'; check(context: PlaceContext): Iterable<Finding> }
  | NoticeCheck
  | GroupCheck<unknown>
  | VariantsCheck<unknown>;

/** A rule over the whole notice. It runs at every edit, but for those that `sees` spares it. */
export interface NoticeCheck {
  readonly reads: 'notice';
  /**
   * The components whose words the check looks at and on which its findings stand; all of them where nothing is said. An edit
   * of other paragraphs that leaves the order of the components as it is leaves what the rule said.
   */
  readonly sees?: readonly Component[];
  check(context: NoticeContext): Iterable<PlacedFinding>;
}

/**
 * What members follow from, which decides when they are gathered anew: `paragraph`, from the paragraph and its
 * component alone; `place`, also from the open items; `neighbours`, also from the paragraphs around.
 */
type Gathering<M> =
  | { readonly gathers: 'paragraph' | 'place'; members(context: PlaceContext): Iterable<M> }
  | { readonly gathers: 'neighbours'; members(context: NeighbourContext): Iterable<M> };

/** A rule over all members of one key. `check` runs when a key's members changed. */
export type GroupCheck<T> = Gathering<Member<T>> & {
  readonly reads: 'group';
  /** What the check also reads of the document's own facts, such as its day; all keys are checked anew where that changes. */
  readonly follows?: (document: DocumentFacts) => string | null;
  /** `members` are in the order of the text; there is at least one. */
  check(members: readonly PlacedMember<T>[], context: NoticeContext): Iterable<PlacedFinding>;
};

/** A rule over the ways in which one thing is written. `check` runs when those of a group rule would. */
export type VariantsCheck<T> = Gathering<VariantMember<T>> & {
  readonly reads: 'variants';
  /** There is at least one variant, and each has a member. It must not walk the members of frequent variants. */
  check(variants: readonly Variant<T>[], context: NoticeContext): Iterable<PlacedFinding>;
};

/** A text with its findings marked: `<|…|>` stands around each. */
export interface Example {
  readonly text: string;
  /** The message of the one finding; an example without one must stay silent. */
  readonly message?: string;
  /** Of the finding, where it is not the one that the rule has for a final text. */
  readonly severity?: Severity;
  /** The text after the preferred fix. */
  readonly fixed?: string;
}

/** A way to break a right notice in one place, for measuring what the rule finds. */
export interface Fault {
  readonly name: string;
  /** How far from the edit the finding may stand: at the edit itself where this is left out. */
  readonly reach?: 'paragraph' | 'notice';
  /** The rules that go before this one (rules/precedence.ts) where the notice lets them speak of the fault. */
  readonly spokenBy?: readonly string[];
  /** Where the fault can be put into a block, each as one edit of the block's text. */
  sites(context: DocumentContext): Iterable<FaultSite>;
}

export interface FaultSite {
  readonly span: Span;
  readonly newText: string;
  /** A fault that no fix can take back, because what was there is lost. */
  readonly lossy?: boolean;
}

/** The first place of a text that a pattern matches, where a fault writes something else. */
export function* writtenAt(text: string, find: RegExp, newText: string, lossy = false): Generator<FaultSite> {
  const match = find.exec(text);
  if (match) yield { span: spanOf(match), newText, lossy };
}

interface RuleData {
  /** The name in settings, suppressions and addresses, for ever (group/name). */
  readonly id: string;
  /** One line, for lists. */
  readonly title: string;
  readonly severity: Readonly<Record<Mode, Severity | 'off'>>;
  /** `notice`: only in a thông báo; `every`: in every administrative document. */
  readonly kinds: 'notice' | 'every';
  /** The article that the rule rests on. */
  readonly basis: string;
  readonly docs: {
    readonly what: string;
    readonly why: string;
    readonly how: string;
  };
  readonly examples: {
    /** The office whose texts these are, where the rule asks for it. */
    readonly profile?: OrganisationProfile;
    readonly wrong: readonly Example[];
    readonly right: readonly string[];
  };
  readonly faults: readonly Fault[];
  /** Lets pass the words and names that the notice, the office or the user has accepted. */
  readonly acceptable?: true;
  /**
   * Reports what is lacking, which may be what is written next, or what the next words may put right, such as half a name
   * or a day without its year. Where a finding ends in the line that is being written, or in the last one above it while
   * it is blank or ends the text, an editor may wait with it.
   */
  readonly unfinished?: true;
  /** A matter of layout: formatting applies the safe fixes too, where they change no letter. */
  readonly layout?: true;
  /** Says what a comment silences in vain; such a comment is taken out, and not silenced in its turn. */
  readonly silenceable?: false;
  /** What the rule says of a paragraph beside other notices, where they are known; it runs again when they change. */
  readonly elsewhere?: (context: PlaceContext, others: OtherNotices) => Iterable<Finding>;
}

export type Rule = RuleData & Check;

/** Gives a rule its type; the members of a rule over several places are its own affair. */
export function defineRule<T>(
  rule: RuleData &
    (Exclude<Check, GroupCheck<unknown> | VariantsCheck<unknown>> | GroupCheck<T> | VariantsCheck<T>),
): Rule {
  return rule as Rule;
}

/** A fix that replaces one span of the finding's own paragraph. */
export function replacing(span: Span, newText: string, title: string, safe = true): Fix {
  return { title, safe, edits: [{ span, newText }] };
}
