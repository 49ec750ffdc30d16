import { placeOf, TEXT } from '../notice.mjs';

const FILE = 'mot-loi.thongbao';
const SLIPS = 'tu-rieng.thongbao';
/** Two wordings that somebody may want to keep. */
const WITH_SLIPS = TEXT.replace('1.2. Xây', '1.2. Ghi nhận sự cố xẩy ra, hàng bán lẽ; xây');
const UNITS = ['Văn phòng', 'Phòng Quản lý Công nghiệp'];

/** What the user and the office have set takes effect at once, in notices that are open. */
export default async function settings(vscode, step) {
  const { host } = vscode;

  await step('a rule that is switched off in the settings says nothing', async () => {
    host.write(FILE, TEXT.replace('28/02/2026', '28/2/2026'));
    await vscode.open(FILE);
    await vscode.problem('date/padding');
    host.write('.vscode/settings.json', '{ "thongbao.rules": { "date/padding": "off" } }');
    await vscode.noProblem('date/padding');
    host.write('.vscode/settings.json', '{}');
    await vscode.problem('date/padding');
  });

  await step('the profile of the office is edited, and its notices are checked by it', async () => {
    const profile = (...units) =>
      JSON.stringify({
        profile: { name: 'Sở Công Thương', units: units.map((name) => ({ name })) },
        rules: { 'assignment/unknown-unit': 'warning' },
      });
    host.write('thongbao.config.json', profile(...UNITS));
    await vscode.problem('assignment/unknown-unit');
    await vscode.shot('profile');
    host.write('thongbao.config.json', profile(...UNITS, 'Phòng Quản lý Thương mại'));
    await vscode.noProblem('assignment/unknown-unit');
  });

  await step('a word is accepted for the user, and another one in the notice', async () => {
    host.write(SLIPS, WITH_SLIPS);
    await vscode.open(SLIPS);
    await vscode.problem('xẩy ra');
    await vscode.goTo(...placeOf('xẩy ra', WITH_SLIPS));
    await vscode.quickFix('accept', 'cho riêng tôi (cài đặt VS Code)');
    await vscode.noProblem('xẩy ra');
    await vscode.saves(SLIPS, WITH_SLIPS);
    await vscode.goTo(...placeOf('bán lẽ', WITH_SLIPS));
    await vscode.quickFix('accept-here', 'trong thông báo này');
    await vscode.noProblem('bán lẽ');
    await vscode.saves(SLIPS, `// chấp nhận: bán lẽ\n${WITH_SLIPS}`);
  });

  await step('a slip in the profile is shown where it stands', async () => {
    host.write('thongbao.config.json', '{ "rules": { "date/pading": "off" } }');
    await vscode.problem('config');
    host.write('thongbao.config.json', '{}');
    await vscode.noProblem('config');
  });
}
