import { expect, it } from 'vitest';
import { fixAll } from '../server/src/features/fixes';
import { findingsIn, openSession } from '../server/src/features/session';

const RECIPIENTS = 'Nơi nhận:\n- UBND tỉnh (b/c);\n- Các phòng chuyên môn;\n';

it.each(['- Lưu', '- Lưu:', '- Lưu: ', '- Lưu:.', '- Lưu: .', '- luu:'])(
  'a line for the archive that names nobody yet gives one finding: %j',
  (line) => {
    const text = `${RECIPIENTS}${line}\n`;
    const found = findingsIn(openSession(text)).findings.filter(({ rule }) =>
      rule.id.startsWith('recipients/'),
    );
    expect(found.map(({ rule, message }) => `${rule.id}: ${message}`)).toEqual([
      'recipients/archive-line: Dòng “Lưu” phải có “VT” (văn thư) ở trước đơn vị soạn thảo: “Lưu: VT, VP”.',
    ]);
    expect(fixAll(text).trimEnd()).toBe(`${RECIPIENTS}- Lưu: VT.`);
  },
);
