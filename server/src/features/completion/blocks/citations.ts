import { PLACEHOLDERS } from '../../../syntax/placeholders';
import type { Block } from './block';

/** A law is cited by its name alone. */
const LAW: Block = {
  name: 'Viện dẫn: Luật',
  prefix: 'zluat',
  description: 'Luật + tên của luật (không ghi số, ngày, cơ quan: Phụ lục I, II.6.b)',
  fits: () => false,
  lines: () => [['Luật ', { stop: 'name', text: PLACEHOLDERS.law }]],
};

type Form = readonly [type: string, prefix: string, symbol: string, issuer: string, hasYear: boolean];

/** The forms of citing a document of each other type: number, date, issuer, subject (NĐ 30/2020, Phụ lục I, II.6.b). */
const FORMS: readonly Form[] = [
  ['Nghị định', 'znd', 'NĐ-CP', 'Chính phủ', true],
  ['Nghị quyết', 'znq', 'NQ-CP', 'Chính phủ', false],
  ['Quyết định', 'zqd', 'QĐ-UBND', 'UBND tỉnh', false],
  ['Thông tư', 'ztt', 'TT-BCT', 'Bộ Công Thương', true],
  ['Chỉ thị', 'zct', 'CT-TTg', 'Thủ tướng Chính phủ', false],
  ['Công văn', 'zcv', 'UBND-KT', 'UBND tỉnh', false],
  ['Kế hoạch', 'zkh', 'KH-UBND', 'UBND tỉnh', false],
  ['Thông báo', 'ztb', 'TB-UBND', 'UBND tỉnh', false],
  ['Kết luận', 'zkl', 'KL/TU', 'Ban Thường vụ Tỉnh ủy', false],
];

const formBlock = ([type, prefix, symbol, issuer, hasYear]: Form): Block => ({
  name: `Viện dẫn: ${type}`,
  prefix,
  description: `${type} số … ngày … của ${issuer} …`,
  fits: () => false,
  lines: () => {
    const isParty = symbol.endsWith('/TU');
    const number = [
      { stop: 'serial', text: '…' },
      ...(hasYear ? ['/', { stop: 'year', text: '20…' }] : []),
      isParty ? '-' : '/',
      { stop: 'symbol', text: symbol },
    ];
    return [
      [
        `${type} số `,
        ...number,
        ' ngày ',
        { stop: 'day', text: '…/…/…' },
        ' của ',
        { stop: 'issuer', text: issuer },
        ' ',
        { stop: 'subject', text: 'về …' },
      ],
    ];
  },
});

/** Static snippets alone: in the text the documents that are known come by themselves behind a type word. */
export const CITATION_BLOCKS: readonly Block[] = [LAW, ...FORMS.map(formBlock)];
