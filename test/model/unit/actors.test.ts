/** Who a text names at its beginning, of what kind each is, and where the list ends. */
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../server/src/model/prose/reading';
import { actorsAt } from '../../../server/src/model/unit/actor';

/** `unit: Phòng A | collective: các phòng > the rest`; `none` where nobody is named. */
function read(text: string): string {
  const reading = readingOf(text);
  const list = actorsAt(reading, 0);
  if (!list) return 'none';
  const rest = text.slice(reading.tokens[list.next]?.start ?? text.length);
  return `${list.actors.map(({ kind, name }) => `${kind}: ${name}`).join(' | ')} > ${rest}`;
}

const reads = (...cases: [string, string][]): void =>
  test.each(cases)('%s: %s', (text, expected) => expect(read(text)).toBe(expected));

describe('units', () => {
  reads(
    ['Văn phòng rà soát', 'unit: Văn phòng > rà soát'],
    ['Văn phòng, Thanh tra Sở rà soát', 'unit: Văn phòng | unit: Thanh tra Sở > rà soát'],
    ['Văn phòng và Thanh tra Sở rà soát', 'unit: Văn phòng | unit: Thanh tra Sở > rà soát'],
    ['Văn phòng, và Thanh tra Sở rà soát', 'unit: Văn phòng | unit: Thanh tra Sở > rà soát'],
    ['Văn phòng cùng Thanh tra Sở rà soát', 'unit: Văn phòng > cùng Thanh tra Sở rà soát'],
    ['Văn phòng / Thanh tra Sở rà soát', 'unit: Văn phòng | unit: Thanh tra Sở > rà soát'],
    ['Văn phòng; Thanh tra Sở rà soát', 'unit: Văn phòng > ; Thanh tra Sở rà soát'],
    ['Tòa Hình sự rà soát', 'unit: Tòa Hình sự > rà soát'],
    ['TAND khu vực 3, VKSND tỉnh rà soát', 'unit: TAND khu vực 3 | unit: VKSND tỉnh > rà soát'],
    ['Văn phòng, rà soát', 'unit: Văn phòng > , rà soát'],
    ['Văn phòng, thôn Đông Hồ rà soát', 'unit: Văn phòng | unit: thôn Đông Hồ > rà soát'],
    ['Trạm Y tế, tổ dân phố 5 rà soát', 'unit: Trạm Y tế | unit: tổ dân phố 5 > rà soát'],
    ['UBND xã, thôn Đông Hồ rà soát', 'unit: UBND xã | unit: thôn Đông Hồ > rà soát'],
    ['UBND xã, phường An Lạc rà soát', 'unit: UBND xã, phường An Lạc > rà soát'],
    ...['Thôn', 'Bản', 'Ấp', 'Buôn', 'Xóm', 'Khu phố', 'Khối phố', 'Tổ dân phố'].flatMap(
      (noun): [string, string][] => {
        const small = noun[0]!.toLowerCase() + noun.slice(1);
        return [
          [`${noun} 5 rà soát`, `unit: ${noun} 5 > rà soát`],
          [`${noun} số 5 rà soát`, `unit: ${noun} số 5 > rà soát`],
          [`${noun} Tân Lập rà soát`, `unit: ${noun} Tân Lập > rà soát`],
          [
            `Các ${small} 3, 5 và 12 rà soát`,
            `unit: ${small} 3 | unit: ${small} 5 | unit: ${small} 12 > rà soát`,
          ],
          [`Các ${small}: số 3, số 5 rà soát`, `unit: ${small} số 3 | unit: ${small} số 5 > rà soát`],
          [`Các ${small} rà soát`, `collective: Các ${small} > rà soát`],
        ];
      },
    ),
    ['Các tổ 3 và 5 rà soát', 'unit: Tổ 3 | unit: Tổ 5 > rà soát'],
    ['Các đội: 3, 5 rà soát', 'unit: Đội 3 | unit: Đội 5 > rà soát'],
    ['Công an xã, tổ dân phố số 5 rà soát', 'unit: Công an xã | unit: tổ dân phố số 5 > rà soát'],
    ['Văn phòng và rà soát', 'unit: Văn phòng > và rà soát'],
    ['Phòng Kế hoạch (đầu mối), Văn phòng rà soát', 'unit: Phòng Kế hoạch | unit: Văn phòng > rà soát'],
    ['Phòng Kế hoạch (đầu mối rà soát', 'unit: Phòng Kế hoạch > (đầu mối rà soát'],
    ['P4 (Phòng Kỹ thuật) rà soát', 'unit: Phòng Kỹ thuật > rà soát'],
    ['P4 (phòng kỹ', 'none'],
    ['p4 (Phòng Kỹ thuật) rà soát', 'none'],
    ['nhà thầu - Công ty Bình Minh rà soát', 'unit: nhà thầu - Công ty Bình Minh > rà soát'],
    ['nhà thầu – Công ty Bình Minh rà soát', 'unit: nhà thầu – Công ty Bình Minh > rà soát'],
    ['nhà thầu - rà soát', 'collective: nhà thầu > - rà soát'],
    ['phòng QLCN và QLTM rà soát', 'unit: phòng QLCN | unit: QLTM > rà soát'],
    ['Tổ số 1, số 2 rà soát', 'unit: Tổ số 1 | unit: Tổ số 2 > rà soát'],
    ['Đội số 1, 15 hồ sơ', 'unit: Đội số 1 > , 15 hồ sơ'],
    [
      'Tòa án nhân dân khu vực 2, khu vực 4 rà soát',
      'unit: Tòa án nhân dân khu vực 2 | unit: Tòa án nhân dân khu vực 4 > rà soát',
    ],
    [
      'Công an xã Bình Hòa và xã Tân Lập rà soát',
      'unit: Công an xã Bình Hòa | unit: Công an xã Tân Lập > rà soát',
    ],
    [
      'Công an xã Bình Hòa, phường Tân Lập, xã An Lạc rà soát',
      'unit: Công an xã Bình Hòa | unit: Công an phường Tân Lập | unit: Công an xã An Lạc > rà soát',
    ],
    [
      'Sở Y tế tỉnh An Giang và tỉnh Hòa Long rà soát',
      'unit: Sở Y tế tỉnh An Giang | unit: Sở Y tế tỉnh Hòa Long > rà soát',
    ],
    ['xã Tân Lập bàn giao', 'unit: xã Tân Lập > bàn giao'],
    ['phường An Lạc, xã Tân Lập rà soát', 'unit: phường An Lạc | unit: xã Tân Lập > rà soát'],
    ['thành phố Yên Bình và Sở Y tế rà soát', 'unit: thành phố Yên Bình | unit: Sở Y tế > rà soát'],
    ['UBND xã Bình Hòa, xã Tân Lập rà soát', 'unit: UBND xã Bình Hòa | unit: UBND xã Tân Lập > rà soát'],
    [
      'UBND xã Bình Hòa, huyện Hòa Long, tỉnh An Giang rà soát',
      'unit: UBND xã Bình Hòa, huyện Hòa Long, tỉnh An Giang > rà soát',
    ],
    [
      'UBND các xã Bình Hòa, Tân Lập và phường An Lạc rà soát',
      'unit: UBND các xã Bình Hòa, Tân Lập và phường An Lạc > rà soát',
    ],
    ['UBND xã Bình Hòa và các phường rà soát', 'unit: UBND xã Bình Hòa | collective: các phường > rà soát'],
    ['Công an xã Bình Hòa, tỉnh An Giang rà soát', 'unit: Công an xã Bình Hòa > , tỉnh An Giang rà soát'],
    [
      'Phòng Hành chính, tổng hợp và Phòng Kế hoạch rà soát',
      'unit: Phòng Hành chính, tổng hợp | unit: Phòng Kế hoạch > rà soát',
    ],
    [
      'Phòng Kế hoạch, tài chính Công an tỉnh rà soát',
      'unit: Phòng Kế hoạch, tài chính Công an tỉnh > rà soát',
    ],
    ['Phòng Kế hoạch, đầu tư công rà soát', 'unit: Phòng Kế hoạch, đầu tư công > rà soát'],
    [
      'Trung tâm Khuyến nông, kỹ thuật nông nghiệp lập',
      'unit: Trung tâm Khuyến nông, kỹ thuật nông nghiệp > lập',
    ],
    ['Phòng Tổ chức, cán bộ của Sở rà soát', 'unit: Phòng Tổ chức, cán bộ của Sở > rà soát'],
    ['Phòng Kinh tế, thống kê rà soát', 'unit: Phòng Kinh tế, thống kê > rà soát'],
    ['Phòng Kinh tế, thống kê toàn bộ số hộ', 'unit: Phòng Kinh tế > , thống kê toàn bộ số hộ'],
    ['Phòng Kinh tế, thống kê, báo cáo số hộ', 'unit: Phòng Kinh tế > , thống kê, báo cáo số hộ'],
    ['Phòng Kinh tế, tổng hợp danh sách', 'unit: Phòng Kinh tế > , tổng hợp danh sách'],
    ['Trung tâm Khuyến công, kỹ thuật viên rà soát', 'unit: Trung tâm Khuyến công > , kỹ thuật viên rà soát'],
    ['Phòng Tài chính, kế toán trưởng rà soát', 'unit: Phòng Tài chính | person: kế toán trưởng > rà soát'],
    ['Phòng Kế hoạch, thợ điện và Lái xe rà soát', 'unit: Phòng Kế hoạch > , thợ điện và Lái xe rà soát'],
    [
      'Ban Chính sách, pháp luật và Quan hệ lao động rà soát',
      'unit: Ban Chính sách, pháp luật và Quan hệ lao động > rà soát',
    ],
    ['UBND phường 5 rà soát', 'unit: UBND phường 5 > rà soát'],
    ['Công an phường 5 và phường 6 rà soát', 'unit: Công an phường 5 | unit: Công an phường 6 > rà soát'],
    ['UBND các phường 1, 2, 5 rà soát', 'unit: UBND các phường 1, 2, 5 > rà soát'],
    ['các phường 1, 2 rà soát', 'collective: các phường 1, 2 > rà soát'],
    ['UBND các phường 02 tuần một lần báo cáo', 'unit: UBND các phường > 02 tuần một lần báo cáo'],
    ['UBND các phường 100% hoàn thành', 'unit: UBND các phường > 100% hoàn thành'],
    ['UBND các phường, 5 đơn vị rà soát', 'unit: UBND các phường | collective: 5 đơn vị > rà soát'],
    ['Phòng Cảnh sát giao thông báo cáo', 'unit: Phòng Cảnh sát giao thông > báo cáo'],
    ['Phòng Hàng không báo cáo', 'unit: Phòng Hàng không > báo cáo'],
    ['rà soát hồ sơ', 'none'],
    ['', 'none'],
    ['- Văn phòng', 'none'],
  );
});

