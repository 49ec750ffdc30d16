import { describe, expect, it } from 'vitest';
import { styleUsesIn } from '../../../server/src/model/language/marks/style';
import { abbreviationUsesIn } from '../../../server/src/model/language/names/abbreviation-uses';
import { abbreviationsDefinedIn } from '../../../server/src/model/language/names/abbreviations';
import { capitalFaults } from '../../../server/src/model/language/names/capitals';
import { formerDistrictsIn } from '../../../server/src/model/language/names/districts';
import { type NameUse, nameUsesIn } from '../../../server/src/model/language/names/name-uses';
import { nameVariants } from '../../../server/src/model/language/names/name-variants';
import {
  type PairedName,
  pairedNamesIn,
  pairedVariants,
} from '../../../server/src/model/language/names/paired-names';
import { incompleteSites, siteUsesIn } from '../../../server/src/model/language/names/sites';
import { wordsOf } from '../../../server/src/model/language/words';
import { meetingDifferences } from '../../../server/src/model/meeting/meeting-differences';
import { meetingNameIn } from '../../../server/src/model/meeting/meeting-name';

describe('capitals', () => {
  it.each([
    ['được Tỉnh Ủy giao', 'Tỉnh Ủy', 'Tỉnh ủy'],
    ['theo chỉ đạo của Bộ Công thương', 'Bộ Công thương', 'Bộ Công Thương'],
    ['gửi Sở Nông nghiệp và môi trường', 'Sở Nông nghiệp và môi trường', 'Sở Nông nghiệp và Môi trường'],
    ['do Ủy Ban Nhân Dân tỉnh ban hành', 'Ủy Ban Nhân Dân', 'Ủy ban nhân dân'],
    ['của Ban chỉ đạo 389 tỉnh', 'Ban chỉ đạo', 'Ban Chỉ đạo'],
    ['mít tinh nhân ngày Quốc tế phụ nữ', 'ngày Quốc tế phụ nữ', 'ngày Quốc tế Phụ nữ'],
    ['trước Tết Nguyên đán Bính ngọ', 'Bính ngọ', 'Bính Ngọ'],
    ['họp vào chiều thứ sáu', 'thứ sáu', 'thứ Sáu'],
    ['báo cáo vào thứ hai hằng tuần', 'thứ hai', 'thứ Hai'],
    ['theo nghị quyết số 12-NQ/TU', 'nghị quyết', 'Nghị quyết'],
    ['tại khoản 2 điều 15', 'khoản 2 điều', 'khoản 2 Điều'],
    ['tại điểm a Khoản 2 Điều 15', 'điểm a Khoản 2', 'điểm a khoản 2'],
    ['đúng giờ, nhằm Bảo vệ môi trường', 'Bảo vệ', 'bảo vệ'],
    ['3.1. Về Công tác trồng cây phân tán', 'Công tác', 'công tác'],
    ['theo quy định của luật Đất đai', 'luật', 'Luật'],
    ['giao sở Tài chính thẩm định', 'sở Tài chính', 'Sở Tài chính'],
    ['ngày 26/01/2026 của chính phủ về quản lý chợ', 'chính phủ', 'Chính phủ'],
    ['gửi Thường trực tỉnh ủy', 'tỉnh ủy', 'Tỉnh ủy'],
    ['tiếp tục Rà soát quy hoạch', 'Rà soát', 'rà soát'],
  ])('%s', (text, found, suggestion) =>
    expect(capitalFaults(wordsOf(text))).toMatchObject([{ found, suggestion }]),
  );

  it.each([
    'Ban Thường vụ Tỉnh uỷ, Bộ Công Thương, BỘ CÔNG THƯƠNG',
    'thứ hai, rà soát quy hoạch; Thứ sáu, triển khai Đề án',
    'các ban chỉ đạo của địa phương; Ban chỉ đạo họp hằng quý',
    'Văn phòng Ủy ban nhân dân tỉnh; ủy ban nhân dân các xã',
    'Luật Bảo vệ môi trường; Quỹ Bảo vệ môi trường',
    'văn bản quy phạm pháp luật số 64/2026/QH15',
    'điểm a khoản 2 Điều 15; Khoản 2 Điều 15 quy định',
    'trong năm Quý II, quý khách',
    'Bộ Nông nghiệp và Phát triển nông thôn',
    'các tỉnh ủy, thành ủy; của chính phủ các nước; của chính phủ điện tử',
    'các sở Tài chính, Nội vụ; cơ sở Y tế; theo luật Việt Nam; công ty luật An Bình',
    'ngập trên đường Cách Mạng Tháng Tám',
    'được Tổ chức Y tế Thế giới và Tổ chức ABET công nhận',
    'Văn phòng Sở xây dựng kế hoạch công tác; Thanh tra Sở xây dựng lịch tiếp công dân',
  ])('accepts %s', (text) => expect(capitalFaults(wordsOf(text))).toEqual([]));
});

