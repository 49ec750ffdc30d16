import type { Paragraph } from '../../syntax/paragraph';
import type { Component } from '../../syntax/structure';
import type { Block, Page } from '../../syntax/tree';
import { groupedBy } from '../../text/grouping';
import { keptIn, settled } from '../../text/memo';
import type {
  GroupCheck,
  Member,
  NeighbourContext,
  NoticeContext,
  PlacedFinding,
  PlacedMember,
  Variant,
  VariantMember,
  VariantsCheck,
} from '../rule';
import type { Guard, RuledFinding } from './guard';
import { portionsOf } from './portions';
import type { ActiveRule } from './rule-set';

/** A rule over members that belong together by their key. */
type GroupingRule = ActiveRule<'group' | 'variants'>;

interface Group {
  /** The members by the way they are written; of a rule that does not ask for it, all under one. */
  readonly variants: Map<string, Set<PlacedMember<unknown>>>;
  findings: readonly (RuledFinding & PlacedFinding)[];
}

/** A member that knows the set that it is in. */
interface Membership extends PlacedMember<unknown> {
  readonly index: RuleIndex;
  readonly variant: string;
}

/** The groups of one rule by key, and the keys of those whose members changed. */
interface RuleIndex {
  /** Its place among the indexes. */
  readonly place: number;
  readonly active: GroupingRule;
  readonly groups: Map<string, Group>;
  readonly dirty: Set<string>;
  /** What the rule followed when its groups were checked last. */
  followed: string | null;
}

/** The members that follow from a paragraph and its component alone, at the places of their rules. */
interface Gathered {
  readonly component: Component;
  readonly members: (readonly Member<unknown>[] | undefined)[];
}

const ONLY_VARIANT = '';

/**
 * The members of all rules over groups and variants by key, kept up to date block by block. Only the groups
 * whose members changed are checked again.
 */
export class GroupIndex {
  private readonly indexes: readonly RuleIndex[];
  private readonly memberships = new Map<Block, Membership[]>();
  private readonly findings = new Map<Block, Set<RuledFinding>>();
  private readonly gathered = new WeakMap<Paragraph, Gathered>();

  constructor(
    rules: readonly GroupingRule[],
    private readonly guard: Guard,
  ) {
    this.indexes = rules.map((active, place) => ({
      place,
      active,
      groups: new Map(),
      dirty: new Set(),
      followed: null,
    }));
  }

  add(contexts: readonly NeighbourContext[]): void {
    this.join(contexts, this.indexes);
  }

  /** Other paragraphs stand around these blocks now. */
  addAnew(contexts: readonly NeighbourContext[]): void {
    for (const { block } of contexts) this.leaveNeighbours(block);
    this.join(contexts, this.indexes.filter(readsNeighbours));
  }

  private leaveNeighbours(block: Block): void {
    const memberships = this.memberships.get(block) ?? [];
    const others = memberships.filter(({ index }) => !readsNeighbours(index));
    if (others.length === memberships.length) return;
    for (const membership of memberships) if (readsNeighbours(membership.index)) leave(membership);
    this.memberships.set(block, others);
  }

  private join(contexts: readonly NeighbourContext[], indexes: readonly RuleIndex[]): void {
    for (const some of portionsOf(contexts))
      for (const index of indexes)
        for (const context of some)
          for (const member of this.membersOf(index, context)) this.enter(index, member, context.block);
  }

  private enter(index: RuleIndex, member: Member<unknown>, block: Block): void {
    const { key, span, value } = member;
    const variant = isVariant(member) ? member.variant : ONLY_VARIANT;
    const placed: Membership = { key, span, value, block, index, variant };
    membersIn(index, key, variant).add(placed);
    keptIn(this.memberships, block, () => []).push(placed);
    index.dirty.add(key);
  }

  remove(block: Block): void {
    for (const membership of this.memberships.get(block) ?? []) leave(membership);
    this.memberships.delete(block);
    this.findings.delete(block);
  }

  removeParagraph(paragraph: Paragraph): void {
    this.gathered.delete(paragraph);
  }

  /** Checks the groups that changed; answers the blocks whose findings may differ now. */
  refresh(context: NoticeContext): Set<Block> {
    const touched = new Set<Block>();
    for (const index of this.indexes) {
      follow(index, context);
      for (const key of index.dirty) this.check(index, key, context, touched);
      index.dirty.clear();
    }
    return touched;
  }

  findingsOf(block: Block): ReadonlySet<RuledFinding> | undefined {
    return this.findings.get(block);
  }