describe('people', () => {
  reads(
    ['Đ/c Nguyễn Văn A, PGĐ Sở rà soát', 'person: Đ/c Nguyễn Văn A, PGĐ Sở > rà soát'],
    [
      'Đồng chí Nguyễn Văn A - Phó Giám đốc Sở rà soát',
      'person: Đồng chí Nguyễn Văn A - Phó Giám đốc Sở > rà soát',
    ],
    [
      'Đồng chí Nguyễn Văn A, Phó Bí thư Thường trực, Chủ tịch HĐND xã rà soát',
      'person: Đồng chí Nguyễn Văn A, Phó Bí thư Thường trực, Chủ tịch HĐND xã > rà soát',
    ],
    [
      'Đồng chí Nguyễn Văn A, Tỉnh ủy viên, Giám đốc Sở, đồng chí Trần Thị B rà soát',
      'person: Đồng chí Nguyễn Văn A, Tỉnh ủy viên, Giám đốc Sở | person: đồng chí Trần Thị B > rà soát',
    ],
    [
      'Đồng chí Nguyễn Văn A, Phó Giám đốc, Trưởng phòng Kinh tế rà soát',
      'person: Đồng chí Nguyễn Văn A, Phó Giám đốc | person: Trưởng phòng Kinh tế > rà soát',
    ],
    [
      'các đồng chí: Nguyễn Văn A, Bí thư Đảng ủy, Chủ tịch HĐND xã; Trần Thị B rà soát',
      'person: Nguyễn Văn A, Bí thư Đảng ủy, Chủ tịch HĐND xã | person: Trần Thị B > rà soát',
    ],
    ['Trưởng thôn 5, thôn 6 rà soát', 'person: Trưởng thôn 5 | person: Trưởng thôn 6 > rà soát'],
    ['Trưởng khu phố 1, khu phố 2 rà soát', 'person: Trưởng khu phố 1 | person: Trưởng khu phố 2 > rà soát'],
    [
      'Tổ trưởng tổ dân phố 5 và khu phố 7 rà soát',
      'person: Tổ trưởng tổ dân phố 5 | unit: khu phố 7 > rà soát',
    ],
    ['Đồng chí Nguyễn Văn A, Văn phòng rà soát', 'person: Đồng chí Nguyễn Văn A | unit: Văn phòng > rà soát'],
    ['Đồng chí Giám đốc Sở rà soát', 'person: Đồng chí Giám đốc Sở > rà soát'],
    ['Đồng chí phụ trách rà soát', 'none'],
    ['Ông Nguyễn Văn A rà soát', 'person: Ông Nguyễn Văn A > rà soát'],
    ['TS. Nguyễn Văn A rà soát', 'person: TS. Nguyễn Văn A > rà soát'],
    ['Đại tá Nguyễn Văn A rà soát', 'person: Đại tá Nguyễn Văn A > rà soát'],
    ['Giám đốc Sở rà soát', 'person: Giám đốc Sở > rà soát'],
    ['Trưởng phòng Kinh tế rà soát', 'person: Trưởng phòng Kinh tế > rà soát'],
    ['Trưởng các phòng, đơn vị rà soát', 'person: Trưởng các phòng, đơn vị > rà soát'],
    ['Trưởng thôn 5 rà soát', 'person: Trưởng thôn 5 > rà soát'],
    ['Phó Cục trưởng Nguyễn Văn A rà soát', 'person: Phó Cục trưởng Nguyễn Văn A > rà soát'],
    ['Phó Giám đốc phụ trách chuyên môn rà soát', 'person: Phó Giám đốc phụ trách chuyên môn > rà soát'],
    ['Trợ lý Tổng Giám đốc rà soát', 'person: Trợ lý Tổng Giám đốc > rà soát'],
    ['Lãnh đạo rà soát', 'none'],
    ['Lãnh đạo Sở rà soát', 'person: Lãnh đạo Sở > rà soát'],
    ['Kế toán đối chiếu', 'person: Kế toán > đối chiếu'],
    ['các đồng chí Phó Giám đốc Sở rà soát', 'collective: các đồng chí Phó Giám đốc Sở > rà soát'],
    [
      'các đồng chí Lê Thị B, Phạm Văn C, Văn phòng',
      'person: Lê Thị B | person: Phạm Văn C | unit: Văn phòng > ',
    ],
  );
});

