import { describe, expect, it } from 'vitest';
import { applyEdits, fixesOf } from '../../server/src/features/fixes';
import { findingsIn } from '../../server/src/features/session';
import { CitationIndex } from '../../server/src/model/citation/citation-index';
import { citationsOfNotice } from '../../server/src/model/notice/notice-citations';
import { textInRange } from '../../server/src/text/lines';
import { openStrictly } from '../support/strict-session';

const HEAD = 'THÔNG BÁO\nKết luận cuộc họp\n\n';

/** What is said of a text beside other notices, the notices that are shown, and the text after the repair. */
function beside(body: string, ...others: string[]) {
  const index = new CitationIndex();
  others.forEach((other, i) => {
    const { tree, facts } = openStrictly(HEAD + other);
    index.put(`file:///${i}.thongbao`, citationsOfNotice(tree, facts));
  });
  const session = openStrictly(HEAD + body, { others: index.besides('file:///own') });
  return findingsIn(session)
    .findings.filter(({ rule }) => rule.id === 'citation/conflict')
    .map((found) => ({
      message: found.message,
      told: textInRange(session.tree.lines, found.range),
      shown: found.finding.relatedNotices?.map(({ notice }) => notice),
      fixed: applyEdits(session.tree.lines, fixesOf(session, found)[0]!.edits)?.slice(HEAD.length),
    }));
}
const messages = (body: string, ...others: string[]): string[] =>
  beside(body, ...others).map(({ message }) => message);

const OWN = '1. Thực hiện Quyết định số 112/QĐ-UBND ngày 20/02/2026 của UBND tỉnh.';
const OTHER_DAY = OWN.replace('20/02', '22/02');

describe('a document of which another notice gives another day', () => {
  it('is told, with the notice and its day as the repair', () => {
    expect(beside(OWN, OTHER_DAY)).toEqual([
      {
        message: '“112/QĐ-UBND” trong thông báo khác ghi ngày 22/02/2026.',
        told: '20/02/2026',
        shown: ['file:///0.thongbao'],
        fixed: OTHER_DAY,
      },
    ]);
  });

  it('is not where at least as many notices say the same', () => {
    expect(messages(OWN, OTHER_DAY, OWN)).toEqual([]);
    expect(messages(OWN, OTHER_DAY, OTHER_DAY, OWN)).toHaveLength(1);
    expect(messages(OWN, OTHER_DAY, OTHER_DAY, OWN, OWN)).toEqual([]);
    expect(messages(OWN, OWN)).toEqual([]);
  });

  it('follows the day that most of them give, and shows five of them', () => {
    const third = OWN.replace('20/02', '23/02');
    const [found, ...more] = beside(OWN, third, ...Array<string>(6).fill(OTHER_DAY));
    expect(more).toEqual([]);
    expect(found!.fixed).toBe(OTHER_DAY);
    expect(found!.shown).toHaveLength(5);
    expect(found!.shown).not.toContain('file:///0.thongbao');
  });

  it('may be another document: of another year, or of another body', () => {
    expect(messages(OWN, OWN.replace('20/02/2026', '22/3/2025'))).toEqual([]);
    expect(messages(OWN, OTHER_DAY.replace('UBND tỉnh', 'UBND xã Bình Minh'))).toEqual([]);
  });

  it('is not asked where the citation contradicts itself', () => {
    const own = '1. Thực hiện Nghị định số 60/2024/NĐ-CP ngày 05/6/2023 của Chính phủ.';
    expect(messages(own, own.replace('05/6/2023', '05/6/2024'))).toEqual([]);
    const type = '1. Thực hiện Nghị quyết số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ.';
    expect(messages(type, type.replace('05/6', '06/6').replace('quyết', 'định'))).toEqual([]);
  });
});

describe('a document that another notice calls otherwise', () => {
  const PLAN = '1. Thực hiện Kế hoạch số 15/KH-UBND ngày 20/3/2026 của UBND tỉnh.';

  it('is told by its type', () => {
    const own = '1. Thực hiện Chương trình số 15/XYZ-UBND ngày 20/3/2026 của UBND tỉnh.';
    expect(beside(own, own.replace('Chương trình', 'Kế hoạch'))).toEqual([
      {
        message: 'Thông báo khác viện dẫn văn bản này là “Kế hoạch số 15/XYZ-UBND”.',
        told: 'Chương trình',
        shown: ['file:///0.thongbao'],
        fixed: own.replace('Chương trình', 'Kế hoạch'),
      },
    ]);
    expect(messages(own, own.replace('Chương trình', 'Văn bản'))).toEqual([]);
    expect(messages(own, own.replace('Chương trình số', 'số'))).toEqual([]);
  });

  it('is told by its agency, of the same day and serial', () => {
    expect(messages(PLAN, PLAN.replace('KH-UBND', 'KH-SCT').replace('của UBND tỉnh', ''))).toEqual([
      'Thông báo khác viện dẫn văn bản này là “Kế hoạch số 15/KH-SCT”.',
    ]);
    expect(
      messages(PLAN, PLAN.replace('KH-UBND', 'KH-SCT').replace('của UBND tỉnh', '').replace('20/3', '21/3')),
    ).toEqual([]);
  });
});