describe('name variants', () => {
  const variants = (texts: readonly string[], right: readonly string[] = []) => {
    const byKey = new Map<string, Map<string, { use: NameUse; votes: number }>>();
    for (const text of texts) {
      for (const use of nameUsesIn(wordsOf(text))) {
        const forms = byKey.get(use.key) ?? new Map<string, { use: NameUse; votes: number }>();
        byKey.set(use.key, forms);
        const written = use.words.map((word) => word.text).join(' ');
        const votes = (forms.get(written)?.votes ?? 0) + (text.startsWith('# ') ? 2 : 1);
        forms.set(written, { use, votes });
      }
    }
    return [...byKey.values()].flatMap((forms) => nameVariants([...forms.values()], right));
  };

  it.each([
    ['Phòng Kế hoạch Mỏ tham mưu lập danh sách', 'Phòng Kế hoạch Mỏ'],
    ['Phòng Kế hoạch Mỏ đã lập danh sách', 'Phòng Kế hoạch Mỏ'],
    ['Phòng Kế hoạch Mỏ và Chi cục Đo lường', 'Phòng Kế hoạch Mỏ'],
    ['Phòng Kế hoạch và Đo lường', 'Phòng Kế hoạch và Đo lường'],
    ['Ban Chủ nhiệm Chương trình Giống đã trình Sở', 'Ban Chủ nhiệm Chương trình Giống'],
    ['Đoàn Kiểm tra liên ngành tại xã', 'Đoàn Kiểm tra liên ngành'],
  ])('%s: a name ends before a verb, a word of grammar and another name', (text, name) => {
    const [use] = nameUsesIn(wordsOf(text));
    expect(use!.words.map((word) => word.text).join(' ')).toBe(name);
  });

  it.each([
    [['giao Tổ Công tác của tỉnh', 'giao Tổ công nghệ số', 'của Tổ công nghệ số']],
    [['họp Ban Chỉ đạo tỉnh', 'của Ban chỉ đạo tỉnh', 'giao Ban chỉ đạo tỉnh', 'giao Ban Chỉ đạo']],
  ])('%s: no other name, and no wrong one, is a model', (texts) => {
    const wrong = variants(texts).filter(({ suggestion }) => !suggestion.startsWith('Ban Chỉ đạo'));
    expect(wrong).toEqual([]);
  });

  it.each<[string[], string, string]>([
    [
      [
        'giao Chi cục Quản lý Rừng trồng',
        'Chi cục Quản lý Rừng trồng',
        'của Chi cục Quản lý rừng trồng năm 2026',
      ],
      'Chi cục Quản lý rừng trồng',
      'Chi cục Quản lý Rừng trồng',
    ],
    [
      ['giao Chi cục thủy lợi', 'gửi Chi cục thủy lợi', 'của Chi cục Thủy lợi'],
      'Chi cục thủy lợi',
      'Chi cục Thủy lợi',
    ],
    [['gửi Văn phòng Sở', 'gửi Văn phòng Sở', 'của Văn phòng sở'], 'Văn phòng sở', 'Văn phòng Sở'],
    [['# Phòng Kế hoạch Mỏ', 'giao phòng Kế hoạch mỏ báo cáo'], 'phòng Kế hoạch mỏ', 'phòng Kế hoạch Mỏ'],
    [
      ['Trung tâm Giống và Phát triển cây trồng', 'Trung tâm Giống và PTCT báo cáo'],
      'Trung tâm Giống và PTCT',
      'Trung tâm Giống và Phát triển cây trồng',
    ],
    [
      [
        'Trung tâm Giống và Phát triển cây trồng',
        'gửi Trung tâm Giống và Phát triển cây trồng',
        'Trung tâm Giống và Phát triển trồng',
      ],
      'Trung tâm Giống và Phát triển trồng',
      'Trung tâm Giống và Phát triển cây trồng',
    ],
    [['tiếp nhận hồ sơ đăng ký mở bến đò Sông Xanh; góp ý Hồ sơ đăng ký mở bến đò Núi Đỏ'], 'Hồ sơ', 'hồ sơ'],
    [['UBND tỉnh giao', 'gửi UBND tỉnh', 'Chủ tịch UBND Tỉnh'], 'UBND Tỉnh', 'UBND tỉnh'],
    [
      ['của Bệnh viện Đa khoa tỉnh', 'gửi Bệnh viện Đa khoa tỉnh', 'gửi Bệnh Viện Đa Khoa Tỉnh'],
      'Bệnh Viện Đa Khoa Tỉnh',
      'Bệnh viện Đa khoa tỉnh',
    ],
    [
      ['Sở Khoa học và Công nghệ', 'gửi Sở Khoa học và Công nghệ', 'gửi Sở Khoa học Công nghệ trước'],
      'Sở Khoa học Công nghệ',
      'Sở Khoa học và Công nghệ',
    ],
  ])('%j', (texts, found, suggestion) => {
    const [one, ...more] = variants(texts);
    expect(more).toEqual([]);
    const words = one?.form.use.words.slice(0, one.length).map(({ text }) => text);
    expect(words?.join(' ')).toBe(found);
    expect(one?.suggestion).toBe(suggestion);
  });

  it('lets the profile outvote the notice', () => {
    expect(variants(['gửi Phòng Quản lý mỏ', 'giao Phòng Quản lý mỏ'], ['Phòng Quản lý Mỏ'])).toMatchObject([
      { suggestion: 'Phòng Quản lý Mỏ' },
    ]);
  });

  it.each<string[][]>([
    [['Phòng Quản lý Mỏ', 'giao phòng Quản lý Mỏ thực hiện']],
    [['Trung tâm Hành chính công', 'tại trung tâm hành chính của xã']],
    [['ban hành Kế hoạch năm', 'ban hành kế hoạch năm']],
    [['gửi Văn phòng Sở', 'gửi Văn phòng sở']],
    [['Văn phòng UBND Tỉnh', 'của UBND tỉnh', 'gửi UBND tỉnh']],
    [['cán bộ công chức', 'Bộ Công Thương', 'Bộ Công Thương']],
    [['Ban Quản lý Khu kinh tế', 'Ban Quản lý Khu kinh tế', 'các Ban quản lý chợ']],
  ])('accepts %j', (texts) => expect(variants(texts)).toEqual([]));
});