  private check(
    { active, groups }: RuleIndex,
    key: string,
    context: NoticeContext,
    touched: Set<Block>,
  ): void {
    const group = groups.get(key)!;
    for (const finding of group.findings) {
      this.takeBack(finding);
      touched.add(finding.block);
    }
    group.findings = [];
    if (group.variants.size === 0) {
      groups.delete(key);
      return;
    }
    const found = this.guard.run(active, () => findingsIn(active.rule, group, context));
    group.findings = found as (RuledFinding & PlacedFinding)[];
    for (const finding of group.findings) {
      const list = this.findings.get(finding.block) ?? new Set();
      list.add(finding);
      this.findings.set(finding.block, list);
      touched.add(finding.block);
    }
  }

  private takeBack(finding: RuledFinding & PlacedFinding): void {
    const said = this.findings.get(finding.block);
    said?.delete(finding);
    if (said?.size === 0) this.findings.delete(finding.block);
  }

  private membersOf(index: RuleIndex, context: NeighbourContext): readonly Member<unknown>[] {
    const { active } = index;
    if (active.rule.gathers !== 'paragraph') return this.gather(active, context);
    const members = this.gatheredOf(context.block);
    members[index.place] ??= this.gather(active, context);
    return members[index.place]!;
  }

  private gatheredOf({ paragraph, component }: Block): Gathered['members'] {
    const known = this.gathered.get(paragraph);
    if (known?.component === component) return known.members;
    const fresh: Gathered = { component, members: new Array(this.indexes.length) };
    this.gathered.set(paragraph, fresh);
    return fresh.members;
  }

  private gather(active: GroupingRule, context: NeighbourContext): readonly Member<unknown>[] {
    const members: Member<unknown>[] = [];
    this.guard.run(active, () => {
      members.push(...active.rule.members(context));
      return [];
    });
    return settled(members);
  }
}

/** All groups of a rule are to be checked where what it follows has changed. */
function follow(index: RuleIndex, { document }: NoticeContext): void {
  const { rule } = index.active;
  const followed = (rule.reads === 'group' && rule.follows?.(document)) || null;
  if (followed === index.followed) return;
  index.followed = followed;
  for (const key of index.groups.keys()) index.dirty.add(key);
}

const readsNeighbours = ({ active }: RuleIndex): boolean => active.rule.gathers === 'neighbours';

function leave(member: Membership): void {
  const { index, key, variant } = member;
  const { variants } = index.groups.get(key)!;
  const members = variants.get(variant)!;
  members.delete(member);
  if (members.size === 0) variants.delete(variant);
  index.dirty.add(key);
}

const isVariant = (member: Member<unknown>): member is VariantMember<unknown> => 'variant' in member;

function membersIn({ groups }: RuleIndex, key: string, variant: string): Set<PlacedMember<unknown>> {
  const { variants } = keptIn(groups, key, (): Group => ({ variants: new Map(), findings: [] }));
  return keptIn(variants, variant, () => new Set());
}

function findingsIn(
  rule: GroupCheck<unknown> | VariantsCheck<unknown>,
  { variants }: Group,
  context: NoticeContext,
): Iterable<PlacedFinding> {
  if (rule.reads === 'group') return rule.check(inOrder(variants.get(ONLY_VARIANT)!), context);
  const all = [...variants].map(([variant, members]): Variant<unknown> => ({ variant, members }));
  return rule.check(all, context);
}

function inOrder(members: Iterable<PlacedMember<unknown>>): PlacedMember<unknown>[] {
  const byPage = groupedBy(members, ({ block }) => block.page);
  const pages = [...byPage].sort(([a], [b]) => a.index - b.index);
  return pages.flatMap(([page, ofPage]) => inOrderOfPage(ofPage, page));
}

function inOrderOfPage(members: PlacedMember<unknown>[], page: Page): PlacedMember<unknown>[] {
  if (members.length === 1) return members;
  const places = placesOn(page);
  return members.sort((a, b) => places.get(a.block)! - places.get(b.block)! || a.span.start - b.span.start);
}

const knownPlaces = new WeakMap<Page, { readonly version: number; readonly places: Map<Block, number> }>();

/** The place of each block of a page among the others; the groups that an edit changes ask for it one after the other. */
function placesOn(page: Page): ReadonlyMap<Block, number> {
  const known = knownPlaces.get(page);
  if (known?.version === page.version) return known.places;
  const places = new Map(page.blocks.map((block, i) => [block, i]));
  knownPlaces.set(page, { version: page.version, places });
  return places;
}
