import { defineRule, LONGEST_CHECKED } from '../rule';

const SENTENCE = 'Giao Văn phòng Sở tổng hợp, báo cáo kết quả. ';

/** What no line break parts. */
const MUCH = ` ${'x'.repeat(LONGEST_CHECKED)}.`;

export default defineRule({
  id: 'text/long-paragraph',
  title: 'Đoạn quá dài nên không được rà soát',
  reads: 'long',
  severity: { draft: 'information', final: 'information' },
  kinds: 'every',
  basis: 'Quy ước của công cụ',
  docs: {
    what: 'Đoạn dài hơn 20.000 ký tự không được rà soát; chỗ này được nêu để người soạn biết.',
    why: 'Một đoạn dài như vậy không phải là văn xuôi, thường do dán nhầm; rà soát nó làm chậm việc gõ phím.',
    how: 'Ngắt đoạn thành nhiều đoạn, mỗi nội dung một đoạn.',
  },
  examples: {
    wrong: [
      {
        text: `1. Văn phòng\n<|${SENTENCE.trim()}|> ${SENTENCE.repeat(500)}`,
        message:
          'Đoạn này dài 22.544 ký tự; đoạn dài hơn 20.000 ký tự không được rà soát, hãy ngắt thành nhiều đoạn.',
      },
    ],
    right: [`1. Văn phòng\n${SENTENCE.repeat(400)}`, `// ${SENTENCE.repeat(500)}\n1. Văn phòng`],
  },
  faults: [
    {
      name: 'dán thêm quá nhiều chữ',
      reach: 'paragraph',
      *sites({ block, paragraph: { text }, facts }) {
        // A document that is cited here is cited for the first time elsewhere when nobody reads this any more.
        if (block.component === 'section' && text.endsWith('.') && facts.citations.length === 0)
          yield {
            span: { start: text.length, end: text.length },
            newText: MUCH,
          };
      },
    },
  ],
  *check({ paragraph: { text }, block }) {
    if (block.component === 'comment') return;
    const sentence = text.indexOf('. ', 4);
    const end = sentence < 0 || sentence > SHOWN ? SHOWN : sentence + 1;
    const message = `Đoạn này dài ${grouped(text.length)} ký tự; đoạn dài hơn ${grouped(LONGEST_CHECKED)} ký tự không được rà soát, hãy ngắt thành nhiều đoạn.`;
    yield { span: { start: 0, end }, message };
  },
});

/** The most of a paragraph that is marked. */
const SHOWN = 80;

/** `20.000` */
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');
