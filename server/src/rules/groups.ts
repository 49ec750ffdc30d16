import type { Block } from '../syntax/tree';
import type { Finding, Member, NoticeContext, PlaceContext, PlacedFinding, PlacedMember } from './rule';
import type { ActiveRule } from './ruleset';
import type { RuledFinding } from './run';

type Guard = (active: ActiveRule<'group'>, run: () => Iterable<Finding>) => RuledFinding[];

interface Group {
  readonly members: Set<PlacedMember<unknown>>;
  findings: readonly (RuledFinding & PlacedFinding)[];
}

/**
 * The members of all group rules by key, kept up to date block by block. Only the groups whose members
 * changed are checked again.
 */
export class GroupIndex {
  private readonly groups = new Map<ActiveRule<'group'>, Map<string, Group>>();
  private readonly memberships = new Map<Block, [Map<string, Group>, PlacedMember<unknown>][]>();
  private readonly dirty = new Map<ActiveRule<'group'>, Set<string>>();
  private readonly findings = new Map<Block, Set<RuledFinding>>();

  constructor(
    private readonly rules: readonly ActiveRule<'group'>[],
    private readonly guard: Guard,
  ) {
    for (const active of rules) {
      this.groups.set(active, new Map());
      this.dirty.set(active, new Set());
    }
  }

  add(block: Block, context: PlaceContext): void {
    const memberships: [Map<string, Group>, PlacedMember<unknown>][] = [];
    for (const active of this.rules) {
      const groups = this.groups.get(active)!;
      for (const member of this.membersOf(active, context)) {
        const placed = { ...member, block };
        const group = groups.get(member.key) ?? { members: new Set(), findings: [] };
        groups.set(member.key, group);
        group.members.add(placed);
        memberships.push([groups, placed]);
        this.dirty.get(active)!.add(member.key);
      }
    }
    if (memberships.length > 0) this.memberships.set(block, memberships);
  }

  remove(block: Block): void {
    for (const [groups, member] of this.memberships.get(block) ?? []) {
      groups.get(member.key)!.members.delete(member);
      for (const active of this.rules)
        if (this.groups.get(active) === groups) this.dirty.get(active)!.add(member.key);
    }
    this.memberships.delete(block);
    this.findings.delete(block);
  }

  /** Checks the groups that changed; answers the blocks whose findings may differ now. */
  refresh(context: NoticeContext): Set<Block> {
    const touched = new Set<Block>();
    for (const active of this.rules) {
      const groups = this.groups.get(active)!;
      const dirty = this.dirty.get(active)!;
      for (const key of dirty) this.check(active, groups, key, context, touched);
      dirty.clear();
    }
    return touched;
  }

  findingsOf(block: Block): Iterable<RuledFinding> {
    return this.findings.get(block) ?? [];
  }

  private check(
    active: ActiveRule<'group'>,
    groups: Map<string, Group>,
    key: string,
    context: NoticeContext,
    touched: Set<Block>,
  ): void {
    const group = groups.get(key)!;
    for (const finding of group.findings) {
      this.findings.get(finding.block)?.delete(finding);
      touched.add(finding.block);
    }
    group.findings = [];
    if (group.members.size === 0) {
      groups.delete(key);
      return;
    }
    const members = inOrder(group.members);
    group.findings = this.guard(active, () => active.rule.check(members, context)) as (RuledFinding &
      PlacedFinding)[];
    for (const finding of group.findings) {
      const list = this.findings.get(finding.block) ?? new Set();
      list.add(finding);
      this.findings.set(finding.block, list);
      touched.add(finding.block);
    }
  }

  private membersOf(active: ActiveRule<'group'>, context: PlaceContext): readonly Member<unknown>[] {
    const members: Member<unknown>[] = [];
    this.guard(active, () => {
      members.push(...active.rule.members(context));
      return [];
    });
    return members;
  }
}

function inOrder(members: Iterable<PlacedMember<unknown>>): PlacedMember<unknown>[] {
  const ordinals = new Map<Block, number>();
  const ordinal = ({ block }: PlacedMember<unknown>): number => {
    let known = ordinals.get(block);
    if (known === undefined) {
      known = block.page.index * 1000 + block.page.blocks.indexOf(block);
      ordinals.set(block, known);
    }
    return known;
  };
  return [...members].sort((a, b) => ordinal(a) - ordinal(b) || a.span.start - b.span.start);
}