describe('names of two halves', () => {
  const variants = (texts: readonly string[]) => {
    const byKey = new Map<string, Map<string, { use: PairedName; text: string; votes: number }>>();
    for (const text of texts) {
      for (const use of pairedNamesIn(wordsOf(text))) {
        const forms = byKey.get(use.key) ?? new Map();
        byKey.set(use.key, forms);
        const variant = text.slice(use.start, use.second.at(-1)!.end);
        forms.set(variant, { use, text, votes: (forms.get(variant)?.votes ?? 0) + 1 });
      }
    }
    return [...byKey.values()].flatMap((forms) =>
      pairedVariants([...forms.values()]).map(({ form: { use, text }, second, suggestion }) => [
        text.slice(use.start, use.second[second - 1]!.end),
        suggestion,
      ]),
    );
  };
  const DEPARTMENT = ['Sở Khoa học và Công nghệ báo cáo', 'giao Sở Khoa học và Công nghệ'];
  const ACCOUNTING = ['Phòng Tài chính - Kế toán', 'gửi Phòng Tài chính - Kế toán trước ngày'];

  it.each([
    [DEPARTMENT, 'gửi Sở Khoa học & Công nghệ trước', 'Sở Khoa học & Công nghệ', 'Sở Khoa học và Công nghệ'],
    [DEPARTMENT, 'gửi Sở Khoa học, Công nghệ', 'Sở Khoa học, Công nghệ', 'Sở Khoa học và Công nghệ'],
    [DEPARTMENT, 'gửi Sở Khoa học - Công nghệ', 'Sở Khoa học - Công nghệ', 'Sở Khoa học và Công nghệ'],
    [DEPARTMENT, 'Sở Công nghệ và Khoa học nêu', 'Sở Công nghệ và Khoa học', 'Sở Khoa học và Công nghệ'],
    [
      DEPARTMENT,
      'mời Sở Khoa học & Công nghệ, Giám đốc Sở Nội vụ',
      'Sở Khoa học & Công nghệ',
      'Sở Khoa học và Công nghệ',
    ],
    [ACCOUNTING, 'Phòng Tài chính và Kế toán', 'Phòng Tài chính và Kế toán', 'Phòng Tài chính - Kế toán'],
    [ACCOUNTING, 'Phòng Tài chính-Kế toán', 'Phòng Tài chính-Kế toán', 'Phòng Tài chính - Kế toán'],
    [ACCOUNTING, 'Phòng Kế toán - Tài chính', 'Phòng Kế toán - Tài chính', 'Phòng Tài chính - Kế toán'],
  ])('%j and %s', (usual, text, found, suggestion) =>
    expect(variants([...usual, text])).toEqual([[found, suggestion]]),
  );

  it.each([
    [[...DEPARTMENT, 'các Sở Khoa học, Công nghệ']],
    [[...ACCOUNTING, 'Phòng Kế toán - Tài chính Sở Y tế']],
    [[...ACCOUNTING, 'Phòng Kế toán - Tài chính thành phố An Bình']],
    [['Sở Văn hóa và Thể thao', 'Sở Văn hóa, Thể thao và Du lịch', 'Sở Văn hóa, Thể thao và Du lịch']],
    [['giao Sở Tài chính và Xây dựng', 'giao Sở Tài chính và Xây dựng', 'gửi Sở Xây dựng, Tài chính']],
    [['Hội Nông dân và Hội Phụ nữ', 'Hội Nông dân và Hội Phụ nữ', 'Hội Nông dân, Hội Phụ nữ']],
    [['Sở Khoa học và Công nghệ', 'Sở Khoa học & Công nghệ']],
    [['Phòng Tổ chức và Hành chính', 'Phòng Tổ chức và Hành chính', 'Phòng Tổ chức và Pháp chế']],
    [['Phòng Kinh tế, Hạ tầng', 'Phòng Kinh tế, Hạ tầng', 'Phòng Kinh tế và Hạ tầng']],
  ])('accepts %j', (texts) => expect(variants(texts)).toEqual([]));
});

