import type { Citation } from '../../model/citation/citation';
import { issuerMismatch } from '../../model/citation/judging/checks';
import { tablesOf } from '../../model/citation/tables/office-tables';
import { isOwnLine } from '../../model/notice/own-number';
import type { Span } from '../../text/span';
import { defineRule, replacing } from '../rule';
import { CODE_OF_ANOTHER, isCited } from './faults';

/** Names of bodies that are taken one for the other. */
const OTHER_NAME: Readonly<Record<string, string>> = {
  'Chính phủ': 'Thủ tướng Chính phủ',
  'Thủ tướng Chính phủ': 'Chính phủ',
};

export default defineRule({
  id: 'citation/issuer-mismatch',
  title: 'Cơ quan ban hành không khớp ký hiệu',
  reads: 'paragraph',
  severity: { draft: 'error', final: 'error' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3.b',
  docs: {
    what: 'Báo khi cơ quan nêu sau chữ “của” khác với chữ viết tắt của cơ quan trong ký hiệu, như “Kế hoạch số 283/KH-SCT của UBND tỉnh”.',
    why: 'Một trong hai chỗ sai: người đọc sẽ tìm văn bản ở nhầm cơ quan.',
    how: 'Đối chiếu văn bản gốc rồi sửa ký hiệu hoặc tên cơ quan.',
  },
  examples: {
    wrong: [
      {
        text: '1. Thực hiện Kế hoạch số <|283/KH-SCT ngày 06/8/2025 của UBND tỉnh|>.',
        message: 'Ký hiệu “283/KH-SCT” là của Sở Công Thương, không phải của UBND tỉnh.',
        fixed: '1. Thực hiện Kế hoạch số 283/KH-UBND ngày 06/8/2025 của UBND tỉnh.',
      },
      {
        text: '1. Thực hiện Thông báo số <|55/TB-SCT ngày 12/6/2026 của Văn phòng Sở Tài chính|>.',
        message: 'Ký hiệu “55/TB-SCT” là của Sở Công Thương, không phải của Văn phòng Sở Tài chính.',
        fixed: '1. Thực hiện Thông báo số 55/TB-STC ngày 12/6/2026 của Văn phòng Sở Tài chính.',
      },
      {
        text: '1. Thực hiện Chỉ thị số <|20/CT-TTg ngày 08/6/2026 của Chính phủ|> về tiết kiệm điện.',
        message: 'Ký hiệu “20/CT-TTg” là của Thủ tướng Chính phủ, không phải của Chính phủ.',
      },
    ],
    right: [
      '1. Thực hiện Thông báo số 55/TB-SCT ngày 12/6/2026 của Văn phòng Sở Công Thương, Thông báo số 15/TB-VP ngày 12/6/2026 của Văn phòng Sở Tài chính.',
      '1. Thực hiện Quyết định số 19/2025/QĐ-TTg của Thủ tướng Chính phủ, Kết luận số 57-KL/TU của Ban Thường vụ Tỉnh ủy và Thông tư số 16/2014/TT-BCT của Bộ Công Thương.',
      '1. Thực hiện Chỉ thị số 02/CT-CA ngày 15/01/2026 của Chánh án Tòa án nhân dân tối cao.',
      '1. Thực hiện Chỉ thị số 09/CT-TCHQ ngày 05/3/2010 của Bộ trưởng Bộ Tài chính về chống buôn lậu.',
    ],
  },
  faults: [
    {
      name: 'sai tên cơ quan của ký hiệu',
      spokenBy: ['citation/conflict'],
      *sites({ facts, paragraph }) {
        if (isOwnLine(paragraph)) return;
        for (const { number, issuer, defects } of facts.citations) {
          const other = OTHER_NAME[issuer?.name ?? ''];
          if (defects.length > 0 || !other || !issuer?.span || number.shape !== 'state') continue;
          yield { span: issuer.span, newText: other, lossy: true };
        }
      },
    },
    {
      name: 'sai cơ quan trong ký hiệu',
      spokenBy: ['citation/conflict'],
      *sites(context) {
        const { facts, paragraph } = context;
        if (isOwnLine(paragraph)) return;
        for (const { number, numberSpan, issuer, defects } of facts.citations) {
          if (defects.length > 0 || issuer?.source !== 'text' || number.shape !== 'state') continue;
          const code = number.issuerCodes[0]!;
          const other = CODE_OF_ANOTHER[`${number.typeCode}-${code}`];
          if (other && (number.year === null || other !== 'SCT')) {
            const newText = number.text.replace(new RegExp(`-${code}(?![\\p{L}\\d])`, 'u'), `-${other}`);
            if (!isCited(context, newText)) yield { span: numberSpan, newText, lossy: true };
          }
        }
      },
    },
  ],
  *check({ facts, paragraph, settings }) {
    if (isOwnLine(paragraph)) return;
    for (const citation of facts.citations) {
      const mismatch = issuerMismatch(citation, tablesOf(settings));
      if (!mismatch) continue;
      const { numberSpan, issuer } = citation;
      const written = paragraph.text.slice(numberSpan.start, numberSpan.end);
      const { issuerOfNumber, numberOfIssuer } = mismatch;
      yield {
        span: withIssuerBehind(citation),
        message: `Ký hiệu “${written}” ${issuerOfNumber ? `là của ${issuerOfNumber}, ` : ''}không phải của ${issuer!.name}.`,
        ...(numberOfIssuer && {
          fixes: [replacing(numberSpan, numberOfIssuer, `Sửa ký hiệu thành “${numberOfIssuer}”`, false)],
        }),
      };
    }
  },
});

/** Either the number or the name of the body is wrong: both are marked. */
function withIssuerBehind({ numberSpan, issuer }: Citation): Span {
  const end = issuer?.span?.end ?? 0;
  return end > numberSpan.end && end - numberSpan.end < FARTHEST
    ? { start: numberSpan.start, end }
    : numberSpan;
}

const FARTHEST = 60;
