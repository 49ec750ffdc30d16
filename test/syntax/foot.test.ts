import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/syntax/parse';
import type { Component } from '../../server/src/syntax/structure';
import { blocksOf, blocksWith } from '../../server/src/syntax/tree';
import { NOTICE } from '../support/notices';

/** What each paragraph of a text was taken for, blank ones left out. */
const componentsOf = (text: string): Component[] =>
  [...blocksOf(parse(text))].map(({ component }) => component).filter((component) => component !== 'blank');

describe('two documents in one file', () => {
  it('are told apart: what is asked of the first one is not answered with the second', () => {
    const tree = parse(`${NOTICE}\n${NOTICE}`);
    const components = ['document-type', 'closing', 'recipients', 'signature'] as const;
    const textsIn = (text: string): string[] =>
      [...blocksWith(parse(text), components)].map(({ paragraph }) => paragraph.text);
    expect([...blocksOf(tree)].filter(({ component }) => component === 'document-type')).toHaveLength(2);
    expect(textsIn(`${NOTICE}\n${NOTICE}`)).toEqual(textsIn(NOTICE));
  });
});

describe('a closing of several paragraphs', () => {
  it('is one to the foot', () => {
    const text =
      'THÔNG BÁO\nKết luận của Giám đốc Sở\n1. Văn phòng tổng hợp.\nTrên đây là Kết luận của Giám đốc Sở./.\nXin cảm ơn sự phối hợp của quý cơ quan.\nNơi nhận:\n- Lưu: VT.\n';
    expect(componentsOf(text).slice(2)).toEqual([
      'section',
      'closing',
      'closing',
      'recipients',
      'recipients',
    ]);
  });
});

describe('what stands in the foot', () => {
  const BODY =
    'THÔNG BÁO\nKết luận của Giám đốc Sở\n1. Văn phòng tổng hợp.\nTrên đây là Kết luận của Giám đốc Sở./.\n';

  it('is no line of the body that names a position', () => {
    const text = BODY.replace('\nTrên đây', '\nGIÁM ĐỐC SỞ KẾT LUẬN\n2. Các phòng báo cáo.\nTrên đây');
    expect(componentsOf(text).slice(2)).toEqual(['section', 'section', 'section', 'closing']);
  });

  it('is over where recipients and signature are whole: what is listed then is an appendix', () => {
    const foot = 'Nơi nhận:\n- Các phòng;\n- Lưu: VT.\nTL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\nNguyễn Văn A\n';
    expect(componentsOf(`${BODY}${foot}- Biểu số 1;\n`).slice(-2)).toEqual(['signature', 'appendix']);
    expect(componentsOf(`${BODY}${foot.replace('Nguyễn Văn A\n', '')}- Biểu số 1;\n`).at(-1)).toBe(
      'recipients',
    );
  });

  it.each(['      ', '\t'])(
    'goes on where the name stands beside the middle of the list, behind %j',
    (gap) => {
      const rows = ['Nơi nhận:', '- Sở Y tế;', '- Các phòng;', '- Văn phòng;', '- Lưu: VT.'];
      const beside = ['TL. GIÁM ĐỐC', 'CHÁNH VĂN PHÒNG', 'Nguyễn Văn A'];
      const foot = rows.map((row, i) => (beside[i] ? `${row}${gap}${beside[i]}` : row)).join('\n');
      expect(componentsOf(BODY + foot).slice(-3)).toEqual(['signature', 'recipients', 'recipients']);
      expect(componentsOf(`${BODY}${foot}\n- Biểu số 1;\n`).at(-1)).toBe('appendix');
    },
  );

  it.each(['(Ký, đóng dấu)', '(Đã ký và đóng dấu.)'])('%s belongs to the signature over it', (line) => {
    const foot = `TL. GIÁM ĐỐC\nCHÁNH VĂN PHÒNG\n${line}\nNguyễn Văn A\n`;
    expect(componentsOf(BODY + foot).slice(-4)).toEqual(['signature', 'signature', 'signature', 'signature']);
    const both = `Nơi nhận:\n- Các phòng;\n- Lưu: VT.\n${foot}`;
    expect(componentsOf(BODY + both).slice(-4)).toEqual(['signature', 'signature', 'signature', 'signature']);
  });
});

describe('a recipient without its dash', () => {
  it.each(['Thủ trưởng các đơn vị', 'Bí thư Tỉnh ủy', 'Kiểm toán nhà nước khu vực', 'Thủ tướng Chính phủ'])(
    '“%s” is no signer',
    (line) => {
      const foot = `Nơi nhận:\n${line}\nCác phòng\nLưu: VT.\n\nGIÁM ĐỐC\n\nTrần Thị B\n`;
      expect(componentsOf(`Trên đây là Kết luận của Giám đốc Sở./.\n\n${foot}`).slice(1, 5)).toEqual([
        'recipients',
        'recipients',
        'recipients',
        'recipients',
      ]);
    },
  );
});
