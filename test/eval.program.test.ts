import { describe, expect, it } from 'vitest';
import { openSession } from '../server/src/features/session';
import numberingMarker from '../server/src/rules/numbering/marker';
import { RULES } from '../server/src/rules/registry';
import type { Rule } from '../server/src/rules/rule';
import closingMark from '../server/src/rules/structure/closing-mark';
import { f1, isMet, rate, share } from './eval/figures';
import { rangeOfEntry } from './eval/gold';
import { Judgements, rowFor } from './eval/judgements';
import { Machine, type Specimen } from './eval/machine';
import { foldName } from './eval/names';
import { sentenceCiting } from './eval/number-sentences';
import { beyond } from './eval/placed-findings';
import { printPart } from './eval/print';
import { FLOWED, FORMS, layOut, placeIn, relaid, sheetOf } from './eval/sheet';
import { ownNotices } from './eval/sources';

const NOTICES = ownNotices();

describe.each(NOTICES.map(({ name, text }) => [name, text] as const))('%s', (_name, text) => {
  const sheet = sheetOf(text);

  it.each(FORMS.map((form) => [form.name, form] as const))(
    'laid out %s is the same notice',
    (_form, form) => {
      expect(sheetOf(layOut(sheet, form).text)).toEqual(sheet);
    },
  );

  it.each(FORMS.map((form) => [form.name, form] as const))('%s: each place is found again', (_form, form) => {
    const laid = layOut(sheet, form);
    const lines = laid.text.split('\n');
    lines.forEach((text, line) => {
      for (const word of text.matchAll(/\S+/g)) {
        const place = placeIn(laid, { line, character: word.index })!;
        const cell = sheet[place.row]![place.cell]!;
        const end = place.offset + word[0].normalize('NFC').length;
        expect(cell.slice(place.offset, end)).toBe(word[0].normalize('NFC'));
      }
    });
  });

  it('wraps at about eighty columns', () => {
    const wrapped = FORMS.find((form) => form.wrapped)!;
    const lines = layOut(sheet, wrapped).text.split('\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(110);
    expect(lines.some((line) => /^ \S/.test(line))).toBe(true);
  });
});

describe('a changed row', () => {
  const sheet = [['1. Văn phòng tổng hợp báo cáo.'], ['2. Phòng Kế hoạch lập dự toán.']];

  it('is laid out anew in its place', () => {
    const laid = relaid(
      layOut(sheet, FLOWED),
      sheet,
      { row: 0, cell: 0, offset: 0 },
      '1. Văn phòng.\n9',
      null,
    );
    expect(laid.text).toBe('1. Văn phòng.\n9\n2. Phòng Kế hoạch lập dự toán.\n');
    expect(placeIn(laid, { line: 2, character: 3 })).toEqual({ row: 1, cell: 0, offset: 3 });
  });

  it('goes when nothing is left of it', () => {
    const laid = relaid(layOut(sheet, FLOWED), sheet, { row: 0, cell: 0, offset: 0 }, '', null);
    expect(laid.text).toBe('2. Phòng Kế hoạch lập dự toán.\n');
    expect(placeIn(laid, { line: 0, character: 0 })).toEqual({ row: 1, cell: 0, offset: 0 });
  });

  it('is not broken where white space is the fault', () => {
    const words = `${'một hai ba bốn '.repeat(8)}năm`;
    const wrapped = FORMS.find((form) => form.wrapped)!;
    const plain = layOut([[words]], wrapped);
    const border = placeIn(plain, { line: 3, character: 0 })!.offset;
    const broken = `${words.slice(0, border)} ${words.slice(border)}`;
    const laid = relaid(plain, [[words]], { row: 0, cell: 0, offset: border }, broken, {
      start: border,
      end: border + 1,
    });
    expect(laid.text).toMatch(/\S {2}\S/);
  });
});

describe('the fault machine', () => {
  const machine = new Machine(NOTICES, [closingMark, numberingMarker]);
  const trialsOf = (rule: Rule, every = 5) =>
    [...machine.sites(rule)]
      .filter((_, i) => i % every === 0)
      .flatMap((site) => FORMS.flatMap((form) => machine.try(site, form) ?? []));

  it('finds the faults of a rule at their place and mends them', () => {
    const trials = trialsOf(closingMark);
    expect(trials.length).toBeGreaterThan(0);
    for (const { found, others, repair } of trials) {
      expect(found).toBe(true);
      expect(others).toEqual([]);
      expect(repair).toBe('restores');
    }
  });

  it('has faults for every rule', () => {
    expect(RULES.filter(({ faults }) => faults.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('leaves the notices as they were', () => {
    trialsOf(numberingMarker, 40);
    for (const { name, text } of NOTICES)
      for (const form of FORMS) expect(machine.textOf(name, form)).toBe(layOut(sheetOf(text), form).text);
  });

  it('tells a fault that is missed from one that is found', () => {
    const unseen: Rule = {
      ...closingMark,
      faults: [
        {
          name: 'chữ đầu tiên của phần kết',
          *sites({ block }) {
            if (block.component === 'closing') yield { span: { start: 0, end: 4 }, newText: 'Dưới' };
          },
        },
      ],
    };
    const trials = trialsOf(unseen);
    expect(trials.length).toBeGreaterThanOrEqual(FORMS.length);
    expect(trials.every(({ found }) => found)).toBe(false);
  });

  it('finds the same when the broken text is opened freshly', () => {
    const small: Specimen[] = [
      {
        name: 'small',
        text: 'THÔNG BÁO\nVề lịch họp\n1. Họp\n1.1. Chuẩn bị tài liệu.\n1.2. Gửi giấy mời.\n',
      },
    ];
    const bench = new Machine(small, [numberingMarker]);
    for (const site of bench.sites(numberingMarker)) {
      const trial = bench.try(site, FLOWED)!;
      const sheet = sheetOf(small[0]!.text);
      const text = relaid(layOut(sheet, FLOWED), sheet, site.at, trial.cell, null).text;
      const { findings } = { findings: [...openedFindings(text)] };
      expect(findings.includes(numberingMarker.id)).toBe(trial.found);
    }
  });
});

function* openedFindings(text: string): Generator<string> {
  const session = openSession(text);
  for (const page of session.tree.pages)
    for (const { finding } of session.runner.findingsOf(page)) yield finding.rule.id;
}

describe('the gold', () => {
  it('is found over wrapped lines, in either form of the letters', () => {
    const lines = ['1. Rà soát', '', 'hồ sơ '.normalize('NFD'), 'của Sở.'];
    expect(rangeOfEntry(lines, { line: 1, text: 'soát hồ sơ' })).toEqual({
      start: { line: 0, character: 6 },
      end: { line: 2, character: 'hồ sơ'.normalize('NFD').length },
    });
    expect(rangeOfEntry(lines, { line: 2, text: 'hồ sơ' })).toBeNull();
  });

  it('compares names of units without case, place of the tone mark and abbreviation', () => {
    expect(foldName('Uỷ ban nhân dân tỉnh')).toBe(foldName('UBND tỉnh'));
    expect(foldName('Phòng Quản lý Thương mại')).toBe(foldName('phòng QLTM'));
    expect(foldName('các xã, phường (UBND cấp xã)')).toBe(foldName('các xã phường'));
    expect(foldName('Phòng Kế hoạch')).not.toBe(foldName('Văn phòng'));
  });
});

describe('figures', () => {
  it('are held to their targets', () => {
    expect(isMet(share('found', 19, 20, { atLeast: 0.95 }))).toBe(true);
    expect(isMet(rate('alarms', 3, 1000, 1000, { atMost: 2 }))).toBe(false);
    expect(isMet(share('found', 1, 2))).toBeNull();
    expect(f1(1, 2, 2)).toBe(0.5);
  });

  it('are printed with their target', () => {
    const part = { title: 'Faults', figures: [share('found', 1, 2, { atLeast: 0.95 })] };
    expect(printPart(part)).toContain('-  found  50.0 % (1 of 2)  ≥ 95.0 %');
  });

  it('count a finding twice where it is made twice', () => {
    const [a, b] = [{ key: 'a' }, { key: 'b' }];
    expect(beyond([a, a, b], [a])).toEqual([a, b]);
  });
});

describe('judgements', () => {
  const finding = { file: 'doc.txt', line: 3, rule: 'date/padding', text: 'ngày  3/4/2026' };

  it('know a finding by its place and the hash of its words', () => {
    const table = `file\tline\trule\tjudgement\thash\n${rowFor(finding).replace('?', 'right')}`;
    const judgements = new Judgements(table);
    expect(judgements.lost(new Set(['doc.txt']), new Set(['date/padding']))).toHaveLength(1);
    expect(judgements.lost(new Set(['doc.txt']), new Set(['text/spacing']))).toEqual([]);
    expect(judgements.of({ ...finding, text: 'ngày 3/4/2026' })).toBe('right');
    expect(judgements.of({ ...finding, text: '3/4/2026' })).toBe('right');
    expect(judgements.of({ ...finding, line: 4 })).toBeUndefined();
    expect(judgements.lost(new Set(['doc.txt']), new Set(['date/padding']))).toEqual([]);
  });
});

describe('sentences around numbers', () => {
  it.each([
    ['46/2026/NĐ-CP', 'Nghị định số 46/2026/NĐ-CP ngày 15/5/2026 của Chính phủ'],
    ['57-KL/TU', 'Kết luận số 57-KL/TU ngày 15/5/2024 của Tỉnh ủy'],
    ['3174/UBND-VX1', 'Văn bản số 3174/UBND-VX1 ngày 15/5/2024 về'],
    ['31/2024/QH15', 'Nghị quyết số 31/2024/QH15 ngày 15/5/2024 về'],
  ])('%s', (number, part) => {
    expect(sentenceCiting(number)).toContain(part);
  });
});
