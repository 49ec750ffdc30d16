import { describe, expect, it } from 'vitest';
import { RULES } from '../../server/src/rules/registry';
import { folderOf, runIn } from './support';

const output = async (...argv: string[]): Promise<string> => {
  const { status, stdout, stderr } = await runIn(await folderOf({}), argv);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout;
};

describe('rules', () => {
  it('lists every rule with its severities', async () => {
    const lines = (await output('rules')).trimEnd().split('\n');
    expect(lines).toHaveLength(RULES.length + 1);
    expect(lines[0]).toMatch(/^Quy tắc +Trình ký +Đang soạn +Nội dung$/);
    expect(lines.find((line) => line.startsWith('date/invalid'))).toMatch(
      /^date\/invalid +lỗi +lỗi +Ngày không có thật$/,
    );
  });

  it('lists them as data', async () => {
    const { version, rules } = JSON.parse(await output('rules', '--format', 'json'));
    expect(version).toBe(1);
    expect(rules.map(({ rule }: { rule: string }) => rule)).toEqual(RULES.map(({ id }) => id));
    expect(rules.find(({ rule }: { rule: string }) => rule === 'date/invalid')).toMatchObject({
      title: 'Ngày không có thật',
      severity: { draft: 'error', final: 'error' },
      kinds: 'every',
      basis: expect.stringContaining('30/2020'),
      what: expect.any(String),
      why: expect.any(String),
      how: expect.any(String),
    });
  });
});

describe('explain', () => {
  it('prints what a rule says, with a wrong example, its message and the example mended', async () => {
    const page = await output('explain', 'numbering/marker');
    expect(page).toMatch(/^# numbering\/marker\n\n\*\*Cách viết số mục\*\*\n/);
    expect(page).toContain('| cảnh báo | cảnh báo | mọi văn bản hành chính | NĐ 30/2020/NĐ-CP, Phụ lục I');
    expect(page).toContain(
      [
        '```text',
        '2. Phòng Kỹ thuật',
        '2.1. Rà soát hồ sơ.',
        '2.2 Triển khai chương trình tiết kiệm điện.',
        '```',
        '',
        '> Số mục viết là “2.2.”: có dấu chấm ở cuối, rồi một dấu cách. (ở “2.2”)',
        '',
        'Sửa nhanh: **Sửa thành “2.2. Triển…”**',
        '',
        '```text',
        '2. Phòng Kỹ thuật',
        '2.1. Rà soát hồ sơ.',
        '2.2. Triển khai chương trình tiết kiệm điện.',
        '```',
      ].join('\n'),
    );
  });

  it.each(RULES.map(({ id }) => id))('explains %s', async (id) => {
    const rule = RULES.find((candidate) => candidate.id === id)!;
    const page = await output('explain', id);
    for (const part of [rule.title, rule.basis, rule.docs.what, rule.docs.why, rule.docs.how])
      expect(page).toContain(part);
  });
});
