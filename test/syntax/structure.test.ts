import { describe, expect, it } from 'vitest';
import { parse } from '../../server/src/syntax/parse';
import type { Component } from '../../server/src/syntax/structure';
import { blocksOf } from '../../server/src/syntax/tree';
import { decomposed, NOTICE, typeset, wrapped } from '../support/notices';

type Row = readonly [Component, string];

/** The paragraphs of a text that are not blank, with the component that each was taken for. */
const rowsOf = (text: string): Row[] =>
  [...blocksOf(parse(text))]
    .filter(({ component }) => component !== 'blank')
    .map(({ component, paragraph }): Row => [component, paragraph.text]);

const componentsOf = (text: string): Component[] => rowsOf(text).map(([component]) => component);

describe('a notice', () => {
  it.each([['Kính gửi: UBND tỉnh'], ['Kính gửi:\n- UBND tỉnh;\n- Các phòng.']])(
    'is one though %s stands over its name',
    (addressing) => {
      const components = componentsOf(NOTICE.replace('THÔNG BÁO', `${addressing}\n\nTHÔNG BÁO`));
      expect(components.filter((one) => one !== 'salutation')).toEqual(componentsOf(NOTICE));
    },
  );

  it('is taken apart into its components', () => {
    const rows = rowsOf(NOTICE);
    expect(rows.slice(0, 10).map(([component]) => component)).toEqual([
      'issuer',
      'issuer',
      'number',
      'motto',
      'motto',
      'place-date',
      'document-type',
      'subject',
      'opening',
      'lead-in',
    ]);
    const foot = rows.slice(-10).map(([component]) => component);
    expect(new Set(rows.slice(10, -10).map(([component]) => component))).toEqual(new Set(['section']));
    expect(foot).toEqual([
      'closing',
      ...Array<Component>(6).fill('recipients'),
      ...Array<Component>(3).fill('signature'),
    ]);
    expect(rows.at(-1)).toEqual(['signature', 'Trần Thị B']);
  });

  it('reads the same wrapped, decomposed and with the line breaks of Windows', () => {
    const rows = rowsOf(NOTICE);
    expect(rowsOf(wrapped(NOTICE))).toEqual(rows);
    expect(rowsOf(wrapped(NOTICE, 72))).toEqual(rows);
    expect(rowsOf(typeset(NOTICE))).toEqual(rows);
    expect(rowsOf(decomposed(NOTICE))).toEqual(rows);
    expect(rowsOf(decomposed(wrapped(NOTICE)))).toEqual(rows);
    expect(rowsOf(wrapped(NOTICE).replaceAll('\n', '\r\n'))).toEqual(rows);
  });

  it('reads its body the same without a head', () => {
    const body = NOTICE.slice(NOTICE.indexOf('THÔNG BÁO'));
    expect(rowsOf(body)).toEqual(rowsOf(NOTICE).slice(6));
    expect(rowsOf(wrapped(body))).toEqual(rowsOf(body));
  });

  it('knows the items over every item', () => {
    const paths = [...blocksOf(parse(NOTICE))].map(({ after }) =>
      after.path.map(({ marker }) => marker.text).join(' '),
    );
    expect(paths).toContain('1. 1.3.');
    expect(paths).toContain('4. 4.2. c)');
  });
});

