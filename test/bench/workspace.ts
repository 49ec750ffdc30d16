import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { randomFrom } from '../support/random';
import { BenchClient, URI } from './client';
import { median } from './process-figures';

const SERVER: readonly string[] = [process.execPath, 'dist/server.js', '--stdio'];

/** What a workspace of many notices costs; times in milliseconds, memory in megabytes. */
export interface WorkspaceCost {
  /** From the opening of a notice to its first diagnostics, while the others are being read. */
  readonly first: number;
  /** From the opening to the hint that rests on another notice: all have been read. */
  readonly built: number;
  /** The slowest edit while the others are being read, and the median of edits afterwards. */
  readonly slowest: number;
  readonly after: number;
  readonly peakMemory: number | null;
}

/** A folder of `count` notices, of which one cites a decree with another day than the notice that is opened. */
export async function workspaceCost(count: number): Promise<WorkspaceCost> {
  const folder = mkdtempSync(join(tmpdir(), 'thongbao-workspace-'));
  try {
    writeNotices(folder, count);
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(folder: string): Promise<WorkspaceCost> {
  const server = new BenchClient(SERVER);
  await server.start(pathToFileURL(folder).href, URI.slice(0, URI.lastIndexOf('/')));
  const openedAt = performance.now();
  const { at } = await server.open(notice(randomFrom(0), DECREE.replace('15/3', '16/3')));
  const during: number[] = [];
  let hint = hintIn(server);
  while (!hint) {
    during.push(await server.edit({ line: 6, character: 20 }, 'a'));
    await new Promise((resolve) => setTimeout(resolve, 25));
    hint = hintIn(server);
  }
  const after: number[] = [];
  for (let i = 0; i < 40; i++) after.push(await server.edit({ line: 6, character: 20 }, 'a'));
  const { peakMemory } = server;
  await server.stop();
  const slowest = Math.max(...during);
  return { first: at - openedAt, built: hint.at - openedAt, slowest, after: median(after), peakMemory };
}

const hintIn = ({ published }: BenchClient) =>
  published.find(({ diagnostics }) =>
    diagnostics.some((each) => (each as { code?: unknown }).code === 'citation/conflict'),
  );

const OFFICE = {
  documentTypes: [{ name: 'Nội quy', symbol: 'NQy' }],
  issuers: [{ name: 'Trung tâm Khuyến công', symbol: 'TTKC' }],
};

const DECREE =
  'Nghị định số 32/2024/NĐ-CP ngày 15/3/2024 của Chính phủ về quản lý, phát triển cụm công nghiệp';

/** Notices in folders of a hundred, as an office keeps them by month, with what the office adds for all of them. */
function writeNotices(folder: string, count: number): void {
  const random = randomFrom(1);
  writeFileSync(join(folder, 'thongbao.config.json'), JSON.stringify(OFFICE));
  for (let i = 0; i < count; i++) {
    const month = join(folder, String(Math.floor(i / 100)));
    if (i % 100 === 0) mkdirSync(month);
    writeFileSync(join(month, `${i}.thongbao`), notice(random, i === count - 1 ? DECREE : cited(random)));
  }
}

const TASKS = [
  'Rà soát, tổng hợp các khó khăn, vướng mắc của doanh nghiệp trên địa bàn; tham mưu giải pháp tháo gỡ theo thẩm quyền',
  'Chủ trì, phối hợp với các địa phương đôn đốc tiến độ đầu tư hạ tầng kỹ thuật cụm công nghiệp',
  'Tuyên truyền, phổ biến đến các đơn vị, doanh nghiệp trên địa bàn; báo cáo kết quả thực hiện',
];

/** A notice of about 14 KB that cites some twenty documents, and first of all the given one. */
function notice(random: () => number, first: string): string {
  const head = [
    'SỞ CÔNG THƯƠNG',
    'An Giang Thượng, ngày 31 tháng 12 năm 2030',
    '',
    'THÔNG BÁO',
    'Kết luận của Giám đốc Sở tại cuộc họp giao ban',
    '',
    'Ngày 30 tháng 12 năm 2030, Giám đốc Sở chủ trì cuộc họp giao ban và kết luận như sau:',
  ];
  const items = Array.from({ length: 60 }, (_, i) => {
    const task = TASKS[Math.floor(random() * TASKS.length)]!;
    const document = i === 0 ? first : cited(random);
    return `${i + 1}. ${task}${i % 3 === 0 ? ` theo ${document}` : ''}, hoàn thành trước ngày 15/01/2031.`;
  });
  return [...head, ...items].join('\n');
}

/** A document that no other notice cites otherwise: its day follows from its number. */
function cited(random: () => number): string {
  const serial = 10 + Math.floor(random() * 990);
  const year = 2015 + (serial % 15);
  const day = `${10 + (serial % 18)}/${3 + (serial % 7)}/${year}`;
  const kinds = [
    `Nghị định số ${serial}/${year}/NĐ-CP ngày ${day} của Chính phủ về quản lý nhà nước trong lĩnh vực số ${serial}`,
    `Kế hoạch số ${serial}/KH-UBND ngày ${day} của UBND tỉnh về phát triển thương mại`,
    `Văn bản số ${serial}/UBND-KT ngày ${day} của UBND tỉnh về đôn đốc thực hiện nhiệm vụ`,
    `Thông tư số ${serial}/${year}/TT-BCT ngày ${day} của Bộ Công Thương quy định về an toàn`,
  ];
  return kinds[Math.floor(random() * kinds.length)]!;
}
