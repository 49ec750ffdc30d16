import { describe, expect, it } from 'vitest';
import type { OrganisationProfile } from '../../server/src/config/profile';
import { DEFAULT_SETTINGS } from '../../server/src/config/settings';
import { applyEdits } from '../../server/src/features/fixes';
import { openSession } from '../../server/src/features/session';
import { renameUnit, unitAtPosition, unitDefinition, unitPlaces } from '../../server/src/features/units';
import { splitLines } from '../../server/src/text/lines';
import { NOTICE, wrapped } from '../support/notices';

const TEXT = NOTICE.replace(
  '1.3. Chủ trì, phối hợp với Phòng Quản lý Năng lượng',
  '1.3. Chủ trì, phối hợp với phòng QLNL và Văn phòng UBND tỉnh',
).replace('thứ Sáu hằng tuần;', 'thứ Sáu hằng tuần, gửi Phòng Quản lý Năng lượng;');
const LINES = TEXT.split('\n');

const sessionOf = (text: string, profile: OrganisationProfile | null = null) =>
  openSession(text, { rules: [], settings: { ...DEFAULT_SETTINGS, profile } });
const session = sessionOf(TEXT);

/** The place of the first letter of a phrase on the line that begins so. */
function at(start: string, phrase: string, lines = LINES) {
  const line = lines.findIndex((each) => each.startsWith(start));
  return { line, character: lines[line]!.indexOf(phrase) };
}

const renamed = (
  text: string,
  position: { line: number; character: number },
  name: string,
): string | null => {
  const edits = renameUnit(sessionOf(text), position, name);
  return edits && applyEdits(splitLines(text), edits);
};

describe('the unit at a place', () => {
  it('is the whole name', () => {
    expect(unitAtPosition(session, at('1.3.', 'QLNL'))?.name).toBe('phòng QLNL');
    expect(unitAtPosition(session, at('2. ', 'Quản lý'))?.name).toBe('Phòng Quản lý Thương mại');
    expect(unitAtPosition(session, at('1.3.', 'UBND'))?.name).toBe('Văn phòng UBND tỉnh');
  });

  it('is none beside a name, and outside the notice’s own text', () => {
    expect(unitAtPosition(session, at('1.3.', 'kiểm tra'))).toBeNull();
    expect(unitAtPosition(session, { line: 1, character: 3 })).toBeNull();
    expect(unitAtPosition(sessionOf(''), { line: 9, character: 9 })).toBeNull();
  });
});

describe('the definition of a unit', () => {
  it('is the heading of its section, also from a short name', () => {
    const heading = { start: at('3. ', '3'), end: { line: at('3. ', '3').line, character: 27 } };
    expect(unitDefinition(session, at('1.3.', 'QLNL'))).toEqual(heading);
    expect(unitDefinition(session, at('a)', 'Phòng'))).toEqual(heading);
  });

  it('is none for another body of nearly the same name', () => {
    expect(unitDefinition(session, at('1.3.', 'Văn phòng'))).toBeNull();
  });

  it('follows the office’s own aliases', () => {
    const profile = {
      name: 'Sở Công Thương',
      units: [{ name: 'Phòng Quản lý Năng lượng', aliases: ['Phòng Điện'] }],
    };
    const text = TEXT.replace('phòng QLNL', 'Phòng Điện');
    const position = at('1.3.', 'Phòng Điện', text.split('\n'));
    expect(unitDefinition(sessionOf(text, profile), position)?.start).toEqual(at('3. ', '3'));
  });
});

describe('a unit’s new name', () => {
  it('stands in all places and forms', () => {
    const position = at('3. ', 'Phòng');
    expect(unitPlaces(session, position).map(({ name }) => name)).toEqual([
      'phòng QLNL',
      'Phòng Quản lý Năng lượng',
      'Phòng Quản lý Năng lượng',
    ]);
    const text = renamed(TEXT, position, 'Phòng Năng lượng')!;
    expect(text).toBe(
      TEXT.replace('phòng QLNL', 'phòng Năng lượng').replaceAll(
        'Phòng Quản lý Năng lượng',
        'Phòng Năng lượng',
      ),
    );
  });

  it('keeps line ends in wrapped text', () => {
    const source = wrapped(TEXT, 48);
    const lines = source.split('\n');
    const text = renamed(source, at('3. ', 'Phòng', lines), 'Phòng Năng lượng')!;
    expect(text.split('\n')).toHaveLength(lines.length);
    expect(text).not.toMatch(/QLNL|Quản lý\s+Năng lượng/);
    expect(text.match(/hòng\s+Năng\s+lượng/g)).toHaveLength(3);
  });

  it.each(['', '   ', '123', 'a\nb', 'x'.repeat(300)])('is not %j', (name) => {
    expect(renamed(TEXT, at('3. ', 'Phòng'), name)).toBeNull();
  });

  it('needs a unit', () => {
    expect(renamed(TEXT, at('1.3.', 'kiểm tra'), 'Phòng A')).toBeNull();
  });
});
