import type { Citation } from '../../model/citation/citation';
import type { Defect, DefectCode } from '../../model/citation/defect';
import { issuerMismatch, typeMismatch } from '../../model/citation/judging/checks';
import { type YearProblem, yearProblem } from '../../model/citation/judging/year';
import { tablesOf } from '../../model/citation/tables/office-tables';
import { isOwnLine } from '../../model/notice/own-number';
import { defineRule, type Finding, replacing } from '../rule';
import { misprinted } from './faults';
import { defectsOfRule } from './misprints';

const YEAR_DEFECTS: ReadonlySet<DefectCode> = new Set(['year']);

export default defineRule({
  id: 'number/year',
  title: 'Năm trong số, ký hiệu',
  reads: 'paragraph',
  severity: { draft: 'error', final: 'error' },
  kinds: 'every',
  basis: 'Luật Ban hành văn bản quy phạm pháp luật; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, II.3',
  docs: {
    what: 'Văn bản quy phạm pháp luật có năm trong số, ký hiệu (46/2026/NĐ-CP); văn bản hành chính thì không (283/KH-UBND). Năm phải đủ bốn chữ số và trùng với năm của ngày ban hành.',
    why: 'Nghị định, thông tư đánh số lại mỗi năm: thiếu hoặc sai năm là viện dẫn một văn bản khác.',
    how: 'Thêm, bỏ hoặc sửa năm theo văn bản gốc.',
  },
  examples: {
    wrong: [
      {
        text: '1. Thực hiện Nghị định số <|46/NĐ-CP|> ngày 26/01/2026 của Chính phủ.',
        message: 'Số, ký hiệu “46/NĐ-CP” thiếu năm: viết “46/2026/NĐ-CP”.',
        fixed: '1. Thực hiện Nghị định số 46/2026/NĐ-CP ngày 26/01/2026 của Chính phủ.',
      },
      {
        text: '1. Thực hiện Kế hoạch số <|283/2025/KH-UBND|> ngày 06/8/2025 của UBND tỉnh.',
        message: 'Số, ký hiệu “283/2025/KH-UBND” thừa năm: văn bản hành chính viết “283/KH-UBND”.',
        fixed: '1. Thực hiện Kế hoạch số 283/KH-UBND ngày 06/8/2025 của UBND tỉnh.',
      },
      {
        text: '1. Thực hiện Nghị định số <|46/2026/NĐ-CP|> ngày 26/01/2025 của Chính phủ.',
        message: 'Năm trong “46/2026/NĐ-CP” khác năm của ngày ban hành (2025): kiểm tra lại một trong hai.',
      },
      {
        text: '1. Thực hiện Nghị quyết số <|105/2024/NQ-CP|> ngày 15/7/2024 của Chính phủ.',
        severity: 'information',
        message:
          'Nghị quyết của Chính phủ trước ngày 01/4/2025 thường không có năm trong số, ký hiệu: kiểm tra lại “105/2024/NQ-CP”.',
      },
      {
        text: '1. Thực hiện Luật số <|45/2019/QH15|> ngày 20/11/2019 của Quốc hội.',
        severity: 'warning',
        message: 'Năm 2019 không thuộc nhiệm kỳ Quốc hội khóa 15: kiểm tra lại “45/2019/QH15”.',
        fixed: '1. Thực hiện Luật số 45/2019/QH14 ngày 20/11/2019 của Quốc hội.',
      },
      {
        text: '1. Thực hiện Thông tư số <|11/1921/TT-BXD|> của Bộ Xây dựng.',
        message: 'Năm trong “11/1921/TT-BXD” không hợp lý: kiểm tra lại.',
      },
      {
        text: '1. Thực hiện Quyết định số <|2024/QĐ-UBND|> ngày 05/3/2024 của UBND tỉnh.',
        severity: 'hint',
        message: 'Số trong “2024/QĐ-UBND” trùng với năm ban hành: kiểm tra lại, có thể thiếu số.',
      },
      {
        text: '1. Thực hiện Thông tư số <|2024/TT-BCT|> ngày 05/3/2024 của Bộ Công Thương.',
        message: 'Số, ký hiệu “2024/TT-BCT” thiếu số hoặc thiếu năm ban hành: chép lại theo văn bản gốc.',
      },
      {
        text: '1. Thực hiện Luật Đất đai năm 2024 số <|31/2023/QH15|>.',
        message: 'Năm trong “31/2023/QH15” khác năm ở tên luật (2024): kiểm tra lại một trong hai.',
      },
    ],
    right: [
      '1. Thực hiện Chỉ thị số 02/2026/CT-CA ngày 05/3/2026 của Chánh án Tòa án nhân dân tối cao về công tác xét xử.',
      '1. Thực hiện Quyết định số 2024/QĐ-UBND ngày 05/3/2025, Kế hoạch số 2026/KH-UBND ngày 10/3/2026 của UBND tỉnh.',
      '1. Thực hiện Luật Đất đai năm 2024 (số 31/2024/QH15), Luật Đầu tư công năm 2019 (Luật số 58/2024/QH15 thay thế).',
      '1. Thực hiện Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công năm 2019, số 58/2024/QH15.',
      '1. Thực hiện Nghị quyết số 105/2025/NQ-CP ngày 15/7/2025 và Nghị quyết số 66.13/2025/NQ-CP ngày 03/3/2025 của Chính phủ.',
      '1. Thực hiện Quyết định số 34/2024/QĐ-UBND ngày 04/11/2024, Quyết định số 1435/QĐ-UBND ngày 12/7/2024 và Nghị định số 178/CP ngày 28/4/1994.',
    ],
  },
  faults: [
    misprinted('thiếu năm', (text, { year, typeCode }) =>
      year && (typeCode === 'NĐ' || typeCode === 'TT') ? text.replace(`/${year}/`, '/') : null,
    ),
    misprinted('năm hai chữ số', (text, { year }) =>
      year ? text.replace(`/${year}/`, `/${String(year).slice(2)}/`) : null,
    ),
    misprinted('thừa năm', (text, { year, typeCode, shape }) =>
      !year && shape === 'state' && typeCode === 'KH' ? text.replace('/', '/2025/') : null,
    ),
    {
      name: 'năm khác ngày ban hành',
      *sites({ facts, paragraph }) {
        if (isOwnLine(paragraph)) return;
        for (const { number, numberSpan, date, defects } of facts.citations) {
          if (!number.year || !date || defects.length > 0 || date.start < numberSpan.end) continue;
          const at = numberSpan.start + number.text.indexOf(`/${number.year}/`) + 1;
          yield { span: { start: at, end: at + 4 }, newText: String(number.year - 1), lossy: true };
        }
      },
    },
  ],
  *check({ facts, paragraph, settings }) {
    if (isOwnLine(paragraph)) return;
    const { text } = paragraph;
    for (const defect of defectsOfRule(facts, YEAR_DEFECTS)) {
      const { start, end, repaired, isCertain } = defect;
      const span = { start, end };
      yield {
        span,
        message: defectMessage(text.slice(start, end), defect),
        ...(repaired && { fixes: [replacing(span, repaired, `Sửa thành “${repaired}”`, isCertain)] }),
      };
    }
    for (const citation of facts.citations) {
      const problem = yearProblem(citation);
      // Where type or agency are other ones, so is the custom of their years.
      const tables = tablesOf(settings);
      const isOther =
        problem?.kind === 'unusual' &&
        (issuerMismatch(citation, tables) ?? typeMismatch(citation, tables)) !== null;
      if (problem && !isOther) yield problemFinding(citation, problem, text);
      const named = problem ? null : yearOfName(citation, text);
      if (named !== null) {
        yield {
          span: citation.numberSpan,
          message: `Năm trong “${citation.number.text}” khác năm ở tên luật (${named}): kiểm tra lại một trong hai.`,
        };
      }
    }
  },
});

