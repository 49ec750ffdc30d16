import { HEAD_POSITIONS } from '../../syntax/position-titles';
import { phraseList } from '../prose/tokens';

/*
 * The nouns that name bodies and people in administrative prose. Data only: phrases are lower case, old placement of the
 * tone mark.
 */

/** Nouns that begin a unit's name and say little without its rest: `Phòng Quản lý Công nghiệp`, `Tổ công tác`. */
export const HEADS_WITH_NAME = phraseList(`
  phòng, ban, cục, bộ, vụ, tổ, đội, đoàn, hội, hội đồng, viện, trường, nhóm, chi nhánh, hiệp hội, liên
  minh, liên đoàn, liên hiệp, tổng hội, bv, cty, quỹ, tổng cục, tập đoàn, tổng công ty, ngân hàng, bệnh viện, nhà máy, báo,
  đài, tạp chí, hạt, trạm, tòa, tòa án, viện kiểm sát, bql, bcđ, bộ phận, ủy ban, học viện, tiểu ban, cảng, cơ
  sở, xí nghiệp, khoa, bộ môn, phân xưởng, đồn, đảng bộ, liên danh, vườn quốc gia, thường trực, cảng vụ,
  phân hiệu, nhà hát, nhà xuất bản, nhà văn hóa, tổ công nghệ số, vnpt, viettel, mobifone, evn, hải đội, xưởng, khu quản lý đường bộ
`);

/** Heads of units that are small, and many in an office: `Tổ lái xe`, `Khoa nội`. */
export const SMALL_UNITS = phraseList(`
  tổ, đội, khoa, phân xưởng, hội, đoàn, trạm, đài, bộ phận, nhóm, xí nghiệp, chi nhánh, nhà máy, trường, bệnh viện,
  hội đồng
`);

/** Nouns that name a unit by themselves where the office has only one: `Văn phòng theo dõi …`. */
export const HEADS_ALONE = [
  ...phraseList(`
  tòa án nhân dân, viện kiểm sát nhân dân, tand, vksnd, văn phòng, chi cục, trung tâm, sở, công ty, hợp tác xã, công an, kho bạc nhà nước, mttq, vp, bộ chỉ huy
  quân sự, bộ đội biên phòng, mặt trận tổ quốc, tỉnh ủy, thành ủy, huyện ủy, đảng ủy, chi bộ, chi ủy, công
  đoàn, đoàn thanh niên, tỉnh đoàn, tổ chuyên môn, tổ chuyên gia, tư vấn giám sát, tư vấn thiết kế, liên danh nhà thầu, ban thường vụ, ban giám đốc, ban lãnh đạo, văn thư, chính
  phủ, quốc hội, thư viện, bảo tàng, ký túc xá, ban giám hiệu, hội đồng trường, tổ công nghệ số cộng đồng,
  nhà trường, ban đại diện cha mẹ học sinh, báo và đài, chi đoàn, chi hội, hội đồng thành viên, hội đồng quản trị, hội đồng quản lý, ban kiểm soát,
  ban điều hành, ban tổng giám đốc, cảnh sát giao thông, cảnh sát cơ động
`),
  'thanh tra - khiếu tố',
  'báo và phát thanh , truyền hình',
];

/** Nouns that are a field of work as well as a body: a name or a place must follow (`Thanh tra tỉnh`). */
export const HEADS_OF_FIELDS = phraseList(`
  thanh tra, thống kê, thuế, hải quan, kiểm lâm, cảnh sát, điện lực, bưu điện, viễn thông, bảo hiểm xã hội, kho bạc,
  quân sự
`);

/** Bodies whose name ends in a level or place: `UBND các xã, phường`, `HĐND tỉnh`. */
export const HEADS_WITH_PLACE = phraseList(`
  ủy ban nhân dân, ubnd, hội đồng nhân dân, hđnd, ủy ban mặt trận tổ quốc, ubmttq
`);

/** Levels of government, which are also the collective name of the bodies at that level. */
export const LEVELS = phraseList(`
  tỉnh, thành phố, huyện, quận, thị xã, xã, phường, thị trấn, đặc khu, tp, tx, thôn, khối phố, địa phương
`);

