/** Capitals in words that follow and precede others. */
import { describe, expect, test } from 'vitest';
import { capitalFaults } from '../../../server/src/model/language/names/capitals';
import { wordsOf } from '../../../server/src/model/language/words';

/** The text with its fault in brackets, and what to write instead. */
const FAULTS: readonly (readonly [string, string])[] = [
  ['họp [Ban chỉ đạo] 389', 'Ban Chỉ đạo'],
  ['họp [Ban chỉ đạo] tỉnh', 'Ban Chỉ đạo'],
  ['họp [Ban chỉ đạo] Trung ương', 'Ban Chỉ đạo'],
  ['họp [Ban chỉ đạo] về chuyển đổi số', 'Ban Chỉ đạo'],
  ['họp [Ban chỉ đạo] phòng, chống tội phạm', 'Ban Chỉ đạo'],
  ['họp [Ban chỉ đạo] Cải cách hành chính', 'Ban Chỉ đạo'],
  ['họp [Ban chỉ đạo] phát triển điện lực tỉnh', 'Ban Chỉ đạo'],
  ['họp [Ban chỉ đạo] chuyển đổi số', 'Ban Chỉ đạo'],
  ['của [thủ tướng Chính phủ] về quản lý chợ', 'Thủ tướng Chính phủ'],
  ['của [ban thường vụ Tỉnh ủy] về quản lý chợ', 'Ban Thường vụ Tỉnh ủy'],
  ['gửi [Kho Bạc Nhà Nước] khu vực', 'Kho bạc Nhà nước'],
  ['thi hành Luật [điện] lực về bảo vệ đập', 'Điện'],
  ['thực hiện Luật [Đất Đai] và các nghị định', 'Đất đai'],
  ['kiểm tra theo [luật] Điện lực', 'Luật'],
  ['theo [điều] 8 Nghị định số 30/2020/NĐ-CP', 'Điều'],
  ['giao [Phòng văn hóa - Xã Hội] chủ trì', 'Phòng Văn hóa - Xã hội'],
  ['mời [Hội nông dân] tham gia', 'Hội Nông dân'],
  ['họp vào [Thứ 6] tới', 'thứ 6'],
  ['họp vào [Thứ 2] tới', 'thứ 2'],
  ['họp vào sáng [thứ hai]', 'thứ Hai'],
  ['hoàn thành trong [tháng tám] (2026)', 'tháng Tám'],
  ['họp vào sáng [thứ hai] của tuần', 'thứ Hai'],
  ['họp vào chiều [thứ ba]', 'thứ Ba'],
  ['họp vào tối [thứ tư]', 'thứ Tư'],
  ['họp vào [thứ năm] hàng tuần', 'thứ Năm'],
  ['họp vào [thứ sáu] hằng tuần', 'thứ Sáu'],
  ['họp vào [Thứ Sáu] hằng tuần', 'thứ Sáu'],
  ['họp chiều [Thứ sáu], ngày 06/3/2026', 'thứ Sáu'],
  ['họp vào [thứ bảy], ngày 11/4/2026', 'thứ Bảy'],
  ['họp vào [thứ bảy] (ngày 11/4/2026)', 'thứ Bảy'],
  ['đón Tết Nguyên đán [Bính ngọ]', 'Bính Ngọ'],
  ['bình ổn thị trường [Tết nguyên đán] Bính Ngọ', 'Tết Nguyên đán'],
  ['đón xuân [Giáp thìn]', 'Giáp Thìn'],
  ['đón Tết [Ất tỵ]', 'Ất Tỵ'],
  ['đón năm [Đinh mùi]', 'Đinh Mùi'],
  ['theo [nghị quyết] số 12-NQ/TU', 'Nghị quyết'],
  ['theo [kế hoạch] số 412/KH-UBND', 'Kế hoạch'],
  ['theo [quyết định] số 07/2026/QĐ-UBND', 'Quyết định'],
  ['theo [nghị định] số 30/2020/NĐ-CP', 'Nghị định'],
  ['theo [thông tư] số 36/2025/TT-BCT', 'Thông tư'],
  ['theo [chỉ thị] số 05/CT-TTg', 'Chỉ thị'],
  ['theo [thông báo] số 27/TB-VPCP', 'Thông báo'],
  ['theo [thông tư liên tịch] số 55/2015/TTLT-BTC-BNV', 'Thông tư liên tịch'],
  ['thực hiện [luật] Đất đai', 'Luật'],
  ['sửa đổi [luật] Giá', 'Luật'],
  ['tại [khoản 2 điều] 15', 'khoản 2 Điều'],
  ['tại [điểm a Khoản 2] Điều 15', 'điểm a khoản 2'],
  ['tại [Điểm b khoản 2] Điều 15', 'điểm b khoản 2'],
  ['tại [điểm a Khoản 2 điều] 15', 'điểm a khoản 2 Điều'],
  ['tiếp tục [Rà soát] quy hoạch', 'rà soát'],
  ['giao [sở Tài chính] thẩm định', 'Sở Tài chính'],
  ['do [bộ Tài chính] ban hành', 'Bộ Tài chính'],
  ['có đại diện [sở Tài chính] dự họp', 'Sở Tài chính'],
  ['gửi [sở Xây dựng] chủ trì', 'Sở Xây dựng'],
  ['của [chính phủ] về quản lý chợ', 'Chính phủ'],
  ['của [tỉnh ủy] về quản lý chợ', 'Tỉnh ủy'],
  ['do [Ban thường vụ Tỉnh ủy] ban hành', 'Ban Thường vụ Tỉnh ủy'],
  ['gửi [Sở Y Tế] tổng hợp', 'Sở Y tế'],
  ['gửi [Sở tài chính] tổng hợp', 'Sở Tài chính'],
  ['gửi [Sở Khoa học và công nghệ] tổng hợp', 'Sở Khoa học và Công nghệ'],
  ['gửi [Sở Văn hóa, thể thao và Du lịch] tổng hợp', 'Sở Văn hóa, Thể thao và Du lịch'],
  ['giao [Công Ty] CP An Bình lập hồ sơ', 'Công ty'],
  ['giao [Hợp Tác Xã] An Bình lập hồ sơ', 'Hợp tác xã'],
  ['giao [Chi Cục] Thủy lợi lập hồ sơ', 'Chi cục'],
  ['gửi [Văn Phòng Chính Phủ] tổng hợp', 'Văn phòng Chính phủ'],
  ['đón [Tết Trung Thu] cho thiếu nhi', 'Tết Trung thu'],
  ['ông [Nguyễn văn] An chủ trì', 'Nguyễn Văn'],
  ['bà [Lê thị] Bình chủ trì', 'Lê Thị'],
  ['theo Luật [đầu] tư công số 58/2024/QH15', 'Đầu'],
  ['theo Luật [phòng], chống tác hại của rượu, bia số 44/2019/QH14', 'Phòng'],
  ['theo Luật [phòng], chống ma túy năm 2021', 'Phòng'],
  ['tập huấn Luật [phòng] cháy, chữa cháy', 'Phòng'],
  ['theo Luật [thực] hành tiết kiệm, chống lãng phí số 44/2013/QH13', 'Thực'],
  ['theo Luật [ban] hành văn bản quy phạm pháp luật số 64/2025/QH15', 'Ban'],
  ['tổng kết trong [tháng tám].', 'tháng Tám'],
  ['tổng kết trong [tháng tám], gửi báo cáo', 'tháng Tám'],
  ['tổng kết trong [tháng tư] (sau kỳ họp)', 'tháng Tư'],
  ['tổng kết vào [tháng ba] hằng năm', 'tháng Ba'],
  ['tổng kết trước [tháng sáu] năm 2026', 'tháng Sáu'],
  ['tổng kết vào [tháng hai] năm nay', 'tháng Hai'],
  ['tổng kết từ [tháng hai] đến tháng Tư', 'tháng Hai'],
  ['tổng kết vào cuối [tháng bảy] vừa qua', 'tháng Bảy'],
  ['tổng kết vào đầu [tháng chín] tới', 'tháng Chín'],
  ['lễ hội trong [tháng giêng] đã tổ chức', 'tháng Giêng'],
  ['theo [Thông Báo] số 12/TB-SCT', 'Thông báo'],
  ['theo [Kế Hoạch] số 12/KH-SCT', 'Kế hoạch'],
  ['theo [Công Văn] số 12/SCT-VP', 'Công văn'],
  ['theo [Báo Cáo] số 12/BC-SCT', 'Báo cáo'],
  ['theo [Văn Bản] số 12/SCT-VP', 'Văn bản'],
  ['theo [Phương Án] số 12/PA-SCT', 'Phương án'],
  ['theo [Biên Bản] số 12/BB-SCT', 'Biên bản'],
  ['theo [Thông Tư Liên Tịch] số 55/2015/TTLT-BTC-BNV', 'Thông tư liên tịch'],
  ['góp phần [Bảo vệ] môi trường', 'bảo vệ'],
  ['sinh năm [Giáp thìn] và', 'Giáp Thìn'],
  ['sinh [Giáp thìn] năm 1964', 'Giáp Thìn'],
  ['trồng cây [Bính ngọ] 2026', 'Bính Ngọ'],
  ['họp [Ban Chỉ Đạo] 389', 'Ban Chỉ đạo'],
  ['mời [Ban Chấp Hành] Công đoàn cơ sở', 'Ban Chấp hành'],
  ['mời Trưởng [Công An] phường dự họp', 'Công an'],
  ['họp sáng [Thứ Hai], ngày 03/11/2026', 'thứ Hai'],
  ['họp các ngày thứ Hai, [Thứ Năm] và báo cáo', 'thứ Năm'],
  ['họp các ngày [thứ hai], thứ Năm và báo cáo', 'thứ Hai'],
  ['gửi trước 16 giờ 30 [thứ sáu]', 'thứ Sáu'],
  ['gửi trước [thứ sáu] (06/02/2026)', 'thứ Sáu'],
  ['lúc 14 giờ 00 ngày 20/8/2026 ([thứ năm])', 'thứ Năm'],
  ['giao ban triển khai nhiệm vụ [Tháng] 3 năm 2026', 'tháng'],
  ['gửi báo cáo trong [Tháng] 11/2026', 'tháng'],
  ['hoàn thành trước [Ngày] 31/8/2026', 'ngày'],
  ['chậm nhất [Ngày] 05 tháng 6 năm 2026', 'ngày'],
  ['thông báo để [Các] sở, ngành biết', 'các'],
  ['yêu cầu [Các] đơn vị báo cáo', 'các'],
  ['hội nghị đánh giá [Công Tác] tháng 02', 'công tác'],
  ['để triển khai [Nhiệm Vụ] quý II', 'nhiệm vụ'],
  ['gửi báo cáo [Kết quả] trước ngày 25', 'kết quả'],
  ['dự thảo kế hoạch [thủ tướng Chính phủ] giao', 'Thủ tướng Chính phủ'],
  ['đề nghị [Phó thủ tướng] Nguyễn Văn A xem xét', 'Phó Thủ tướng'],
  ['Chủ tịch [ủy ban nhân dân] phường chủ trì', 'Ủy ban nhân dân'],
  ['làm việc với [ủy ban nhân dân] xã Tân Hưng', 'Ủy ban nhân dân'],
  ['của [hội đồng nhân dân] tỉnh về dự toán', 'Hội đồng nhân dân'],
  ['đề nghị [Sở xây dựng] cung cấp hồ sơ', 'Sở Xây dựng'],
  ['giao [Sở xây dựng] công bố giá', 'Sở Xây dựng'],
];

