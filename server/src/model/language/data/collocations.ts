/**
 * Fixed expressions of administrative prose of four words or more. Where all but one of their inner words
 * stand in a text, the missing one was forgotten: `cải hành chính`, `ủy nhân dân`.
 */
export const COLLOCATIONS: readonly string[] = `
tình hình thực hiện
tình hình hoạt động
tình hình kinh tế
tình hình thị trường
kết quả thực hiện
kết quả triển khai
kết quả hoạt động
kết quả đạt được
kết quả giải quyết
kết quả kiểm tra
kết quả thẩm định
tổ chức thực hiện
tổ chức triển khai
triển khai thực hiện
hướng dẫn thực hiện
hướng dẫn thi hành
quá trình thực hiện
quá trình triển khai
kế hoạch thực hiện
kế hoạch triển khai
tiếp tục triển khai
tiếp tục thực hiện
tiếp tục theo dõi
tiếp tục phối hợp
tiếp tục đẩy mạnh
tiếp tục tăng cường
tăng cường công tác
tăng cường kiểm tra
tăng cường quản lý
tăng cường tuyên truyền
đẩy mạnh tuyên truyền
đẩy mạnh triển khai
đẩy nhanh tiến độ
nâng cao chất lượng
nâng cao hiệu quả
nâng cao nhận thức
nâng cao năng lực
nâng cao trách nhiệm
ủy ban nhân dân
hội đồng nhân dân
tòa án nhân dân
viện kiểm sát nhân dân
mặt trận tổ quốc
ban chấp hành trung ương
ban thường vụ tỉnh ủy
bí thư tỉnh ủy
chủ tịch ủy ban nhân dân
phó chủ tịch ủy ban nhân dân
thủ tướng chính phủ
bộ trưởng bộ công thương
giám đốc sở công thương
cải cách hành chính
cải cách thủ tục hành chính
thủ tục hành chính
kiểm soát thủ tục hành chính
vi phạm hành chính
xử phạt vi phạm hành chính
xử lý vi phạm hành chính
trung tâm phục vụ hành chính công
quản lý nhà nước
ngân sách nhà nước
cơ quan nhà nước
kho bạc nhà nước
bí mật nhà nước
quy phạm pháp luật
văn bản quy phạm pháp luật
quy định của pháp luật
vi phạm pháp luật
phổ biến, giáo dục pháp luật
trợ giúp pháp lý
chuyển đổi số
công nghệ thông tin
an toàn thông tin
cơ sở dữ liệu
dịch vụ công trực tuyến
cổng thông tin điện tử
trang thông tin điện tử
thương mại điện tử
giao dịch điện tử
hóa đơn điện tử
chữ ký số
kinh tế số
khoa học công nghệ
đổi mới sáng tạo
khởi nghiệp đổi mới sáng tạo
sở hữu trí tuệ
phát triển kinh tế
phát triển bền vững
phát triển nông thôn
phát triển công nghiệp
phát triển thương mại
phát triển thị trường
phát triển sản xuất
phát triển hạ tầng
tăng trưởng kinh tế
cơ cấu kinh tế
kinh tế tập thể
hội nhập kinh tế quốc tế
xuất nhập khẩu hàng hóa
kim ngạch xuất khẩu
kim ngạch nhập khẩu
xúc tiến thương mại
xúc tiến đầu tư
thu hút đầu tư
môi trường đầu tư
đầu tư công
giải ngân đầu tư công
vốn đầu tư công
chủ trương đầu tư
dự án đầu tư
nhà đầu tư
chủ đầu tư
năng lực cạnh tranh
doanh nghiệp nhỏ và vừa
sản xuất kinh doanh
sản xuất công nghiệp
chỉ số sản xuất công nghiệp
công nghiệp hỗ trợ
công nghiệp chế biến, chế tạo
công nghiệp nông thôn tiêu biểu
tiểu thủ công nghiệp
khuyến công địa phương
khuyến công quốc gia
khu công nghiệp
cụm công nghiệp
hạ tầng kỹ thuật
hạ tầng cụm công nghiệp
kết cấu hạ tầng
giải phóng mặt bằng
quyền sử dụng đất
thu hồi đất
tái định cư
quy hoạch sử dụng đất
kế hoạch sử dụng đất
bảo vệ môi trường
ô nhiễm môi trường
đánh giá tác động môi trường
biến đổi khí hậu
tài nguyên khoáng sản
khai thác khoáng sản
vật liệu xây dựng
vật liệu nổ công nghiệp
trật tự xây dựng
an toàn thực phẩm
vệ sinh an toàn thực phẩm
an toàn giao thông
an toàn lao động
vệ sinh lao động
trật tự an toàn xã hội
an sinh xã hội
bảo hiểm xã hội
bảo hiểm y tế
bảo hiểm thất nghiệp
an ninh trật tự
quốc phòng, an ninh
phòng cháy chữa cháy
phòng cháy, chữa cháy
phòng chống thiên tai
tìm kiếm cứu nạn
cứu nạn, cứu hộ
phòng chống tham nhũng
thực hành tiết kiệm
chống lãng phí
buôn lậu, gian lận thương mại
gian lận thương mại
hàng giả, hàng nhái
quản lý thị trường
bình ổn thị trường
bán hàng đa cấp
quyền lợi người tiêu dùng
bảo vệ quyền lợi người tiêu dùng
người tiêu dùng
hàng Việt Nam
chương trình mục tiêu quốc gia
mục tiêu quốc gia
xây dựng nông thôn mới
nông thôn mới nâng cao
giảm nghèo bền vững
dân tộc thiểu số
đồng bào dân tộc thiểu số
vùng sâu, vùng xa
miền núi, vùng sâu
người có công với cách mạng
giáo dục nghề nghiệp
nguồn nhân lực
chăm sóc sức khỏe
khám bệnh, chữa bệnh
văn hóa, thể thao và du lịch
lao động, thương binh và xã hội
thanh tra, kiểm tra
kiểm tra, giám sát
giải quyết khiếu nại, tố cáo
khiếu nại, tố cáo
thi đua, khen thưởng
cán bộ, công chức, viên chức
tổ chức bộ máy
vị trí việc làm
tinh giản biên chế
quy chế dân chủ
dân chủ ở cơ sở
đoàn thể chính trị
tổ chức chính trị
hệ thống chính trị
chính quyền địa phương
chính quyền địa phương hai cấp
đơn vị sự nghiệp công lập
chức năng, nhiệm vụ
nhiệm vụ, quyền hạn
nhiệm vụ trọng tâm
nhiệm vụ được giao
trong thời gian tới
trong thời gian qua
theo quy định của pháp luật
theo quy định hiện hành
trên địa bàn tỉnh
chịu trách nhiệm
người đứng đầu cơ quan
cấp có thẩm quyền
cơ quan có thẩm quyền
ý kiến chỉ đạo
ý kiến kết luận
ý kiến phát biểu
phương tiện thông tin đại chúng
thông tin, tuyên truyền
xem xét, quyết định
tổng hợp, báo cáo
khó khăn, vướng mắc
tồn tại, hạn chế
tháo gỡ khó khăn
chức danh nghề nghiệp
quy chuẩn kỹ thuật quốc gia
tiêu chuẩn kỹ thuật
điện năng lượng mặt trời
năng lượng tái tạo
tiết kiệm năng lượng
cung ứng điện
kinh doanh xăng dầu
cửa hàng xăng dầu
chuỗi cung ứng
truy xuất nguồn gốc
`
  .trim()
  .split('\n');

