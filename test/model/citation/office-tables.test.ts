import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../server/src/config/settings';
import { findingsIn } from '../../../server/src/features/session';
import { tablesOf } from '../../../server/src/model/citation/tables/office-tables';
import { CITATION_TABLES } from '../../../server/src/model/citation/tables/tables';
import { citationsOf, readCitations } from '../../support/known-tables';
import { openStrictly } from '../../support/strict-session';

const settings: Settings = {
  ...DEFAULT_SETTINGS,
  documentTypes: [
    { name: 'Nội quy', aliases: ['Nội quy lao động'], symbol: 'NQy' },
    { name: 'quy chế', symbol: 'QChe' },
  ],
  issuers: [
    { name: 'Trung tâm Thử nghiệm', symbol: 'TTTN', level: 'department' },
    { name: 'Sở Công Thương', symbol: 'SoCT' },
    { name: 'Ngành Công Thương', symbol: 'SCT' },
  ],
};
const tables = tablesOf(settings);

/** What the rules say of a text under the office's settings. */
const said = (text: string, of = settings): string[] =>
  findingsIn(openStrictly(`THÔNG BÁO\nKết luận cuộc họp\n\n1. Thực hiện ${text}`, { settings: of }))
    .findings.filter(({ rule }) => /^(?:number|citation)\//.test(rule.id))
    .map(({ rule, message }) => `${rule.id}: ${message}`);

describe('the tables of an office', () => {
  it('are the shipped ones where it adds nothing, and made once', () => {
    expect(tablesOf(DEFAULT_SETTINGS)).toBe(CITATION_TABLES);
    expect(tablesOf(settings)).toBe(tables);
  });

  it('hold its types, which are read and repaired like the shipped ones', () => {
    const text = 'Nội quy số 12/NQY-TTTN ngày 05/3/2026';
    expect(readCitations(text, tables).defects).toMatchObject([{ code: 'case', repaired: '12/NQy-TTTN' }]);
    expect(readCitations(text).defects).toEqual([]);
    expect(citationsOf('Nội quy lao động số 12/NQy-TTTN', tables)).toMatchObject([{ type: 'Nội quy' }]);
    expect(said('Nội quy số 12/2026/NQy-SCT ngày 05/3/2026 của Sở Công Thương.')).toEqual([
      'number/year: Số, ký hiệu “12/2026/NQy-SCT” thừa năm: văn bản hành chính viết “12/NQy-SCT”.',
    ]);
  });

  it('hold its issuers, whose symbols and names are compared', () => {
    expect(citationsOf('Báo cáo số 12/BC-TTTN của Trung tâm Thử nghiệm', tables)).toMatchObject([
      { issuer: { issuers: [{ code: 'TTTN' }] } },
    ]);
    const wrong = 'Báo cáo số 12/BC-TTTN ngày 05/3/2026 của UBND tỉnh về khuyến công.';
    expect(said(wrong)).toEqual([
      'citation/issuer-mismatch: Ký hiệu “12/BC-TTTN” là của Trung tâm Thử nghiệm, không phải của UBND tỉnh.',
    ]);
    expect(said(wrong, DEFAULT_SETTINGS)).toEqual([]);
  });

  it('give a known type another abbreviation, and a known body another symbol or name', () => {
    expect(said('Quy chế số 12/QChe-SoCT ngày 05/3/2026 của Sở Công Thương về làm việc.')).toEqual([]);
    const twice = 'Kế hoạch số 12/KH-SoCT ngày 05/3/2026 của Sở Công Thương và Kế hoạch số 12/KH-SCT';
    expect(said(`${twice} đã ký.`)).toEqual([]);
    expect(said('Kế hoạch số 12/KH-SCT ngày 05/3/2026 của Ngành Công Thương về làm việc.')).toEqual([]);
    expect(said('Kế hoạch số 12/QChe-SCT ngày 05/3/2026 của Sở Công Thương về làm việc.')[0]).toMatch(
      /^citation\/type-mismatch: /,
    );
  });
});