/** Nouns for several bodies together: `các phòng, đơn vị`, `các sở, ban, ngành`. */
export const COLLECTIVES = [
  ...LEVELS,
  ...phraseList(`
  phòng, ban, sở, ngành, bộ, báo, đài, đơn vị, cơ quan, tổ chức, đoàn thể, trung tâm, chi cục, lực
  lượng, doanh nghiệp, chủ đầu tư, nhà đầu tư, hội, trường, công ty, nhà máy, tổ, cấp, hiệp hội, nhà thầu,
  hợp tác xã, văn phòng, vụ, cục, viện, bệnh viện, thành viên, cá nhân, cơ sở, khu, cụm, đơn vị sự nghiệp,
  phòng chuyên môn, phòng nghiệp vụ, ban quản lý, hộ kinh doanh, thương nhân, tập thể, chính quyền, tổ dân phố,
  khu phố, hộ dân, hộ gia đình, cơ sở giáo dục, cơ sở y tế, cơ sở sản xuất, cơ sở kinh doanh, xí nghiệp, chi
  nhánh, khoa, bộ môn, hạt, cảng vụ, bộ phận, đội, trạm, trạm y tế, phân xưởng, xưởng, ban chỉ đạo, ban chỉ huy, tổ công tác, đảng
  bộ, chi bộ, cấp ủy, tổ chức đảng, trường học, trường mầm non, trường tiểu học, trung học cơ sở, trung học phổ thông, hải quan cửa khẩu, cán bộ, công chức, viên chức, người lao động, đảng viên, đoàn viên, hội
  viên, giáo viên, giảng viên, nhân viên, mầm non, tiểu học, bản, ấp, buôn, xóm, làng, nhà cung cấp,
  đoàn thanh tra, đoàn giám sát, đoàn công tác
`),
];

/** Nouns that stand for whoever is meant, one or many, without a word that counts: `đề nghị đơn vị nêu trên`. */
export const BARE_COLLECTIVES = phraseList(`
  đơn vị, địa phương, doanh nghiệp, chủ đầu tư, nhà thầu, nhà đầu tư, thương nhân, cơ quan, lực lượng, chính quyền,
  nhà cung cấp
`);

/** A unit by its noun alone, where a heading has named it: `Phòng rà soát …`. */
export const BARE_UNITS = phraseList('phòng, ban, cục, vụ, viện, khoa, đội, tổ');

/** Offices that call themselves by their noun alone, before what names none: `Giao Ban rà soát …`; a capital tells them. */
export const OFFICES = phraseList('ban, cục, vụ, viện, trường, bệnh viện, hội');

/** People without an office of their own, whom only `đề nghị X` or `yêu cầu X` makes actors. */
export const PEOPLE = phraseList(`
  nhóm tác giả, tác giả, nhóm nghiên cứu, nhóm thực hiện, ban soạn thảo, tổ soạn thảo, sinh viên, học sinh, học viên, nghiên
  cứu sinh, phụ huynh, gia đình, bà con, nhân dân, người dân, hộ dân, chủ hộ, chủ cơ sở, chủ tàu, chủ rừng, chủ hàng, chủ
  phương tiện, nhà trường, người bệnh, khách hàng, thí sinh
`);

/** Whom an office serves or watches over: `Đối với các hộ kinh doanh: kiểm tra …` gives them no work. */
export const SERVED = phraseList(`
  hộ, doanh nghiệp, công ty, tổng công ty, tập đoàn, hợp tác xã, nhà máy, cơ sở, thương nhân, cá nhân, nhà
  thầu, nhà đầu tư, chủ đầu tư, nhân dân, người dân
`);

/** What may close a collective name: `các đơn vị liên quan`, `các phòng chuyên môn thuộc Sở`. */
export const COLLECTIVE_TAILS = phraseList(`
  có liên quan, liên quan, chức năng, chuyên môn, nghiệp vụ, trực thuộc, thuộc, sự nghiệp, công lập, cấp tỉnh,
  cấp huyện, cấp xã, cấp trên, cấp dưới, thi công, tư vấn, tư vấn thiết kế, tư vấn giám sát, tỉnh, trung ương, nhà nước, kinh tế, của sở, của tỉnh, khác, chính trị, xã hội, báo chí,
  đầu mối, nêu trên, nói trên, này, chính trị - xã hội, chính trị – xã hội, có thẩm quyền, xây lắp,
  các dự án, các công trình, các gói thầu
`);

/** Which of many are meant, and no part of their name: `các xã | thuộc vùng dự án | rà soát …`. */
export const IN_AREAS = phraseList('trên địa bàn, thuộc địa bàn, thuộc vùng dự án, thuộc phạm vi dự án');

