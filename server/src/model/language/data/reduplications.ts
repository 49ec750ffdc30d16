const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Syllables that are rightly said twice. */
export const REDUPLICATIONS = words(
  'luôn dần từ thường ngày người nhà đời mãi song chung riêng đều vừa tạm lâu xa gần nhỏ to hay khá rõ hơi nhanh ' +
    'chậm đầu cuối ngang thẳng thân quen đôi mỗi năm ba chuồn cào xanh đỏ vàng trắng đen ầm rầm ào đùng ' +
    'tháng đêm lần nơi chốn sáng tối chiều mai kia đâu nào ai gì thôi đi lẻ phơi chang mang hiu xinh tăm ' +
    'vân chôm đòng khăng khư ròng ùn đăm thênh ngời tê le bìm',
);

/** Syllables that are said twice before another one alone: `lớp lớp thế hệ`. */
export const SAID_TWICE_BEFORE: ReadonlySet<string> = new Set(
  'lớp thế, lớp người, lớp cán, lớp đoàn, lớp thanh, lớp chiến, từng lớp'.split(', '),
);

/** Words that end in such a syllable: behind their first half it is not said twice. `nói chung chung`, `giảm dần dần` are. */
export const ENDS_ONCE: ReadonlySet<string> = new Set(
  [
    'bồi thường, bình thường, bất thường, thông thường, phi thường, khác thường, bán lẻ, nhỏ lẻ, riêng lẻ, đẩy nhanh',
    'tăng nhanh, làm rõ, nêu rõ, ghi rõ, chỉ rõ, hiểu rõ, nói riêng, bắt đầu, ban đầu, hàng đầu, đứng đầu, dẫn đầu',
    'cầm đầu, bước đầu, lần đầu, từ xa, vùng xa, hằng năm, hàng năm, hằng tháng, hàng tháng',
    'con người, mọi người, số người, ra đời, bản thân, nhân thân, buổi sáng, buổi chiều, buổi tối, ban đêm',
    'trở đi, nhiều lần, mỗi lần, cây xanh, kể từ, tính từ, số nơi, nhiều nơi, đồng đều, và vừa, chủ nhà, nước nhà',
  ].flatMap((line) => line.split(', ')),
);

/** Behind these digits stand in groups: `tổng đài 1900 1900`. */
export const DIALLED = words('số thoại khoản dây nóng máy đài hotline zalo fax gọi');

/** What goes behind `người` to name some people; `người người` are all. */
export const KINDS_OF_PERSON: ReadonlySet<string> = new Set(
  'dân, nghèo, bệnh, cao tuổi, lao động, tiêu dùng, khuyết tật, nộp thuế, đứng đầu, có công, có uy, sử dụng, thụ hưởng'.split(
    ', ',
  ),
);

/** Words of grammar: they make no compounds, so a second one is always too many. */
export const GRAMMAR_WORDS = words(
  'của và các những về có đã đang sẽ trên dưới trong ngoài hoặc với cho để tại bởi vì do là thì mà nếu khi được ' +
    'bị theo đến tới qua vào ra này đó rằng nhưng cũng vẫn còn rất không chưa phải cần một nhằm như',
);

/** What goes before `bị` in a word: `thiết bị bị hỏng`. */
export const BEFORE_BI = words('thiết trang chuẩn');

/** Words of grammar that end no compound either; `đề ra` and `kéo theo` are words, `nhìn đến` is none. */
export const CLOSED_WORDS = words(
  'của và các những về có đã đang sẽ hoặc với cho để tại bởi vì do là thì mà nếu khi được bị đến rằng nhưng cũng không nhằm như',
);

/** `X Y Z` of the right seams `X Y | Y Z` that are as often said with one `Y`: `lịch thời vụ | vụ đông xuân`. */
export const SAID_BOTH_WAYS = new Set([
  'chủ nhiệm vụ',
  'phân khu vực',
  ...['thời', 'mùa'].flatMap((of) =>
    ['đông', 'xuân', 'hè', 'thu', 'mùa'].map((season) => `${of} vụ ${season}`),
  ),
]);

/** Nouns of one syllable that also begin compounds: two of them meet in `thi hành luật luật sư`. */
export const LONE_NOUNS = words('luật cấp sở phòng vốn điện thuế hàng giá mỏ kho chợ');

/** Papers, whose first letter is often a capital in mid-sentence, and the words that they mostly stand behind. */
export const PAPERS: ReadonlySet<string> = new Set(
  (
    'kế hoạch, quyết định, nghị quyết, nghị định, báo cáo, thông báo, công văn, văn bản, quy chế, quy định, chỉ thị, ' +
    'chương trình, đề án, tờ trình, hướng dẫn, thông tư, kết luận, công điện, biên bản, phương án'
  ).split(', '),
);
export const BEFORE_PAPERS = words('theo tại hành hiện khai lập dựng gửi trình các những mưu duyệt thảo');

