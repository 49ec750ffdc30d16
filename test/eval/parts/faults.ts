import { RULES } from '../../../server/src/rules/registry';
import type { Rule } from '../../../server/src/rules/rule';
import { randomFrom } from '../../support/random';
import { count, type Part, share } from '../figures';
import { Machine, type Site, type Specimen, type Trial } from '../machine';

import { FORMS } from '../sheet';

/** How many places a rule and each of its faults are tried at, where so many are to be found. */
const SITES_A_RULE = 40;
const SITES_A_FAULT = 8;

export interface FaultOptions {
  readonly seed: number;
  /** Try this rule or group of rules alone, and print every failure. */
  readonly failuresOf: string | null;
}

/** Puts single faults into right notices: what finds them, what else is said, and whether the fix takes them back. */
export function faultsPart(specimens: readonly Specimen[], { seed, failuresOf }: FaultOptions): Part {
  const machine = new Machine(specimens, RULES);
  const random = randomFrom(seed);
  const rules = RULES.filter(({ id, faults }) => faults.length > 0 && id.startsWith(failuresOf ?? ''));
  const trials = rules.map((rule) => ({ rule, trials: trialsOf(machine, rule, random) }));
  const all = trials.flatMap(({ trials }) => trials);
  const unlike = specimens.flatMap(({ name }) =>
    FORMS.flatMap((form) => machine.unlikeFlowed(name, form).map((finding) => ({ name, form, finding }))),
  );
  return {
    title: `Single faults in ${specimens.length} notices, each ${FORMS.map(({ name }) => name).join('; ')} (seed ${seed})`,
    figures: [
      share('found', all.filter(({ found }) => found).length, all.length, { atLeast: 0.97 }),
      share('with a second finding', all.filter(hasSecond).length, all.length, { atMost: 0.02 }),
      share('safe fixes that bring the text back', restored(all).length, safelyFixed(all).length, {
        atLeast: 1,
      }),
      share(
        'of these by a rule that speaks before the fault’s own',
        all.filter(({ byPrecedence }) => byPrecedence).length,
        all.length,
      ),
      share(
        'missed, but reported at the place by another rule',
        all.filter(({ foundByOther }) => foundByOther).length,
        all.length,
      ),
      count('rules under 95 % found', trials.filter(({ trials }) => foundShare(trials) < 0.95).length, {
        atMost: 0,
      }),
      count('findings that one layout of a notice has and another has not', unlike.length, { atMost: 0 }),
    ],
    tables: [
      {
        title: 'By rule',
        head: [
          'rule',
          'places',
          'trials',
          'found',
          'by precedence',
          'another rule instead',
          'second finding',
          'safe fix',
          'brings back',
        ],
        rows: trials.map(({ rule, trials }) => rowOf(rule, trials)),
      },
    ],
    details: [
      `Rules without faults: ${
        RULES.filter(({ faults }) => faults.length === 0)
          .map(({ id }) => id)
          .join(', ') || 'none'
      }`,
      ...unlike.map(
        ({ name, form, finding }) => `Unlike the flowed text, ${name}, ${form.name}: ${finding.key}`,
      ),
      ...(failuresOf === null ? [] : all.filter(hasFailed).map(describe)),
    ],
  };
}

function trialsOf(machine: Machine, rule: Rule, random: () => number): Trial[] {
  return pickSites([...machine.sites(rule)], rule, random).flatMap((site) =>
    FORMS.flatMap((form) => machine.try(site, form) ?? []),
  );
}

/** A share of the places for each fault; what a rare fault leaves goes to the others. */
function pickSites(sites: readonly Site[], rule: Rule, random: () => number): Site[] {
  const order = new Map(sites.map((site) => [site, random()]));
  const shuffled = [...sites].sort((a, b) => order.get(a)! - order.get(b)!);
  const quota = Math.max(SITES_A_FAULT, Math.ceil(SITES_A_RULE / rule.faults.length));
  const picked = new Set(
    rule.faults.flatMap((fault) => shuffled.filter((site) => site.fault === fault).slice(0, quota)),
  );
  for (const site of shuffled) if (picked.size < SITES_A_RULE) picked.add(site);
  return [...picked];
}

const hasSecond = ({ found, others }: Trial): boolean => found && others.length > 0;
const foundShare = (trials: readonly Trial[]): number =>
  trials.length === 0 ? 1 : trials.filter(({ found }) => found).length / trials.length;
/** A fault that loses what was there can be mended by nobody. */
const safelyFixed = (trials: readonly Trial[]): Trial[] =>
  trials.filter(({ repair, site }) => !site.edit.lossy && (repair === 'restores' || repair === 'differs'));
const restored = (trials: readonly Trial[]): Trial[] =>
  safelyFixed(trials).filter(({ repair }) => repair === 'restores');
const hasFailed = (trial: Trial): boolean =>
  !trial.found || hasSecond(trial) || (trial.repair === 'differs' && !trial.site.edit.lossy);

function rowOf(rule: Rule, trials: readonly Trial[]): (string | number)[] {
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} %`;
  const fixed = safelyFixed(trials);
  return [
    rule.id,
    new Set(trials.map(({ site }) => site)).size,
    trials.length,
    percent(trials.filter(({ found }) => found).length, trials.length),
    percent(trials.filter(({ byPrecedence }) => byPrecedence).length, trials.length),
    percent(trials.filter(({ foundByOther }) => foundByOther).length, trials.length),
    percent(trials.filter(hasSecond).length, trials.length),
    percent(fixed.length, trials.length),
    percent(restored(trials).length, fixed.length),
  ];
}

function describe({ site, form, found, others, repair, cell }: Trial): string {
  const { at, edit, fault, specimen } = site;
  const broken = `${cell.slice(Math.max(0, at.offset - 60), at.offset)}⟦${edit.newText}⟧${cell.slice(at.offset + edit.newText.length).slice(0, 60)}`;
  const said = others.map(({ located }) => `\n    also ${located.rule.id}: ${located.message}`).join('');
  const outcome = [
    found ? '' : 'missed',
    others.length > 0 ? 'second' : '',
    repair === 'differs' ? 'fix differs' : '',
  ];
  return `  ${outcome.filter(Boolean).join(', ')} [${fault.name}; ${specimen}, row ${at.row + 1}; ${form.name}]\n    ${broken}${said}`;
}
