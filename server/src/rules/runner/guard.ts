import type { Severity } from '../../config/settings';
import type { Finding, Rule } from '../rule';

/** A finding with the rule that made it and the severity that it has here. */
export interface RuledFinding extends Finding {
  readonly rule: Rule;
  readonly severity: Severity;
}

/** Told once when a rule throws; the rule is switched off for the session. */
export type RuleFailure = (rule: Rule, error: unknown) => void;

/** Runs rules so that the failure of one costs its own findings only. */
export class Guard {
  private readonly failed = new Set<Rule>();

  constructor(private readonly onFailure: RuleFailure) {}

  /** How many rules have failed so far. */
  get failures(): number {
    return this.failed.size;
  }

  hasFailed(rule: Rule): boolean {
    return this.failed.has(rule);
  }

  /** The findings of a rule that has not failed, each with the severity that it has here. */
  run(
    { rule, severity }: { readonly rule: Rule; readonly severity: Severity },
    check: () => Iterable<Finding>,
  ): RuledFinding[] {
    const findings: RuledFinding[] = [];
    if (this.failed.has(rule)) return findings;
    try {
      for (const finding of check())
        findings.push({ ...finding, rule, severity: lower(severity, finding.severity) });
      return findings;
    } catch (error) {
      this.failed.add(rule);
      this.onFailure(rule, error);
      return [];
    }
  }
}

const WEIGHT: Record<Severity, number> = { error: 3, warning: 2, information: 1, hint: 0 };

/** A case may weigh less than its rule, never more: the rule's severity is what the office has set. */
const lower = (rule: Severity, own: Severity = rule): Severity => (WEIGHT[own] < WEIGHT[rule] ? own : rule);