describe('a head in two columns', () => {
  it.each([
    ['SỞ CÔNG THƯƠNG          Tự do - Hạnh phúc', ['issuer', 'motto']],
    ['Số: 12/TB-SCT          An Giang Thượng, ngay 05 thang 3 năm 2026', ['number', 'place-date']],
  ])('has mistyped lines on the right too: %s', (line, components) => {
    expect(componentsOf(`UBND TỈNH AN GIANG THƯỢNG\n${line}\nTHÔNG BÁO\n`).slice(1, 3)).toEqual(components);
  });

  const head = `UBND TỈNH AN GIANG THƯỢNG          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
SỞ CÔNG THƯƠNG\t\tĐộc lập - Tự do - Hạnh phúc
Số: 12/TB-SCT               An Giang Thượng, ngày 05 tháng 4 năm 2026
`;

  it('is read so in a Party document', () => {
    const party = 'TỈNH ỦY AN GIANG THƯỢNG          ĐẢNG CỘNG SẢN VIỆT NAM\nVĂN PHÒNG\n';
    expect(rowsOf(party).map(([component]) => component)).toEqual(['issuer', 'motto', 'issuer']);
  });

  it('is read column by column', () => {
    expect(rowsOf(head)).toEqual([
      ['issuer', 'UBND TỈNH AN GIANG THƯỢNG'],
      ['motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['issuer', 'SỞ CÔNG THƯƠNG'],
      ['motto', 'Độc lập - Tự do - Hạnh phúc'],
      ['number', 'Số: 12/TB-SCT'],
      ['place-date', 'An Giang Thượng, ngày 05 tháng 4 năm 2026'],
    ]);
  });

  it.each(['-', '1.'])('and so is a foot whose recipients begin with %j', (mark) => {
    const foot = `Trên đây là Kết luận của Giám đốc Sở, Văn phòng thông báo để các phòng biết, thực hiện./.

Nơi nhận:                          TL. GIÁM ĐỐC
${mark} Các phòng;                       CHÁNH VĂN PHÒNG
- Lưu: VT, VP.

                                   Trần Thị B`;
    expect(rowsOf(foot).slice(1)).toEqual([
      ['recipients', 'Nơi nhận:'],
      ['signature', 'TL. GIÁM ĐỐC'],
      ['recipients', `${mark} Các phòng;`],
      ['signature', 'CHÁNH VĂN PHÒNG'],
      ['recipients', '- Lưu: VT, VP.'],
      ['signature', 'Trần Thị B'],
    ]);
  });

  it('is not seen in the blanks of a draft', () => {
    expect(componentsOf('Số:          /TB-SCT\nAn Giang Thượng, ngày      tháng      năm 2026')).toEqual([
      'number',
      'place-date',
    ]);
  });
});

describe('parts in another order', () => {
  it('are known where the signature stands above the recipients', () => {
    const [, head, recipients, signature] = /^(.*?)(Nơi nhận:.*?\.\n)\n*(.*)$/su.exec(NOTICE)!;
    const rows = rowsOf(`${head}${signature}\n${recipients}`);
    expect(rows.filter(([component]) => component === 'recipients').length).toBe(
      recipients!.trim().split('\n').length,
    );
    expect(rows.some(([component]) => component === 'appendix')).toBe(false);
  });

  it('leads to the articles of a decision from its grounds', () => {
    const text =
      'QUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nGIÁM ĐỐC SỞ TÀI CHÍNH\n\nCăn cứ Luật Đất đai;\nTheo đề nghị của Chánh Văn phòng.\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Ban hành Quy chế.';
    expect(componentsOf(text)).toEqual([
      'document-type',
      'subject',
      'opening',
      'opening',
      'opening',
      'lead-in',
      'section',
    ]);
  });

  it('has those whom it addresses with the salutation', () => {
    const text =
      'GIẤY MỜI\nHọp bàn về phát triển chợ\n\nKính gửi:\n- Sở Tài chính;\n- UBND các xã.\n\nSở kính mời các đơn vị dự họp.';
    expect(componentsOf(text)).toEqual([
      'document-type',
      'subject',
      'salutation',
      'salutation',
      'salutation',
      'opening',
    ]);
  });
});

describe('other documents', () => {
  it('are known for what they are', () => {
    const letter =
      'Kính gửi: UBND các xã, phường\n\nThực hiện Kế hoạch số 45/KH-UBND, Sở đề nghị:\n1. Rà soát chợ.';
    const type = (text: string) => [...blocksOf(parse(text))].at(-1)!.after.documentType;
    expect(type(letter)).toBe('CÔNG VĂN');
    expect(type('QUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nĐiều 1. Ban hành Quy chế.')).toBe('QUYẾT ĐỊNH');
    expect(type(NOTICE)).toBe('THÔNG BÁO');
    expect(type('Một câu bất kỳ.')).toBeNull();
  });
});

describe('wrapped lines', () => {
  const sample = wrapped(NOTICE);

  it('are joined over a page number', () => {
    const lines = sample.split('\n');
    const at = lines.findIndex(
      (line) => line.startsWith('Thượng kiểm tra') || line.includes('phát triển cụm'),
    );
    const broken = [...lines.slice(0, at), '', '12', '', ...lines.slice(at)].join('\n');
    expect(rowsOf(broken)).toEqual(rowsOf(sample));
  });

  it('are joined over a number that a line’s end tore in two', () => {
    const torn = sample.replace(/số\s+32\/2024\/NĐ-CP/, 'số 32/2024/NĐ-\n\nCP');
    expect(torn).not.toBe(sample);
    expect(rowsOf(torn).map(([, text]) => text)).toContain(
      rowsOf(NOTICE).find(([, text]) => text.startsWith('1.2.'))![1],
    );
  });

  it('are joined between the word before a date and the date, however few lines there are', () => {
    const torn = '1. Thực hiện Thông tư số 31/2025/TT-BCT ngày\n13/5/2025 của Bộ Công Thương.';
    expect(rowsOf(torn)).toEqual(rowsOf(torn.replace('\n', ' ')));
    expect(rowsOf('1. Hoàn thành trong 10 ngày\n2. Báo cáo UBND tỉnh.').length).toBe(2);
  });

  it('are told by what fits in print where a sentence ends with its line', () => {
    const text = `${[
      '1. Kết quả phòng, chống thiên tai và chăm sóc rừng của các xã trong 6 tháng đầu năm 2026 như sau:',
      '- Diện tích rừng trồng mới của cả tỉnh đạt 2,416 nghìn ha, giảm 310 ha. Nguyên nhân là do nắng hạn kéo dài và cây giống của nhiều vườn ươm chưa đủ tuổi xuất vườn trước vụ trồng của mùa mưa.',
      'Thứ nhất, các xã ven sông gia cố xong những đoạn kè xung yếu và kiểm tra các cống tiêu trước mùa mưa, bảo đảm an toàn cho vùng lúa, vùng nuôi tôm chung.',
      'Triển khai chính sách tại Nghị quyết số 71/2025/NQ-HĐND ngày 10/12/2025 của HĐND tỉnh; lập danh sách hộ nhận khoán, đo đạc lại ranh giới từng lô nhằm cấp kinh phí chăm sóc.',
    ].join('\n')}\n`;
    expect(typeset(text)).toContain('310 ha.\n\nNguyên nhân');
    expect(rowsOf(typeset(text))).toEqual(rowsOf(text));
  });

  it('are joined where a topic is the beginning of a task', () => {
    const text = `${[
      '5. Giao Viện Kinh tế xây dựng công bố suất vốn đầu tư nhà ở xã hội năm 2025, báo cáo Lãnh đạo Bộ trước ngày 05/12/2025.',
      '6. Đối với kiến nghị của Công ty Cổ phần Phát triển Đô thị An Bình về Dự án nhà ở xã hội (diện tích 12,6 ha, 2.538 căn hộ): đề nghị Sở Xây dựng Đồng Xanh hướng dẫn chủ đầu tư thực hiện theo quy định.',
      '7. Giao Văn phòng Bộ theo dõi, đôn đốc các đơn vị thực hiện Kết luận này, báo cáo Thứ trưởng vào thứ Năm hằng tuần.',
    ].join('\n')}\n`;
    expect(rowsOf(wrapped(text, 78))).toEqual(rowsOf(text));
  });

  it('are not joined behind the heading of a unit that is called after its agency alone', () => {
    const text = `${[
      '2.1. Cục Chuyển đổi số',
      'a) Khẩn trương hoàn thành việc chuẩn hóa dữ liệu đất đai của 12 tỉnh còn lại, báo cáo Bộ trước ngày 28 tháng 02 năm 2026.',
      'b) Chủ trì, phối hợp với Vụ Pháp chế rà soát, hoàn thiện dự thảo Thông tư hướng dẫn thi hành Nghị định, trình Thứ trưởng trong quý I năm 2026.',
      'c) Hướng dẫn Sở Nông nghiệp và Môi trường các tỉnh, thành phố kết nối, chia sẻ dữ liệu theo yêu cầu của các bộ, ngành, địa phương.',
      '2.3. Văn phòng Bộ',
      'Sắp xếp lịch để Thứ trưởng nghe báo cáo tiến độ hai tuần một lần; chuẩn bị nội dung làm việc với Bộ Công an trong tháng 2/2026.',
    ].join('\n')}\n`;
    expect(rowsOf(wrapped(text, 78))).toEqual(rowsOf(text));
  });

  it('are joined over an hour that a line’s end tore in two', () => {
    expect(
      rowsOf(wrapped(NOTICE).replace('Trên đây là', '9.9. Báo cáo trước 16 giờ\n\n00.\n\nTrên đây là')),
    ).toContainEqual(['section', '9.9. Báo cáo trước 16 giờ 00.']);
  });

  it('are joined where a sentence numbers its clauses, and not where a list is numbered so', () => {
    const clauses = `1. Giao Phòng Kế hoạch - Tổng hợp tham mưu Giám đốc Sở ban hành các văn bản gồm: (1) Quy chế làm việc;\n(2) Quy định về tiếp nhận và xử lý văn bản đến, văn bản đi của các phòng, đơn vị thuộc Sở Công Thương.`;
    const list = `Giám đốc Sở kết luận như sau:\n(1) Giao Phòng Kế hoạch - Tổng hợp tham mưu ban hành Quy chế làm việc.\n(2) Giao Văn phòng Sở chuẩn bị nội dung hội nghị sơ kết, hoàn thành trước ngày 15/4/2026.`;
    const opened = (text: string) => rowsOf(text).filter(([, words]) => /^\(\d/.test(words));
    const numbered = sample.replace(/^1\. .*$/m, clauses);
    expect(numbered).not.toBe(sample);
    expect(opened(numbered)).toEqual([]);
    expect(opened(`THÔNG BÁO\nKết luận cuộc họp\n\n${list}`)).toHaveLength(2);
  });

  it.each([
    'nghỉ lễ từ thứ Bảy, ngày 25/4/2026 đến hết thứ\nHai, ngày 27/4/2026.',
    'tham mưu công bố hết dịch theo quy định tại Điều 26 Luật Thú\ny; Thông tư hướng dẫn thi hành và các văn bản có liên quan.',
    'liên hệ với đầu mối của Sở là ông Nguyễn Văn A,\nemail: nguyenvana@example.com.',
  ])('are joined though the next one looks like a part of its own: %j', (torn) => {
    const text = sample.replace(/^Trên đây là/mu, `9.9. Văn phòng Sở ${torn}\n\nTrên đây là`);
    expect(rowsOf(text)).toContainEqual(['section', `9.9. Văn phòng Sở ${torn.replace('\n', ' ')}`]);
  });

  it('do not join what begins anew', () => {
    expect(rowsOf('1. Văn phòng theo dõi.\nGiao Phòng Quản lý Thương mại báo cáo.').length).toBe(2);
    expect(rowsOf('- Phòng Một;\n- Phòng Hai.').length).toBe(2);
  });
});

describe('a subject', () => {
  const HEAD = 'THÔNG BÁO\n\nKết luận của Giám đốc Sở\n\n';
  const BODY = '\n\nNgày 02 tháng 3 năm 2026, Giám đốc Sở chủ trì hội nghị.';

  it('may stand on several lines, also in capitals', () => {
    const rest = 'tại hội nghị trực tuyến về chuyển đổi số\n\nvà cải cách hành chính';
    const lines = rest.toUpperCase().replace('SỐ', 'SỐ,');
    expect(componentsOf(HEAD + rest + BODY).slice(1)).toEqual(['subject', 'subject', 'opening']);
    expect(componentsOf(HEAD + lines + BODY).slice(1)).toEqual(['subject', 'subject', 'subject', 'opening']);
  });
});

describe('an opening', () => {
  it.each([
    'Ngày 03/11/2025',
    'Sáng ngày 03/11/2025',
    'Chiều thứ Hai, ngày 03/11/2025',
    'Vào lúc 14 giờ 00 phút ngày 03/11/2025',
    'Căn cứ Luật Lâm nghiệp năm 2017',
  ])('begins with “%s”', (day) => {
    const text = `THÔNG BÁO\nKết luận giao ban tuần 45 của lãnh đạo Chi cục Kiểm lâm\n\n${day}, đồng chí Nguyễn Văn A chủ trì giao ban tuần 45.`;
    const body =
      '\n1. Phòng Hành chính chuẩn bị hội nghị sơ kết công tác bảo vệ rừng mùa khô, gửi giấy mời chậm nhất ngày 10/11/2025.'.repeat(
        4,
      );
    expect(componentsOf(wrapped(text + body, 78)).slice(0, 3)).toEqual([
      'document-type',
      'subject',
      'opening',
    ]);
  });
});

it('a dash that begins a line belongs to the subject over it', () => {
  const subject = 'Kết luận của Giám đốc Ban tại cuộc họp giao ban tiến độ dự án Bệnh viện Sản - Nhi tỉnh';
  const text = NOTICE.replace(/Kết luận của Giám đốc.*/u, subject);
  expect(rowsOf(wrapped(text, 77))).toContainEqual(['subject', subject]);
});

it('a long line without a mark goes on in a small letter, though the file be short', () => {
  const first = 'Ngày 09/02/2026, Giám đốc Sở Nguyễn Văn A chủ trì cuộc họp giao ban tuần với sự tham gia';
  const text = `THÔNG BÁO\n\nKết luận của Giám đốc Sở\n\n${first}\n\ncủa các phòng. Giám đốc Sở kết luận:\n\n1. Văn phòng`;
  expect(rowsOf(text)).toContainEqual(['lead-in', `${first} của các phòng. Giám đốc Sở kết luận:`]);
  expect(rowsOf('1. Văn phòng Sở\n\nrà soát hồ sơ.')).toHaveLength(2);
});

it('a full line of the subject is not gone on with by the opening', () => {
  const subject = 'Kết luận của Giám đốc Sở Công Thương tại cuộc họp về hoạt động của chợ Bình Hòa';
  for (const words of ['Thực hiện Kế hoạch số 31/KH-SCT', 'Tại trụ sở Sở Công Thương', 'Vừa qua']) {
    const text = NOTICE.replace(/Kết luận của Giám đốc.*/u, subject).replace('Ngày 31', `${words}, ngày 31`);
    expect(rowsOf(wrapped(text, 80))).toContainEqual(['subject', subject]);
  }
});

describe('numbers alone on their lines', () => {
  const TITLE = 'Kết luận của Giám đốc Sở Công Thương tại cuộc họp giao ban công tác tuần thứ';
  const NAMED = 'Kết luận của Giám đốc Sở Công Thương tại cuộc họp về hoạt động của chợ Bình Hòa';
  const wrappedWith = (lines: string): string =>
    wrapped(NOTICE, 80).replace(/Kết luận của Giám đốc[\s\S]*?(?=Ngày 31)/u, `${lines}\n\n`);

  it.each([
    ['the end of a subject', `${NAMED}\n\n2`, `${NAMED} 2`],
    ['the end of a line that wants it', `${TITLE}\n\n32`, `${TITLE} 32`],
    ['pages where the number follows', `${TITLE}\n\n2\n\n32 của năm 2026`, `${TITLE} 32 của năm 2026`],
  ])('are %s', (_, lines, subject) => {
    expect(rowsOf(wrappedWith(lines))).toContainEqual(['subject', subject]);
  });

  it('are cells in a table and page numbers elsewhere', () => {
    const table = 'STT\nĐơn vị\n1\nVăn phòng\n2\nPhòng Kế hoạch';
    expect(componentsOf(`1. Văn phòng báo cáo.\n${table}`).filter((one) => one === 'residue')).toEqual([]);
    expect(componentsOf('1. Văn phòng báo cáo.\n2\n2. Phòng Kế hoạch theo dõi.')).toContain('residue');
  });
});

describe('an address on its line', () => {
  it('goes on with the sentence that stands around it', () => {
    const text = (lines: string): string[] =>
      [...blocksOf(parse(`THÔNG BÁO\nKết luận của Giám đốc Sở\n\n${lines}\n`))].map(
        ({ paragraph }) => paragraph.text,
      );
    const torn = [
      '1. Văn phòng nhận ý kiến góp ý về hộp thư',
      'Email: vanphong@example.com',
      'trước ngày 20/5/2026.',
    ];
    expect(text(torn.join('\n'))).toContain(torn.join(' '));
    expect(text(torn.join('\n\n'))).not.toContain(torn.join(' '));
    expect(text(`${torn[0]}.\n${torn[1]}\n2. Phòng Kế hoạch theo dõi.`)).toContain(`${torn[0]}.`);
    expect(text(`${torn[0]}\n${torn[1]}\nCơ quan: Sở Công Thương\n${torn[2]}`)).toContain(torn[0]);
  });

  it('is kept among the conclusions, and is a line of a stamp elsewhere', () => {
    const opening = 'THÔNG BÁO\nKết luận của Giám đốc Sở\n\nGiám đốc Sở kết luận như sau:\n';
    const address = 'Email: vanphong@example.com\n';
    const tasks = '1. Văn phòng nhận ý kiến góp ý.\n';
    expect(componentsOf(`${opening}${tasks}${address}2. Phòng Kế hoạch theo dõi.`)).not.toContain('residue');
    expect(componentsOf(`${address}${opening}${tasks}`)).toContain('residue');
  });
});

describe('an appendix', () => {
  const BODY = 'THÔNG BÁO\nKết luận của Giám đốc\n\n1. Văn phòng tổng hợp báo cáo.\n';
  const RECIPIENTS = 'Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n';
  const SIGNATURE = 'GIÁM ĐỐC\n\nNguyễn Văn A\n';

  it.each([
    ['the body', BODY, 'section'],
    ['the recipients', BODY + RECIPIENTS, 'recipients'],
    ['the signature', BODY + RECIPIENTS + SIGNATURE, 'signature'],
  ])('begins with its title, behind %s', (_, before, last) => {
    const components = componentsOf(`${before}PHỤ LỤC I\nDanh sách các xã\n1. Xã Bình Minh\n- Thôn 1\n`);
    expect(components.slice(-5)).toEqual([last, 'appendix', 'appendix', 'appendix', 'appendix']);
  });
});

describe('the foot', () => {
  const BODY = 'THÔNG BÁO\nKết luận của Giám đốc\n\n1. Văn phòng tổng hợp báo cáo.\n\n';
  const SIGNED = 'Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn A\n';

  it('holds recipients that are numbered by mistake', () => {
    const rows = rowsOf(`${BODY}Nơi nhận:\n- UBND tỉnh;\n1. Các phòng;\n2. Các xã.\n- Lưu: VT.\n`);
    expect(rows.slice(-5).map(([component]) => component)).toEqual(Array<Component>(5).fill('recipients'));
  });

  it.each(['(đã ký)', '(đã ký số)', '(Ký tên)'])('has a signature where %s stands for one', (line) => {
    const recipients = 'Nơi nhận:\n- UBND tỉnh;\n- Lưu: VT.\n\n';
    expect(rowsOf(`${BODY}${recipients}${line}\n`).at(-1)).toEqual(['signature', line]);
  });

  it.each<[string, string, Component]>([
    ['what is numbered, an appendix', '1. Danh sách các xã;', 'appendix'],
    ['a recipient, recipients', 'Các phòng, đơn vị thuộc Sở;', 'recipients'],
    ['words without a mark, an appendix', 'Danh sách các xã', 'appendix'],
    [
      'words too many for a recipient, an appendix',
      'Các phòng, đơn vị thuộc Sở rà soát, tổng hợp danh sách các cơ sở sản xuất trên địa bàn, gửi về Văn phòng để theo dõi, báo cáo;',
      'appendix',
    ],
    ['a title, an attachment', 'QUY CHẾ', 'appendix'],
    ['the title of a list, an attachment', 'DANH SÁCH CÁC XÃ', 'appendix'],
    ['the title of a notice, another one', 'THÔNG BÁO', 'document-type'],
  ])('makes of %s, where all have signed', (_, line, component) => {
    expect(rowsOf(`${BODY}${SIGNED}${line}\n`).at(-1)).toEqual([component, line]);
  });
});

describe('a foot that nobody has signed yet', () => {
  const FOOT =
    'THÔNG BÁO\nKết luận của Giám đốc\n\n1. Văn phòng tổng hợp.\n\nNơi nhận:\n- Lưu: VT.\n\nGIÁM ĐỐC BAN QUẢN LÝ\n';

  it.each<[string, Component]>([
    ['DỰ ÁN ĐẦU TƯ XÂY DỰNG', 'signature'],
    ['KHU KINH TẾ', 'signature'],
    ['QUY CHẾ', 'appendix'],
    ['DANH SÁCH CÁC XÃ', 'appendix'],
  ])('%s', (line, component) => {
    expect(rowsOf(`${FOOT}${line}\n`).at(-1)).toEqual([component, line]);
  });
});

it('whom a document addresses stands below its head', () => {
  expect(componentsOf('SỞ CÔNG THƯƠNG\n\nKính gửi: Các phòng\n\nĐề nghị các phòng báo cáo.\n')).toEqual([
    'issuer',
    'salutation',
    'opening',
  ]);
});

describe('a line of the head that was moved into the body', () => {
  it.each([
    ['motto', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
    ['motto', 'Độc lập - Tự do - Hạnh phúc'],
    ['place-date', 'An Giang Thượng, ngày 05 tháng 3 năm 2026'],
    ['number', 'Số: 27/TB-SCT'],
    ['salutation', 'Kính gửi: Các phòng, đơn vị thuộc Sở.'],
  ] as const)('is still the %s: %s', (component, line) => {
    const [before, behind] = ['1. Văn phòng rà soát hồ sơ.', '2. Thanh tra Sở rà soát hồ sơ.'];
    const body = 'THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp\n\nGiám đốc Sở kết luận như sau:\n';
    const rows = rowsOf(`${body}${before}\n${line}\n${behind}\n`);
    expect(rows.slice(-3)).toEqual([
      ['section', before],
      [component, line],
      ['section', behind],
    ]);
  });
});
