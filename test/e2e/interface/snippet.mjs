import assert from 'node:assert/strict';

const FILE = 'chu-ky.thongbao';

/** What a drafter types: a short word becomes a block of text, and what stands in it twice is typed once. */
export default async function snippet(vscode, step) {
  const { page } = vscode;

  await step('a short word and Tab write the signature, and its stops are linked', async () => {
    vscode.host.write(FILE, 'THÔNG BÁO\nVề việc phân công trực\n\n');
    await vscode.open(FILE);
    await vscode.goTo(4, 1);
    await page.keyboard.type('zkykt');
    await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'zkykt' }).waitFor();
    await vscode.shot('snippet');
    await vscode.press('Tab');
    await page.keyboard.type('CHÁNH VĂN PHÒNG');
    await vscode.press('Tab');
    await page.keyboard.type('Nguyễn Văn A');
    await vscode.saves(FILE, (text) =>
      assert.match(text, /\nKT\. CHÁNH VĂN PHÒNG\nPHÓ CHÁNH VĂN PHÒNG\n\n\n\nNguyễn Văn A/),
    );
  });

  await step('Enter breaks the line and takes no suggestion', async () => {
    await vscode.goTo(2, 23);
    await vscode.press('Enter');
    await page.keyboard.type('zky');
    await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
    await vscode.press('Enter');
    await page.keyboard.type('x');
    await vscode.saves(FILE, (text) => assert.match(text, /trực\nzky\nx\n/));
  });
}