/** Expressions that are cut short where their last word does not follow. */
export const CUT_COLLOCATIONS: readonly (readonly [cut: string, last: string, right: string])[] = [
  ['phòng cháy chữa', 'cháy', 'phòng cháy, chữa cháy'],
  ['phòng cháy, chữa', 'cháy', 'phòng cháy, chữa cháy'],
  ['phòng cháy và chữa', 'cháy', 'phòng cháy và chữa cháy'],
  ['ủy ban nhân', 'dân', 'Ủy ban nhân dân'],
  ['hội đồng nhân', 'dân', 'Hội đồng nhân dân'],
  ['cải cách hành', 'chính', 'cải cách hành chính'],
  ['thủ tục hành', 'chính', 'thủ tục hành chính'],
  ['vi phạm hành', 'chính', 'vi phạm hành chính'],
  ['giải phóng mặt', 'bằng', 'giải phóng mặt bằng'],
  ['quản lý nhà', 'nước', 'quản lý nhà nước'],
  ['ngân sách nhà', 'nước', 'ngân sách nhà nước'],
  ['quy phạm pháp', 'luật', 'quy phạm pháp luật'],
  ['công nghệ thông', 'tin', 'công nghệ thông tin'],
  ['cơ sở dữ', 'liệu', 'cơ sở dữ liệu'],
  ['sở hữu trí', 'tuệ', 'sở hữu trí tuệ'],
  ['gian lận thương', 'mại', 'gian lận thương mại'],
  ['xúc tiến thương', 'mại', 'xúc tiến thương mại'],
  ['an toàn thực', 'phẩm', 'an toàn thực phẩm'],
  ['tiểu thủ công', 'nghiệp', 'tiểu thủ công nghiệp'],
  ['biến đổi khí', 'hậu', 'biến đổi khí hậu'],
  ['bảo hiểm xã', 'hội', 'bảo hiểm xã hội'],
  ['an sinh xã', 'hội', 'an sinh xã hội'],
  ['triển khai thực', 'hiện', 'triển khai thực hiện'],
  ['tổ chức thực', 'hiện', 'tổ chức thực hiện'],
];
