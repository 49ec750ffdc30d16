import type { Citation } from '../../model/citation/citation';
import type { Defect, DefectCode } from '../../model/citation/defect';
import { CITATION_TABLES } from '../../model/citation/tables/tables';
import { isOwnLine } from '../../model/notice/own-number';
import { defectsOfRule } from '../number/misprints';
import { type DocumentContext, defineRule, type Fault, type Fix, replacing } from '../rule';

const FORM: ReadonlySet<DefectCode> = new Set([
  'type-word-missing',
  'so-missing',
  'so-doubled',
  'so-spacing',
  'so-misspelt',
]);

/** Leaves out the word before the date. */
const withoutDay: Fault = {
  name: 'bỏ chữ “ngày”',
  *sites({ facts, paragraph }: DocumentContext) {
    for (const { numberSpan, date, defects } of facts.citations) {
      if (!date || defects.length > 0 || isOwnLine(paragraph)) continue;
      const span = { start: numberSpan.end, end: date.start };
      const isNumeric = /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(paragraph.text.slice(date.start, date.end));
      if (isNumeric && paragraph.text.slice(span.start, span.end) === ' ngày ') yield { span, newText: ' ' };
    }
  },
};

/** Leaves out the word between the name of a law and its number. */
const withoutWordOfLaw: Fault = {
  name: 'bỏ chữ “số” sau tên luật',
  *sites({ facts, paragraph }: DocumentContext) {
    for (const { typeWord, number, numberSpan, defects } of facts.citations) {
      const span = { start: numberSpan.start - 4, end: numberSpan.start };
      const isLaw = number.shape === 'legislature' && typeWord && typeWord.end < span.start;
      if (isLaw && defects.length === 0 && paragraph.text.slice(span.start, span.end) === ' số ')
        yield { span, newText: ' ' };
    }
  },
};