/** Who speaks or answers for a body; the body's name may follow. */
export const TITLES = [
  ...HEAD_POSITIONS.flatMap((position) => [position, `phó ${position}`]),
  ...phraseList(`
  tỉnh ủy viên, thành ủy viên, đảng ủy viên, thứ trưởng, thư ký, trưởng, phó trưởng, chánh, phó chánh, lãnh đạo, thủ trưởng, người đứng đầu, ủy viên, trợ lý, kế toán trưởng, trạm trưởng,
  hạt trưởng, đồn trưởng, chỉ huy trưởng, phó chỉ huy trưởng, điều dưỡng trưởng, quản đốc, tổng biên tập, trưởng thôn, thôn trưởng, trưởng
  bản, trưởng ấp, giáo viên chủ nhiệm, tổng phụ trách đội, khu phố trưởng, gđ, pgđ, p.giám đốc, pct, cvp, pcvp
`),
];

/** Posts in the Party, which stand before the office of the same person. */
export const PARTY_POSTS = phraseList(`
  bí thư, phó bí thư, ủy viên, ủy viên ban thường vụ, ủy viên ban chấp hành, tỉnh ủy viên, thành ủy viên, đảng ủy viên
`);

/** Posts in boards, which somebody who has an office holds besides. */
export const BOARD_POSTS = phraseList(`
  trưởng ban chỉ đạo, phó trưởng ban chỉ đạo, trưởng ban chỉ huy, phó trưởng ban chỉ huy, trưởng ban tổ chức, trưởng tiểu ban,
  phó trưởng tiểu ban, tổ trưởng, tổ phó, trưởng đoàn, phó trưởng đoàn, chủ tịch hội đồng, phó chủ tịch hội đồng, chủ tịch công đoàn
`);

/** Posts (vị trí việc làm) that are named without whose they are: `Lái xe chuẩn bị …`. */
export const POSTS = phraseList(`
  bảo vệ, lái xe, thủ kho, thủ quỹ, hộ lý, điều dưỡng
`);

/** Posts whose field may follow: `Nhân viên thư viện`, `Công chức tư pháp - hộ tịch`. */
export const POSTS_OF_FIELDS = phraseList(`
  giáo viên, giảng viên, nhân viên, chuyên viên, công chức, viên chức, cán bộ, cộng tác viên, tình nguyện viên, kế toán,
  thanh tra viên, kiểm lâm viên, bác sĩ, dược sĩ, kỹ thuật viên, công nhân
`);

export const PERSON_WORDS = phraseList(`
  đ/c, đồng chí, ông, bà, anh, chị
`);

/** Words that begin like those, and name nobody. */
export const LIKE_PERSON_WORDS = phraseList('bà mẹ, anh hùng, anh ngữ');

/** Words that count or gather: `các phòng`, `toàn thể các đơn vị`, `từng phòng`. */
export const DETERMINERS = phraseList(`
  các, những, toàn thể, tất cả, từng, mỗi, một số, mọi, hai, ba
`);

/** Compounds that begin like a unit and name none. */
export const NOT_UNITS = phraseList(`
  tổ chức, hội nghị, hội chợ, hội thảo, hội nhập, hội thi, hội trường, hội ý, hội viên, đoàn kết, đoàn
  thể, báo cáo, báo chí, ban hành, phòng chống, phòng cháy, phòng ngừa, phòng thủ, phòng dịch, vụ việc, vụ
  án, vụ mùa, bộ máy, bộ thủ tục, bộ tiêu chí, bộ chỉ số, sở hữu, trường hợp, viện dẫn, cục bộ, quỹ đất,
  thuế suất, đội ngũ, tổ dân phố, trạm biến áp, đài tưởng niệm, nhà máy điện, cơ sở dữ liệu, cơ sở hạ
  tầng, cơ sở vật chất, cơ sở pháp lý, thanh tra kiểm tra, thống kê báo cáo, ban đầu, ban ngày, hội đàm,
  hội họp, đoàn viên, bộ hồ sơ, khoa học, khoa mục, phòng tránh, phòng họp, trạm cắt, quỹ tiền, trường học, cảng biển, thanh
  tra việc, thống kê việc, quân sự địa phương, bản đồ, bản vẽ, bản sao, bản chính, bản án, bản tin, bản cam kết,
  bản kê khai, bản giấy, bản điện tử, bản ghi, bản mềm, bản cứng, bản mô tả, bản đăng ký, bản dự thảo
`);

