/** `npm run test:libreoffice`: builds the command, and opens the task lists that it writes in LibreOffice Calc. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = join(import.meta.dirname, '../..');
const notice = join(root, 'test/e2e/workspace/giao-ban-thang-3.thongbao');
if (spawnSync('soffice', ['--version']).error) {
  console.error(
    'Không thấy LibreOffice. Hãy cài gói `libreoffice-calc`.\nLibreOffice is not installed. Install the package `libreoffice-calc`.',
  );
  process.exit(1);
}
const silent = { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] };
if (spawnSync('npm', ['run', '--silent', 'build'], silent).status !== 0) process.exit(1);

/** How LibreOffice reads a file: the cells of each row, a day as `{ date }`; and the whole of what it read. */
function read(folder, format) {
  const path = join(folder, `nhiem-vu.${format}`);
  spawnSync(process.execPath, [join(root, 'dist/cli.js'), 'tasks', notice, '--format', format, '-o', path]);
  // A double click on a CSV splits it at the semicolon where Windows is Vietnamese; 59, 34: `;` and `"`.
  const filter = format === 'csv' ? ['--infilter=CSV:59,34,UTF8'] : [];
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile'))}`;
  const args = ['--headless', profile, ...filter, '--convert-to', 'fods', '--outdir', folder, path];
  spawnSync('soffice', args, { stdio: 'ignore', timeout: 120_000 });
  const text = readFileSync(join(folder, 'nhiem-vu.fods'), 'utf8');
  rmSync(join(folder, 'nhiem-vu.fods'));
  const rows = [...text.matchAll(/<table:table-row[^>]*>(.*?)<\/table:table-row>/gs)].map(([, row]) =>
    [...row.matchAll(/<table:table-cell([^>]*?)(?:\/>|>(.*?)<\/table:table-cell>)/gs)].flatMap(cellsOf),
  );
  return { rows: rows.filter((row) => row.some((cell) => cell !== '')), text };
}

function cellsOf([, attributes, content = '']) {
  const repeated = Number(/number-columns-repeated="(\d+)"/.exec(attributes)?.[1] ?? 1);
  if (repeated > 10) return [];
  const date = /office:date-value="([^"]+)"/.exec(attributes)?.[1];
  const value = date
    ? { date }
    : content
        .replace(/<[^>]+>/g, '')
        .replaceAll('\u200b', '')
        .trim();
  return Array.from({ length: repeated }, () => value);
}

const folder = mkdtempSync(join(tmpdir(), 'thongbao-calc-'));
const result = { passed: 0, failed: 0 };
function test(name, check) {
  try {
    check();
    result.passed++;
    console.log(`ok   ${name}`);
  } catch (error) {
    result.failed++;
    console.log(`FAIL ${name}\n${error.message}`);
  }
}

for (const format of ['xlsx', 'csv']) {
  const { rows, text } = read(folder, format);
  test(`${format}: a header and five tasks`, () => {
    assert.equal(rows.length, 6);
    assert.deepEqual(rows[0].slice(3, 6), ['Số mục', 'Nhiệm vụ', 'Chủ trì']);
  });
  test(`${format}: texts as they are written, also numbers of items`, () => {
    const [, , task] = rows;
    assert.deepEqual(task.slice(3, 6), [
      '1.2.',
      'Xây dựng Kế hoạch khuyến công năm 2026, trình UBND tỉnh trước ngày 28/02/2026.',
      'Phòng Quản lý Công nghiệp',
    ]);
  });
  test(`${format}: days are days`, () => {
    assert.deepEqual(
      rows.slice(1).map((row) => row[8]?.date ?? null),
      [null, '2026-02-28', '2026-03-20', null, null],
    );
  });
  if (format === 'xlsx')
    test('xlsx: the header filters', () => assert.match(text, /table:display-filter-buttons="true"/));
}
rmSync(folder, { recursive: true, force: true });
console.log(`${result.passed} passed, ${result.failed} failed`);
process.exitCode = result.failed > 0 ? 1 : 0;
