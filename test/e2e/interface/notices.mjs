import { TEXT } from '../notice.mjs';

const FILE = 'vien-dan-khac.thongbao';
const OTHER = 'vien-dan-dung.thongbao';
const CITED = '32/2024/NĐ-CP ngày 15/3/2024';

/** What one notice says of a document beside what the others of the folder say of it. */
export default async function notices(vscode, step) {
  const { host } = vscode;

  await step('a document that another notice dates otherwise is shown, with the place there', async () => {
    host.write(OTHER, TEXT);
    host.write(FILE, TEXT.replace(CITED, CITED.replace('15/3', '16/3')));
    await vscode.open(FILE);
    // The Problems panel lists no hints; besides this one the notice has one of its own.
    await vscode.squiggle('hint').nth(1).waitFor();
    await vscode.shot('between-notices');
  });

  await step('it is gone when both say the same', async () => {
    host.write(FILE, TEXT);
    await vscode.squiggle('hint').nth(1).waitFor({ state: 'detached' });
  });
}