/** Names of units that begin like a word that is none. */
export const UNITS_LIKE_WORDS = phraseList(`
  ban đầu tư, ban hành chính, ban hành pháp, phòng dịch vụ, phòng dịch tễ, phòng dịch thuật, phòng thủ tục, phòng thủ công,
  khoa học liệu, đoàn thể thao, đoàn thể dục
`);

/** Words of two syllables whose second is a noun that heads units' names: `cải | tổ Ban Quản lý`. */
export const ENDING_LIKE_HEADS = phraseList(`
  cải tổ, nội bộ, toàn bộ, cán bộ, đồng bộ, cục bộ, tiến bộ, đường bộ, đảng bộ, xã hội, cơ hội, quốc hội, đại hội, lễ hội,
  quân đội, công đoàn, tập đoàn, sư đoàn, quốc phòng, dự phòng, đề phòng, nhà trường, hiện trường, thị trường, môi trường,
  công trường, nghiệp vụ, nhiệm vụ, dịch vụ, phục vụ, chức vụ, công vụ, bố cục, thông báo, quảng báo, cảnh báo, dự báo
`);

/** The second of two fields, behind a comma and in small letters: `Phòng Hành chính, tổng hợp`. */
export const SECOND_HALVES = phraseList(`
  tổng hợp, hành chính, quản trị, tài chính, đầu tư công, kế toán, tài vụ, kế hoạch, pháp chế, cán bộ, tổ chức cán bộ, bảo vệ rừng, việc làm, báo
  chí, tư tưởng, xuất bản, viễn thông, dược, gia đình, thể thao, du lịch, tiền lương, nhân sự, vật tư, thiết bị, thị trường, phương tiện và
  người lái, văn thư, lưu trữ, y tế, đời sống, đô thị, môi trường, đầu tư, dự toán, thương mại, mỹ phẩm, thực phẩm, an toàn lao
  động, an toàn, khoáng sản, thi đua, khen thưởng, pháp luật, hợp tác quốc tế, thống kê, kỹ thuật, hôn nhân, quy hoạch, kiến trúc, hạ tầng kỹ thuật, tài nguyên nước,
  công nghệ, công nghệ thông tin, ngân sách, tôn giáo, bảo vệ thực vật, thú y, công sản, biên chế, đặc dụng, trẻ em, văn thư - lưu trữ, thăm dò chức năng,
  hỗ trợ doanh nghiệp, giáo dục thường xuyên, tiểu học
`);

/** Fields that end a name, though they are verbs, where other work follows: `Viện Kinh tế xây dựng | nghiên cứu`. */
export const FIELDS_BEFORE_WORK = ['xây dựng', 'khai thác', 'đào tạo', 'phát triển', 'đấu thầu'];

/** What a unit is asked for, and no field of its own. */
export const CLEAR_WORK = phraseList(`
  chủ trì, phối hợp, tham mưu, nghiên cứu, kiểm tra, rà soát, theo dõi, đôn đốc, hướng dẫn, tổng hợp, báo cáo, tiếp
  tục, khẩn trương, tập trung, có trách nhiệm, tổ chức, căn cứ, phê duyệt, thẩm định, thẩm tra, hoàn thành, hoàn thiện, trình
`);

/** Fields of the State that are two or three, and one name with `và`: `các Sở: Tài chính, Khoa học và Công nghệ`. */
export const JOINED_FIELDS = [
  ...phraseList(`
  giáo dục và đào tạo, khoa học và công nghệ, nông nghiệp và môi trường, nông nghiệp và phát triển nông thôn, kế hoạch
  và đầu tư, tài nguyên và môi trường, thông tin và truyền thông, dân tộc và tôn giáo, lao động - thương binh và xã hội,
  tuyên giáo và dân vận, văn hóa và thể thao, văn hóa và xã hội, kinh tế và ngân sách,
  biển và hải đảo, chăn nuôi và thú y, trồng trọt và bảo vệ thực vật, lâm nghiệp và kiểm lâm, thủy sản và kiểm ngư
`),
  'văn hóa , thể thao và du lịch',
];

/** What the departments of a province are for; nothing but a place goes on their names. */
export const DEPARTMENTS = [
  ...phraseList(`
  nội vụ, tư pháp, tài chính, công thương, xây dựng, nông nghiệp và môi trường, giáo dục và đào tạo, y tế, khoa học và công
  nghệ, dân tộc và tôn giáo, du lịch, văn hóa và thể thao, ngoại vụ, an toàn thực phẩm, giao thông vận tải, kế hoạch và
  đầu tư, tài nguyên và môi trường, thông tin và truyền thông, nông nghiệp và phát triển nông thôn
`),
  'văn hóa , thể thao và du lịch',
];

