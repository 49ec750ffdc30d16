import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readConfig, readProfile } from '../../server/src/config/read-config';
import { RULES } from '../../server/src/rules/registry';

it('the examples of the page are right', () => {
  const page = readFileSync(new URL('../../docs/cau-hinh.md', import.meta.url), 'utf8');
  const [config, tables, slips, profile] = [...page.matchAll(/^```json\n([^`]+)^```/gm)].map(
    (match) => match[1]!,
  );
  const ids = RULES.map(({ id }) => id);
  expect(readConfig(config!, ids)).toEqual({ value: JSON.parse(config!), problems: [] });
  expect(readConfig(tables!, ids)).toEqual({ value: JSON.parse(tables!), problems: [] });
  expect(readConfig(slips!, ids)).toEqual({ value: JSON.parse(slips!), problems: [] });
  expect(readProfile(profile!)).toEqual({ value: JSON.parse(profile!), problems: [] });
});