const RIGHT = [
  'họp Ban Chỉ đạo 389, các ban chỉ đạo cấp xã, Ban chỉ đạo họp',
  'họp vào thứ 6 tới, thứ Sáu hằng tuần, chiều thứ Hai',
  'gửi số liệu. Thứ Sáu hằng tuần, Văn phòng tổng hợp',
  'họp lần thứ hai, ngày 08/4/2026; kỳ họp thứ ba, ngày 09/4/2026; đợt thứ tư (ngày 10/4/2026)',
  'việc thứ hai là rà soát hồ sơ',
  'giao Công ty CP An Bình, CÔNG TY HÒA LONG lập hồ sơ',
  'bà Trần Thị Công Ty lập hồ sơ',
  'họp Hội Đồng để bàn',
  'đón Tết Nguyên đán Bính Ngọ, năm Đinh Mùi',
  'theo các nghị quyết của Tỉnh ủy, nghị quyết số 5 của kỳ họp',
  'theo Nghị quyết số 12-NQ/TU, văn bản quy phạm pháp luật số 64/2025/QH15',
  'theo luật Giá, theo Luật Đất đai, pháp luật Việt Nam, luật Anh, công ty luật An Bình, bộ luật Dân sự',
  'tại khoản 2 Điều 15, điểm a khoản 2 Điều 15',
  'tiếp tục rà soát quy hoạch, Hướng dẫn số 12',
  'được Tổ chức Y tế Thế giới công nhận',
  'các sở Tài chính, Nội vụ; cơ sở Y tế',
  'của chính phủ các nước, của chính phủ điện tử, các tỉnh ủy',
  'do ban thường vụ tỉnh ủy, thành ủy, đảng ủy cấp mình xem xét',
  'trình Ban thường vụ tỉnh ủy, thành ủy; của tỉnh ủy và thành ủy; ủy ban kiểm tra tỉnh ủy/thành ủy',
  'giao Ban cán sự đảng Ủy ban nhân dân tỉnh, ban cán sự đảng Uỷ ban nhân dân tỉnh',
  'kỷ niệm Cách mạng Tháng Tám, Cách mạng tháng Tám',
  'gửi SỞ Y TẾ, Sở Y tế, Sở Tài chính',
  'trên đường Cách Mạng Tháng Tám',
  'họp Ban chỉ đạo các xã, Ban chỉ đạo, tỉnh, ban chỉ đạo 389',
  'họp vào thứ 8, ngày thứ hai của tháng, ngày thứ năm (tuần đầu)',
  'gặp Nguyễn văn an, Nguyễn, văn An, các văn An, Nguyễn văn, An',
  'theo Luật đầu tư công',
  'họp các Ban chỉ đạo phát triển cụm công nghiệp',
  'thăm “Bệnh Viện Hạnh phúc”; theo giới luật Phật giáo, âm luật Huế, thi luật Đường',
  'và điều 5 Thông tin viên, của điều 3 Luật sư',
  'theo 8 điều 9 nghị định, nêu các điều 8 Nghị định',
  'theo các Luật phòng, chống tội phạm; Văn phòng Luật phòng 5, Luật phòng thủ',
  'theo Luật và các Nghị quyết số 12/2024/QH15',
  'theo Luật số 58/2024/QH15',
  'theo Luật hiện hành, Nghị quyết số 12/2025/QH15',
  'theo các Luật liên quan và Nghị quyết số 12/2025/QH15',
  'theo Luật chuyên ngành, Nghị quyết số 98/2023/QH15',
  'theo Luật mới ban hành và Luật Đất đai số 31/2024/QH15',
  'theo Luật hiện hành số 31/2024/QH15',
  'theo các Luật sửa đổi số 43/2024/QH15',
  'mời Công ty Luật trách nhiệm hữu hạn An Bình tư vấn theo Nghị quyết số 98/2023/QH15',
  'mời Văn phòng Luật sư An Bình tư vấn Luật Giá số 16/2023/QH15',
  'mời hãng luật An Bình, thạc sĩ luật Trần Văn A, sinh viên trường luật Bến Tràm',
  'trong tháng hai bên đối chiếu công nợ',
  'trong tháng ba đơn vị nêu trên báo cáo',
  'trong tháng tư vấn viên đến làm việc',
  'trong tháng tám (08) đơn vị báo cáo',
  'trong tháng hai, ba lần kiểm tra',
  'trong tháng hai đến ba lần; trong tháng hai - ba lần',
  'trong tháng hai năm liền, trong tháng sáu tháng đầu năm',
  'buổi chiều thứ hai của hội nghị',
  'theo luật Pháp, các luật Giá, luật pháp',
  'thực hiện đạo luật Xanh của châu Âu, trong khuôn khổ luật Hồi giáo, theo quy luật Cung - Cầu',
  'do chính phủ liên bang tài trợ, của chính phủ lâm thời',
  'đón Tết Bính tỵ, đón Tết Giáp, thìn, năm giáp thìn và mệnh Giáp thìn',
  'theo nghị quyết số 12, văn bản số 12/SCT-VP, bộ luật số 12/2024/QH15, Thông báo kết luận số 12-TB/TU',
  'họp Ban Chỉ đạo, ông Nguyễn Công An, thôn Công An, Công an phường',
  'việc thứ hai, việc thứ Năm; ngày thứ hai (tuần đầu); nêu tại mục 2 (thứ năm)',
  'nhân Ngày 27/7/2026, hưởng ứng Ngày 15 tháng 3, kỷ niệm Cách mạng Tháng 8 năm 1945, vào Ngày hội, trên đường 3 Tháng 2',
  'theo Luật Các tổ chức tín dụng, của Các tổ chức tín dụng, với các sở',
  'tiếp tục triển khai Nhiệm Vụ Xanh Việt Nam; nêu trong Báo cáo Kết quả giám sát',
  'giao ủy ban nhân dân xã, phường; giao ủy ban nhân dân các xã; của ủy ban nhân dân xã nơi cư trú; của ủy ban nhân dân cấp xã',
  'giao Văn phòng Sở xây dựng công trình; phó thủ tướng chính phủ nước ngoài',
  'các Chấp hành viên, tiếp tục Rà, soát, tiếp tục Hướng dẫn 12',
  'treo biển “Ban Chỉ Đạo”, thay cụm từ “Công An Nhân Dân” và "sở Công thương" bằng cụm từ khác',
  'mời ông Trần Văn Công An xã Hòa Long dự họp',
  'trao giải thứ ba, ngày 05/3/2026; dự án thứ hai (ngày 10/4/2026); năm thứ hai, ngày 10/4; phiên thứ hai, thứ Năm tuần sau',
];

