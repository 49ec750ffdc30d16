import { describe, expect, test } from 'vitest';
import { knownIssuerAt } from '../../../server/src/model/citation/context/issuer-phrase';
import { lexiconOf } from '../../../server/src/model/citation/tables/lexicon';
import { CITATION_TABLES } from '../../../server/src/model/citation/tables/tables';
import { LONGEST_CHECKED } from '../../../server/src/rules/rule';
import { parseNumber, readCitations } from '../../support/known-tables';

const { types, issuers } = CITATION_TABLES;

describe('the shipped tables', () => {
  test('type names are unique, and so are the issuers’ names', () => {
    const names = types.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const bodies = issuers.flatMap((issuer) => issuer.names);
    expect(new Set(bodies).size).toBe(bodies.length);
  });

  test('successors and those written for are issuers themselves', () => {
    const codes = new Set(issuers.map(({ code }) => code));
    const named = issuers.flatMap(({ successor, writesFor = [] }) => [
      ...(successor ? [successor] : []),
      ...writesFor,
    ]);
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  });

  test.each(issuers.flatMap(({ code, names }) => names.map((name) => [name, code] as const)))(
    '%s is %s',
    (name, code) => {
      const found = knownIssuerAt(name, 0, lexiconOf(CITATION_TABLES));
      expect(found).toMatchObject({ name, issuers: [{ code }] });
    },
  );

  test.each(types.flatMap(({ name, codes = [] }) => codes.map((code) => [name, code] as const)))(
    '%s số 12/%s-… is a number of that type',
    (name, code) => {
      const type = types.find((each) => each.name === name)!;
      const agency = type.joint
        ? 'BTC-BNV'
        : (type.issuers?.find((issuer) => issuer !== 'ministry') ?? 'UBND');
      const number = `12/${type.year === 'always' ? '2020/' : ''}${code}-${type.year === 'legislature' ? 'UBTVQH11' : agency}`;
      const text = `${name} số ${type.year === 'legislature' ? number.replace('12/', '12/2004/') : number}`;
      const { citations, defects } = readCitations(text);
      expect(defects).toEqual([]);
      expect(citations).toMatchObject([{ type: name }]);
    },
  );
});

describe('lines made to be slow', () => {
  /** No paragraph that is checked is longer. */
  const LENGTH = LONGEST_CHECKED;
  const fill = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

  test.each([
    ['digits', fill('1'), 0],
    ['slashes', fill('1/'), 0],
    ['spaces', `số${fill(' ')}1/A-B`, 0],
    ['tabs', fill('\t1/'), 0],
    ['groups', `số 1/${fill('A-')}`, 0],
    ['loose marks', fill('1 / A - 1 / A - '), 0],
    ['names of laws', `${fill('Luật ')}số 45/2019/QH14`, 1],
    ['titles', `Kế hoạch số 12/KH-UBND của ${fill('Giám đốc ')}`, 1],
    ['issuers', `Kế hoạch số 12/KH-UBND của ${fill('Bộ Tài chính và ')}`, 1],
    ['space before a date', `Kế hoạch số 12/KH-UBND${fill(' ')}ngày`, 1],
    ['numbers', fill('12/KH-UBND '), Math.floor(LENGTH / 11)],
  ])('%s', (_, text, count) => {
    expect(readCitations(text).citations.length).toBe(count);
  });

  test('a token that is no number by itself', () => {
    expect(parseNumber(fill('1/KH-'))).toBeNull();
  });
});