describe('works and sites', () => {
  const sites = (text: string) =>
    ['thủy điện', 'nhiệt điện', 'ccn', 'nhà máy'].flatMap((kind) =>
      incompleteSites(siteUsesIn(wordsOf(text)).filter(({ head }) => head === kind)),
    );

  it.each([
    ['thủy điện Sông Xanh II; về Thủy điện Sông Xanh', 'Thủy điện Sông Xanh', 'Thủy điện Sông Xanh II'],
    [
      'Nhà máy nhiệt điện Vịnh Lớn II; tại nhà máy Nhiệt điện II',
      'nhà máy Nhiệt điện II',
      'nhà máy Nhiệt điện Vịnh Lớn II',
    ],
  ])('%s', (text, found, suggestion) => {
    expect(sites(text)).toMatchObject([{ use: { found }, suggestion }]);
  });

  it.each([
    'CCN Cổng Đá 1, CCN Cổng Đá 2 và CCN Cổng Đá',
    'CCN Núi Đỏ và CCN Núi Đỏ',
    'nhà máy điện và thủy điện',
  ])('accepts %s', (text) => expect(sites(text)).toEqual([]));
});

describe('the meeting', () => {
  const differences = (subject: string, other: string) =>
    meetingDifferences(meetingNameIn(wordsOf(subject))!, meetingNameIn(wordsOf(other))!, other);

  const SUBJECT = 'Kết luận của Giám đốc Sở tại Hội nghị sơ kết quý I, triển khai nhiệm vụ quý II năm 2026';

  it.each([
    [
      'Giám đốc Sở chủ trì Hội nghị sơ kết quý I, triển khai nhiệm vụ quý II năm 2025. Tham dự có',
      'năm 2025',
      'năm 2026',
    ],
    [
      'Kết luận tại Hội nghị sơ kết quý I, triển khai nhiệm vụ quý quý II năm 2026, Sở Công Thương',
      null,
      null,
    ],
    [
      'Kết luận tại Hội nghị sơ kết quý I, triển khai vụ quý II năm 2026, Văn phòng thông báo',
      'khai vụ',
      'khai nhiệm vụ',
    ],
  ])('%s', (text, found, suggestion) => {
    if (found === null) expect(differences(SUBJECT, text).length).toBeLessThanOrEqual(1);
    else expect(differences(SUBJECT, text)).toMatchObject([{ found, suggestion }]);
  });

  it.each([
    ['quý I, triển khai nhiệm vụ quý II năm', 'năm', 'năm 2026'],
    ['quý I, triển khai nhiệm vụ quý II năm 2026 và giao', 'giao', 'giao ban'],
  ])('sees that the subject is cut short: %s', (name, written, whole) => {
    const SUBJECT_CUT = `Kết luận của Giám đốc Sở tại Hội nghị sơ kết ${name}`;
    const other = `Giám đốc Sở chủ trì Hội nghị sơ kết ${name.replace(/\p{L}+$/u, whole)}. Tham dự có`;
    expect(differences(SUBJECT_CUT, other)).toMatchObject([
      { found: whole, suggestion: written, isSubjects: true },
    ]);
  });

  it('sees a meeting that is cut short', () => {
    const cut = 'Giám đốc Sở chủ trì cuộc họp giao. Tham dự có';
    expect(differences('Kết luận của Giám đốc Sở tại cuộc họp giao ban', cut)).toMatchObject([
      { found: 'giao', suggestion: 'giao ban' },
    ]);
  });

  it('sees a unit too many before a number', () => {
    expect(
      differences(
        'Kết luận tại Hội nghị sơ kết 9 tháng đầu năm, phương hướng 3 tháng cuối năm 2026',
        'chủ trì Hội nghị sơ kết 9 tháng đầu năm, phương hướng tháng 3 tháng cuối năm 2026.',
      ),
    ).toMatchObject([{ found: 'hướng tháng 3', suggestion: 'hướng 3', kind: 'extra' }]);
  });

  it.each([
    [
      'Kết luận tại cuộc họp giao ban triển khai công tác tháng 5 năm 2026',
      'chủ trì cuộc họp giao ban kiểm điểm công việc tháng 4 và triển khai công tác tháng 05 năm 2026.',
    ],
    [SUBJECT, 'Kết luận của Giám đốc Sở tại Hội nghị sơ kết quý I, Văn phòng thông báo'],
  ])('accepts a longer or shorter name: %s', (subject, other) =>
    expect(differences(subject, other)).toEqual([]),
  );

  it('needs a name', () =>
    expect(meetingNameIn(wordsOf('các đại biểu đến dự cuộc họp, Giám đốc kết luận'))).toBeNull());
});