const AROUND: readonly (readonly [string, string])[] = [
  ['Các đơn vị ', ''],
  ['Các đơn vị đã thống nhất những nội dung trên và ', '.'],
  ['1.2. Đề nghị các phòng ', '; các đơn vị theo dõi.'],
];

describe('a capital too many or too few', () => {
  test.each(FAULTS)('%s', (marked, suggestion) => {
    for (const [before, after] of AROUND) {
      const start = before.length + marked.indexOf('[');
      const found = /\[(.*)\]/.exec(marked)![1]!;
      const text = before + marked.replace(/[[\]]/g, '') + after;
      expect(capitalFaults(wordsOf(text)), text).toMatchObject([
        { found, suggestion, span: { start, end: start + found.length } },
      ]);
      const right = text.slice(0, start) + suggestion + text.slice(start + found.length);
      expect(capitalFaults(wordsOf(right)), right).toEqual([]);
    }
  });
});

describe('capitals that are right', () => {
  test.each(RIGHT)('%s', (text) => {
    for (const [before, after] of AROUND)
      expect(capitalFaults(wordsOf(before + text + after)), before + text + after).toEqual([]);
  });
});

describe('who decides on a capital', () => {
  test.each([
    ['theo thẩm quyền của ủy ban nhân dân xã.', true],
    ['gửi hội đồng nhân dân phường xem xét', true],
    ['giao ủy ban nhân dân đặc khu báo cáo', true],
    ['giao ủy ban nhân dân đặc khu Hòn Mây báo cáo', undefined],
    ['làm việc với ủy ban nhân dân xã Tân Hưng', undefined],
    ['của hội đồng nhân dân tỉnh về dự toán', undefined],
    ['làm việc với Ủy Ban Nhân Dân xã', undefined],
    ['tổng kết trong tháng tám', true],
    ['theo Luật đầu tư công số 58/2024/QH15', true],
    ['thực hiện luật Đất đai', undefined],
  ])('%s: the drafter: %s', (text, isUnsure) => {
    expect(capitalFaults(wordsOf(text)).map((fault) => fault.isUnsure)).toEqual([isUnsure]);
  });
});

