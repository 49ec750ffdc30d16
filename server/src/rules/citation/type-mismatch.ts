import type { Citation } from '../../model/citation/citation';
import type { DefectCode } from '../../model/citation/defect';
import { type TypeMismatch, typeMismatch } from '../../model/citation/judging/checks';
import { tablesOf } from '../../model/citation/tables/office-tables';
import { isOwnLine } from '../../model/notice/own-number';
import { withoutMarks } from '../../text/words';
import { defectsOfRule } from '../number/misprints';
import { defineRule, type Finding, type Fix, replacing } from '../rule';
import { TYPE_OF_ANOTHER } from './faults';

const TRUNCATED: ReadonlySet<DefectCode> = new Set(['type-word-broken']);

export default defineRule({
  id: 'citation/type-mismatch',
  title: 'Tên loại không khớp ký hiệu',
  reads: 'paragraph',
  severity: { draft: 'error', final: 'error' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục III, Mục I',
  docs: {
    what: 'Báo khi tên loại đứng trước số khác với chữ viết tắt trong ký hiệu (“Nghị quyết số 60/2024/NĐ-CP”), hoặc tên loại viết thiếu chữ, sai chữ (“Văn số 183/UBND-NC”, “Nghi định số 60/2024/NĐ-CP”).',
    why: 'Nghị quyết và nghị định là hai văn bản khác nhau; sai một chỗ thì người đọc không biết phải theo văn bản nào.',
    how: 'Đối chiếu văn bản gốc rồi sửa tên loại hoặc ký hiệu.',
  },
  examples: {
    wrong: [
      {
        text: '1. Thực hiện <|Nghị quyết số 60/2024/NĐ-CP|> ngày 05/6/2024 của Chính phủ.',
        message: '“Nghị quyết” không khớp với ký hiệu “60/2024/NĐ-CP” (là của Nghị định).',
      },
      {
        text: '1. Thực hiện <|Luật Giá số 60/2024/NĐ-CP|> ngày 05/6/2024.',
        message: '“Luật” không khớp với ký hiệu “60/2024/NĐ-CP” (là của Nghị định).',
      },
      {
        text: '1. Thực hiện <|Văn số|> 183/UBND-NC2 ngày 12/01/2026 của UBND tỉnh.',
        message: 'Tên loại văn bản viết thiếu chữ: “Văn số” phải là “Văn bản số”.',
        fixed: '1. Thực hiện Văn bản số 183/UBND-NC2 ngày 12/01/2026 của UBND tỉnh.',
      },
      {
        text: '1. Giao Văn phòng thực hiện <|Nghi định|> số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ.',
        message: 'Tên loại văn bản viết sai chữ: “Nghi định” phải là “Nghị định”.',
        fixed: '1. Giao Văn phòng thực hiện Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ.',
      },
      {
        text: '1. Thực hiện Nghị định số 60/2024/NĐ-CP ngày 05/6/2024 của Chính phủ và <|thông từ|> số 24/2025/TT-BCT ngày 13/5/2025 của Bộ Công Thương.',
        message: 'Tên loại văn bản viết sai chữ: “thông từ” phải là “thông tư”.',
      },
    ],
    right: [
      '1. Thực hiện Thông tư số 89-TC/TCT ngày 09/11/1993 của Bộ Tài chính về thuế.',
      '1. Thực hiện Nghị quyết số 175/NQ-CP, Văn bản số 283/KH-UBND, Quy định số 66-QĐ/TW và Nghị quyết số 08-NQ/TU.',
      '1. Thực hiện Chỉ thị số 04/CT-TM ngày 15/01/2026 của Tổng Tham mưu trưởng.',
      '1. Thực hiện Nghị định hướng dẫn Luật Giá số 60/2024/NĐ-CP và quy định chi tiết thi hành Luật Đất đai số 102/2024/NĐ-CP.',
    ],
  },
  faults: [
    {
      name: 'sai tên loại',
      *sites({ facts, paragraph }) {
        if (isOwnLine(paragraph)) return;
        for (const { typeWord, type, number, numberSpan, defects } of facts.citations) {
          if (!typeWord || defects.length > 0 || !number.typeCode || number.shape !== 'state') continue;
          const other = TYPE_OF_ANOTHER[type ?? ''];
          const span = { start: typeWord.start, end: numberSpan.end };
          const newText = `${other}${paragraph.text.slice(typeWord.end, numberSpan.end)}`;
          if (other) yield { span, newText, lossy: true };
        }
      },
    },
    {
      name: 'tên loại sai dấu, mất một chữ cái',
      *sites({ facts, paragraph }) {
        if (isOwnLine(paragraph)) return;
        for (const { typeWord, number, numberSpan, defects } of facts.citations) {
          if (!typeWord || defects.length > 0 || !number.typeCode || number.shape !== 'state') continue;
          if (!/^\s+số\s+$/u.test(paragraph.text.slice(typeWord.end, numberSpan.start))) continue;
          const written = paragraph.text.slice(typeWord.start, typeWord.end);
          if (written.length < 8) continue;
          const span = { start: typeWord.start, end: typeWord.end };
          yield { span, newText: withoutMarks(written) };
          yield { span, newText: written.slice(0, 2) + written.slice(3) };
        }
      },
    },
    {
      name: 'tên loại thiếu chữ',
      *sites({ facts, paragraph: { text } }) {
        for (const { typeWord, type, numberSpan, defects } of facts.citations) {
          if (!typeWord || defects.length > 0 || (type !== 'Văn bản' && type !== 'Công văn')) continue;
          if (!/^\s+số\s+$/u.test(text.slice(typeWord.end, numberSpan.start))) continue;
          const space = text.indexOf(' ', typeWord.start);
          yield { span: { start: space, end: typeWord.end }, newText: '' };
        }
      },
    },
  ],
  *check({ facts, paragraph, settings }) {
    if (isOwnLine(paragraph)) return;
    const { text } = paragraph;
    for (const { start, end, repaired, isCertain } of defectsOfRule(facts, TRUNCATED)) {
      const span = { start, end };
      const isShort = text.slice(start, end).split(' ').length < (repaired?.split(' ').length ?? 0);
      yield {
        span,
        message: `Tên loại văn bản viết ${isShort ? 'thiếu' : 'sai'} chữ: “${text.slice(start, end)}”${repaired ? ` phải là “${repaired}”` : ''}.`,
        ...(repaired && { fixes: [replacing(span, repaired, `Sửa thành “${repaired}”`, isCertain)] }),
      };
    }
    for (const citation of facts.citations) {
      const mismatch = typeMismatch(citation, tablesOf(settings));
      if (mismatch) yield mismatchFinding(citation, mismatch, text);
    }
  },
});

function mismatchFinding(
  { typeWord, numberSpan, type }: Citation,
  { typeOfNumber, numberOfType }: TypeMismatch,
  text: string,
): Finding {
  const written = text.slice(numberSpan.start, numberSpan.end);
  const fixes: Fix[] = [];
  // The name of a law does not go with another type.
  const isAlone =
    typeWord !== null && /^\s+số\s*:?\s*$|^\s+$/iu.test(text.slice(typeWord.end, numberSpan.start));
  if (typeOfNumber && isAlone)
    fixes.push(replacing(typeWord, typeOfNumber, `Sửa tên loại thành “${typeOfNumber}”`, false));
  if (numberOfType)
    fixes.push(replacing(numberSpan, numberOfType, `Sửa ký hiệu thành “${numberOfType}”`, false));
  return {
    span: { start: Math.min(typeWord?.start ?? numberSpan.start, numberSpan.start), end: numberSpan.end },
    message: `“${type}” không khớp với ký hiệu “${written}”${typeOfNumber ? ` (là của ${typeOfNumber})` : ''}.`,
    fixes,
  };
}