/** Two bodies that share one office, and one name. */
export const JOINT_NAMES = phraseList(`
  đbqh và hđnd, đại biểu quốc hội và hội đồng nhân dân, đại biểu quốc hội và hđnd, hđnd và ubnd,
  hội đồng nhân dân và ủy ban nhân dân, công tác đảng và công tác chính trị, chữa cháy và cứu nạn,
  truyền hình và thông tin điện tử, bức xạ và hạt nhân, đầu tư và xúc tiến, thiên tai và tìm kiếm cứu nạn, thiên tai và phòng thủ dân sự, cứu nạn và phòng thủ dân sự
`);

/** Those whom an office pays to build, and who pays them. */
export const CONTRACTORS: readonly string[] = ['nhà thầu', 'chủ đầu tư', 'nhà đầu tư'];

/** Compounds that go on a name although they end or begin like a verb of work: `đầu tư xây dựng`, `giao thông`. */
export const COMPOUNDS_OF_WORK = phraseList(`
  phòng chuẩn bị đầu tư, ban chuẩn bị đầu tư, cục nghệ thuật biểu diễn, trung tâm nghệ thuật biểu diễn, quản lý nghệ thuật biểu diễn, phòng nghệ thuật biểu diễn,
  giao dịch bảo đảm, thị trường trong nước, quản lý điều hành giao thông, hoạt động xây dựng, đầu tư xây dựng, thi công xây dựng, vật liệu xây dựng, quy hoạch xây dựng, giám định xây dựng, xúc tiến
  đầu tư, hợp tác đầu tư, nghiên cứu phát triển, đầu tư phát triển, giáo dục đào tạo, báo chí truyền
  thông, công nghệ thông tin, hạ tầng thông tin, an toàn thông tin, dự án đầu tư, tư vấn đầu tư, tư vấn
  xây dựng, khuyến khích phát triển, tư vấn phát triển, hợp tác phát triển, quản lý đầu tư, công trình,
  chương trình, quy trình, quá trình, tờ trình, độc lập, thành lập, cổ phần đầu tư, cổ phần xây dựng, kiểm
  tra giám sát, quản lý xây dựng, kiểm định xây dựng, thanh tra xây dựng, trật tự xây dựng, thiết bị, tổng công ty xây dựng, công ty xây dựng, giao thông, giao dịch, giao
  ban, giao lưu, việc làm, công lập, ra đa, ký túc xá, cán bộ quản lý giáo dục, đăng ký, ngân hàng, ngành hàng, gian hàng, nhà hàng, bán hàng, khách hàng, cửa hàng, mặt
  hàng, hàng không, hàng hải, mặt bằng, giải phóng mặt bằng, người có công, hồi sức tích cực, giáo dục thường xuyên, giáo dục nghề nghiệp, giáo dục mầm non, giáo dục phổ thông, giáo dục đại học, sau đại học, đào tạo mở, khám
  bệnh theo yêu cầu, điều trị theo yêu cầu, đảm bảo chất lượng, bảo đảm chất lượng, chất lượng giáo dục, dịch vụ đấu giá, công
  trình xây dựng, tự nhiên, an toàn vệ sinh, vệ sinh môi trường, vệ sinh thực phẩm, chiến lược phát triển, kỹ thuật vận hành, hành chính về
  trật tự, cảnh sát quản lý hành chính, trật tự, cảnh sát phòng cháy, cảnh sát điều tra, tội phạm về, tội phạm sử dụng, hậu cần, xây lắp, thu mua, cáp treo, đồng bằng, chuyển giao,
  trợ giúp, thẩm định giá, dự án trồng rừng, đội trồng rừng, công ty trồng rừng, người nộp thuế, kiểm sát việc, việc tạm giữ, hình sự về, vụ việc, vụ án, giám sát thi công, giám sát đầu tư, tài chính đầu tư, giấy chứng nhận, trong hoạt động tư pháp, phong trào bảo vệ, kiểm sát điều tra,
  kiểm sát việc giải quyết, kiểm sát giải quyết, tổng điều tra, chỉ đạo tổng điều tra, tư vấn hướng nghiệp, giáo dục hướng nghiệp,
  tổng hợp - hướng nghiệp, việc làm và dạy nghề, trung tâm dạy nghề, trường dạy nghề
`);
