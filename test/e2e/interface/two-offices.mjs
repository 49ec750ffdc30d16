export const host = { workspace: 'two-offices' };

/** Two folders in one window, each with the profile of its own office; a unit of one has work in both. */
export default async function twoOffices(vscode, step) {
  await step('a unit of the other office is unknown', async () => {
    await vscode.open('giao-ban-cong-thuong.thongbao');
    await vscode.problem('assignment/unknown-unit');
  });

  await step('and known in its own', async () => {
    await vscode.open('giao-ban-y-te.thongbao');
    await vscode.problem('numbering/marker');
    await vscode.untilEqual(() => vscode.problems('assignment/unknown-unit'), 1);
    await vscode.shot('two-offices');
  });
}
