/** What the names of agencies, units and bodies begin with. */
export const NAME_HEADS: ReadonlySet<string> = new Set(
  'phòng|chi cục|cục|vụ|văn phòng|trung tâm|sở|ban|hội đồng|thanh tra|tổ|đội|đoàn|hội|quỹ|viện|đảng ủy|chi bộ|liên minh|hiệp hội|công đoàn|bộ|ủy ban|nhà máy|khu kinh tế|bệnh viện|kho bạc|công an|ubnd|hđnd'.split(
    '|',
  ),
);

/** Offices that are called by their field. Others bear names that they chose: `Trung tâm Du Lịch Xanh`. */
export const OFFICES: ReadonlySet<string> = new Set(['phòng', 'chi cục', 'cục', 'vụ', 'sở']);

/** The levels that places are named behind, each with the word that must stand before it; `null`: any. */
export const PLACE_LEVELS: ReadonlyMap<string, string | null> = new Map([
  ['tỉnh', null],
  ['phố', 'thành'],
  ['huyện', null],
  ['quận', null],
  ['xã', null],
  ['phường', null],
  ['trấn', 'thị'],
  ['khu', 'đặc'],
]);

/** With these behind it a head of one syllable is another word: `ban hành`, `phòng chống`. */
export const NOT_A_NAME: ReadonlySet<string> = new Set(
  'ban hành|ban bố|ban tặng|ban đầu|ban ngành|sở hữu|sở tại|sở thích|sở dĩ|phòng chống|phòng ngừa|phòng cháy|phòng thủ|phòng bệnh|phòng vệ|phòng họp|phòng ban|cục bộ|vụ việc|vụ án|vụ đông|hội nghị|hội họp|hội thảo|hội viên|hội nhập|hội chợ|hội đàm|hội ý|tổ chức|đội ngũ|đoàn kết|đoàn viên|đoàn thể|đoàn công|viện dẫn|viện trợ|viện phí|bộ phận|bộ máy|bộ hồ|bộ tiêu|bộ chỉ|bộ câu|bộ đề|bộ dữ|bộ mã|bộ sưu|bộ ảnh|bộ phim|bộ thủ'.split(
    '|',
  ),
);

/** What the names of works and sites begin with, longest first where one contains another. */
export const SITE_HEADS: readonly string[] =
  'nhà máy thủy điện|nhà máy nhiệt điện|nhà máy điện|nhà máy|thủy điện|nhiệt điện|điện gió|cụm công nghiệp|khu công nghiệp|ccn|kcn|trạm biến áp|tba|trạm cắt|đường dây|hồ chứa|đập|cầu|chợ|cảng'.split(
    '|',
  );

/** Papers that are no type of document of the decree, and so common nouns; one thing is written one way. */
export const DOCUMENT_HEADS: ReadonlySet<string> = new Set('hồ sơ|danh mục|danh sách'.split('|'));
