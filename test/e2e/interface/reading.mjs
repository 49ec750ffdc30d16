import { NOTICE, placeOf } from '../notice.mjs';

/** What a drafter is told of a notice: what a text that is cited is called, and how the notice is built. */
export default async function reading(vscode, step) {
  const { page } = vscode;

  await step('a citation is explained where the pointer rests', async () => {
    await vscode.open(NOTICE);
    const [line, column] = placeOf('32/2024/NĐ-CP');
    await vscode.goTo(line, column + 3);
    await vscode.hover(/Nghị định/, 'hover');
  });

  await step('the outline names the parts', async () => {
    await vscode.command('Explorer: Focus on Outline View');
    const part = (text) => page.locator('.outline-tree .monaco-list-row', { hasText: text }).first();
    await part('Phần mở đầu').waitFor();
    await part('1. Phòng Quản lý Công nghiệp').waitFor();
    await vscode.shot('outline');
  });
}