/** `Luật Đất đai năm 2024 số 31/2023/QH15`: the year that a law is called by, where its number has another. */
function yearOfName({ number, numberSpan }: Citation, text: string): string | null {
  if (number.shape !== 'legislature' || number.year === null) return null;
  const before = text.slice(Math.max(0, numberSpan.start - LONGEST_NAME), numberSpan.start);
  const year = /(?<!\p{L})năm\s+((?:19|20)\d\d),?\s+\(?số\s+$/iu.exec(before)?.[1];
  // `Luật sửa đổi một số điều của Luật Đầu tư công năm 2019, số …`: the year is that of the law within its name.
  if (year === undefined || Number(year) === number.year || AMENDING.test(before)) return null;
  return year;
}

const LONGEST_NAME = 240;
const AMENDING = /(?<!\p{L})Luật\s+(?:sửa đổi|bổ sung|bãi bỏ|thay thế)(?!\p{L})[^.;]*$/iu;

function defectMessage(written: string, { year, repaired }: Defect): string {
  if (year === 'superfluous') {
    return `Số, ký hiệu “${written}” thừa năm: văn bản hành chính viết “${repaired}”.`;
  }
  if (repaired === null)
    return /^(?:19|20)\d\d\//.test(written)
      ? `Số, ký hiệu “${written}” thiếu số hoặc thiếu năm ban hành: chép lại theo văn bản gốc.`
      : `Số, ký hiệu “${written}” thiếu năm ban hành.`;
  return year === 'digits'
    ? `Năm trong “${written}” phải đủ bốn chữ số: viết “${repaired}”.`
    : `Số, ký hiệu “${written}” thiếu năm: viết “${repaired}”.`;
}

function problemFinding(
  { numberSpan, number, date }: Citation,
  { kind, repaired }: YearProblem,
  text: string,
): Finding {
  const written = text.slice(numberSpan.start, numberSpan.end);
  const fixes = repaired === null ? [] : [replacing(numberSpan, repaired, `Sửa thành “${repaired}”`, false)];
  switch (kind) {
    case 'differs':
      return {
        span: numberSpan,
        message: `Năm trong “${written}” khác năm của ngày ban hành (${date?.year}): kiểm tra lại một trong hai.`,
        fixes,
      };
    case 'legislature':
      return {
        span: numberSpan,
        message: `Năm ${number.year} không thuộc nhiệm kỳ Quốc hội khóa ${number.legislature}: kiểm tra lại “${written}”.`,
        severity: 'warning',
        fixes,
      };
    case 'impossible':
      return { span: numberSpan, message: `Năm trong “${written}” không hợp lý: kiểm tra lại.`, fixes };
    case 'alone':
      return {
        span: numberSpan,
        message: `Số trong “${written}” trùng với năm ban hành: kiểm tra lại, có thể thiếu số.`,
        severity: 'hint',
      };
    case 'unusual':
      return {
        span: numberSpan,
        message: `Nghị quyết của Chính phủ trước ngày 01/4/2025 thường không có năm trong số, ký hiệu: kiểm tra lại “${written}”.`,
        severity: 'information',
        fixes,
      };
  }
}