describe('style, districts and abbreviations', () => {
  it('collects styles', () => {
    const uses = styleUsesIn(
      'gỗ, điện… và sợi… giai đoạn 2021-2025, 2026 - 2030; than... hằng năm, hàng tháng; Bắc - Nam',
    );
    expect(uses.map(({ aspect, style }) => `${aspect} ${style}`)).toEqual([
      'ellipsis …',
      'ellipsis …',
      'year-range tight',
      'year-range spaced',
      'ellipsis ...',
      'periodic hằng',
      'periodic hàng',
      'dash -',
    ]);
    expect(uses[2]!.inStyle.spaced).toBe('2021 - 2025');
  });

  it.each([
    ['gửi UBND các huyện, thành phố, thị xã thực hiện', 'UBND các huyện, thành phố, thị xã'],
    ['giao UBND cấp huyện rà soát', 'UBND cấp huyện'],
    ['trên địa bàn huyện Sông Xanh', 'huyện Sông Xanh'],
    ['kết thúc thanh tra tại huyện Sông Xanh', 'huyện Sông Xanh'],
    ['không còn vướng mắc tại thị xã Bình Phú', 'thị xã Bình Phú'],
    ['không tổ chức lễ hội ở huyện Sông Xanh', 'huyện Sông Xanh'],
  ])('%s', (text, found) => expect(formerDistrictsIn(wordsOf(text))).toMatchObject([{ found }]));

  it.each([
    'các xã, phường',
    'huyện Sông Xanh (cũ)',
    'trước khi hợp nhất các huyện cũ',
    'kết thúc hoạt động của các đơn vị hành chính cấp huyện từ ngày 01/7/2025',
    'từ tháng 7 năm ngoái không còn cấp huyện',
    'mô hình không tổ chức cấp huyện, không còn đơn vị hành chính cấp huyện',
  ])('accepts %s', (text) => expect(formerDistrictsIn(wordsOf(text))).toEqual([]));

  it('knows definitions and uses', () => {
    expect(
      abbreviationsDefinedIn(wordsOf('phát triển cụm công nghiệp (CCN) và Chỉ số sản xuất (IIP)')),
    ).toMatchObject([
      { abbreviation: 'CCN', expansion: 'cụm công nghiệp' },
      { abbreviation: 'IIP', expansion: null },
    ]);
    expect(abbreviationUsesIn(wordsOf('UBND tỉnh giao phòng QLTM, Quý II'))).toMatchObject([
      { abbreviation: 'QLTM' },
    ]);
    expect(abbreviationUsesIn(wordsOf('TRUNG TÂM KCM'))).toEqual([]);
  });

  it.each([
    ['dùng thẻ đi lại, gọi tắt là thẻ ABTC.', 'ABTC'],
    ['tiêu chuẩn kho (viết tắt là TCK 01:2019 của Bộ)', 'TCK'],
    ['kho VLNCN (vật liệu nổ công nghiệp) của đơn vị', 'VLNCN'],
  ])('knows what is explained: %s', (text, abbreviation) =>
    expect(abbreviationsDefinedIn(wordsOf(text))).toMatchObject([{ abbreviation }]),
  );

  it.each([
    ['Trung tâm KC&XTTM chuẩn bị', ['KC&XTTM']],
    ['đồng bộ KT&XH; các phòng QLTM, QLCN', ['QLTM', 'QLCN']],
    ['Công ty cổ phần đầu tư ABD và phòng QLTM', ['QLTM']],
    ['giao Công ty TNHH XDSX&TMDV Hùng Sơn, phòng QLTM', ['QLTM']],
    ['phòng UBND&KCM và tổ KCM&UBND', ['UBND&KCM', 'KCM&UBND']],
  ])('%s', (text, found) =>
    expect(abbreviationUsesIn(wordsOf(text)).map(({ abbreviation }) => abbreviation)).toEqual(found),
  );

  it.each([
    'quy định tại QCVN 01:2019/BCH; giao với QL.4E, ĐT.151; số 118.03/GCN; dịch COVID-19',
    'Công ty cổ phần Khoáng sản Phú Đông - BQP tại Văn bản',
    'gửi UNESCO, VIMICO và Audit.AC.Co.Ltd',
    'Người ký: CỔNG THÔNG TIN ABC, Email: a',
    'phòng Q và tổ A, nhóm B',
  ])('finds no abbreviation in “%s”', (text) => expect(abbreviationUsesIn(wordsOf(text))).toEqual([]));
});
