import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPrograms, type Programs } from '../support/programs';
import { CLEAN, folderOf, WITH_WARNING } from './support';

const PAGE = readFileSync(new URL('../../docs/dong-lenh.md', import.meta.url), 'utf8');
const SECTION = PAGE.slice(PAGE.indexOf('## Kiểm tra tự động'), PAGE.indexOf('## Cấu hình\n'));
const blocks = (language: string): string[] =>
  [...SECTION.matchAll(new RegExp(`\`\`\`${language}\n([^\`]*)\`\`\``, 'g'))].map(([, text]) => text!);
const COMMANDS = [...SECTION.matchAll(/(?:run: |- |entry: )(thongbao [^\n]*)/g)].map(
  ([, command]) => command!,
);

let programs: Programs;
beforeAll(async () => {
  programs = await buildPrograms();
});
afterAll(() => programs.remove());

const env = () => ({
  ...process.env,
  PATH: [programs.bin, process.env.PATH].join(delimiter),
  GIT_CONFIG_GLOBAL: '/dev/null',
});

describe('the examples of the page', () => {
  it('are some', () => {
    expect(blocks('sh')).toHaveLength(1);
    expect(COMMANDS).toHaveLength(5);
  });

  it.each(COMMANDS)('%s runs', async (command) => {
    const folder = await folderOf({ 'van-ban/thong-bao.thongbao': CLEAN });
    const { status, stderr } = spawnSync(`${command}${command.includes('van-ban') ? '' : ' van-ban'}`, {
      cwd: folder,
      env: env(),
      shell: true,
      encoding: 'utf8',
    });
    expect({ status, stderr }).toMatchObject({ status: 0 });
  });

  it('let no notice with a warning into a repository, whatever it is called', async () => {
    const folder = await folderOf({});
    const git = (...args: string[]) => spawnSync('git', args, { cwd: folder, env: env(), encoding: 'utf8' });
    git('init', '--quiet');
    const hook = join(folder, '.git/hooks/pre-commit');
    mkdirSync(join(folder, '.git/hooks'), { recursive: true });
    writeFileSync(hook, blocks('sh')[0]!);
    chmodSync(hook, 0o755);
    const name = 'văn bản/thông báo số 1.thongbao';
    const commit = (text: string) => {
      mkdirSync(join(folder, 'văn bản'), { recursive: true });
      writeFileSync(join(folder, name), text);
      git('add', '--all');
      return git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'a');
    };
    const refused = commit(WITH_WARNING);
    expect(refused.status).toBe(1);
    expect(refused.stdout + refused.stderr).toContain('numbering/marker');
    expect(commit(CLEAN).status).toBe(0);
  });
});
