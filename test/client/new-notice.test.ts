import { beforeEach, describe, expect, it, vi } from 'vitest';
import { askForNotice } from '../../client/src/new-notice/answers';
import { formFor } from '../../server/src/features/new-notice/form';

/** What a drafter does with a question: accepts what it proposes, types something first, picks items, goes back, gives up. */
type Act = 'accept' | 'back' | 'escape' | { readonly type: string } | { readonly pick: readonly string[] };

interface Item {
  readonly label: string;
}

/** The questions as they were shown, and what is going to be done with each. */
const script = vi.hoisted(() => ({ acts: [] as unknown[], shown: [] as string[] }));

vi.mock('vscode', () => {
  class Input {
    title = '';
    step = 0;
    totalSteps = 0;
    value = '';
    prompt = '';
    placeholder = '';
    canSelectMany = false;
    items: readonly Item[] = [];
    activeItems: readonly Item[] = [];
    selectedItems: readonly Item[] = [];
    validationMessage: string | undefined;
    private readonly on: Record<string, (value: string) => void> = {};
    onDidAccept = (listener: () => void) => this.listen('accept', listener);
    onDidHide = (listener: () => void) => this.listen('hide', listener);
    onDidTriggerButton = (listener: () => void) => this.listen('button', listener);
    onDidChangeValue = (listener: (value: string) => void) => this.listen('value', listener);
    dispose() {}
    private listen(event: string, listener: (value: string) => void) {
      this.on[event] = listener;
    }
    show() {
      const act = script.acts.shift() as Act | undefined;
      script.shown.push(`${this.step}/${this.totalSteps} ${this.prompt || this.placeholder}`);
      if (act === undefined || act === 'escape') return this.on.hide?.('');
      if (act === 'back') return this.on.button?.('');
      if (act !== 'accept' && 'type' in act) {
        this.value = act.type;
        this.on.value?.(act.type);
      }
      if (act !== 'accept' && 'pick' in act)
        this.selectedItems = this.items.filter(({ label }) => act.pick.includes(label));
      this.activeItems = this.items.slice(0, 1);
      this.on.accept?.('');
      if (this.validationMessage !== undefined) this.on.hide?.('');
    }
  }
  return {
    QuickInputButtons: { Back: {} },
    window: { createQuickPick: () => new Input(), createInputBox: () => new Input() },
    workspace: { getConfiguration: () => ({ get: () => 'vi' }) },
  };
});

const TODAY = '2026-11-22';
const PROFILE = {
  name: 'Sở Công Thương',
  units: [{ name: 'Văn phòng' }, { name: 'Phòng Quản lý Công nghiệp' }],
};

beforeEach(() => {
  script.acts = [];
  script.shown = [];
});
const ask = (profile: typeof PROFILE | null, ...acts: Act[]) => {
  script.acts = acts;
  return askForNotice(formFor(profile, {}, TODAY));
};

describe('the questions for a new notice', () => {
  it('propose answers that only need to be accepted', async () => {
    const given = await ask(PROFILE, 'accept', 'accept', 'accept', 'accept', 'accept');
    expect(given).toEqual({
      profile: null,
      answers: {
        meeting: 'cuộc họp giao ban triển khai nhiệm vụ',
        chair: 'Giám đốc Sở',
        date: TODAY,
        period: 'tháng 12 năm 2026',
        units: ['Phòng Quản lý Công nghiệp'],
      },
    });
    expect(script.shown[0]).toMatch(/^1\/5 Kết luận tại cuộc họp nào\?/);
  });

  it('take what is typed', async () => {
    const given = await ask(
      PROFILE,
      { type: 'phiên họp thường kỳ' },
      { type: 'Phó Giám đốc Sở Lê Văn C' },
      { type: '3/12' },
      { type: 'tuần 49' },
      { pick: ['Văn phòng'] },
    );
    expect(given!.answers).toEqual({
      meeting: 'phiên họp thường kỳ',
      chair: 'Phó Giám đốc Sở Lê Văn C',
      date: '2026-12-03',
      period: 'tuần 49',
      units: ['Văn phòng'],
    });
  });

  it('find an answer that is typed without its marks', async () => {
    const given = await ask(
      PROFILE,
      { type: 'so ket' },
      { type: 'pho' },
      'accept',
      { type: '9 thang' },
      'accept',
    );
    expect(given!.answers).toMatchObject({
      meeting: 'Hội nghị sơ kết công tác',
      chair: 'Phó Giám đốc Sở',
      period: '9 tháng đầu năm 2026',
    });
  });

  it('do not ask for the period of a meeting about one matter', async () => {
    const form = formFor(PROFILE, { meeting: 'buổi làm việc với …' }, TODAY);
    script.acts = ['accept', 'accept', 'accept', 'accept'];
    expect((await askForNotice(form))!.answers.period).toBe('');
    expect(script.shown).toHaveLength(4);
    expect(script.shown.at(-1)).toMatch(/^4\/4 Những đơn vị/);
  });

  it('can be gone back to, and the answer is given anew', async () => {
    const given = await ask(
      PROFILE,
      'accept',
      { type: 'Giám đốc' },
      'back',
      'accept',
      'accept',
      'accept',
      'accept',
    );
    expect(given!.answers.chair).toBe('Giám đốc Sở');
    expect(script.shown.map((each) => each.slice(0, 1)).join('')).toBe('1232345');
  });

  it('can be given up, and a day that does not exist is not accepted', async () => {
    expect(await ask(PROFILE, 'accept', 'escape')).toBeNull();
    expect(await ask(PROFILE, 'accept', 'accept', { type: '31/11' })).toBeNull();
  });

  it('ask an office that is not known yet for what it is', async () => {
    const given = await ask(
      null,
      { type: 'Sở Công Thương' },
      { type: 'UBND tỉnh An Giang Thượng' },
      'accept',
      { type: '' },
      { type: 'Văn phòng; Phòng Quản lý Thương mại; ' },
      'accept',
      'accept',
      'accept',
      'accept',
      'accept',
    );
    expect(given!.profile).toEqual({
      name: 'Sở Công Thương',
      parent: 'UBND tỉnh An Giang Thượng',
      symbol: 'SCT',
      units: [{ name: 'Văn phòng' }, { name: 'Phòng Quản lý Thương mại' }],
    });
    expect(given!.answers).toMatchObject({ chair: 'Giám đốc Sở', units: ['Phòng Quản lý Thương mại'] });
    expect(await ask(null, { type: ' ' })).toBeNull();
  });
});
