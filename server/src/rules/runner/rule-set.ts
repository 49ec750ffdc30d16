import type { Settings, Severity } from '../../config/settings';
import type { DocumentFacts } from '../../model/notice/document-facts';
import type { Rule } from '../rule';

/** The rules that run for one kind of document under one settings object. */
export interface RuleSet {
  readonly settings: Settings;
  readonly paragraph: readonly ActiveRule<'paragraph'>[];
  readonly place: readonly ActiveRule<'place'>[];
  readonly document: readonly ActiveRule<'document'>[];
  readonly notice: readonly ActiveRule<'notice'>[];
  /** Those over members of the whole notice that belong together. */
  readonly group: readonly ActiveRule<'group' | 'variants'>[];
  /** Those over paragraphs that are too long for all others. */
  readonly long: readonly ActiveRule<'long'>[];
  /** Those that also look at other notices. */
  readonly elsewhere: readonly ActiveRule[];
  /** The rule on comments that suppress nothing, which the runner itself applies. */
  readonly suppressions: ActiveRule<'suppressions'> | undefined;
  /** The names of all rules there are. */
  readonly known: readonly string[];
}

/** A rule with the severity that it has under the settings. */
export interface ActiveRule<Reads extends Rule['reads'] = Rule['reads']> {
  readonly rule: Extract<Rule, { reads: Reads }>;
  readonly severity: Severity;
}

/**
 * The rules that are switched on for a document, by what they read. What is no notice has only those for every kind.
 */
export function resolveRules(
  rules: readonly Rule[],
  settings: Settings,
  { isNotice }: Pick<DocumentFacts, 'isNotice'>,
): RuleSet {
  const active = rules.flatMap((rule) => {
    const severity = settings.rules[rule.id] ?? rule.severity[settings.mode];
    const applies = severity !== 'off' && (isNotice || rule.kinds === 'every');
    return applies ? [{ rule, severity }] : [];
  });
  const reading = <Reads extends Rule['reads']>(...reads: Reads[]) =>
    active.filter(({ rule }) =>
      reads.some((read) => read === rule.reads),
    ) as unknown as readonly ActiveRule<Reads>[];
  return {
    settings,
    paragraph: reading('paragraph'),
    place: reading('place'),
    document: reading('document'),
    notice: reading('notice'),
    group: reading('group', 'variants'),
    long: reading('long'),
    elsewhere: active.filter(({ rule }) => rule.elsewhere !== undefined) as readonly ActiveRule[],
    suppressions: reading('suppressions')[0],
    known: rules.map(({ id }) => id),
  };
}
