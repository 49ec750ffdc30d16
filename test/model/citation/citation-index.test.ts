import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../../server/src/config/settings';
import { CitationIndex } from '../../../server/src/model/citation/citation-index';
import { createFactReader } from '../../../server/src/model/facts';
import { citationsOfNotice } from '../../../server/src/model/notice/notice-citations';
import { parse } from '../../../server/src/syntax/parse';
import { parseNumber } from '../../support/known-tables';

const cited = (...items: string[]) => [
  ...citationsOfNotice(
    parse(
      `Số: 12/TB-SCT\n\nTHÔNG BÁO\nKết luận cuộc họp\n\n${items.join('\n')}\n\nNơi nhận:\n- Lưu: VT, 12/TB-SCT.`,
    ),
    createFactReader(DEFAULT_SETTINGS),
  ),
];
const DECREE =
  '1. Thực hiện Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ về phát triển và quản lý chợ.';
const number = parseNumber('60/2024/NĐ-CP')!;

/** The ways in which others than `from` cite the decree, each with its notices. */
const seen = (index: CitationIndex, from: string, of = number): string[] =>
  index
    .besides(from)
    .waysLike(of)
    .map(
      ({ cited, places }) =>
        `${cited.type} ${cited.number.text} ${cited.date}: ${[...places.keys()].join(', ')}`,
    );

describe('what a notice cites', () => {
  it('is each citation in full, and neither its own number nor a misprinted one', () => {
    expect(cited(DECREE, '2. Hướng dẫn Nghị định số 46/2026/ND-CP.')).toEqual([
      {
        number,
        type: 'Nghị định',
        date: '2024-06-05',
        issuer: 'Chính phủ',
        subject: 'về phát triển và quản lý chợ',
        range: { start: { line: 5, character: 13 }, end: { line: 5, character: 68 } },
      },
    ]);
  });
});

describe('the index of what notices cite', () => {
  it('knows the ways in which other notices cite a document, and its misprints', () => {
    const index = new CitationIndex();
    index.put('a', cited(DECREE));
    index.put('b', cited(DECREE, DECREE.replace('1.', '2.')));
    index.put('c', cited(DECREE.replace('định', 'quyết').replace('NĐ', 'NQ')));
    expect(seen(index, 'a')).toEqual([
      'Nghị định 60/2024/NĐ-CP 2024-06-05: b',
      'Nghị quyết 60/2024/NQ-CP 2024-06-05: c',
    ]);
    expect(seen(index, 'c')).toEqual(['Nghị định 60/2024/NĐ-CP 2024-06-05: a, b']);
    expect(seen(index, 'a', parseNumber('61/2024/NĐ-CP')!)).toEqual([]);
    expect([...index.besides('b').all()].length).toBe(2);
  });

  it('follows notices as they come, change and go', () => {
    const index = new CitationIndex();
    expect(index.put('a', cited(DECREE))).toBe(true);
    expect(index.put('a', cited('', DECREE))).toBe(false);
    expect(index.put('a', cited(DECREE.replace('05/6', '06/6')))).toBe(true);
    expect(seen(index, 'b')).toEqual(['Nghị định 60/2024/NĐ-CP 2024-06-06: a']);
    expect(index.remove('a')).toBe(true);
    expect(index.remove('a')).toBe(false);
    expect(seen(index, 'b')).toEqual([]);
    expect([...index.besides('b').all()]).toEqual([]);
  });
});