describe('several by a common noun', () => {
  reads(
    ['các phòng, đơn vị rà soát', 'collective: các phòng, đơn vị > rà soát'],
    ['các phòng và đơn vị rà soát', 'collective: các phòng và đơn vị > rà soát'],
    ['Các phòng, đơn vị liên quan rà soát', 'collective: Các phòng, đơn vị liên quan > rà soát'],
    ['Các đơn vị trực thuộc Sở rà soát', 'collective: Các đơn vị trực thuộc Sở > rà soát'],
    ['Các đơn vị của UBND tỉnh rà soát', 'collective: Các đơn vị của UBND tỉnh > rà soát'],
    ['Các đơn vị của mình', 'collective: Các đơn vị > của mình'],
    ['Các phòng: Rà soát hồ sơ', 'collective: Các phòng > : Rà soát hồ sơ'],
    ['sở, ngành rà soát', 'collective: sở, ngành > rà soát'],
    ['các trường học tiêm bổ sung', 'collective: các trường học > tiêm bổ sung'],
    ['các đội quản lý điện khu vực rà soát', 'collective: các đội quản lý điện khu vực > rà soát'],
    ['05 UBND phường, xã rà soát', 'collective: 05 UBND phường, xã > rà soát'],
    ['15 hồ sơ', 'none'],
    ['UBND các xã, phường rà soát', 'unit: UBND các xã, phường > rà soát'],
    ['các xã, phường rà soát', 'collective: các xã, phường > rà soát'],
    ['UBND các xã có liên quan rà soát', 'unit: UBND các xã có liên quan > rà soát'],
    ['UBND các xã thuộc tỉnh Hòa An rà soát', 'unit: UBND các xã thuộc tỉnh Hòa An > rà soát'],
    ['các xã thuộc thành phố Hòa An rà soát', 'collective: các xã thuộc thành phố Hòa An > rà soát'],
    [
      'Các xã thuộc thành phố Bình An, tỉnh Hòa An và Phòng A rà soát',
      'collective: Các xã thuộc thành phố Bình An, tỉnh Hòa An | unit: Phòng A > rà soát',
    ],
    ['UBND các xã trực thuộc Sở rà soát', 'unit: UBND các xã trực thuộc Sở > rà soát'],
    ['UBND các xã thuộc vùng dự án rà soát', 'unit: UBND các xã > thuộc vùng dự án rà soát'],
    ...['trên địa bàn', 'thuộc địa bàn', 'thuộc vùng dự án', 'thuộc phạm vi dự án'].map(
      (area): [string, string] => [`các xã ${area} rà soát`, `collective: các xã > ${area} rà soát`],
    ),
    [
      'các Sở: Nội vụ, Khoa học và Công nghệ, Công ty Điện lực A rà soát',
      'unit: Sở Nội vụ | unit: Sở Khoa học và Công nghệ | unit: Công ty Điện lực A > rà soát',
    ],
    ['các Sở: Tài chính, Công an tỉnh rà soát', 'unit: Sở Tài chính | unit: Công an tỉnh > rà soát'],
    [
      'các phòng: Kinh tế, Văn hóa - Xã hội, Trung tâm Y tế rà soát',
      'unit: Phòng Kinh tế | unit: Phòng Văn hóa - Xã hội | unit: Trung tâm Y tế > rà soát',
    ],
    [
      'các Ban: Tuyên giáo, Tổ chức, Nội chính rà soát',
      'unit: Ban Tuyên giáo | unit: Ban Tổ chức | unit: Ban Nội chính > rà soát',
    ],
    ['các Sở: Tài chính, Nội vụ rà soát', 'unit: Sở Tài chính | unit: Sở Nội vụ > rà soát'],
    ['các phòng, Văn phòng rà soát', 'collective: các phòng | unit: Văn phòng > rà soát'],
    ['UBND các các xã rà soát', 'unit: UBND các các xã > rà soát'],
    ['Ủy ban nhân nhân dân xã rà soát', 'unit: Ủy ban nhân nhân dân xã > rà soát'],
    ['các các phòng rà rà soát', 'collective: các các phòng > rà rà soát'],
    ['các biện pháp', 'none'],
  );
});