export default defineRule({
  id: 'citation/form',
  title: 'Cách viết viện dẫn',
  reads: 'paragraph',
  severity: { draft: 'information', final: 'information' },
  kinds: 'every',
  basis: 'NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.6.b',
  docs: {
    what: 'Viện dẫn viết đủ tên loại, chữ “số”, rồi số, ký hiệu: “Nghị định số 30/2020/NĐ-CP”. Báo khi thiếu hoặc thừa chữ “số”, chữ “số” dính vào số, không có tên loại, hoặc thiếu chữ “ngày” trước ngày ban hành.',
    why: 'Nghị định yêu cầu ghi đầy đủ tên loại, số, ký hiệu của văn bản viện dẫn.',
    how: 'Thêm hoặc sửa chữ “số”; thêm tên loại văn bản ở trước.',
  },
  examples: {
    wrong: [
      {
        text: '1. Thực hiện <|Nghị định|> 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
        message: 'Thiếu chữ “số”: viết “Nghị định số”.',
        fixed: '1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
      },
      {
        text: '1. Thực hiện Nghị định <|số số|> 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
        message: 'Thừa một chữ “số”.',
        fixed: '1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
      },
      {
        text: '1. Thực hiện theo <|số 283/KH-UBND|> của UBND tỉnh.',
        message: 'Trước “số 283/KH-UBND” chưa có tên loại văn bản (Kế hoạch, Quyết định, Văn bản…).',
        fixed: '1. Thực hiện theo Kế hoạch số 283/KH-UBND của UBND tỉnh.',
      },
      {
        text: '1. Thực hiện <|QĐ|> 768/QĐ-TTg ngày 15/4/2025 của Thủ tướng Chính phủ.',
        message: 'Thiếu chữ “số”: viết “Quyết định số”.',
        fixed: '1. Thực hiện Quyết định số 768/QĐ-TTg ngày 15/4/2025 của Thủ tướng Chính phủ.',
      },
      {
        text: '1. Thực hiện Nghị định số 30/2020/NĐ-CP <|05/3/2020|> của Chính phủ.',
        message: 'Thiếu chữ “ngày” trước “05/3/2020”.',
        fixed: '1. Thực hiện Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ.',
      },
      {
        text: '1. Kiểm tra theo <|412/KH-UBND|> ngày 12/3/2026 của UBND tỉnh.',
        severity: 'information',
        message: 'Trước “412/KH-UBND” chưa có tên loại văn bản (Kế hoạch, Quyết định, Văn bản…).',
      },
    ],
    right: [
      '1. Thực hiện Nghị định số 30/2020/NĐ-CP, các Thông báo kết luận số 08/TB-VPCP ngày 18/01/2024; số 412/TB-VPCP ngày 23/8/2024.',
      '1. Thực hiện các Quyết định số: 12/QĐ-UBND ngày 05/01/2026, 15/QĐ-UBND ngày 12/01/2026 của UBND tỉnh về quản lý chợ.',
    ],
  },
  faults: [
    wordFault('bỏ chữ “số”', ' '),
    wordFault('hai chữ “số”', ' số số '),
    wordFault('chữ “số” dính vào số', ' số'),
    withoutDay,
    withoutWordOfLaw,
  ],
  *check({ facts, paragraph }) {
    if (isOwnLine(paragraph)) return;
    for (const defect of defectsOfRule(facts, FORM)) {
      const { start, end, repaired, isCertain } = defect;
      const span = { start, end };
      yield {
        span,
        message: messageFor(defect, paragraph.text.slice(start, end)),
        fixes:
          repaired === null
            ? withType(defect, facts.citations)
            : [replacing(span, repaired, `Sửa thành “${repaired.trim()}”`, isCertain)],
      };
    }
    for (const { numberSpan, date } of facts.citations) {
      if (!date || !/^,?\s+\(?$/u.test(paragraph.text.slice(numberSpan.end, date.start))) continue;
      yield {
        span: date,
        message: `Thiếu chữ “ngày” trước “${paragraph.text.slice(date.start, date.end)}”.`,
        fixes: [replacing({ start: date.start, end: date.start }, 'ngày ', 'Thêm chữ “ngày”')],
      };
    }
  },
});

/** The type word that the number's own code tells: `Kế hoạch` before `số 283/KH-UBND`. */
function withType({ start, end }: Defect, citations: readonly Citation[]): Fix[] {
  const cited = citations.find(({ numberSpan }) => start <= numberSpan.start && numberSpan.end <= end);
  const code = cited?.number.typeCode;
  const types = CITATION_TABLES.types.filter(({ codes, partyCodes }) =>
    [...(codes ?? []), ...(partyCodes ?? [])].includes(code ?? ''),
  );
  const [type, ...others] = new Set(types.map(({ name }) => name));
  if (type === undefined || others.length > 0) return [];
  return [replacing({ start, end: start }, `${type} `, `Thêm “${type}” ở trước`, false)];
}

function messageFor({ code, repaired }: Defect, written: string): string {
  switch (code) {
    case 'so-missing':
      return `Thiếu chữ “số”: viết “${repaired}”.`;
    case 'so-doubled':
      return 'Thừa một chữ “số”.';
    case 'so-spacing':
      return 'Sau chữ “số” phải có một dấu cách.';
    case 'so-misspelt':
      return `Chữ “số” viết sai: “${written}” phải là “${repaired}”.`;
    default:
      return `Trước “${written}” chưa có tên loại văn bản (Kế hoạch, Quyết định, Văn bản…).`;
  }
}

/** Rewrites what stands between the type word and the number. */
function wordFault(name: string, between: string): Fault {
  return {
    name,
    *sites({ facts, paragraph }: DocumentContext) {
      for (const { typeWord, numberSpan, defects } of facts.citations) {
        if (!typeWord || defects.length > 0 || isOwnLine(paragraph)) continue;
        const span = { start: typeWord.end, end: numberSpan.start };
        if (typeWord.start > 0 && paragraph.text.slice(span.start, span.end) === ' số ')
          yield { span, newText: between };
      }
    },
  };
}
