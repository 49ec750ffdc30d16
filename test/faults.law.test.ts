/**
 * A right notice that is broken in one place: the rule whose fault it is says so at the place, nobody says anything else,
 * and a safe fix brings the right text back. `npm run eval` measures the same over more places and layouts.
 */
import { describe, expect, it } from 'vitest';
import { RULES } from '../server/src/rules/registry';
import type { Fault, Rule } from '../server/src/rules/rule';
import { Machine, type Site, type Trial } from './eval/machine';
import { FLOWED } from './eval/sheet';
import { ownNotices } from './eval/sources';
import { shareOf } from './support/share';

const PLACES_A_FAULT = 4;
/** Faults that may make what is right, or what another rule has more to say of, at every other place at most. */
const MOSTLY_TOLD: ReadonlySet<string> = new Set([
  'mất ký hiệu',
  'lẫn dấu văn bản Đảng',
  '“Lưu” không ở cuối',
  '“(b/c)” sau nơi nhận khác',
  'thiếu chức vụ',
  'họ tên viết thường',
  'mất dấu cuối mục',
  'đoạn gõ bằng TCVN3',
  'một chữ viết hai lần',
  'hai chữ lặp',
  'thiếu chữ cái thứ hai',
  'phím Telex của dấu thanh',
  'chữ hoa ở giữa',
  'đảo hai chữ cái đầu',
  'đảo hai chữ cái cuối',
  '“Ð” thay cho “Đ”',
]);

const machine = new Machine(ownNotices(), RULES);

function placesOf(rule: Rule): Map<Fault, Site[]> {
  const all = new Map<Fault, Site[]>(rule.faults.map((fault) => [fault, []]));
  for (const site of machine.sites(rule)) all.get(site.fault)!.push(site);
  return new Map([...all].map(([fault, sites]) => [fault, spread(sites)]));
}

/** So many of the places of a fault, from all over the notices. */
function spread(sites: readonly Site[]): Site[] {
  const step = Math.max(1, sites.length / PLACES_A_FAULT);
  return sites.filter((_, i) => Math.floor(i / step) !== Math.floor((i - 1) / step));
}

/** What went otherwise than it should; null where all is well. */
function failure({ site, found, others, repair, cell }: Trial): string | null {
  const said = others.map(({ located }) => located.rule.id).join(', ');
  if (found && said === '' && (repair !== 'differs' || site.edit.lossy)) return null;
  return `${site.fault.name}: ${found ? '' : 'missed; '}${said}; ${repair}: ${cell}`;
}

describe('a fault in a right notice is told, and nothing else', () => {
  it.each(shareOf(RULES.map((rule) => [rule.id, rule] as const)))('%s', (_, rule) => {
    for (const [fault, sites] of placesOf(rule)) {
      const trials = sites.flatMap((site) => machine.try(site, FLOWED) ?? []);
      const failures = trials.flatMap((trial) => failure(trial) ?? []);
      if (!MOSTLY_TOLD.has(fault.name)) expect(failures).toEqual([]);
      else expect(failures.length, failures.join('\n')).toBeLessThanOrEqual(Math.ceil(trials.length / 2));
    }
  });
});
