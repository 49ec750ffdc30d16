import { describe, expect, it } from 'vitest';
import { type Remembered, rememberIn } from '../../server/src/config/remember';

const ANSWERS: Remembered = { newNotice: { chair: 'Giám đốc Sở', units: ['Văn phòng'] } };

const edited = (text: string | null, remembered = ANSWERS): string | null => rememberIn(text, remembered);

describe('the answers for a new notice', () => {
  it('are written into the configuration, and the rest stays as it is', () => {
    const text = '{\r\n    "mode":  "final",\r\n    "words":["A" ,  "B"]\r\n}\r\n';
    const after = edited(text)!;
    expect(
      after.startsWith('{\r\n    "mode":  "final",\r\n    "words":["A" ,  "B"],\r\n    "newNotice": {'),
    ).toBe(true);
    expect(JSON.parse(after).newNotice).toEqual(ANSWERS.newNotice);
    expect(after).not.toMatch(/(?<!\r)\n/);
  });

  it('replace those of the last time, and nothing is written where they are the same', () => {
    const first = edited('{}')!;
    const other: Remembered = { newNotice: { chair: 'Phó Giám đốc Sở', units: [] } };
    expect(JSON.parse(edited(first, other)!)).toEqual({ newNotice: other.newNotice });
    expect(edited(first)).toBeNull();
    expect(edited('{"newNotice":{"chair":"Giám đốc Sở","units":["Văn phòng"]}}')).toBeNull();
  });

  it('bring the profile of an office that had none', () => {
    const profile = { name: 'Sở Công Thương', units: [{ name: 'Văn phòng' }] };
    expect(JSON.parse(edited('{}', { ...ANSWERS, profile })!)).toEqual({ ...ANSWERS, profile });
  });

  it('make the configuration of an office that has none', () => {
    expect(JSON.parse(edited(null)!)).toEqual({ newNotice: ANSWERS.newNotice });
  });

  it.each(['{ "mode": "final", }', '[]', '', '{"rules":'.repeat(50_000)])(
    'wait until the file is mended (%#)',
    (text) => {
      expect(edited(text)).toBeNull();
    },
  );
});