/** Second halves of `X Y Y Z`, where `X Y` and `Y Z` are words: `thi công công trình`, `kiểm định định kỳ`. */
export const SECOND_COMPOUNDS = new Set(
  [
    'hiện đại, hiện hành, hiện trạng, hiện tượng, hiện nay, hiện trường, hiện vật, hành chính, hành lang, hành động',
    'hành vi, hành khách, hành trình, chức năng, chức vụ, chức danh, chức trách, công nghiệp, công trình, công tác',
    'công việc, công chức, công khai, công bố, công dân, công nhân, công nghệ, công trường, công văn, tư nhân, tư pháp',
    'tư vấn, tư liệu, tư tưởng, tư cách, nhận thức, nhận diện, nhận định, nhận xét, thành công, thành lập, thành phần',
    'thành phố, thành viên, thành tích, thành tựu, hóa chất, hóa đơn, hóa dầu, hóa học, xuất khẩu, xuất bản, xuất nhập',
    'xuất xứ, phòng ban, phòng cháy, phòng chống, phòng ngừa, phòng học, cấp phép, cấp giấy, cấp huyện, cấp xã, cấp tỉnh',
    'đồng thời, đồng bộ, đồng chí, đồng bào, vay vốn, triển lãm, quản trị, quản lý, sở hữu, sở ngành, định hướng',
    'định kỳ, định mức, định giá, định danh, định vị, luật sư, luật gia',
    'cách ly, cách thức, thông minh, cơ giới, chỉ đạo, vi phạm, giáo dục, sinh viên, sinh hoạt, sinh thái, sinh học',
    'điêu khắc, kéo theo, chính sách, chính quyền, chính trị, chính phủ, chính thức, trình độ, trình tự, trình bày',
    'sản phẩm, sản xuất, sản lượng, nhân lực, nhân dân, nhân sự, nhân viên, nhân rộng, học sinh, học phí, học viên',
    'lực lượng, thương mại, thương nhân, thương hiệu, nghiệp vụ, nguồn lực, nguồn gốc, bảo đảm, bảo vệ, bảo hiểm',
    'tạo điều kiện, tạo ra, phát triển, phát sinh, phát hiện, tập trung, tập huấn, tập đoàn, tập thể, hội nghị, hội họp',
    'hội viên, hội đồng, hội thảo, hội chợ, sự kiện, sự cố, sự việc, sự nghiệp, pháp luật, pháp lý, pháp chế, chế độ',
    'chế biến, chế tạo, tính toán, tính chất, thực hiện, thực tế, thực phẩm, thực trạng, lý do, lý luận, địa phương',
    'địa bàn, địa điểm, mặt hàng, mặt bằng, báo cáo, báo chí, kết quả, kết luận, kết nối, kết hợp, thu hút, thu hồi',
    'thu nhập, thu ngân, vận tải, vận động, vận hành, vận chuyển, đổi mới, sáng tạo, tin học, giá trị, giá cả, ý kiến',
    'viên chức, đầu tư, đầu mối, trường học, trường hợp, khai thác, khai báo, vật liệu, vật tư, dân cư, dân tộc, dân số',
    'lý lịch, thông suốt, thông thoáng, thông báo, động viên, động lực, trình diễn, trình duyệt, trình phê, trình ubnd',
    'trình hđnd, trình ủy, trình hội, trình giám, trình chủ, trình lãnh, trình sở, trình bộ, trình thủ, trình cấp, trình ban',
    'biểu quyết, biểu dương, dụng cụ, sát sao, kê khai, quan trắc, quan hệ, quan điểm, vụ đông, vụ mùa, vụ xuân, vụ hè',
    'tra cứu, chính xác, chính quy, thải ra, thải bỏ, ký kết, ký hợp, kiện toàn, đề xuất, đề nghị, đề án, chỉnh trang',
    'toàn diện, toàn tỉnh, toàn dân, giá đất, tạo nguồn, tiến độ, bị hỏng, bị hư, bị mất, bị lỗi, bị ảnh',
    'số liệu, số lượng, số hóa, phối hợp, hợp đồng, hợp tác, hợp lý, hợp pháp, mới nhất, thi công, thi hành, thi đua',
    'thân nhân, thân chủ, thường xuyên, thường trực, thường niên, đồng thuận, đồng loạt, đồng lòng, đồng hành, đồng ý',
    'nuôi nhốt, nuôi thả, nuôi trồng, trồng xen, trồng mới, điểm danh, nước sạch, nước ngầm, nước mặn',
    'mưa lớn, mưa to, mưa bão, mưa lũ, mưa đá, máy móc, giao thông, giao dịch, giao lưu, giao nhận, độ tuổi, độ cao, sơ bộ',
    'sơ kết, sơ chế, sơ cấp, tác nghiệp, tác động, tác phẩm, bệnh nhân, bệnh viện, ruộng đất, lúa mùa',
    'sơ tuyển, sơ đồ, tiêu dùng, tiêu thụ, tiêu chí, tiêu chuẩn, quyết toán, quyết định',
    'quyết liệt, quyết tâm, toàn bộ, toàn quốc, học kỳ, học tập, học đường, thảo luận, chi tiết, chi phí, cường độ',
    'nhất trí, nhất quán, lập kế, lập danh, lập hồ, lập quy, lập phương, lập dự, lập biên, bản đồ, bản tin',
    'doanh thu, doanh nghiệp, tin cậy, tin bài, chuẩn bị, chuẩn mực, chuẩn hóa, cấp nước, cấp bách, cấp đổi, quan trọng',
    'quan tâm, phòng không, phòng bệnh, phòng dịch, phòng thủ, phòng họp, gia đình, gia công, gia hạn, gia súc',
    'hạn chế, hạn hán, hạn mức, bộ máy, bộ phận, minh bạch, viện phí, vụ việc, nghị quyết, nghị định',
    'trách nhiệm, nước ngoài, dân chủ, dân quân, dân sinh, dân vận, phương án, phương tiện, đất đai, trả nợ, pháp nhân',
    'điểm nghẽn, sát hạch, động vật, thức ăn, tạo sinh, ủy quyền, ủy nhiệm, ủy thác, ngầm hóa, ca ngợi, khoa học',
    'sử dụng, trợ giúp, tiếp công, tiếp dân, tiếp nhận, tiếp xúc, tiếp thu, tiếp cận, hội nhập, định canh, định cư, bằng nguồn, bằng vốn',
    'bàn giao, phần mềm, hình thành, bay đêm, bay hiệu, đốc thúc, phương châm, thưởng đột',
  ].flatMap((line) => line.split(', ')),
);