describe('what kind of name or word it is', () => {
  test.each([
    ['họp Ban chỉ đạo 389', 'agency'],
    ['nước việt nam', 'country'],
    ['họp chiều thứ hai', 'weekday'],
    ['họp vào Thứ 6 tới', 'day'],
    ['đón Tết Ất tỵ', 'lunar-year'],
    ['theo nghị quyết số 12-NQ/TU', 'document'],
    ['thực hiện luật Đất đai', 'document'],
    ['theo Kế Hoạch số 12/KH-SCT', 'document-capitals'],
    ['theo Luật đầu tư công số 58/2024/QH15', 'law'],
    ['ông Nguyễn văn An', 'person'],
    ['tại khoản 2 điều 15', 'pinpoint'],
    ['tiếp tục Rà soát quy hoạch', 'mid-sentence'],
    ['Về Công tác văn thư', 'mid-sentence'],
  ])('%s: %s', (text, kind) => {
    expect(capitalFaults(wordsOf(text)).map((fault) => fault.kind)).toEqual([kind]);
  });

  test('each of several is told', () => {
    const found = capitalFaults(wordsOf('theo nghị quyết số 12-NQ/TU tiếp tục Rà soát, họp chiều thứ hai'));
    expect(found.map(({ kind }) => kind)).toEqual(['document', 'mid-sentence', 'weekday']);
  });
});