/** Those who do something and what it is done with: the verb may follow the one that names them: `người thuê thuê lại`. */
export const DOERS = words('người bên máy trạm vật cây câu khách vùng lớp thư');
export const VERBS_OF_DOERS = words(
  'hỏi bơm dạy học thuê mua bán nuôi trồng mời bệnh vay nộp gửi nhận giao làm thi đọc trông ký',
);

/** Words behind whose end a noun of the same syllable has a name: `hợp tác xã xã An Phú`, `mặt đường đường 315`. */
export const ENDS_BEFORE_NAMES: ReadonlySet<string> = new Set(
  (
    'tác xã, trưởng thôn, trưởng bản, trưởng ấp, trưởng xóm, mặt đường, tuyến đường, lòng đường, nền đường, ' +
    'trưởng ban, trưởng phòng, trưởng khoa'
  ).split(', '),
);

/** Words behind which `số` begins a number: `mã số số 12`, `Luật Công nghiệp công nghệ số số 71`. */
export const ENDS_BEFORE_NUMBERS: ReadonlySet<string> = new Set(
  'mã số, dân số, nghệ số, đổi số, tế số, hội số, tầng số, quyền số, tài sản số'.split(', '),
);

/** Types and units that are of something which begins with the same syllable: `Luật Luật sư`, `Phòng Phòng, chống tham nhũng`. */
export const NAMED_AFTER = words('luật phòng khoa');

/** Bodies whose field begins behind them: `Sở Khoa Khoa học` has a copy too many. */
export const WITH_FIELDS = words('sở bộ vụ ban hội liên');

/** Phrases that begin anew behind any noun that ends in their first syllable: `học sinh sinh năm 2020`, `công nhân nhân dịp Tết`. */
export const BEGUN_ANEW: ReadonlySet<string> = new Set(
  (
    'sinh năm, sinh ngày, sinh tháng, sinh tại, sinh sống, sinh đôi, nhân dịp, nhân ngày, nhân lễ, nhân tháng, nhân kỷ, số liệu, ' +
    'tri ân, bộ phận, xe máy, xe tải, xe khách, xe buýt, xe điện, nước thải, đường tỉnh, đường huyện, đường xã'
  ).split(', '),
);

/** Words that end before another one of the same syllable, though nobody counted them in notices: `nội thành | thành phố`. */
export const WHOLE_WORDS: ReadonlySet<string> = new Set(
  (
    'nội thành, ngoại thành, phù điêu, trường ca, nước ngầm, cấp ủy, đảng ủy, tỉnh ủy, thành ủy, nhân tạo, trực tiếp, ' +
    'cơ hội, xã hội, lịch sử, hỗ trợ, ổn định, mặt bằng, địa bàn, thành phần, mô hình, sân bay, tàu bay, máy bay, giám đốc, địa phương, khen thưởng'
  ).split(', '),
);
