// Written by server/tools/count-odds.ts; do not edit.
// Counted over 6.4 million words of Vietnamese laws, decrees and administrative prose, and over 13 million words of the
// Vietnamese Wikipedia. Only counts left these texts.

/** Syllables of administrative prose, the most frequent first, and behind them those of general prose; `#` stands for numbers. */
export const WORDS = `
# của định và có quy các được công hợp điều theo luật hành dụng người chức trong quan cơ nước quyền
pháp tổ về với nhà thực tại trường hiện vụ động nhân hoặc việc cấp lý bảo không cho án đồng chính
sản tài này quyết phải khoản sử thông vi đối tư hàng bộ điện dân nhiệm quản đất thời doanh thẩm phạm
sở hội đầu nghiệp hạn từ giá thành trình sau để là khác giao bị hoạt gia ngày chứng nhận dịch số thì
b chủ dự a phát khi kinh đến ban kiểm xây báo bản xử tiền sự tra cầu quốc ngân điểm dựng trách cá
liên giấy hoạch đã viên ngoài ở phương nghị ký do xã một làm kết thuộc lập thanh yêu cáo chuyển năm
nam việt phòng chỉ c ủy liệu an toán bên văn đơn sơ thu tin thủ thể trên lực kiện chi địa đảm giải
tế hồ phép vốn xuất vệ đổi phạt nội tòa lao hình hóa khai thuê vật ty thầu xác tín đây mua kế môi
đại bằng năng trị đăng thống nghĩa bán toàn thi hiệu triển chế vào phần tiếp ra giám hữu lượng chất
mà hiểm vị đó thiết tác thị vận đề ứng trưởng sách lại đấu trung tự hệ phủ tiêu tục dung d tham tỉnh
đủ bổ cổ khu lợi áp thuế thuận nghề mục chấp diện phí trước sát kiến xét độ tố tạo thức nếu kể vực
gồm quả mức cung nguyên tính học tổng lệ nghệ quá trừ bệnh thường phân sinh đường phục tháng bao trả
trực biện nhất trợ những khách cao hộ sung nộp đình hại nhập gian danh chuyên cư mình nguồn chuẩn
thuật kỹ như bố gửi thỏa gây cứu lưu loại sửa tiện thương nợ nơi chữa cứ thuốc ý duyệt thay đ phẩm
đúng tiến tịch phối thác khoán hồi tạm phù tải bồi tập giữ phê chưa mặt giáo thủy ngành chống kỳ đốc
chịu dẫn hải nhánh căn lãnh qua tiết máy tàu tích khẩu biển đặc soát chung rừng đánh cộng trái hưởng
tối ghi cụ hướng lịch tượng truyền tranh khiếu cần phiếu góp cảnh phố nại di y lĩnh hỗ quỹ trở xe
chỉnh thiệt giới khả tình ích trọng dục nông hoàn biên ương cùng bất vùng ninh còn vấn chương nhưng
mới khoa biệt từng tên xem hạ đang dữ trí vay tử đáp đích tội cố viện e cháy trữ tương đông trì đạo
đương buộc chọn đô phụ trú tầng rõ phiên mại nối đào kháng tái tờ khởi biến trang họp minh dùng tỷ
lên giữa giảm thải cả dưới thế hòa ưu đầy hai tụng hủy huyện đưa du suất bàn lần họ quân tai nhượng
đi biểu kê đai cấu khí nghiên rủi huy ro nguy lựa tuân nổ mở mô đóng ba khám lệnh phó phá trạng môn
viễn tuyến bỏ bắt cách ngoại miễn phán nghiệm chấm trồng sư dứt con hết nuôi g tắc đoàn nghiêm nạn
lưới cục tăng mời thứ đa cán dưỡng đặt ảnh chào tướng mạng hơn i nhu thiểu thiên kèm cải liền nhiều
nhằm cảng gắn khắc độc tiên chánh cạnh vô ngay bình mất hậu sắt biết vượt lâm nhiên bay ngang trụ
thôn cấm thẻ lương yếu nhiễm tâm khoáng ô khiển kịp luận lớn chiến mẫu tuyên nêu giúp cưỡng nâng gói
vũ sức đoạn chúng niêm cam tuyển kv xảy trật chia hằng thụ dấu ước lãi chậm h triệu tuổi truy sai
nhóm đồ lấy chiếu riêng sao mật ít lời đãi đứng trương đạt yết thừa cuộc gọi khuyến khỏe kỷ mỗi tần
nhau sĩ phi gốc sáng trưng phổ chối ngăn thúc lẻ nào giờ chữ lược thư tệ mươi kho giai nhỏ cây lục
dược khẩn bí phường dư thuyền trấn giả cụm đội mười cử bảng khích thêm phim quảng tồn hạng dài trạm
trích mọi xâm tang tới vẫn mẹ khó tù bãi sổ xếp cập sống chí can thấp phúc kiệm thử thú bưu thân cp
xạ tật lắp bù thích phong chết tùy dạng thập thổ xin mạch đảo sông tộc thái nghỉ khăn thao rộng sang
trúc chứa dỡ thất rút xuyên khuyết thấy nhật thù phóng tôn dây lệch trời duy tiếng đo tặng tách so
bầu nđ rửa buôn giống khảo ngừa dạy ngừng thiện quý cuối vì đáng chiếm cản chặn ii thảo ổn vắng xấu
dõi tổn tất bày giam chỗ tốt tba dừng thưởng mang bạo lộ hỏng thăm khoảng gió thiếu nhũng lỗi cửa
sáp sẽ gần hoãn hư niên xóa k đz kéo tìm cận dò lai loài lái nguyện mã chu khỏi chạy hạt cân cước
phản đẳng bào phận đê khối đức sắm trao n cha khấu cai tước vừa lãng trận khung trúng quận nhuận
trăm hỏi diễn mạnh chúc vững em tọa miền nhãn đếm xúc chồng coi sàng mượn trắc chở khóa bến m khôi
tô huấn ngờ tỏa tt sóc tránh tuệ tán hôn ngắn kiếm luyện đòi dòng hưu hạch lang suy binh rượu lạc
đẩy thiệu cường sân lăm ppp sáu trẻ hối vợ iii trốn đèn bạc bền nhiệt rà đều cầm chăm gom thoại dành
thửa bậc đợt tuần khủng lào xong l ràng hoa bạch mắc tức cực đe sàn bởi dọa nhnn bức mỹ ngạch thôi
đảng dầu nắm âm đời tinh hay lá cắt kề chiều hiếm cũng hà mối tốc phía tạp bờ tàng mạo thần bước mw
nói cột đài nặng khen chênh sơn ubnd hiệp thoát nữ kwh tắt giác viết hàm quán trùng họa rắn dễ nền
xuống đoạt phức hoại rẽ vàng cổng lũ đột núi băng ma thọ móc sóng thật qđ ga thai bảy che chủng túy
anh hiểu nghiện rằng sẻ ánh điệp mìn nghi trò bắc bia ngữ đỗ dời gen ranh tiềm hiến thí trục xa chặt
gìn ấn sẵn giảng ruột ngại nằm ngầm ttlnh dương thảm ngũ rời sót ăn đá uy hút kích nmđg yên tháo nhẹ
phái tầm mỏ in mái mốc trần thoái cất lẫn sâu huống tu xả nhanh chẽ thiệp chuyến dâm lữ xứ iv mưu
kiểu đẻ lễ ngư ròng ttg dựa internet đập muối kép luồng súc chợ lỗ cũ ly đới lòng lấn kính xung đôn
sắc rất tống rãi tẩy lâu hài nghèo nổi suốt dáng cậy đàm lành nhờ tri v vẽ lô lận chăn gián thuyết
gặp mệnh nhìn linh thắng bốn gọn hoán chìm vai sắp chiết chơi giấu lậu đua mét cái ven đắp giản tay
chép chắn mực tả chú kia bão long lãm xanh đọc vé phế luân ngưỡng lạm ngồi hỏa điền đền dối bct câu
lam nghe đậu mềm o kênh sạch ngược trại chị neo nhiễu bà kim treo tân ép đêm gỗ lây đỡ bì cạn quanh
nhầm sớm chụp phú ghép vẹn chảy thang vòng ha lối tấn hầm tơ tận vĩnh đd tcpht x sa lan nay pha thô
hồng lấp rơ hoang mát đg chôn vườn nghìn lng nửa rác giết lớp muốn hỗn mâu thuẫn tđ fax quần bốc cờ
làng ngôn đổ ươm lụt tiễn lường ốm lừa hao khơi uống than đắm dải lũy ngặt châu cánh cồn mạc ông thả
lò lồng mặc rối siêu đính la mầm ao cốt mai chuỗi phước vướng sỹ hôm phút chờ còi cọc mổ tám đau đen
canh thăng bài ví khoanh thuần táng vắc bánh suối đmt tóm ống bác súng đạc đạp dần lôi màu soạn dã
dù khoan rơi đệm quay vọng cắm cống lúa lúc mưa rào giáp km nhường tường chẩn hơi tiểu tuyệt chéo
cát quang song tây đoán kín lân scada sưu chuyền chín mùa non tuy diệt kiêm nã oda xi cn hè mva
giang bụi cáp ngập trào tưởng hãng kịch lở tuất viii hụt khống tàn đồn ai dọc xưởng đạn dụ mặn ồn
bách kiên tụ bá hoạn khổ sánh đón chóng cảm lặp thước chướng thượng usd đốt bạ cắp khử le liệt xu
dắt logistics vớt đựng sạt chuộc krông lửa p s tảng khâu q rạch điển củng nhơn nồng đáo đỏ gì nhọc
tá toa trộm đầm giục nhựa phao phiền phỏng thục tràn trù vinh xúi bút chân gỡ tcttt thềm ôtô moóc
nên rỉ tết đắk dao mép mương phà đĩa bon ca cô gương trắng tẩu vân đoan khớp rò trống hán vlncn xăng
dinh quật vạch xiii dập dốc gt hoan khuôn liêu nhắc tùng bội hưng kg thắp hẹp lùi mê ngộ quặng tnhh
triệt bt gác kém làn san tĩnh va địch đợi bón bắn dán khuất loạt pleiku rung ráp vui dựngcông miếng
nòng pháo ta tem thạc vii bái bám dồn kẻ lạng position rèn tựu unesco chắc lề nq đầutư ấp bề j kè
lộc ngơi niệm nậm bot btđt ia nltt ruộng thờ hiv trọn bin côngtrình hiển khánh lọc máu trông xdm
đọng bè cẩn hương khuẩn kiệt thép túng đáy pa r săn đẹp càng mòn pl sét sạn sỏi túi upcom đvcntt
hiếp nmđmt pin pr tưới bùn bối dâu héc hộp lỏng rể t thâm thự tre trọt tôi am chốt liều thấu thẳng
trạch vũng xiv xuân bổng cương epc già giáng đỉnh mau mũi nóng phông quà tam tha thựchiện vn vãi
buổi bẩn hz mãn phấn sút thách tw túc vong weighted xen âu đem đúc aids bơm cong mba nạo thùng vết
xá cháu cài láng lún lượt nấm quỳnh sụt taxi úy bcc gốm hấp móng trải vỉa úng ẩn cà cược dàn dâng
khẳng kw lánh mây mạn nút quyđịnh rạp séc sê trễ tỏ áng tháp thặng transit xii xv xích đôla chư chấn
dôn ix lăng miệng mùi nhở nạp quát thạo thở đâm buồng chèn giềng giọng khê liêm mù phum đuổi đvcnt
đồi côn khói kilôgam kon nương oecd ray thạch tráo zone đun đà buk bể dọn dỗ gam giãn hãm kcn mi mũ
ngòi thạnh thầy tươi đoái đám đói atantt buýt bộc bớt diêm gateway gạch hoạtđộng lo ngõ nhạy oan sập
thịnh uyên vành vét đt btc chiểu cuộn cấy khiếm khiết kẽ loạn lẽ mong nháy nhấp rtu tctqt vĩ alkyl
amoniac casino ccn ct giàn hứa khoang sct tua vb ùn bật cồng cỡ duyên hùng hở khô kềnh măng mẫn nhim
nom nếp quạt quấy rách tiêm trầm tấm biếu bông chàm dựán gdp giường lặn nhược nmđ quên tctgtt
thiếtkế trưường tủ xứng đl ổ bấm giếng giỏi quất sữa the thỉnh trà tạc vỏ ủng bới chạm cúng giàu
giây hung hvdc miligam mẽ nữa phan phẫu quét chơn covid development f grdp góc gấp hydrogen lầm mm
mắt ngọc quen quãng ste trinh vpcp vuông vôi web bank chì cic cậu dàng dì hào hẹn khá khép lắk mồ
nhắn nhọn nát nô phụng si tbkhh truất trượt võng bóc bóng et evn huội ka kt kíp me màn mường nho
nmnđ nẵng phiện quầy soi sốt sửdụng thoáng urani vu ân α by bê email hố lắng mililít mui ng nha
theoquy tông tú uế vác yang đôi đắn địnhcủa and búk chíp cv ea hđbt kêu lách methyl miếu mậu nhi nhì
qcvn triều tròn tuabin tum tựa vnd xách xâydựng xói á ái đu bom bẫy ems ghế gôn gầm huân hàn hách
hái khan luôn mtv mướn ngânhàng ngột nới short thói to trộn tổchức vỡ ẩm bto bó bọc cang chìa cm cơi
dịp ethyl gạt gộp huyết iia kh lạnh lều lứa lựu mr mạ mỡ nen ngãi ngẫu phanh rã say sợi tb thối
trăng tung vậy website xôi ụ bại chuồng củ giành hát hôi hẻo khái lạ lọt muộn ném nóc nắng nỗ phả pu
ql quyên quyếtđịnh rãnh rét rôn ten thánh thợ tod tro trọc tỉ unmatched điếu độngxây bảođảm bột chải
cặp cứng dôi dậy gđ hới két lanh matched mộ nai ngói nhuệ nhôm or pcrt rẫy rồi solar tho thua
thẩmquyền tp tắm vứt đinh đàn đục aa agc apec bess bis blđtbxh bồn chủđầu cướp cẩm củapháp dày hiếu
hoàng hydro hạnh hủ khiến kiều lê lăn man mơ mờ ngón ngưười nhànước nhạc nhục nứt quyển ri tc đuôi
đốivới asean bạn bếp côi cưới cỏ củi file fitch gamma generic gp hc kwp kỹthuật loa lưỡng max mhz
mvar nang nhớ nét nộidung phápluật phôi phơi poor qhđ quế srw standard sương tráchnhiệm trụy tđtn
ăng đán back bim buông bò bẻ chát chínhphủ container cycloalkyl cành cối cựu da dị ei for hoành hy
hô khảosát kiệnnăng kl kpp lát men mầu nghịch ngọt ngựa nắp nứa phiến rong rải sen thận tne ttr
tưước viêm vùi w xát xổ áo đước btu bxd bỉm châm chùa chịutrách cites cmnd cpi cóthẩm dh dsc
giảiphóng giấyphép huế hộiđồng ib khế kuốp lột mvunderlying ná nó nấc pccc phêduyệt pss quí rating
rwaccr rệt sứ tấu tầu tỉa việcđánh xoay đeo đkkd đâu đăk đấuthầu đậy đệ bàng bát bạt bế chip chiềng
chuột chằng câm cù cặn delta dìm grw hồsơ hợpđồng karaoke ken kilômét kẽm mail milimét mt múa múi
nhiệmvụ nhặt nm nstw né nốt phích piperidyl prông quảnlý quẹo su tcvn then thấm thầutrong thắt thốt
trườnghợp vbhn đậm ảảnh ốp ời ang au bai bam bang banh be ben bi biếc biếng biền biều bo bong bu bui
bun buồn buột bành bàu báng báu bân bâng bây bã bãy bèn bé bén bênh bìa bìm bím bính bòn bòng bói
bót bô bôi bôn bùi bùng bú búi bún băm băn bơ bơi bơn bương bướng bường bưởi bạng bả bấc bấy bầm bần
bầy bẩm bẩy bận bậy bắng bằm bẳng bặc bặm bặt bẹ bẹn bẹp bẽ bềnh bễ bệ bện bỉ bỉnh bịa bịnh bọ bọn
bọt bỏng bống bốt bồ bồng bổi bổn bỗng bớ bời bờm bở bợ bục bụt bứt bửu bự bực cau cay chai cham
chan chang chanh chao chau chay chen cheo chim chin chinh chiu chiêm chiên chiêng chiêu chiếc chiếng
chiền choi chon chong chua chun chuyện chuôi chuông chuần chuốc chuối chuốt chuồn chuộng chà chài
chàng chày chá chác chái chán cháo chãi chè chèo ché chén chét chê chình chích chò chòi chó chói
chót chông chõ chõng chù chùng chúa chút chăng chĩa chũ chơ chưng chước chường chưởng chạ chạc chạch
chạn chạng chạp chả chảo chấu chần chầu chẩm chận chập chật chậu chắp chắt chằm chẳng chẵn chặng
chẹt chẻ chọc chọi chỏ chốc chốn chồi chồn chổ chổi chội chột chớ chợt chục chứ chứt chừ chừa chừng
chử chửa chửng chững chực co cu cua cui cum cun cuông cuốc cuốn cuống cuồn cuồng cuội càn cào cày
cám cáng cáu cáy cãi cò còng cóc cói cóng cót cõi cõng cùa cùi cùn cú cúc cúi cúm căm căng cũi cơn
cưa cưng cưu cười cưỡi cạc cạm cạo cạp cảo cấc cấn cầy cẩu cật cắc cắn cằm cằn cẳng cọ cọng cỏi cốc
cồ cổn cỗ cỗi cộ cộc cội cớ cởi cợt cụt cức cừ cừu cửi cửu cữ cữu cự cựa dai dam dan dang dau day de
dem den dia dim diên diêu diếm diếp diềm diều diểu diễm diễu diệc diệm diệp diệu doan doi don dong
doãn dua duyện duân duẩn duỗi dà dào dác dái dám dánh dát dáu dáy dãi dãn dãy dè dèm dé dép dê dí
dính dòn dó dô dông dõng dăm dĩ dĩa dĩnh dũ dũa dũng dơ dơi dơn dưa dưng dươi dười dường dượng dượt
dạ dại dạm dạn dạo dạt dấm dấn dấp dất dấy dầm dầy dẫm dẫu dẫy dậm dận dật dậu dằn dằng dẳng dặc dặm
dặn dặt dẹp dẻ dẻo dế dến dề dền dệt dọi dốt dồ dồi dỗi dộ dộc dội dột dở dứa dứng dừa dử dửng dực
gan gay ghe ghè ghé ghê ghẹ ghẻ ghề gi gianh gin gio giong giu giàng giày giát giáy giã giãi giêng
giò giòi giòng gióng giông giăm giăng giũ giũa giơ giương giạ giảo giấc giấm giầu giầy giẫm giận
giậu giắt giằng giặc giẽ giỏ giồng giỗ giời giở go goi gon gui guồng gà gán gáp gáy gâm gân gã gãy
gò gòn gót gô gôi gôm gõ gùi găm gũi gượng gạ gạc gạn gả gảy gấc gấm gầy gẩy gẫm gẫy gập gật gậy gắm
gắng gắp gắt gằn gặm gặt gỉ gọng gỏi gối gồ gổ gộc gội gớm gờ gờm gở gởi gợi gợn ham han hang hanh
hau he hen heo hinh hiên hiêu hiềm hiền ho hoi hom hon hong hoài hoạc hoản hoảng hoắc hoằng hu hua
hun huyên huyến huyền huyễn huyệt huê huề huệ huổi hàu há hác hám háng háo hâm hân hâu hãi hãn hãnh
hão hãy hèn hé héo hét hê hên hò hòi hòm hòn hòng hóc hói hóm hóng hông hõm hùa hùn hú húc húng húy
hăm hăng hĩnh hũ hơ hường hạc hạm hạo hạp hả hảo hấn hất hấu hầu hẩu hẫng hận hắn hắt hằn hẳn hẹ hế
hến hề hễ hệt hỉnh họng hốc hống hồn hổ hổi hổng hộc hớn hờ hời hờn hởi hỡi hợi hủa hứng hử hững hựu
hỷ ke kem keng keo kha kham khang khanh khao khau khe khiêm khiên khiêu khoe khoi khong khoàng khoăn
khoảnh khoắn khun khuyên khuyển khuân khuông khàn khán kháo khát khâm khèn khò khóe khôn khùng khăm
khăng khơ khư khải khảm khản khảnh khấn khắn khắt khẽ khỉ khỏa khố khốn khổng khờ khứ kin kiêng kiêu
kiếng kiết kiềm kiền kiển kiệu ky kèn kèo kén kên kìa kìm kình kẹo kẹp kẹt kẻo kếp kềm kền kệ kỉnh
kỵ lau lay len leo liêng liềm liễm liễn liễu liệm loan loi lon loát lu lui luy luyên luyến luông
luẩn luống luồn luộc lài lác lán láo láy lâng lã lãn lão lèn lé lén lênh lình lính lòa lòi ló lóa
lóc lóng lót lôn lông lõa lõi lõng lù lùa lùn lú lúng lút lơ lơi lơn lư lươn lướt lười lườn lưỡi
lượn lạch lạn lạo lạp lạt lạy lả lảng lấm lầu lầy lẩn lẩu lẩy lẫm lẫy lật lậy lắc lắm lắt lằn lẳng
lặc lặng lặt lẹ lẻn lếu lềnh lịnh lọ lọi lọn lọng lỏi lố lốc lốn lốp lốt lồ lồi lổ lội lộn lộng lới
lờ lỡ lợ lợn lợp lụa lụi lụn lụy lủ lủi lức lừ lử lự lỳ lỵ mam manh mao may meng min miên miêu miến
miễu miện mo moi mon mu muôn muông muống muồi muỗi muỗng muội my mài màng mành mào mày má mác mán
máng mánh mâm mân mãi mãng mãnh mão mè mèn mé mênh mì mí mò mòi mòng mó mói món mông mõ mú múc măm
mĩ mơi mơn mạt mả mải mảng mảnh mấu mấy mần mẩn mẩu mẫm mận mắm mắn mắng mẹt mẻ mến mề mền mễ mệt mỉ
mị mịn mọc mọn mọng mọt mỏi mỏng mố mống mốt mồi mồng mổi mỗ mộc mội mộng mớ mởi mụ mủ mứt mửa mỳ mỵ
mỷ na nan nanh nao ne nem ngai ngan nghiêng nghiến nghiền nghiễm nghiễn nghè nghé nghê nghĩ ngo
ngoai ngon ngoái ngu ngung nguyền nguyễn nguôi nguôn nguội ngài ngàm ngàn ngàng ngách ngái ngán
ngáng ngáp ngát ngáy ngâm ngâu ngây ngò ngòn ngó ngót ngô ngôi ngông ngùng ngăm ngơ ngưng ngươi
ngươn ngươì ngước ngưới ngượng ngạn ngạnh ngạt ngải ngấm ngất ngấu ngần ngầu ngẩn ngẩng ngẫm ngậm
ngật ngậy ngắm ngắt ngọ ngọn ngỏ ngốc ngổ ngổn ngỗi ngớ ngớt ngời ngỡ ngợi ngụ ngụy ngủ ngứa ngừ
ngửa ngự nham nhan nhiêm nhiêu nhiện nhung nhuần nhuế nhàm nhàn nhành nhàu nhá nhác nhám nháp nhát
nhâm nhã nhãng nhè nhé nhí nhím nhòm nhóc nhô nhõm nhú nhúc nhúng nhăm nhăn nhĩ nhũ nhơ nhương
nhưỡng nhạn nhạt nhả nhảm nhảnh nhảy nhấc nhấm nhấn nhầy nhẫn nhậm nhậu nhậy nhắm nhắng nhắt nhằn
nhẵn nhặn nhỉ nhị nhịn nhọ nhọt nhổ nhổn nhộn nhờn nhỡ nhỡn nhụ nhụt nhủ nhức nhừ nhử nhửng nhữ niềm
niện niệu no noi nong nu nua nui nuối nà nài nàn nàng nành nách nái náo náy nâm nâu nãi nãng não nãy
nén nép nê nêm nòi nón nôi nôm nôn nõn năn nơ nưa nướng nạ nạc nạm nạng nạt nạy nải nản nảy nấng nấp
nấy nần nầy nẩy nẫm nập nậu nắn nặc nặn nẹp nẻ nẻo nếm nến nết nề nể nệ nệm nện nịnh nọ nọc nỏ nốc
nồi nồm nỗi nộ nộm nộn nột nớt nở nỡ nụ nục nức nực oi om on ong oán oản phai pham phe phia phiêng
phiêu pho phu phung phàm phàn phào phác phì phím phò phô phùng phúng phơ phượng phạ phạn phảng phất
phầm phẫn phật phệ phỉ phồng phổi phộng phớ phở phụt phủng pà pá pù pú que qui quyến quyện quyệt
quàn quàng quành quáng quánh quây què quèn quê quăn quăng quạ quạnh quấn quầng quẩn quẩy quẫn quậy
quằn quẳng quặt quẹt quẻ quết quệ quỳ quỵ quỷ rai ram ran rang rao re ren rinh riềng roi ron ru rua
rui run ruy ruồng rành rá rái rám rán ráng ráo rát ráy râm râu rây rão rè ré rén rê rên rì rí ròi rô
rông rù rùa rùng rúp răn răng rĩ rưng rương rưới rường rượt rạ rạc rạn rạng rảnh rảo rầu rầy rẩy rập
rắc rắp rắt rằn rặng rẻ rết rền rễ rọ rọc rọi rốc rốn rống rồ rồng rổ rỗ rỗi rỗng rộ rộn rờ rỡ rợ
rợn rục rụi rụng rụt rủa rữa sam sanh se seng sin som son soán sun suông suồng sy sà sài sàm sành
sào sá sác sái sám sán sáo sâm sã sãi são sên sình sí sính sò sòng sói sô sôi sù sùng sú súy sũ sưa
sưng sướng sưởi sượt sạ sạc sạm sạp sả sải sảm sảng sảnh sảo sảy sấm sấp sấu sấy sầm sần sầu sẩy sẫm
sậm sậy sắn sắng sặc sặt sến sếp sền sển sệt sỉ sọ sọc sỏ sốc sồi sộ sớ sờ sởi sỡ sợ sụ sục sủa sủng
sứa sứt sừng sửng sửu sững tan tao tau te teng thau them thinh thiêng thiêu thiếc thiến thiếp thiền
thiều thiển thoa thoai thoi thon thong thoán thoạt thoải thoảng thoắt thung thuy thuyên thuấn thuột
thà thài thàng thào thày thám thán thát thâu thây thãi thèm thé thê thình thính thò thòi thòng thóa
thót thõng thùa thùy thúng thúy thăn thơ thơi thưa thưng thướng thướt thược thạp thản thảy thầm thẫm
thậm thắc thắm thắn thằn thằng thẳm thẹn thẻn thếp thề thệ thỉ thỏ thỏi thố thốc thốn thồ thồng thổi
thổn thổng thớ thới thớt thụng thụt thụy thủa thủng thừ thừng ti tia tim tiếc tiếm tiếu tiều tiển
tiểng tiễu tiệm tiệp tiệt toan toi tom ton tong toản trai tran tren triên triêu triết triền triểu
triện tron tru truyến truyển truyện truật truồng tràm tràng trá trác trám trán tráng trát trâm trân
trâu trãi trèo tréo trê tròng tró tróc trói trót trôi trôm trôn trùy trút trăn trĩ trũng trơ trơn
trư trưa trướng trườn trượng trạc trạn trạo trảm trản trảng trảo trấp trất trẫm trặc trẻo trẽn trệ
trịnh trọ trọi trỏ trối trồi trổ trỗi trội trớ trờ trợn trụng trứ trứng trừng trử tui tun tuyết
tuyền tuyện tuông tuấn tuẫn tuế tuốc tuồng tuộc tà tàm tào tày táo táp tát táu táy tâng tâu tã tè té
tét tê têm tì tí tía tím tò tòi tòng tó tóc tót tôm tùm túm tý tăm tơi tưa tưng tược tạ tạng tạt tản
tảo tấc tấp tẩm tẫn tắn tắp tằm tằn tằng tặc tẻ tề tể tễ tị tịnh tỏi tốn tồi tồng tộ tột tớ tời tởm
tợn tụt tụy tủa tủi tủng tủy tứ tửu tỳ tỵ u un ung uyển uê uông uể uốn van vang vanh ve veng via
viêng viền viển vo voi von vua vung vuốt vuột vài vàn vá vách vái ván váng vánh vát váy vâng vây vã
vãn vãng vãnh vè véc vén vê vên vía vò vòi vó vón vót vôn vông võ vú vút văng vơ vơi vươn vương
vường vược vượn vượng vạ vạc vại vạn vạng vạt vả vải vảo vảy vất vấy vần vầng vầy vẩn vẩy vẫy vắn
vắt vằn vặn vặt vẹt vẻ vẻn vế vệt vỉ vịnh vọt vỏn vối vồ vồn vồng vỗ vội vớ vờ vời vờn vở vởi vợt
vục vụng vụt vức vừng vữa vự vựa vựng xai xang xao xay xinh xiêu xo xoa xon xoáy xui xuy xuyến xuẩn
xuồng xà xám xáp xâu xé xém xén xép xê xì xí xín xó xóc xót xô xông xõa xù xăm xơ xưng xương xướng
xường xẩm xắc xắt xẹp xẻ xế xỉ xỉn xỏ xối xốt xới xở xợi xức xửa xửng yến yển yểu à ào ám è é ém ê
êm ì í ín ó ói óng ôi ôm ôn ù ăm đam đan đanh đao đay đia điên điêu điếm điến điềm điểu điệt điệu
đoa đon đong đoài đoản đuông đuốc đuối đuống đàng đành đàu đày đác đái đát đân đãn đãng đè đèo đên
đò đòn đòng đóa đùa đùn đùng đút đăm đĩ đĩnh đũa đơ đư đưng đưới đười đạ đạm đả đản đảnh đấm đấng
đấy đần đẩu đẫm đẫn đẫy đắc đắng đắt đằm đằng đẵn đặn đặng đẽ đẽo đế đềm đểu đễ đọ đọa đọan đọi đố
đốn đống đổng đỗi độn đớn đờ đờn đụn đụng đứa đứt đừng đực ĩ ơ ơi ơn ư ưng ướt ường ưởng ược ượng ạ
ả ải ảm ảo ấm ấu ầm ẩu ập ắng ắp ẵm ế ỉ ỉa ỏi ố ối ồ ổi ổng ới ớn ờ ủ ứ ỷ`;

/** How many of them are those of administrative prose. */
export const KNOWN = 2254;

/** The digits of the packed lists: of a step, the first half ends a number, the second half leads it. */
export const DIGITS = `()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~`;

/** How rare each known syllable is in administrative prose: a digit each, in thirds of bits. */
export const RARITIES = `
7::;;;<<<=======>>>>>>>>>>>>>>>>>????????????????@@@@@@@@@@@@@@AAAAAAAAAAAAAAAAAAAAAAABBBBBBBBBBBBBB
BBBBBBBBBBBBBBBBBBCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCCDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDEEEEEE
EEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEEFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFGGGGGGGGGGGGGGG
GGGGGGGGGGGGGGGGGGGGGGGGGHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHHIIIIIIIIIIIIIIIIIIII
IIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIIJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJJKKKKKKKKKKKKKKKK
KKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKKLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLMMMMMMMMMMM
MMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMMNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNOOOOOO
OOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOOPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPPP
PPPPPPPPPPPPPPPPPPQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQQRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR
RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSSST
TTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTTUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUUU
UUUUUUUUUUUUUUUUUUUUUUUUUUUUUUVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVWWWWWWWW
WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXX
XXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXXYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYYZZZZZZ
ZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZZ[[[[[[[[[[[[[[[[[
[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]
]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^____________________________________________________
__________________________________________________aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbccccccccccccccccccccccc
cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc
cccccddddddddddddddddddddddddddddddddddddddddddddddddd`;

/** How rare each syllable is where it is the least rare. */
export const LEAST_RARITIES = `
6::9;;;<<=======><>>>>>>>>>>>>>>>????????????????@@@@@@@@@@@@@@AAAAAAAA?A>AAA;AAAAAAAAB@BBBBBB@B@BBB
BBBB@BB?BBBBBBBB?BC?CCCCC<CCCCCCCC=@BCCCCCCCCCCCCCCAADDDDDDCDDDDDDDDDDDDDDDDDDDDDDDBDDDDCDDDDDEE@DEA
EEDEEEEAEEEEEEEEBEADDEEEEEEEEEEDEEEEEEEEEEEEEDFEFFFFEFFFDDBDFFFFFDFDEF@FFFFAF?FCFFFFFGGGGGGGGGGAGGGG
GGEGGGGGGGGFGGGGGGGGGGGGGHHGHHHFCHHHCHHHGHHGEHGHGHGFHHHFDHHHHHHFHFEHHHHHDHHHHHHEIIICIHIFIIHIIDHEICIH
DFIFIEIIHIHIGIIIIFIIIGDIEIIIGIIIJJJJJJJJJGHJEFIFFJJDGAEJJCJJHIIJJFDAJJFHJJJHIJJJJJJJIJIFKKKJKKKJHFCI
KKKKKKKEJKKKGKKKKFKDHKKHGKHICKKKHKJKBKLLLHDLLIKEJHLILKFILLLLLKGLGLLLLKCCLILJLLLHJIGLLKLLLIMMLIMMMGJM
MHIJMJLMIKMJMIMLDEMMGIMGFIJILIMMKMIJHLIMNNJIKINNNMNNKJNENHLNIIJKKHNNKMNEGMMNNNKKGHNKLNNNNJNNNNOJGJMI
JHOMFGGFOOMHIKMOJMKOHFOKIOOLIDOOMJIOOOJKOOOMLGEKHOOMMNOOOOIOOOKOONIPKPOFPLPPKPFHPPIPPPLJMPMJPPILJKJP
PINOMPLFPLPMPLMMPFQQJQONFHQQKQHQQOPKQQQQOOJQNNQQQPOQOMMNMPKQQQMIPINNMIRROKROPRRMRJRHNORMLRNQMNORPPDP
RKKQRFQRMDRRGLNGHIEMNRLPBFMLEMLPRHMSGQJMSSHSGPGSOOHONOMSMHKPPSSJSSMIMNOSMNSQPPRNSCNSESMRSMJDQGPRSPRK
NPLQTIOPTQHPTGQNOTJGOOLTKSPKNNIRTJRROMTNTKSQOPRLSOLSJTTTKPRQTTTPQLNPMUNMPJFMPUKPOHMTUPQMOLQTUSSJLPMM
HLUUTKQSKUUPPIQUNIPRQLLOQITONUTOQQSQPNVVJPPRNROTNQSVUJHTJROOVQVULUOSKTUNSJQPISUPLVVNLIFPTKVVQSWUOPWN
UMKKQSRWWJUNLILWUUVWWWUQQWSTWDMVMBSRWIROWHTWROSQWWSPTWWWQSNQNIKXRWXOSXVQNOWSLSJNSHUPVMNWRPINUKKUOWOH
PXNKKDPTRXTTQIRGMTXXSWOXJUSSLJNNXXVTVOPLOTQKTYPQPNUPRRNKVPYJMQYYUTNOVYYTYYYLPHPWXTKRTUSMMYQYXTZUZYSS
TVNZSKUZWZZFZSWQZZXOZIKUMZNTWZQJZXQVUZXTZTQOQRSLSZRVQUTZTZXPRNQTKTZNZWNZYXRZVVNHZVWTXXNT[XUTP[Y[TOP[
QYL[[[[[RLVVX[QMSPS[YTUMURQYTTQROLS[UTYV[[W[U[YXSV[URXOSWSWKVUYWOSTWMVN]RSNTROZWMV]Y]O[]PUTT[RP]VHNQ
XYV]]VSRQSS]NTSX]T]SOUN]]SP]STQ]XTTV]US]YP[PZ]Y]SYSR^ZPTU]UTYWXW^URUUU^Q^QQV^WVYUM^^WN^WY[ZWV]RUWURU
VRR^UWTW^T^PWV]ZNVT]^^]XXZTXNOQ^^^^O^^^^^[SY^[^^P[SQNZP_UY__VYY^UQQ_SY_OWXW_V___]T_S^WT]TETPWRL_QTOT
S__PKPUU__XO_QQ_SQNMSW_S_RUPWT_SQ^RVMZZYXXWOTV_WT[VGUaaYa^VOSPaRZ]ZTa[TUR^OTZVUaa]IaKT^]ZLYaHaaaV]Q[
aSRSSaGQaWT_YaWJQ[PZaQ[[UM[VVMT[aVYZWLRaQPbVTb[TbSbZYSb]PZXY]WUbVV^PWSa]PSIRW_J[VJK]_PTTVQYVOW[aXbYY
b]KSbZbMbZbbQaRObObYb[bOTWYUVbZLaUObSW^QLXab]bbbVbQSbRRFVSYKRJZSTVVbbGXXPZbVbSNX[SQ[Yc[cccccWRXXcZOQ
ccXWbcVcZWcccaY[c[Q]ac^cYVOMQcOWLRccccWQcVSP]^V[UUTcccU^Q[cK_cccUNccc_cccccQccYcXccEcccccccUMXc]cUVc
TZc^PTQVXWaU_]Wa[dddd^YVSZ_aT[d][d]XcddddRdYXdW]ddTdbdaX_fHYXXSecXgVZ_jcUgT_]XciT^jTQ^^ZiiTfjai[ZaUQ
a_V^d]UgiggZgcdRf][[aYdgjjgjiei]dijXfR]ciZU[]geNZgZ]bafafbabZj^[XZbY_Z_iVXeP]NiSY]RKd]ajeVeOdWjeWcgV
Z]VUgecY[eVSdYa]d^daT^[bggieKS]eibYZiZdgjegXWWca]icc][__eN[]geY]fd[aai]fh_bTQ_deU^ghcjSZZegghaN^jY_X
cW[ddgP[hY]gbXggaiSV_^ZSdR]afWXai_aZi_b[cg]gY_Yf^TZaYa^a_XZd]jXUeQecRfYd[]iVKc[giV]idd]f[XdRYShYW[Yh
aiZd_YifWi_gi^eO_gi^YdUeag_gaVb]bgRb_iZbihTefVZg_[^bbcjZ^gb^icaYZfg^bQ^bTaXddhcShbjXjdjUe[^iWji[XXbg
[]ida^^cbee^WfaXiWZgg[_ibieabghYaiabUii_Vb^]]ceXhiccTXgaf]_WTP_bhfZdbUeicgZcga_iijafVdPdXia[[baYahgf
a^efXUdW]R]i^^V_ZjbUW]g_YPjcPaXdd^_iQg]geRjdbdgebU]dYR^iU]be_cjZd^P__dgg]dfid[_^b[g^igZPZaeS^bbJifXZ
hcSbibSa[g]^_SSg]begeejeZiSgiZ^c[hYX_TVZiUW]W_hhid[ggUdi_fQiWVdjfYge_]dS]bibi[iZ^W[OfTeZXgdTaj^a[_bi
iZZYZ]iif_^jS^[XSZ]i_VgNdZcZQciW_idbYdcfjaiWeRdj]cdOggigb_Z_TfTfehXjbb]ggTd]_cV]]ddMR^feiXVaajb[RaZW
h_jZWgedifh^dhegc[gbdS]jWWZg][cT[Tag^cidcjahRgYSQc^WPUfX^b_]Zdcc]daVXUfa][Wb[e[VR_W]^fd_Sb^ghdiOMf^a
dVjiXabTTbThi_iaUWajWYif]Y_cZUffdXTe^_XZj]RgXdjcb^d]diPZefa]U^VfY_jbaaQ_jV_X__GfjYUfPedbcgjfjYi_eiaf
LKejhaV[gjhhjVdab^beaedib^gfZZZR^cieedfddTVPVe^_SXWgVeXb_dZfigfcc_YVegc[dceZeeiZgdOZfcYaVdfiRbbQbWTg
iViieaffRacg_^^dgieid_fci]Ri^N]daeic]bXW_^g[iiUcjViVg^_bY[U_gcbdW]afidig[Udbd_bgdabcYacfia[gS_hjZaac
^iXfT[_^giUe]heec[OY[i^gO_hXWRc_YgWYW][U^gUiWe]j]L^^_WbiWdjdiefZZW_eggjajdhgPibci[gebfhhifibg^Y_WZWb
W][]i^]_Ygf]igefdh[e^fidYdiihi_iecdZ_jXia[Siigdjfc]W]aifdiNXjij[UgeWjgcdbgeTUiYZZZiX]gdcYibhXZ[iXcWa
YfggdOj^YZg_dZYYgaYedidZ^[]UiTd_iea_^ig]ied_gaYbfZd[^Xd]a]ib[f_ea_ifd^Z[aY[]_ddaQicbZegXb[fOZd^f[aeW
YVcYT[dZdYcdb^YUiRg[]Y_gfjjQ^bYdiaiYdXfcihiggYbWiLiXjjihia_]aO^aa_^aaedYWi[^_c[diVjedY[gaMhZi_TSSWa_
_gj^ZWc[iXdcZLghjfP^i_jcgiPbj^S_YcZT^_VTU]hgcgd_hWfgi_^_YZZeYViZdjedi^ijj]ahjXOai_id_YWcffh[TThgbRXj
^TdadYfVaSXWcWihd]ecefXc]]]Wa_YeTcUgi[ZbifiUPcVXa_[ifg[jdW[TWbUV]TVgaa^hceZ^Zej]N]]ZPYQZjZjWSTd]e^^Y
ibTSG^^hKb^WeWbfdX_Q]X]jcbedha]XeidbcNVcaaeVGjf]Rc]eNg[]Sj_^iVejebda^db_]Qi_dfOXffeia]Xd_XgSjOicfj_^
jdVjb_YZi^[jVcjbg_WWfa[jci[]Whif^KZjc_[POTgcddiZbSadedfcicjjXc_[]RhhiW^d]ibib[[R^gXOfZagZUZh[]hQjhfa
ah_[]UZjWe]_hh^YWe^Wgb[idbfb^Z_ggjfcXZ[h^XUc^WgdS[VhUjYScbGjhfbcie]YVXh^[gbaWSUYWfZ^V[ZXebfjiNZeTTXb
aciegecj]cc[ejhjfZe^`;

/** For each syllable those that follow it in administrative prose: the step from one to the next, and a digit for how much likelier than chance, in bits. */
export const PAIRS = `
(0(2)1(0(0(0(0(0(0(4(0(0*0(0(0)0(0)0(0(0(0(0(0(0(0(0(0*0(0(0*0(0)2*0(0(0(0(0)0)0)0(0(0)0*0(0(0.0)0)0
(0(0)0)0)3(0*0(0*0*0)0(0(0*0,0*0*0)0)0*0(0(1)0(0(0)0(0,0(410)0-0+0+0.0)050(030(0.0)0-0,0(000*0(0-0/0
+0(0)0/0*0*0)0)4(000/0.3.0(0A0(0-0+0)0+0*0+0*0*0*080(070*1(0D0)0/0.2(0.022@0,04020)0*000(0404030)0)0
15+1.1(4*0+0(0.090+4(0-030/0+0,0G400<0)0A1)1/0.071(0S+0(2S-1(0(2H015)0,0,3S)0=114T,5C2I5)4+2*3+2.2*3
11H2,2-593@5D5L35312S54/5>472S54.4L574>3,433-5(3A3(3S+3C3S-5*565S;474S1544I4W:5*5 (0(0+0(2)2(0(0)4(0
)3(0)0(3(0(0(4(3*2(0)0(0(0(0(0)0(0)0+0(2(0(0)0)0)0)0(0(0(3(0(0(0(0(0(0(2(0)0(2*0(0(0(1-0(0(0(0(0(0)0
(0*2(1(0,1(0)0(0)0(0)0(1(3(0*1(0(0-0(2*0(1)0*0+0)2(0(0)2+2(0(2+2*0)1(2+1)0,0(4(0(0(0)0(0+0*0(0(2)0*1
(0)0)0+0*0*0*0)0(0(0(0(0)0*0(1(0(2)0,1*2(1,0(0(0,020)0)0(1*0)0(0)0(0)0*0(0*2(3)1.0(0(0(5(0(0-0*0(0*0
(0+181+1(0)1)0+0*0*0(2*0+0)2(0,000*1(0(0)2)1,0)1)0)0)0(0(0+1*0)4(0)0)0-0)3/3*0(0+0+0+0(0+0,2)0(0*1*0
,0(4(0+0+0/0-0(0)0*131,3)0(1(1+0(2-0,0+1)2,350*021.2+2)010.1(0-0/3,3)1(2*020*2(0+0*0)3+0)1(0/1)1)0*0
7070:0(141-153,1C2+173.340*1-0(080-402)3*121)1(0)1+1-2-1)5A2,3(243-1,1+1*1-192/171-16251*1(1TA203(30
1,27252.2T44SJ3SQ5S/4UF4UD5WM5 (0(4(0(0(0(0(0(0(0(0(0(0)0)0(0(0(0(0)0(0(0(2(0(0(0(5(0(0+0(1(0)0(0(0*
0(0)3(0(0(0(0(0(0(0(0(0*0(0(0)0(0(0(0*1)0(0(3(1(0(1(0(0(3(0(0(0(0(0(0(0)2(0)1(0)0(0(0(0(0(0(0(0)3(0(
0+0(0)0(0(0*0(0)0(0)0(0(0(0(0(0(0(0(1(0)0,0)0)0)0(0(0(0(1)0(0(0*3(0)2)0)0(0*0(2*0)0+0(0*0(0)0(0*0(0(
0(0)0*0(0(0(0(0(0)0(0(0)0(1(0)0(0(0+1(0*0)0+0*0(0(0)2(0*0(0(0)1*0(0(0*0(0)0)3(0(0(0)0.0*0)0(0)0*0(0(
0+2)0)2(0(4)0(0)0(4)0)0*0(0)0)0-1*0(0(0,3(0)0(0(0(2(0)0)0)4*0*0+0,0)0)0)0(0)0(4(3-0-0(0)0)0*0(0(0(0,
0(0)0)0*0(0(0(0)0(0)0*0-0-1,0(0,3,1*2*0*0*0*0*0(0*2)2+0.0-1*0*2(0(0)0*0(0,0(0)1*050)0)0)0)0+0(1*0+0+
0+0(0(0+0(0.230(1(3(0)4*0+0)0+0(0(0*1(0)0(0(2(0,020+3/3D0(0)0(060)1,1(130)0(1000040)04200*1.0+1*0.0)
3*0*1,0*030,0*0+3(0F0/0S,122;0+1:4M2+1S41=4S22S93SA3SE3WO3^06 (0(0(0)0(1(3(0(2(0(1(0(0(0(0(1(0(0(0(1
(0(0(0(1(0(0(0(1(0(0(0(0(0(0)0(0(0(1(1(0(0(0(0(0(1)0(1(2(1(1(0(0(0(0(0(0(0(0(1(0(1(0(0(0(0(0(1(0(0(0
(0(0(0(0(0(0)0(0(2(0(0(0(0(0(0)0(0(0)3(0(0(0(0(1(0(1(0(2(0(0*0(0(2)1(0(0(0)0(0(0(0(1(0(0(0(1(0(0(1(0
(0(0(1)1(0)0(0(1(0(1)1)1(0(1(0(0(0(0(0(0(0)1(1(0(2)0)0(0(0(0)1(0(0(0(0(0(0(0*0(0)0(0(3(0(0(0)0(0(4(0
(0(0(1(0(0(0(0(0(0(1)0(0*0)1(0(3(1(1(0(0(0)0(0(0(1)1*1(0)0(0(0(1(3(0(0(0(0(0(0(0(0(0)1(0(0(0(0)0,2(1
(0(0(0(1(1(0(0)0(0(1(0(0(1)0(1(0(1)0(2(2(0(0)1(0)0(0(1(0(0)1(0)0)0(2(0(0(1(1(0(0)0(0(0(3)0(0(0(0(1)1
(2(0(1+0(1)1(0(1(1(0(0(0(0(0(0(0)3)3)1(0(0(0(0(0(0)0(0*0(1(0(0(0(0(1(0(3(0)3(0)0(0(0(0*0(0(0(1(1(0(0
(0(0(0(2(1)0)3(2(0)0(0(2)0(0(0*0)0(2(0(0(0(0)0(0(2)1)1(1*3*0(0(0(0(0(1.3(0(0)0(0(2+2)0(1)0)0(0(0(0(0
)0)2(3)0(0(0(0*0(2(0)0)0(0(1)0(0(2)0(0(2(0(0(0(0(0(0*0)0(1(0(0)0(1(0*0(0(0(1)0(0)1(0(1)0(0(1)0(0(0)0
)1(1)0)2+0(0(3(0)0(0*0(0(0)0)0(0*0*0)0)0(0(0)1*0(1(0(4(0(0(3(0)1*1(2+1(1(3(0(0)3(0(2)0(0)0(2(1(0)0)0
,1*0)1*0(0*0*0(0)1(0*0(2)2*0)1(1+1*0+0)0(0+0)0(2(2(2(1+0(0*0(1(0(3+0*0*0+1(4(0(0)000+0-0,0)0+3(2(1)0
(0(0.0(0+0-0(1+0(0,0)0(0)2/0)0(0+0(2(1)3*0+0(0*3(0)1,1*3(1(0*1(6*1,0(2-2*0(2/0(320+0)2)0+0.1)1,1,1.2
+090)3(3*2)1)1(0(1)231)0*1-1-1-1*141*171(2-2,1121111<2.2*3(2-2.111H1/3+3)2-5S:3+2G294(3-2@4F273,5;37
36315;3U-4F3=5U)4^(5 (0(0(0(0)1(1(0(0(0(0(0)1(0(0(0(0)0(0(3)0*0(0(0(0*0(0(0(0(0(0(0(0(0(0(0(0(0(1)1(
0(0(0(0(0(0(0(0(0(0)0)0(2(0(5(0)0(0*0(3(0(0)0(0(0(0(0(0)0(1(0(0(0(0)0(0)0(0(0(0(0(0(0(0(0)0(2*0)0)5(
0(5(2)0*0(1)0*2)1)0)2)0+0(0)0+0(2(1(0(1(0)5(0(0)0(0)0)0)2(0+1(0)0(0(0(0(0*1(0*0(0(0(1(1)0)3)0)5(0(0(
0(0*0*0*0)0(0(0(0(0)0)0(0*1)0)0+4(0(0(0(1(0(0*0(0(0)0)0(0(000(0(0(2)1*0)0)0)0*0(0)2*2*0+1*0(0*2*0)0)
4*0)0*0(1*0(3)2)0)0.0(0)0+3*0)2-4,0*1(0)0(0+0(1(0)0+2(0)0)0*1,0(0)0)4(2(0(1*0(0)1(0,0(1,1(0(2/1)0)0(
0+0(0)0)0/0+1(1+1,0(0+2(100+0(0*0*2*4)0+0*0*061,0*0(0*0)0*3+0)5)0(0*4*0)0)153*1)3*0-0)0(0-2*0(2/5)2+
0)3,0)0(4(080(004)0*1,0+0,2*0)2+1)2+0+4*0(021+0-0/1.4,2*0)0H0+2(1*3*0*1+492(2(0-0+3(1,140.1*0P2*2:29
2)1(2+3+3(15113=2*343/3(3/454)2-3.2(3C3.3A2/43333/2J2*2<405A483,3/3SK433.4B5*3S-5G4@5+423+5U94TG5)6T
=5UD6 )0(6(00030P102P6=0,0>1+0A3T4460TQ0S154143SO2XP1^K3_*6 *0*2*1(0(2)0(2*0)0(3(0(2(0(3*1(0)3(0(0(0
(0)0(2(0(0+0(0(0(1)0)3)2(0(1)0(2)0(1*0(1(0)0(0)0(0(0(0(2(0,1(0(3)0(0)1(0*1(3)0+0(0)0(0*0*0(0(3)0(0)2
-2(0(0)0*0*0(3*0*0(0)0+4(2(3(0*1*0(0(2(1)1)0.4(0)3(0*0+0*0)0(0)0*3-1)0-2*0)2(0(0)0(0,0)1)2,2*1(3(0+0
(2-020)2(0(0(0,0)0)0)0+5+0)0.0(1*4(0(0(0+1*0(5(0)0,0(0)150+0*3)0-2+0(0*0(1)000+0(1.0)3)2)0)0(1)2-0*0
(2*4(311-213*0(1)0)102+2.0)2,1,0*0*1*0(0(0(1*0,3+1(1)0(0)1*0(041+0,0*0*0*2/02000+4*0-0(2-4*1*3/3/1(2
(053)0+050)0(0*3)0,0,1(0*1,0(3)3+1+03011*2+0(2(1S1290(2,1+0-5+3@1;291210222(1(3-44371/5*1(1-142S)2+2
52*1.2*333-2/2SO4-3K2;3?4;3)343S.3;3(4S-5X+4U,5 (0(0(0(0(0(2(0(0(1(0(0(0)0)0)0(0(2(0(0(0(0(0(0(1(3(0
*0)0(0(0(3)2(0(0)0(0(0(0)0(0)2(2(0(0(0(0(0*0(0)0(0(0)0(0(0)0(1(0(2(0(0(0(0)4(0(0(0(0(0(1(0(0(0)1(0)1
(0(0)0(2(1(0(0(0(0(1*1(1+0(0(0-0(0(1(0)0(1(0)3(1(2)3*0(0(0)3+0(1(1)1(0(0(1(0*0(0(0(2)2(3(0(0(0(0)0(1
)0)1(1+4(0)2(0(0(1(0*2(0(0(1)2(0(0(0(0(0(3(0(1+0+0*0(1(0+0)0(0)0+1)0(2(0)0(4+0(2,0(2)0(1.0(2(0(4(0(0
*1(0)0(4(0)0*2(0*1(0(0(0*1(0)0)0(0)0(0(0+2(4(1(0(0(2(0(4)0(0(0+0(2(2+3-1*3(0(1(5*0.0*0*0*0+0*2(0(0(5
(0(4(0(0*0)2(0)1+0*1(0(0)0(0(1(0(0,3(0)0.0*0*3,1)0+0/0)002(0(1(0(1)2*3(0*2(0)0(1(0(4(2(0)0)3*0,0(0(0
(1+0)3*3)0(3(0(2)1(1/0*5)1(1(0,0.0(1(3)0*2(0(1,0+1+0(0(2*1*0(0+1(4<0(2*0-3)3+3)1+0)3)0+3*0)1(0)0+3)1
(200(0(0)23053,1,2)104(2*2(2*1.2(1)2-0-402)0,2+1(0)4(3)4/1+1*2*1-1-0)101)1*4*5*4(1,1)2*0)1)2/2)2(422
36+2+3)331*4=3*2*1>18135*2.3*2@3+4)2<32253N2/2A3*4(3<3,2*3(3G2P3?3)3(3*4;3*3S34=4TM4.3>4T-585M4SB4L5
 )0)0(0(0(0(0(0)0(0*0(0(2(0-0(0(0)0(0(0)1)0(0(2(0(0(0(0(0+0*0(0)0+0(0)0(3(0(0+0)0*4)0*5(0(0(0(0-4(3)
0(0)0(0*0+0(2(0.0+0,0(0)0+0)0(0)0(2(0+0+0+5*0(0-0-020*5*701(020+0+0,5.0)2C0)247/0(0(0)0>6*0(0,4(010(
0I0,5(1+5+040/3*020(0C060:6>0*1*080*4@0B0-011(1(5/1*2)0,0/0/0F080_17 (0(0)0(1(2(0(0(0(0(0(0(0(0)2)0(
0(0(0(0(4(0(0(4(0(0(0*0)0(0(0(0(1(0(2(0)5(0(0(0(0(0(0(0(0(0(0(0)0(0(0*0(0(0(1(0(0(0(0(0)0(0(0(0(0(3(
0(0(1(0(0(0(0(0(0(0)0(0)1(0)1(0(0(0(0(0(0(0(0(0(0(0*0(0(0)0(0(0(0)1*0(0(0(0(0)0(0(0(0(0(0(0)0+0(0)0+
2(0(0)0)0)0*0(0)0)1)0(0(0(0(0(0(0(0(0)0(0(0*0*0(0)0+0(0(0(1(0(0)0)0(0(0)0*0(0*0(0(5(0(0(0(0+0)0(0)0+
0)0(0(0(0(0(0+0(0(0)0)0(1)0)0(0,0(0(0(0)0(4)0,0(0(0)0(0(0)4)0(1(0(0)0(0)0)3+0(0*0)0(0(0)2)0)0)0*0(0)
110+0*250*0+3,0(0+1(0+0(0(4(0(0+1(0*0+0*0,0(0)0(2*0)0-0(0)1(0)0)0+1+0+2(0*0.0)0+0-3(0(1(0)0(0)0(1)0.
1)0)0(0,0)0*1*0+0(0)1-1*1*2+0(1.0)0*0(0+2,0)0)0)2(0(0,0,1+2.0(050)0)203)0-0/0-0+0)0(2,0(1=0*4+0:1)0@
1,2-001)131(111+3/2+1,0*1.1+2*0-0(0:0,2/0;2I2)354)101S93-2.3A2+5S?21482T63 (4(0)0+0+0(0(2+06055)0(0=
08085C0<7G2<0A03466J0?1A3K7SF3J0H1L2/7A6D0Y23T=6n17 (0(0(0(0)6(1(0(0(1(0(0(0(0)0(0(0)0*2,0*0+0)0(0(0
(0(0)0(0(0(0)2(0(0)1)0,0(0*1)2(0,0)1)0(0(0(0-0(0*0*0(0*0(0(0+0(1*1,0,1-2(2)0)1)0+4)0(0+0)2,0(1+3)0*0
(0+1.1*2.0(0*1+0)0)0-1)000(1(0)0)3/1)2,0+0,0(0)0+0)0+0(0+2)3(3(0(0.2)0(0(0(0*0*0*0.1(0+0-4*0(100,5(1
11*0+1)0-0(1/023(021)0.0(0(0-0+0+2,3(0?110)0,42000,1-1/1+2-1*1(040.3(212-0J0(533/0)2.1(1.04040.07100
S;1B7(1235101)2)22132S9141(19234=2S43S*3-3S,4@2S/4SG3S@5YD6V85 )1(0(0(2(0(0(0(0(0(0(0(0*0)1*0)0(0(5(
0(0(0(0)0+1+0(0(0)0*0(6)0,0)0)0(0)0(1)1*0)0*0(0)0(0(0(0(1(0(0(0*0*2(1)0*0(0(0(0(0(0(0(0)0,0(0*0)0*0(
0)0+0*0)0)0(0)0*3(1(0+0/0)0+0.0-1(2(040(0)0,0+0)0)0*0(1*012)0.0.0(1-0(0,2*0(090*080(0-0+0)0)1)0@0)1(
0.1)0/0-021(0-0,090*1(0(0-040,2S;0*1*027/2/271.162S80+2)0=0T+0S10S@2S92W42S-3 )0(0(0(0(0(1(0(1(0(0(0
(0,0)0(0(0(0(0(0(0(0(0(0*0(0)1(0)0(0(0(0(4(0(5(0(0)2(0*0(6(0)0(0(0)0(0*0(0.1(0)0(0(0(0(0(0(0(1)0(0(0
*1*0)0(0(0(0)0)0(1(0(0(0*0(0,0(0)0(2)0(0(1(0(0)2(0(0)0(1(0*0)0)0+0*1)0(0)0)0,0(0)1*0+0*2)0,0*0(0*0*0
)0)0)0)0)0*0+0+0)2.0(0)4)0/2*0*6,0*0)4*0(1)0.0*0*0(0)0)0(0)0(1*0(401(0.0*0,0)1,2-1.0(0*0*000(0,3)0/0
)3)060+030*0(0*0)0(1(0,0(0-0;11000)2)0(050(0+1,0(0)0+2(2/0+132)295*0(0+0,2(2/0,3/1*0(2)0)1.0(1:0)023
+191+270)1(2(1-093@1<0)1:204-1)18110<2S(7F1*503(1T14E33383N3)2U14[@5T?5S36 (0(0(0(0(0(0(2(1(1(0(0(1(
0*0(0(1)0(1(0(0)0(0(0(0(0+0(0(0(0(0)0(0(2(0(0(0(0(3(0(0(0(0(0(0(0(2(0(0(0(2*0(6(0(0*0)0)0(0(0(0(0(0(
2(1(1(0(0(0*0(0(2(0(0)0(1)0(0(0(0(0*0(0(0(0+0(1,0(2)0)0(0(1*0)1(0(1(0,0*0(0(0.0)0(0)0)0(0)0(0)0)0)3,
0)4(2(0*1+0)0+0(2*0)1(0)0)0(3(0(0,0(0)0(1(0(0.0(0(0)1)1+0)0(0(0(0(0(0(0+0(0(0(0)0-0*0)0(0(0(0*0,0(0)
0(0)0)0(5*0)0(0*0+0(0*3*0(0*0(0*0*0)0*2*0*2(0+0)0(0*0*0(0(0-0+0)0(0(0(0*0*2(3(0)3)0(0(3(0-0)0+0*0(2(
0(0,0,0(0*0(0,1)3)0(1(0(0(0(031/040+0)0*0(1*1(0:11000*0)0/2(2.4)0)0)1*0*0-0*2(0+0,2(0,0(0(0*1*4,1(1+
0)0.441)2-2,2*056*5)3)0.1,2,0)1-1-0/2+0(100(0C2(0)020+103/0.3P321A3H353)5(28211-1>2(2@2,6(1*2T32C2F2
*272A3A4-403O345S54S24S66=5?5SC5SH5 )0(0(0(3(0)2(0)1(0)0+0*1*0*0(0(0-0+1(1(0)0)0)0(0(1)3)1(0,1)2+0(1
(0)0*0)0)0(0(0(3(0(4(0*0(2(0)0)0(0)0)0(0)0)040*2*0*0(0)0(3)0(1)3)0*3)1)0/0+0-1,0+0)6*2(2+0*2)0(5+1*1
)1+0)0(3(3+0*4+3(1(0,0(0*4+4)0+0(0,0/200*2-3(0(0(0)0)0(0(2-2*4*0*0(0/2)0(030(0+311(1(0(4/2,050(0)0(0
(0,3(0)0+0,120*2+000)4*0)072+4+3*4,0.3(0/003(1(0@010)015A0*4*1(090)0*273-157)1)523(0.6C122.005/4,361
)601,1/1,1)4-4/2+22111,501)611-5S=38553SB4T4472643326SB3U/7W@7c2797 )0(0(1(1(0(0(0(0(0(0(0(0(1)0)0(0
(0(0)0)0(0(0(3(0*2)0(0(0(0)0(0(0)0(2(0(1(0(0(0)0(0(0(0(0(0(0+1+1)0(0(0*0)0(0(0(0(0(2(0(1(0)0)0(0)0)0
(0)2(0(3)0(2(0*0(0(0*1(0*0(0(0*0*0+0(3)0)0(2(0(0)0*0(0(0)0-0(0(0+0(0)0*010+0(0+0(7)0*2(0(5)1(0)1)2)1
+0)0(0*0*2(0)0(0(0(0*2(3(0(0(0)0+1)0*0)0(0)0/0,0-310(0*0)0(0(0*0(0,0,4(0)2.0*0(0-2(020,0)1(0(0+0(0(0
)0)0)1*132(0+0)040)050)0+0)0)0(3(0*0)2,0*0,2/0+0*2+0*101)0.0(0)0.0,3,2*0)0)120*1)0/0-0*1+0A0=3*2.3)0
934202+2,0>040/210,0(1)0-1=4.0*1,2)0,1P111=3,2<3L3D1(3+2C3T?4<2M3;3SK3(3J3(5 (0(0)0)0(3)1(2(0)0(0)0*
0(1(2)0(0*0(0)4)0)0(0(3*0,0(0(0)0)0(0(0)0)0(0*0(1(0(5(0(0(4)0(0)0)0(0-0)3(0(0(0(0)0*0(1)0(1(0)0(0(0(
0(0(0)0+0,0(2-0(0*0(2)0)0(0*0(2*1(0.0(1)0,0)0(0)0)3)0,1(0(0)0(0,0*0(1(0,0)0(0(0(0)0(0)0-0+4(0)0(0(0(
0+1(0(0(2)0,0*0(4-0)0,0(0(200)0(0(1*5+0(0*1(0-3*0,0)321*0+0B0)1)1-0(2+0.2)1.0)0+0,0)6+0*0(0(2+0(0(2)
3(0(3+2,4(030+3.3(0+0*0*032-212+0(0*0(1,1+0)2(3+081*0*13001)060,0)02240(072(0-0(0.1,152-2(530+313040
1(101D2:25131(5?52233SG2?212F292=263S545623/2S+4A7+6S.5;5S@4U*6SH6F5T,5SF5)6F6ZA7 )0)0(2(0(0(0(0)1(0
)0*0(0*0*0(0(0(4(0(0)0+0)1)0(0(0*0)0(0(0(0)0(0(0(0(0(0)0*4+0)0)0(0)0*0(0(1(0(2(0-0*0)1(0)0(0)5(0(0(0
(0)0.0+1*1)0(0*0(0*0)3(0(2(0)0*0(0(0+0)0(0*0+0+0)0,0,0(0/0+0(0(3(0*3(0+4)0+0(0(0(0*0*0,0-2(0(4-0(0+0
)0(3+0*0(0)0,0*0*110+0)0)200-4)0)0*0)0(0(0)0-012)0+0(0+0(0(0/1(0(4)0(1:1*0*0*1+135*0*0.0*0*0)040.2;0
50,200>0H2,051,7/42170-0/0>1-0L4L0SA321S07S)2D1(4G2^L6 +0(0+01750)0,050+006(020)0-063*0=0@0S)430)0S/
050-0;2S-0K3+0<020S.0-6(0)0S,1?253+0<2SO0,0S;3S:1T=4X,4T(4U(4Z.7 (0(0(0(1(3(0(0(0(0(0(0(1-1-0(3(0)0(
0)0+0)1)0(0(1+0(0)0(0(0(0(0)0)0,0+0)0)0*0)0(0(0(1(0(0(3(0(0+0)0(0)0(0)0(0)0(0(0(0(0)0,0-0*0)7(0+1*0(
0(0)0(0)0(0)3)0+0-2+0*2)0(0)0*0+0,0,0-0(0+0/0)1(0)0*1*0(0+0.0.0*0)0)0,2*0*0*0)0*0*0(0*0/0)0)1(0(030*
1+0*0(0(0)1)0)0+2(0,0*0*0+0(0)0(0(0(0(1(2.0(0*0)0(0,3-5(0)0(0)1-0)0+0*2-011+0*0-2(0(040B0)5)4*2>0-0)
05040-0+000,1(4<0-0,0;2,040,0,511-0/060N102.131?1E1F2SL3+3=5S03S+3T:3H6?484J493S/6XI605?7:5_07 )1(0(
2(0(0(0(0(0(0(0(0)0+0)0(0*0(1(0(0(0(0,0(1(0(2)0(0(1)0*0(0(2(0)5(0(0(1(0+0)2+0)4+4(0)0(0(2(1(0(1(0)0(
0)0(0*0)0(0)0(0(0(0(2(1(0*3,0-1*0*0*0(0(0(0(0(0(0(0(0(3)0,0)0,0(0)1+0(0)0(3)3,0*0-1(0+0*0*0(0*1*1)0-
1(2(0+0*0)2)0(1+0*2.1*1*5(1,2*0)1(2)1*0-020-0(0+0,0(030(0(1(0(0+0)0)0-0+3(0(0+2,0(5(0,0*0+071(0(0-0(
4*04020*0*0-4)0,0/0,0(313*3,0*0,0)3+2)000(4.1*2*040*1*2+110-0)23011+1/051*00210)0)2+0)11231(1D061+0;
1<361)0/1-3=312*1;222S(4B3E2A1S>2S*2M2O3ZH6Z27Z-7 )2(0(0(0(0(0(0(0(0(0(0(6(0+0(0(0(0*0(0)0(0(0,2(0)0
(2(2(0(0)0*0(0(0(0)0(0)0(0-000(0(0(0*0(1(0(2)0+0(0)0(0)0(0)0(0(0*0(0*2,0-0*0*0+0*0(0(0(0.0(2(0+0-0+0
+0(0(0-0.0(0,160*0(0*0(0(0*0*0(0*0(0(0-010+0/0-0)0/0)0.0*0)030,0+0)1.0(0,1(0,011(0/2*0*0.0-0+1+0(0(0
(0-3-0(1)1>0(1,0804042,0(0-320-010(6)0-2-150-021*3*6.1,0.100.1(4(0-0J145(165;3624180<1/2>1S-3F2.171U
63S>2ZK4 00(0.7=0;0)0+0I00210S90-0F1SG1S74U90S>2WB1 *0(0)0(1)1(0(0)0(0)0(0)0(0(0(1(0(1*1(0)0(0(0)0(0
(4(0(0(3(0(0(0(0(0(0(2)0)0(0(0(0(0(0(0(0(0(1(0(3(3(1(0(0(0(0(0(2(0(0)2(0(0(0+1)3(0(0(1(0(0(1*0(0)0)2
)0(1(2(0(0(2(0(1*1(1(0)0(0(0(0*0)0(1)0*0(0(2)0(2(0)0*0(4(0)0)4)0(1(0)0)1(0)0)0(0)0)1)0(1(0(0(0(3)2(1
(0(0(0(0*0(0)0(2(3(0(0(2)2(0(0(0(0(2(0)1)0(0)0*3*0)0(0(0(1(0(0+3(0(0(1)1+0+0(0(0(0(4*0(0(0(1(0)1)0(2
/1(0(0(3)0)0(0)0)2(0(0*0(0)0)0(4(0)1)0(0)0)1(2(2(0(2*3+0*2(0(0)0)0*0(0)0)0)0-0)0(1(0(0*3(2(2(1(0,2)0
,0*0(0*0(1,0)0(0*0(3*0(0*2(2(2(0(0+1(0(2(4)0)0(0(1)1(1+2(1*3)1(1)1)0)0+4+2)0*0,0.1)0*0(0+2,0*0(1)0,3
+0)1*0+0(1(0(0)1(1*0)0)2*3(0)3*0(0(1(0)0,0)1-0)0*2(2+1,1)1)1+0-3+0(1+3(0*0)1(0+2(4-1(0+0(0)2(2*0)0*4
+0)2+082(1+0)3-2*010,400.3+2(1(330.3(2K1+0(1(3+1)5(2(3(1)471(1*1)4(1.27194(2*102-2.3)2;4.14232+2)1)2
>2(402(2(4P41392+2V-3]-5T96ZJ6 (0)0*2(3)1(0(0)0(2(0(3(0)0(3(0(0(0(2*2(0)2(0(0(0(0)1(0(0(0(0(0)0(0(0(
2)1)0)0(0(0(0(1(3(0)0(0(3(0(2(0(0(0(0(0)0)1(0(0,0(0(1(0(0(0)0(2*2(3)0)0)0(0(0(0(0(0(0(0)0(0(1(0)0(2(
0(0-1(0*0(4)1)0(0(2)0(0(0(0(0(0)1)0)2(0(2(0(0)0*0)0(0)0)1)0,2(0(0(0(0(0)0+0)0(0(1(0)0)0)0)0)0)0)2*0)
0(0*0)1(0(0(0(0)0*1(0)2)1,0*1(2(0)0)0(2(0(1+0)002)0(1(0(2)0(0)0)0(0(2*0*0*4(4)1,0)0(0)0(1.1*0(2*0(0(
1*2(0)0+111+1(0(0(1)0+0)0*0(0(2*0(2*1)0(0,0*0(0(0+0*2(0(2)0)1)0(0(2(2)0)0)0)0(2(1+2,5(2)0)0-3)0.0(0*
1(0/0+3(0+2,0)030(0(0(0/0(0+1/2(0)0*0*2(0/2,0)0(3(0(0*1(3+0)0*2)0)0)2)1,3,000*1)0*1-4(1-5)2+013+0*0(
1.2.2,5(0(5(3*221*2(0)2+2)2(1-0(0*2.2)3.032.201H5:1(4*0.2A1(212(3,1.144H20374)2<262(214,2*423244282(
5S03/2H353S34=3(353)3J3F4T:5O5U/5VL5W)6L6 )0)0(0*0(0*0,0+600,0-0+0(0*0-0(0*0*0.4/0(0(070,0(0:6+0*0)0
8090(000*6.03000*031K0?0=102-0.0+0,356.6G181(1,0E0V=041D1M2S+0=2T43T95T27U/4U27UQ635]P6 )0)0(0)0(0)0
)0)1+0.0+0)7+0)0*0(0,0*0*0)0+0;020,0/0*0/0)0/0/06020*4+0/0*49020SG0/0705532S(0+0TI312U/4X82Y97 (0(0)
0)0(3)0(0(4)0,0)2(0)0(0*0(0)0(0+0)0)000)6)1)0*0-2(1*0(0(0,0+0,0(080.0(2(5,0-0(3*1(1,0-5(0*0,1(100(4+
0.0(240)040(0.0)0(0*0/000+3-380,0,0-0.010+0.0*1-4D20021;0)000)1+0(0(2+4,1(0>2(5+50010,0*020C080;0)4:
5(1>1J4,2;4/103/3)1/0.0<1P376)344T02J2E2*4B223O553e*6]97 )0(0(0(0(0(0(0(0(6)0-1*0*0(0(0)0(0*0*0)0)0(
0(0*0(0(0)0(0*0)1(0(0)3(0*0.0*0)0(0(0(0(0(0(0(0(0*1)0(0(0)0(0)0(0(0(0(0(0(0+0+1-0*0*0(0*1*0)0(0.0)05
1*0(0.0-051)0,1-0)0-052(0*0.0)0)0)0-0/0*0-1(0/0)0)1)0-200.0+0)0-180/3(0,034(0*2/0-0-060+0(3(0)0,0-0;
0/07011=010,0-0+2+35311.0/1(09470Q2@0A4S:1YK5=2TJ4E5S64UQ5 (0(0(0(0(0(1(3(0(1(2(0(4(0(2)0(0(1(0(0)2(
0(0(0(0)0(0(0)0)0(0(3(0)0(0(0)0(1(0(0)0(0(0)1(0(0(0(0*0(4(2)0(0(0+0(0)0(0(0(0(0(0(0)2)2*0(0(1(0(0)0(
3)0(1(0(0)2(0(0(0(0)0+0*0(0(0(0)0)0(0(1(1(0(0(0(2)0)0(0(1)0(0*0(0)0)0*1)0(0)2)1*0*0)0)0)0*0*0)0)2*0*
0(3)3(2*1(1(4(0(0)0)2(0(0(0(0(1(1*0+0(0)0(0,0)0(0)0+021)0)1)0-0(0,0(0(0,0)0(0(2)0(0)0(0(0(3)2(2(0+03
0(4*0(0(0(0)0.0(0)0*4,0)0(0)1(0,031(012*0)0+1-0+0*0/0,0*0(0,4(0+0+0*0+1-02150)0(0)0(2)0)4/0(0.1+0)0)
0(0)0*0)0(2)0(5/0*0123202)3(1+0,3(2,072*4)0*3)4,1(3,0(1)2*2,2/0/1)121F1)2,2(1+0.0*0+1/1)1?231.3:2+3-
102-1H2S)4=312*513T24S)532D3;3S:4;6 )2(0(1(0(1(0(1(1(0(0(1)0)0)0(0(0)0(0(0(1(0(0(0(0)0*0(0(3(0)1(0(2
(4)0(0(2(0(0(0)0(0(0(0(1(0)0(1(0(1+0*0+0)0)3(0(0(3(0(0(1*0(0*0)0(0)1(0(0(0(0(1(0(0)0)0*3(0,3*1)0(0*0
(1(0(0(0(0(1(0(3(0)0+1(0)0)0)0(0*1(0*0)0(1*0,000(0+0(0)0(0(1(1(0(0)0(0)1)2)0)0)0)1+1*1(0)0(1(0(0(0*1
(2(0(0-1-2(0(2*1(0*0)0(0)0*0-2)0)0*0*0(0(0(0(0)0(2(1)0(0)1(0*2*0*1+0)0(1)1(0(0(0(2)0)0(0)0,0*0(3)0,1
)2(2(0)0)0(2,1)0*1/0)0)0(0,1(0*1(0)1*0*0(0)2)0/0)0(0*0(1*0*0(0(4(0(0+0,0-0)1/4.1)3)0*0)0*1+002(2,2(2
+2*0(2-0(3*0)3-6,1+0)0+0*0/0.0*3.1+0+2)1)0)0)0*0*0(02140,1B0)0.3*2-1+102631152)6(1J1+023.1;2<2*1.2T+
2/2,2-334L2*3S/2D226UG3SN4SQ7 (0(2)0(0(0(0(0(0(0(0(1)0)0)1(0(0(0*0(0(0)0(1,0(1)0)1(1(1)0(0(4(0(0(0(1
)0(0(0(1(0(0)1*0(0*0(0)0(2(0(0(0(0(0)1(0(1(1(0(0)0(0(0(0(1(0(1)0(0)0(0(4(0)1(2(0)0(0(0*0(3+0(1*1(1(0
(0*0(0(0(0(2(0(0(0(1(0)1)0(2(2(0)0)0*1(0)0*0(1(1)0(0)0+2(1)0+0)1(1(0(5*0(0)1)3(0(0*0(0)0(0(0(0(0)1(0
(0(0(0+1*0(0*0(0(1+2)0*0+1)0,0*0,1)0(0)2(0)0(0,2*0*0(0*0(0)1(0)1(0(0*0*0*0(0)0*2*2(0)0(0(0(0(0(0(0(1
)0)2)0-0*0(0)0+0(0)0(4(0)1(0(3(2)0*0(0(1)0)0*0(0*0+0)0(0(0(0(0(0*0*0.0)1)2+0)0)0)0+0(1*0*1(1(3)0+2,0
/0/0,1)3)0)0/0(0*102(2)0-5(0,3,1,2)3-3(0+2+1,0(0+1+0.1(1/0(0*2*0(1+1(0(3+2)0)3,2,4,3*1*1*0(0,0,2,1,0
92.0)2)1,032(142)3,1(2(2*151(1(2.1)2+1.27201-1)3,1.2)4.1,2*384/3;111/4S>2,2/2)2H6S14*2N2(4C4128223+3
SF4@4K346[95 )0(0(0(2(0)1(0(0)0(0(0)0)1*2*0(0(0)0(0,0(1)0)0(0(0+0(0(0(0(0)1(0(0(0(0+7)0+0)0)0*0)0(0(
0(0(1(2(0(1(1(0*0)0(0)0(0)0(1(3(0*0)0*2*0-0*1(3(0(0*0(0*0)1(0)0)0*1)0)0,0*0+0(3)0)0-0,0+1(0(0*0*0(0(
0(0(0*0*0)0+0)0(0)0*0*2(0*0(0(0-1.3.0/0,0(1)0(0,120(0+0)1,0+0*0)2(1(0)0*0*0)2)0(0*0)0/3)1)0,0+01120/
0400020*0(0)0(0+1.3*0)022,021,0.0*0-062,0,031,1-001,0)131+0.0*0H0*0O0.3J0*211.5/4)0314141(3D4*2S@2S+
311<2S57m?6 (0(0(0)2(0(1(0(0(0(0(1(0(0)2(0(0(0(1(0(0(0(1(0(0(0(0(0(0(0(0(0(0)0(0(0(0(3(1)0(0(0(0)1(0
(0(1(1(0(0(0(0(0+0(0(0(0(0(0(0(0(0)0(1(0(0(1(0(1(0)1(3(0(0(0(1(0(0(1*1(0)0(1(0(0(0(0(0(1(1(0(0(0)0(0
(0(0*1(0(3)2)0(0(1(0(0(2)3(2(1(0(0(0(1)1(0*0(0)2)0)1(1(2(0(1(0(0(0(0*0(1)1)0)0(0)0(3(0(1)0(0(0(2(0*0
(0)1(0(0(2(2(0)1)0(1(3(0(0)0(0(1(1(0(1*0*0)0(0)0(2)0*0(0(1(0)1*0(2)0(1(1(0(1(0*0(0(1(0(0(0)2(1*0)0(1
+0(1(0(0(0(4*1(0(0(0(1(0(0(0)0(2(0(0)0(2(0(0(1)1(1)0)0(0*0(0)0)0(1(2(3)0(0(1)0(0(3*0(0)3*0(0(0(1+2*1
(0(0(2(3(0*0(0*0(0*0)2(0)0(0)0(2+0)0*1)0*0(0(0(0)0(0*1)0(0(0(1(0)0(0(1(1)1*0(1)1(2(2)0)0,0(1(0(0(3(0
)0(1(0)1(3(2+3)0)0(3*0/0(2)2)0*1(2(0(1(3(0(1(1(0(0(0)0)4)2,0+1)0+0+0(0*1(0(0(0)1(2(3,1(0(1(1(3(0)3(0
*1(2(0-0)2(0*0)1(1*0)0,3)5(0(0(1(0(0)1(0(2(0)3*1(2(0+2)2(2*0.2)0(1)0(1(1(1(0(0*1(2(1+0*0)3(2+4(2(3)2
*1)1.1*0.1*2*2,0)2*132(0(1)2(0+0)1(0(1(3)0(1)1(3(0(2(4(1,1(1(1)1*2+2+3)2*1-2-1*3)202(2)1(112+4)3(3,1
*2(4-2)1.3+2(2*4)1*2(1+1*2.1,2,3+1:5*3<2/223(1=3*5)2-2*2?23353)5332302.302)3S73*414.6N465)3+393G4(4/
3<3M4A584>4S>6S>535UG5T25^+8 (0(0(0(0(0(0(0(0(0(0(1(0)0)0)0(0(0)0)1(0(0(0(3(0,0(0)1)1(1(1+0(0(0(0(0)
2(0(0(0(0(0*1)2*0(0(0(0(0(0)0(0)1(0(0(0(0(1(1(1(0(0)0(1(0)0)0(0)1(0(0(0(0(2(2(0)3-0+0(0*1)0(3)0(0(0)
0(3(0(0(3(2(0)3+0(0)1)0)0)0(0(3*0(0*0)0(4,0)0(0(0(0)0)2(0+3*2(0(0(0+3(0)2)3(0(1)0)2(0(2+1*1(1*2(1(0+
1)0*0+1*1(0)0(3,3*1)0(3)1(0)0(5,3)1(0(0+0)0(3(0)0*2(0)2(0)0)0)2(1)0*0)0)0*0(1(1(0(0(0(0)3)0*0,3*0(1(
0(1+3(0)3(1(0(1(0)0.0/0(0*0)0)2)0(2)2(1(0*0(0(2(0)2+1*1)0)0)0.2(0)0.0(0)0*3)0*0)2/0,0(002(3(0)3)1*0+
2+1(1(0+3)2*2)0+1(0(3+2)3*4(4(0(3)2)3*3,0(2*2)0(3(0,1/2(0*1)2)302(1)0*2(0*6*2(1+0.052(0)3(1-3)2)1)3(
0(3+2)1)3+4)111*014(1=0)0+2,1,3*1-1)2(2,0)2.2(1)3-26322)1(2(3)4,3*2*1(1)3,1(2/1)1)2+2*1+2(2(1(2*3*2(
212+1)3-2*2)1042102)233@3)3(4*2;532:4(2;5-2H2(2(3+3;3,312J41493*4@4-3S=404A4+4,39474/5>4TF4SQ5aA7 (0
(0)0(1(0(0(0(0)0(0)0*0(0)0(0(0(0(0(0(0(0(0(0,0(0(0)0(0(0(2*0(0(0)0(0*3)0)0(0(2)0(0+0)0,0)0(0(0(0(0(0
(0+0(2)4(0(0)0(0)0(0(0(0(0(0)0(0)0+2(0*0*6)0*0(0)0(0(4(0(0(0(0(0/0(0)0,1)2(0+4*0(0)0)0(3(1*2)0(0*0.4
,0(1(0)0+0)0*0)0(0(0+0*0(2)1+1)4)0)0-0(7(0(1)0,1,1*0(2)0)0.0)110(0)0)0+0)3(2/1)2(0*0-3)0,1*000+4(0,0
,0(0*030(0)0+0)0121030)0)0)0*0(3,0(0)231<0.0*4*0(4(0*7,0)3(1.1(05410=3+2*2+0+001)2*1*1-4(0.2=1)0/1,1
D2A2.112-1(511=2=143S(3S>2835762-4I3T:4P3/3U=3T+648S)5UN7S;6 )1)1(0(0(0(0(0(0(0(2(0(1)0)0)0(0(0)0(0(
0(4(0(0(0(0(1(0(0(0(0(0(0(0(0(0+0(3)0(0(0(0(0(3(1)0*0*1)0,0(0)0(0)0(0(2(0(1(0(0(1*0)0(0(0*1)0(0(0(0*
0(0(0)0(0(0)0(0*0)0(0)0*0(0)0(5(0(0(0(0(0)0(0)0,0+0*0(1)0(0*0*0(0(0(0)1)0(1)0)0)0)0(0)2*0*0)1)0(0*0)
0(0(0+0(0)0+4(0*0*0(3(0.0(1)0+0+0(3*4)0*0)0)1*0*0-0)0(0(1*0-1*0)2)0)0*1.0(3(1)1*0(2)0)0)0+0(3+1/0-0)
0(0*0)1)2-0)1,1+0*3*0+0)4*0(0(0-1(0*5-0(1-0*1(0)0)0(0)0-0(4+0)1-260*0)0(0-0+0>0)53013(1-0.3/3+0)0*2.
2(1*0*3)1*0*0(2(0-0-2)4(110(0/231,0/2.7)0:2,0?3.121.2L1@103.1G3D2S:212S-2S/4D202,483(4F5J4=4S-4TP4]M
6U*7 ,0(0(0)0)0(0)0+0+0-0/0(0*0(0)00003<0>0>0+02167.71210.1)010)7*0*000)0-0-0<0(0(0)081+5<260/0:7708
1/0D015>110A2O5T(5S57S>2V03;2-7V(4 )0)0(3(0)4(0(0(0(0)0)0)0(0)0*0)0)2(0)0+0)0)1(0(0)1(0+0(3)1(0(0(0,
0+0*0(0+0*1*0(0(0(0(2(0(0)0(0-0)0(0(0(0(0(0(0(0)1,0)0+0-0*0(1*2(0(4(0(0(0)0*0)0)0)0)0+2*4+0)1(1,0)0)
0*0)0(0+2*0+0*1(1)0)0(0(0+0(0,0,0)0(0,0(1(2*0+1)4(0+3)0*4*0(0)0)0+0)0*2)2,6*0(2(0)0)3(2(1)1*0(0*2+4)
0(1*0+1(0(2(3(0(1)1+0-1*6(2)0+0(3)0)1(1.2)2(0*0)1(0/0+3(0)1)0-3)0.0)0+1(0-3*1+500)1,4/1,0*2*3*0)1(1)
2)1(0)3+0*0)0)4*1)1*1-1)1*3*0*1(4)2)122*0*0,0,0-0+2(3(0/0+3)2(3(0+1(0(2+3(5.2+0,3)1+102+1)2)1-2)0+1,
1,5)1*0403131)13242(511(0/131*1/1*3+212+5*226+3)3<211+39262,2+204S*282N5@2G423S>7S,4+3,444S-3;3SE7S)
6T-5SO6UB5S?7_37 (0(0)0*2)1(0(0)0(0)4(0(0)3(0(0(0(2*1(0)0)0(0(0(0(2(0)0(0*0(0(0(0*0(0(0*1)0(0*0(0)0(
2(0)0(0(0*0)0+0)0(0(2(0(0(0)0(0*2(0)0)0(3(0(0(0(0(0*0*0(2+2)0,0(0+0(2)0*0(0*0)0(0*2)0)4(0(3)0)0*1)0(
0(0+5.3(0(0*600(0+0(0(0(0(1(1*0)0*0/0(0(0(0)0(0*0(0)011(0(0,2;0(0(0*0*0)0(1)0.3(4)3,0*0(0(2(010(0*0-
2,0/2*0,0)0)0+0-0(3-0*1(0(170+0)200+0(0(1+0*1)4*0+7-4/4+0/054-00310(3.0+0)082)1*1)0)1(0+3+1,2-3)2,0/
12072)40031.144)392(203+142*391:134M4I1*373A7K5@344,23212:3B7S9453/4TF5 )0)0(1(0(0(0(0(0(0(1(0(0+0(0
(0(0)0(0(1(0(0(0(0,4(1)2)0(1(0)0)0(0(0(0(2)1(0)0+1(3)0/5*0(0(0(0(0(1(0(0(0(0(0*0(0*2)0(0)2(0(0(0*1(0
)120*3)0(0*0(1)0(0(0(2(0)0)1*1(0(0)0,0)1(0+0,0(2,0*1)4(0(3)0,0*0+0/0)0)0)0(3,2*2(0+0(1+1)0.0*0)0)1,0
)3(0)0(1,0*0*0+0(0-2)0(2)0(1(010-0)0*0)0(0)0(0.2(0,0*0(1)0+0(0)2*0(1*1,1+0-3*0-0*0(0.1)1+0*111*0(0)0
(4*0*2(0,0(1(3*0(1+01000(0)1)050(1+0)1(0,500)1*1)1(1)0,3+0)0.021)1/1/0(3*0*3(112/121*4(183+1)3+48011
:1@3*002)0/292<1<273.3(1)2SJ25714S=263S*3T83S.6W95SG5M7 )0(0(0(0(0(0(0)0)0+0)0+0)0(0(0)0(0(0+4(1)0)2
(0(1*0*0(0(0)0(0)4(1)2(0(2)4)3)3(0(0)0(0)0)4)0(0(0(0(0(0)0*0(1(0(0)0(1)0(0(0(5)0(1*1(1+0+0(0(0*1*0*0
(0*0)0,2(0)3)0)1)010-0)004+3+0(1)4)0(1(1-0(0(0-0)2+1)0(0(0(0)2-0)0*0+0+5*0)0-0*4,0*0*2(0(0(0/0*0(0(1
)0)04100(0(0(0,0-640)012)080)0)200)1+0,3/2.0-2(0(1)1+0*112*0+0(0.1)012,3(1.3/0.03161,06150.2/0;04310
10-0.0)3S1200*1)121I3*1,1.1F3(232,2/671S>2S52T*4:3S64VH5UB7S,6+5*6T>8YE7+6SF8,8 (0(1)1(0(1(0(0(0(0)1
+0)2)0(0(2)0(2(0(0(0(0)0+2)0)0(0(0,0(0(0(1*0(0(1(0(0,0*0(0+0*0)0(0(1(1(1(1)0*0+0(1)0(0)0(0)0(0(0(0(0
+0*0(0*0)0(0)1)0(0(0*1(0(0(0)1*0*2)0)0)0,0*0+0+0)01004(0-0)5+0-0)0(0,1*1,0*6*0*8,0(0)0(0(0)0(1+0*0.3
(0*0,0)110)1)0.0/1)1,0)0)3/0-0-0/0)0(0+0)1)040-0+0(2-0@2+1*0(2,0)040.030+0*0(1+0(0/1,0L1;050H0;3(0+0
11<1SF1S*3*7G4T@2(2U33T13 )1(0(0(1(0(0(1(1(0)1-1)0+0(0(0(1(0(0)0+1)0)2(1(1,0(0(0(2)0(0(0(0(000(0+0*0
)0)0(1(2(3(0(1(0+0)0(2)0(0)0(1(0(0(0*0(0(0,0(0,0*2)0(0*0(2*0(1(3(0(0*0*1)0)0,3*0+1-0)0*7.0)0(2+0*0+0
-3)0+0)0(0*4)2*3+0(0,2)0.0)040/0*0*0)000*0)2(040*0.0)0(0(0(0(0,0.0)7(0*0+1(0*1*2/0-0.1)3+1(0(0(0/0)2
+0+0(020*0(1*2*1(1,0)2)0-3,0?1*0+1(4/1+0.2/1>1-0/0-002(1)3)1)6)1+2(0,1/022J2*0.245-0M1@1S,2)1S<1C2S,
572T93S14S/6^G5 +0(070+010,0+5(7,4D0N1-096C170SD7;4D1T40SG0@2S<0 )0)3(2(0(0(2(0*0+0)1-0(0(0)0(0-1+0(
1(0)0,0(2)0(0)140,0)0(0(0(2(1(0)1/4)0*0(1)0(0)050*2)0+0(1*0)0(00150<0+0*0+0*000)0(0,460.0.2/1/1(0)0*
0)0,0(0/2)00041)0)251+0.1,0(0/0(0*0)061*0-02020*0+4*3/140,0S9080,0@0+161G0?000S31(1@163Q2?3T<5F315 (
0(1(5(0(0(0(0(0(0(0)1-0+0*0+0(0)2*0(0*0(0(0-0)0*0)050.0(0(0(0(001(0-0)0/0(020,0)0)0*0*1.0,4*0*0(0)0/
0>0(020*0-0*0,0+1@0)3*4B0+251*0(1201011F0(1/5(631-041)1<071C0*0>260O0*2:2T=1SD241S(2S05S(2^05 *0)3(0
)4(0(0(0(0-0(0,0(0*300)3(0(0)0(0+0*0(3)0.0+0+0)0(0)0(0)0(3)0(0(0(0)0(0(0+0(0)0*0(0(1(1(3)020-0*1(1*2
(0(0(3(2(0)2,0)0/2*0(0*0)2(1,1)0.0(0+2*0+1*3(0)0(0(4)0)0)1(3(0/0*0(0,0)1*0+1)0(1+2,2-0*0,0*2)0(0,1)1
(1,2(5(005(0-0*0+1(4(1)0(0(0(011*1(3(0(0+1(4)5(0(1(006+3)020,5)0/0+274*1+003(0-5/020-0+0(0-1-0(0*1)1
*2-1)2+0)0*1(6)3)2,2.1,3(002+0(0,1)1/3-2(1(11384,0(503(3,1)1-3)1+3/2)361D21421(2.2.204-2.202+4+214=3
)354-1(1=15432/4.2.7*3=2-4A2K3S93-30404.365O3G404933333SF4S(4SI4SK5e*7 (5(0(0(0(0(0)0*0(0-0.0+0-0)0)
0(0(0,0(3)1+0(0+0*0/0*0+0(0(0(0(0(020+0/3,0+0+0*0*0(0.310/3.2.070)0(0*0>0:0*0*0)0*2(0)1;030(0*0*0*0:
0(0+680*0S)2.0I410/1;0J1)241(0:1SH022D2S:1(4A2T-2T)2S(4TN4S(3 )0)0(0*0+0*7+000S10S?0 )0)0(0(0)0(0*0)
0(0*0(0(0+0(0(0)0(0-0)0*0(0)0-0)0(0(0(0(4(0*080(0(0(002(0)0*0(0)0(0)0(6.0-0*0*0+0,0)0/028*160D0)0(0,
0.4E020*0,1,3(0)5(0E0E0+0,0-7E0,0<0/0;171(2*1S.0O1S33S91TL3U72SF8L2S76T14^=6VP7 (0(0)0(0(0(0(0(0(0(0
(0)0*0(0)0)0(0(0(0*0.0)0)1(0(0+0(0(0+0(0(5-2(3(3(0(0)0(7*0)0(0(0*3*1(0(1(1+0(0(0(0*0)0)0)0(0(030)0*0
.0)0(0)0(0)0)0.0)0+012)050/0*0.0(1(020(0*2*0(0+0+0*0+2(0+0(0(04200)0)0.0(1,0(0)010(1)022+010<0(0/0+0
12+060.030<2<041(5/0(0(0:1,4-1H230)0-3/051H0(1F1*052<542D1-381)3(321(596S.382-4M67214S/2S)4?3:5D3S=4
SN4-4V+7H5T65 )0,0(0+0+01700(010A080*0+0.1-1<040-051:2=1-3+2Q0K0S:038S.1?020Q104T<5N1WI6 (0(0)1(0(0(
0(0(2(0(0(2-1(0(0(3)3(0(0(0(0(0(0)0*1(1)0)0(0(1)0)0(0(4(0(1)0(0(0(1(0-0+0)0,0)0(0(0(1(0(0(0(0+3(0)2(
0)0(3)3(0(2(0(0)5(0.0-0(0)1)0(0*0(0)0(0(0(1(0(0*0(0+0*22110*0.0(0.0+0*003)0(3,0*0(0+0-1(0(0-0-0(0+0(
0*1*0*0)0(0)0*0+0*0-0(0)1)0-0*0*0-0(0,1(0(0/0-0-0,0*0(0(2(0/1(0*0+0,0-2)0*0/0,0*0(010(1+0*0(7(3(2(2,
1(1(0,1>0+0)0110061,1*2,306,0(0,0-2:4*1H1(2-240,0-1S=4S<2,1H1S23TD4SG4T+4W@7SC8 (0(0)0(0(0)0)0)0-0*4
*0(0(0(5(0(0-0+0(3(0)0(0)0(0)0)3(0(0(0+0.0+0*0+0(1(1(0)0(0)0+0(0*2(0(0(0(0(0(0(000+0(0(1*0)0(0*0(0)0
(0)0(0(0(0*4)0)0)03020/7)0.0*0(030)0(0(1+0*0,1-0(0*0+0*0(0/0*020*1.0*0*0(1(2(0(0(000*030(1*0+5)0*0-0
.0(0-0*0,0)6+04020=010/0*4)0/0?0.000:3+171;2*140(1.2.1(2(0*1*222@0;293;31101(4S/2<3U=4S=3U54SP4S96S2
7U65G7,8]F7U<7 (0(0)0(0(0(0(0(3(0(0(0(4*0)0)0)0)0(1(0(0(0(0*0*1(0(0*0(0*0(0(4)0(0(0)1(0(0(2(0)0*1)0(
0/0(0(0(0(0(0(0(0(3(0(0*0)0(1(0)0(0*0(0)0)2(0(0)0+4+0)0*0*0(0*0(0)0(0(0*0,0)0.3.0*0(0)0)2)0,2)3(024*
1,0+0*0(0.0*0(0(0,7-0)0+0+1(0*0,0)020+0*0*0-030)0,0(1*0*0,0-1(0+0.0)0,0/3(2,0,0(1)420,030(5.0)0,544-
0(0;1*0,221+090D4M1)0K0S01?2,5-1,1+192T@2.8[36+404g?7 (0(0)2(1(0(0(0(0(0)1-1(0-0(0(0(0(1)0+1)0)0(0(1
)0(0(0)0)1)0(0(0(0)0,0)0+0)0(1)1*0(0(1(1(0(0(0(0)0)0)0(0*0)0(0)0)0(0(0.3)0+0*1(1(0(0*0(1)0(0(0(0(0(0
+1(0*0+0(0*0)0+1(6+0;0(0)0+0(5*0)0(0)0*0)0(0,0*0+0-1(1(0(0)0+0,2)4/0/0-0)0)0.4(1(0(1(1(1)4-070)0(0(0
*0*0)030,1-0(5.0+0*0*000)0)0+552,0,0)1-1*1(2*0*0(0+8(1/1/0-0)2/0)0(2+0+000,1,3.0,0>141(542.5*4+0:6(2
(2)011-0,001(3*2,1E3+1*4H1D171@292(85102)3(6G2?4H7(2)4)3)2)3TF543SC5,4T65A6TA7<4U(5=7V?6V,6 )0)0(0(0
(2(0(0)0(0*0*0)0(0*0(0(0)0(0-0)5)0(0(0-0(0(0*0)090)2(0)0(0(0(0(0(0+0)1(0)2(0*0)0)0(0(0+630*1+1(3)0(0
(0(0)0)0*3(0(000*0)0+0)0,06090)0(0(0+0*0*100.1(5+0.0*0*0,0*050(1)0)061*6/011=0(0/0<644.030)5/0)0*2)2
)0C0,085+0*3+06010)060A131)0M1S74/2S.8)2A491)1@2P5.244 )2(0(0(0(0(0(0(0)0(0)0)0(1(0(0+0(2(3(0)2(0*6)
0(0)0)2(0(0*0)0)0(0)0(1(0(1(0+1)2+0*0(0,0(0(3(0(0(0(0,0+0)2(0)0(0)0(0(1(1(1)0,0,0(0*0*0*0(0)0(1*2(0(
0)0+0(1)0,0*1)0,0)0(234)0)0*1*0*0(0*0(0)0(0(2(0(0)1)2(0(1(4*0+0*0(0(0(0)1*0.2*0+0*1)0*5-1/3)0)2-0(0-
2(0+0,1-2+0+2(3(0*0)010+0)4.4(0(1(1*0+5.0,0,0)0,0(0(3*030+003+03360B0(0,0(0-1*0(0.0+1)1*0(2+1+0(091*
2/050-1(2B2,3)47033S32123351J221S;1/3*2SC3*3V:343S13T:4 )0)0*0(0(0*0-0.0*0(0)0+0*7)0,0(1*0*0+0>01060
70>09020*13600/08020@000A0+062S=060V=1T.2@1^>4 (0(1)1(1(0(0(2(0(0)2)0+1)0(1*0(0(0(0(0(0-1)1*1(2)0)0)
0)1)1(0)2)0,020)0(0(0(3(2(0(0(0,0*2,0(1)0(0(0(2/2-0*3)0(4+2)1(1(0(2(0(0*0(0+0+1-3+1*260*2+0(0-0,0.2)
0-3*220(000*012/0(0)1,030)1(2(001-1.1)0)0-1)002/1-3(0,0/0(0/0(4*0*0(2,0)040/5(0,0)3*2(1.240.110.0.1,
0+0+0/820:0(4,2A4*2(331(2(4>054J5*361H3D2.4320243.4A1T@6K2T24S/4)4S(5SO5U,6T:6 )0)0(0(0(0(0(0)0(0)0+
0-0(0(0)0(0*0*0(0(0)0(0(0,0)0(0)0(1(0(087-0(1(010,0(0)0+1)0)0,610+0*0(0)0)0)0:0,0(0)0?0*0-4*0-0(0(0/
0(040.0,0,030+090-1*822-050:5)0.12020S+0D080)0K0-250>0.1(0(01220(2S92+5S)1 )0)0(0(0(0(0(0(0)0-0*0(0*
0(0(0(0(0+0(0(0)0)1(0(0*0(0+0)0(0)0)1)020(7)0+0(0(0(0)0(0*1)4(0(0)0*0(0)0.000(0*0)0(0+0)0)1(0;2+0+0-
0(0/0(0)1-0*0(0*0*010+1*0(0*3:120.0.041*02070*0+0)1*240(0-0+280-151*0)0/000(5-0(1-0F111+11340:0,2N1(
0/0-1A123J371,5H2S82TQ4T65B5S57O3S<5X;5Y>7V77 )0(3(0(0(0)0(0*0-0+7*0*0(0*0)0(0,0(0.0(0,0;0(0)0(0*0,0
*0*0*0.0+320.0*0,0.0;0107061,0301060*0,0*0@12160009030S.000S82/1I8SE1YQ4 )0)0(0(3(1(0(0(0(0(0(0(5)0)
0)0)1(4)1(0)0(0,0(0(0+0(0,0(0)0(0(0)5(040,0*0(2(0(0(1)0(0.1,0*042)0)0*0*0+1)2)0(110+1/0)060=2*0*0(0/
4*030*011?0(150-011.0+0(2O03210+0G4*0(0.0.68050:160>115-050*272J2(4;334SB2S,1J2.4T<4T)4S03S36 )0(0(0
(0(0(0(0(0(0(0(0)0)0)0)0*0(0(0(0)0(0(0,0)0)0(0(0*3(3(1(0(0(0)0(0)0(2*0)0(0)0)0/0)0(0(2(0(0(3(0(1*0(0
(0(0(0*0)0(0(3(0(0(0(0(0(0(050)0(0(0*0*2(0(0(0)0.0)1)0*0(0(0(0+0*0(1(0(0)0*0+0(0(0(0)0)4*0(0)0(1-0*2
,0*0)0(8*0*0,2.0*0+0)1)0*02010(2(0(0)0-0(0,0)0*101)0(0)0(0*0+1(2(0(3+0)0(2*1-0.0/6-081)0,044)0+0*0,0
20(0(0+2(5(0(7+0>4)0/0E3(1,1+2)7*0/112M1?1H1Q3SK542)1)5+262M466,2S@4>3TM3S<5Q4S?557 (0(0)1(0(0(0(0*0
(0+0)0*0*0(0(0(0(0(0-0(0(0)0(0(0)7,1(0*0)0)0,0*0(2)0)0*0)1)0(1(0(0(0)0*0*0(0)5(0)0(0(0)0)0(0.0-0*0(0
(0(0)3)0)0(0(0(0*0*0)0)051:130(0.0(0+0+0+0*031.1)0(0(0-1)0*050*020)0(0.0-310/0+080,1(0+1+04420*05010
+0.0)0)0)3)0G0*000S*4O1S23SQ5S9134-4T+3UI3S<7U;4T+6S05f=8 )0)0(0)0(0+0+0)0)2+0(0*0(0-0,0(0/0(0+0(8)0
.050+0)0,0)0+0+0(0.0.0*1.0*0/020(000D032*1,0+0@0S/0/1107020-1)11110?2:0(0H1T@6U:2S75P2TG4?734T=4Y+5T
45 (0(0(0(2(1(0(0(1(1(0)1(0,1*0*0(0(0(2(0(0*4*1)0)3(1(1+0)0(0(1)0(0(0(1(1*0*1+1+0*0)0)0(1(1(1(0(0(1+
0(2(0(1*1)1(0(3(0)2(0(0.0-1*1)0(1*0(2(0)0(0(1(0)0)0*1)0.0*0+1+0)0,0)0-1(0(0.0(0(2(2(0(0)0*0,0(0)0(0,
2*2+0(1(1+1(2(0.2(0*0(0.0*0/0*0*340(0)2)0-1*0-0)0+0(0)0)090)0+0(1*0)0(1)1-0-070/00131+1+1*1(1(2-2,0/
061)5)1/0.0-3(0*0<0/500(1:210+1(0(0/0+1(2=021,2L477*3+5=1-3/1A2T:3+3<3VM3SN4P4S5466UC5 (2(2(0(1(0(1(
0(1(0(0(0(1)0)0)0)0)0*0(0)0(0-1(0(0)0(2(1,0(0(0(0)2(0(0(0+0)0(0)1)0)0,1)0)3(1(0(2(1(0(1(0)0(0)0(1*0*
0)0(0(0)0)0(0/1)0(2)1*0+2)2(0(0(0)2(0)0(1*0*0)0)0+0+1-2+010(2+0*0*0(0*0,0(2)6(0*1,2*2*0(0(0.010+1,1*
0*0)0*0(0)0)5(0)030)1(4*1,0)4(0-0)0(2*0)2(0(0)1,184(1+0)0B0(0(4(2(1-1*1;1.3*2-1,1,0,173/2(0)0+2)0*4B
0)0(511*0/0C1(0104053*1-132*3(1+1,391)35456+2*1)2S<1;2(1F4-2C3S75;444,5A5P7TO4B3SO5T96S+565S78aN8 (3
(0)0(0)1)0(0(0(0)0)0(0(0)0(0(0)0*0(0(0(0*0)0(1(0)0(0(0+0(0+0+0)0)0+0(3(0,0+0(0)0*0(0)2)7(0)0(0*0(0(0
(0(3(0-0(0(0(0*0(3(0*0(0(0)0+0,3)0(0)0*0(3)1/0)0)0+2*0(0+0)0(0,0)0)0/0(0(0(0)0,040*0(0(0*1.2(0(1.0(4
*0(0)0*0*0(040)0*0*0-1)2.0(0(0(0)00420+0(1*0*0<0)020*0+1?340*1(0+010H065/0;0)5*0)0*0(4:3<1)1S<2@1+82
1(2+3151423-2S+302,4;5T@7:6*573*263S.576+3,6<4SK4T65S55I5=4T0627?5T:6 (0(0(0(0(0(0(0(0(0(0(0(1)0+0*0
(1)0(1(0(0(0(0)0+0(0(0*0(0)0(0(0(4(0(0(0)0(0)0)1)1+2.0*0(0(1)0(0(1(1(0(0(0)0(0)3(0(1*1)2(0)0(0)0(0*0
(131(2,0(2)0(0(1(0(0(0*0*0)0+1,0,0*0,342+0*3(0(2)0(0(7(0*4(0)1*0)0,1(1*0)4(3(0(1+2)0(0*0+0)0)12020)1
(1)2)1*0,0+0(0(0,0(2*0*0*1*0*0(0*1,0.3*010(1)030)1+000(1(3)0)2(0(1+081)2(203,0(1-0.0*2+0(0:4(2-1(2*3
(0+00133*2)0J0+1*1(412)1)0)2-2.3;1+5)0*2(1?1;1@183)124S;1S46:4J4;4E4(3S24O4J6T34/3 (0(0)0*0(0(0(0)0+
0)1,0(0(0(000(1.0)0(0*0*0)0+0)0+0*0(0(0*1(0(0)0(010)0)0(0*0+0(0(0*040(7(0)0*0)1*0(7,0-0+0(2(0+0)0/0)
0(0.0+0.0/2)0(0,4.0-0/0)011(0-0+0,0(0-0(0L0?2(0/01054-098)1+0)123+0+2(0+021Q2E1@06003TB1.1)2/221T*3;
8S74S03+2SK3*3_18V)8 (0(0)0(0(0(0(0(0(0(0(0)0)0)0(0(1+0(0(0(0(2(0)0+0(0(1)0(0(0*1(0(0(0(0(0)0(0(0(0)
0(0(1(0)0+0*2(1(0)0+0(0(0(1(2(0(1*0(0(0(0(0)0(0)2(0(0(0(0(0(5(0(0(1)0*2(0,0(1)0*0(0)0(0*0(0(1(1(1*0+
1(0)3)0*0)0(0)3)1-2)0+0(0)0(0(0(0)0,0(0)0(0)0(0(0)0(1+2)1(0(0)0(0(1+0*1(0*3(0,1(0(6.0)0(0+0+3(0*0)2(
1(5(0(0,0*0)0(0(0.0)3(2)0)0*1(0)0(0*0,0*1(0)1*0)0)0)0)0-1(2,1)0+1(1)0(0)0*3(5*010,0+1)0+0(0*0*1-1(0)
111*0(010(1+0(5+093.5(0(0)0*2-0.0,0(352,4*0+2-361-2(0/101(2(1*1/052O1,141>1.143(363.3)3?351849823425
3<4-404TA4S=3*3(6S9354W47 (0(0)0+0(0(0(0(0-0=0(0-0)0(0(0(0)00250.1,0-6/0)0,070,0*0(1M0.8+0?3(1A2C0J0
-1SJ041S=0E1S,1S41B1,3H2)2TL2X63T*4 *0)0(0(0(1(0(0(0(0)0)1+0+1*0(4+0)0*0)3(0(1*0(1(0)1*2(0(1(0(0(0(0
+1(0)0(0)0(0(2)0*0(1,1(0(0(0)1(1(0+0(0)3)1)0(2(3(1)3-0+0(0-0(0)0*0(4(0)2(2(1)2+1(0)0+1)0)2(0(0,1)3(3
,0)0*0(0(0)1(0(0*4*2*0+1(0)3)3)2(0*2(0(1/1*1(1(1)0(3(1)1*0+2)0(0(0*2)0*1,0(2*3/2)3(0(2*0(0*2(0)4*2(0
*0(0(1)0)1(0)0.0+2(0)0(1(1(0(1)0*0,2+3(0(3+1(1)2(0(0(0-010)0(0.3(0)1)2)1*0)0*2+0*3)0(2(1)0.3*020)4,2
)3+000(202(1(2)0)1(0)0+3+1(0(0)0)1)4*1)3+1)0+2)3*3(1)2)1)0*0-1*0*2(3,4/3(1*1)0)103-4/2*184,1)2(1(4/1
)5)2/1)3+312)4*312(2)5A2,3,1(2(402(4*1+2.2(5/3-2)2+2+213*1)3(3,103(2+232,3-2.3+352/4*323;3.4-2+3-3/2
*5,2*4*2,3B2SB635,4(494,3-3A4P6SQ5H4G5F655S55SI5(7T86Z+7 (1(0*0(0(0)2(0(0)0(0)3)0(0(2(0(0(0(3*1(0)0(
0(0(0*3(0)0(0*0(0(0(1)0(0(0(0(0(0(1(0(0(0(0(0(0)1(1(2(0(0(0(0(0(0)0(2(4-0(0(2)2(0)0(1*2(1*0*0(0)0(0)
0(2*0(1(0)0(3(0(1)2+1(0)0(0(3)0*0(0*1*0(0)1+2(1(2)0)0*0)0(0)0)0)0+0(0(0)2(0*1*0(0)0(0(0(2(0*0)0)1+0)
1*0)0(0*0)1(0(0(0(0)0*0(1(0(2)0,0(0)2(3.0(0)0*012)0*3)0(2)0*0(0)0+2*3(1)1*0+0(0*1.1+3*0(0(3*2(0,1/0*
3*2)0)1/3(0*0(0.4)0(201)1*0*2+2)0*0(2(203(3)0)1-1*0(0+2)2)1+0+0*1(1822301(0(10114)0(0)0*1)0)1/1,004-
121,2)2)0(1(1/2(1)1(0(281,2/1)2-1(2(1=232-1)1)3)1,3*4,1/2(3,2S340263+254;3*2(274;2P3(2)5S<3*4K4K3T+4
U-575S<5S35W*6U06 )3)0(2(0)1(0*4-2-0(2(1)0(0-2)0)0(1(1/1)0(0(0(1.020)0)0(3(0)0(0(0*0(0*3*0)0(1)0(0)0
53*1)1(2+3*2(0(2*0)0,0)0322000(0+0*0*0(031)0(0,4*0,052-000/1,0(010+2)0)0-071+3)0-0-2+1.3-10070)220)0
.071+0*2*2*0)2,0/0,0:1*2+291B0-0<144)532(1SD6;3A3*1(1126272:442)1(3S32/2A2O2A3<2jJ7 )0)0(0(0(0(0(2(0
)0+0(0(0)0)2)0(0(0(0(1(0-0(0*0(0(3*0(0(1)0(0)0(5)0)1(0*3(2(4)0(0)0)0*0+0(0(0(0-0(2(7)0)0(0*0(0)0+0)0
,0*0*020(0(400)0)0,0(0-0/050)0(0+1)1-0)0,0(0(0)0*0(032*031/0)0608103,0.0)0,1+020,110>3;0-020*1-0D1G1
K530L5-0B151E5L113WO5TC3X85 )0)0(0)0(0(0(0(0(0+0)0(0(0+0*0(0(0+0)0+0(0(0)0(0(0(0(0)0)0(0(0*0)1*0,0)0
(1)2(0+0(0)0)0-0(0*0(1)0,0)0)5)0*0-0.1-1(3(0(0(0(1(4(0+0(0+0+3)4+0(0(2*0(2)1-5(0(2+0)0.0)0)0)0,0.0(0
*0+0(0(0)0(0(0+1)0(0)1-0+0(4,0,1(2)320,1)2)0*154(4+2*0*3,0(2(1(0(2)3/4,4,5(0+2.0+1-0(0(0/2,0,0)4(1*2
+3.5(071)0,2(2-0-1-0(5*2.1(5(0)4,1+2.2*5)0.4+300*0)2)2*4*3)3(5(2)3*314(400(4/0(135*6,2-6+3*4(2-5(0)6
*4+1-417(3+274/1G105.3-822(1)3(482)4(3)2-2,6)502(3-5,1+5*2.6)4+2+5+7)3*23553)7<6B6=273*5,4SC52534+3(
373*303E5,6/58415D4?5/4:4.4+5?6(5S15S45S*5S26U=6U-6*6-6S.7SQ8X;8K8 )0)0(0+0*0-020+7)0-0/0E060>0D0.0S
00L0,0<0S70*0A0*0{78 (0(0)1(0(0(0(0(1(0(0(0*0*0(0(0(0(0)0(3(0)1(0-1(0(0)3(0(0)0)0*0(0)0(0)0(1(0,0)0)
0*1(0)4*0(0(0(0(1(0(2(0(2,0(0(0*0)0(0(0(0(0(0(1(0)020*0*0*0(2)0(0)0(0(0(0)0(0)1(120)0)0(0,020/0*0+0*
0*0)0+2*0(1(0*0*0(0)3(0)1+4)0(1-091)5-0*0)0(0+0.0)2(0(0*2.8)3*000(2)1,0)0(1*3/0,0)0(2,0*0(030*2+1.0*
2(1+2(0-1)250+0)1(0-011,035*1.0-0,2)1/0-0(2,110/1/166;1*1(0G131,2A331-2/132G411T.5*3S/4S(2(6TN3S47]9
7 (3(0(0(0(0(0(0(1(0(0)0(2(0)0)0)0)0)0(0*0(0-0)1*0(0*0(0*1(0)0(1(0(1)0(0.0*0(0(0,0)0(0*0(0,5)0(0)0(0
)2(0)1(0*0(0-0(0+0(0(0)0,1(2(0)0(6(3)0(0(0)0.0+0(0(0)0+0-011+1,0*0(0)0(0*2*0)0(0*0)2(4,0.05141*3/0(6
.110*0)01361(060+0-1-09041,05223.0*080/031*1*132+0)0,193)124-3,52271M313+3+5+2S?2-3+5L6A3/2*5J2TB2UJ
6VE8U-7+7B5TK8C6 )0)0(0(0(0(0)0)0-0+0*0(0(0(3(0-0(0+0(0)0-0,093*0)0(0(0(0(0+0(6*0/0,030*0(3(0(0+066.
0D0*0B0*0I0)3?0+0K0)63800M0-0C0-0+2G7/0S01Q3T06TG2T?3f>6 )1(0(1(0(0(0(4(0(0(0(0)0)0(0(0)0)4)0(0(0(0(
0(0(0(0*0(1(1(0)2(0(0*0(0(1(0(0(0(0)1)0(0(2)0)0(0(0(0-1*0(0(0(0(0(0(1(0(0(0)0(0(0)0(0(1)0*0(0*0(1)0(
1)2(1,0)0)0(0)1+0(0(0(0)0(0(2*0(1)4,0)1)0*1(2*0*0/3)1(0)0)0)1*0)0)1+0(0)0(1*6)0)0)0*2(1*0*1(0*0+0(0(
0*3/0)1)5(0(0(0+0+1)0*2)1)4(0,0)0(050,0(0(000(0*0*0*0+2(0+1+0(0)1+0+1)0(0)0(0(050*0=0)0(3+3*0)0,2(0,
3(1*0(050+060/0(2(0(054)1(3/2/0,03493)451)1=2+602(192(2H3)5<3)2=2)1)3=3)125;1(4)305F466-2C4I4D315(3H
4TI5SA7 )0)0(0(0)0(0(0)0-0)0)0*0(0(0(2(0*7(0)0+1(0(0*0(0(0(0(0(0*0)0)0)2(210*0+0(0(0(1)0+4+0*0)0(0(0
/0+0(0,1(0)0*0+0,0(0(1(0)2:210(082+0(0,0-0)0(0,0*2*2012020>5*0+0)000)102)0+0-020C0.1)3.061:4.0;0B2+0
S,2;21472)14411?1S8194P3,13396UB3.3TD4SP4S64Z)6Q8X88 (3(0(0(0(0(0(0(0(0(0(2(0(0(0)0)0)0(0(0)0(0)0(0)
0+0(0,0(0*0)0)0(0(0(0(0)0)0(0(1)0*0(1(0+0(0)0(0(2*0(0(0(1(0(2)0(1)0)0)0(0+0,0(0)5+0)1+1(2)0*0(0/0,0(
0)0(0(0*5,0)1)0,0(0-2,1)0(0(1)0+0,0(1(0*2-206+0(0(0)0(0)0,0)1-0(0)0(4(0(2)4)0+050)0(0(0-0,0(0+2*1(1)
3.0(1-2/1+380)001)01100)034.2+0(070(0609020-184(12540*0(4,293)4)1?7.1/3)0+0+2?2P3.2/7*1(2*1A3S,3S:2+
4>3S)3SL3SD7S15U97U/5e08T:8 ,2(0(1(3(0(0(0(0+3)1)2)0(0(1*1(2(0*0+2(0*2*0(0(0(0)1(5(0(0(0)0)0(0*0(0)3
(1(1)0(2*0(0(1(0(0(0+0(4*0(0*0*3(0*1(0)0(0)0(0(0(0,0(0)0(0)0+1)0(0(0(1)0(0(0(0(0(0(0)0+0(2)2+4(1(0)0
)1)0*0(0)0)1)0(0+0(4)0+0*0-0)0)0)1)0(0,2(2(0(030)1*0(0)010*4,3(1)1)1.0+3)0(1)1-0.0,2(0)0)161(000)0/1
-0*0+03280(3)03181*0*3+0*0(033/3(0(0-04101)10321A041*0)13014)0(1)231J3-1)343,4E1:2)48308?112A2*212.4
H4?4O3S.5Z<5[,7 +1(0.040*0.0,000(4S@0 )0)0*0(0(0,0+0(0(0)1*0)0(0(0+2)000)1,0,0+1(1*1*6)50052+0?2(2@0
-4)0<011,6>0SA22065(028D4.4)1?2:2?8(290TB1.5)7S/8D2SM3T?8cK7S?7 )0(0(0*0;0/0.7A040/010)4L5-5+2D6.001
@0A650SL0SQ7431541U*4F3T:5H7T+3W)4 (0*1(0.0>0,014)0S*0;0 )0)0+0(0*0)4+010*4)0)0-020-450,0S32S-078,08
0S06S(1S81S>010*0*4<5.621C2SP2T+3*3S;3T66S<4I3>8SB4T>5S>5 ,3(0(0(2(0(0(0)0(0)1+1)0(0(0(0)1(3+0)0)0(0
(0(0(1(0*0(0(0)1(0(0(1(0(0(0)0(0-0(0(0*0(0*0(0(0(1)0*1(2(0*0(4(0(0*1(0)3)0(1(0(1(1(0(0(1(0(0*0(0+0)0
)4+0(0(1*1(2(3(2(1(1(0)2,0)0+3)0)1)0,0*1)0*1)0(0(0(1+1)0*2*1.2(2(0(1)2)0)0)1(200(0)2(0,0*0)0+3)0(0(0
*2,0-420)2)0+3*0(2)0*1,1(2+1*1-0-1(1(1)1)1)0,0*2+4-1,0(2(500,1*3/021)4)0+1,0(3,0,4*0+0)0.2)3,5+1/062
*1+0)0(101)4*3)1+4(1(2+1,1(0(1(4)2)304-4+1(60161)1-1*2,1*2(1<331)6)2)33312*1-132H32263+4,3-53422(3)2
/212)2/4(2(3)2.2+2*28462.3+4B3C3+39324T<3?4A6E5S+6SA5Q5 S=7T37SN6X16 (3*0(0(0(1(0(1(0(0(0)0)1(0)0(2(
0(1(0(0*0(0*0(1(0(0(0(3(0)0(0+0(0(1)0(0(0(0(0(0(0)0(1*0(0(0(2(0(0(0(0(0(0(0(2(0(0(0(0(0(0*1(0(3)3(0(
1(0(0(0)0(0)0(4(0)0(0(0(0*0(1*0(0(0)0(0(1.0+0(2(1(0*0(0)0(4)0(1*2)3)0(0(0)0)0,0(2)0)0*0+3(1*0(0)0*0*
0)3(0)0+0)0(0(0)0)0-1*0)0*0-0(0)0)0+0)0)0(0(3,1+3+0(0/4*3)0*1*0)0*1(2-0)0/1(0(0)1.0(0)0(0*0)3*0*0*0(
042+0)120.1)121+1*1)2(0*0)0)2(2/0(1(0+0+0(3)001)2.003+200*0*6,5,2*2(0)2:6(1:1(531(163)322/2,271)5/21
2)1(262+1<1.5/61282S240344*2)4.3*4*4<2/2K3F5(393)4*4;453S,6S(4UO6T;5 )0)0(0+0)0*5-0*0(0(0*0-63000+0)
3+1+3/0)0,0(3-0,0)0(501>3/3.0M18291(0:3B5>0/2J432S)2UF5G2SE2SI2SF4Z@8WH7 *1(0/0L0K0)4:7+0/0*070.6T67
T<1,883T:6E5S06U32U65W27 TB9XN6W;1S;7b65V29 )0)0(0(0(0(0(0(0)0+0)0.2(0*0+0)0(0)0)0(4*0(0(0(0(0(0*0+0
)0,0+0,0(0+0(0(0,0)0(0(0(0,0(0)1)0-000*023*0(0(810*1*0(1*2+020*0(0-0+0(0)50421*0)0.0(0(1;0*3/0-070)0
+0,0+1(0+0-0+0,0.1*0(0-3+140+060A260)012.2)1/1*200,0110112)1*2>165(0-1,5)2(046)2.2+10521(1,2-2+1)1*2
SD316S-24332:254G3,3M3S>3>4SM5U15VH7YF7 (0(1(0(1(0(2(0(0(0(0(0(0-0+0(1(0(2(0)0.1(0(0)0(0(3(5(0(1)0(0
(0(1*2(1(0+0.0.0*0(1(1(0(0(0+0(0(0(1(2(1,0(0)1)1)140(1)0,0(0(1*0(1(0(0(0(2(1(0,0)1,0*0(0)0(0+2)201,1
,3.0*1(0)1/0)0*1(0*1,5,0)010+0,3*1)2*3-0*020-3:0-3(3*2)1)010/1(0,1+0=0)1*4)3-0-2)0.080<13414+0(3-3.0
*1/432(2*200,2(250/5/3P41597(2)2(81315F3+3-2+295O2)223SN3VM4(4S(788,6S9437T:6A6gA9 )0)0(0(0(0(0(0*0+
0)0.0+0*0*0*7)0(0(0-0(0,0?0*0/07030*0*0(0=0)2:8E0*1(2+032;171@0S+0+0SL100H2T02-2<1,1T6337SA3)6A2_>7 
(0(0)0(0(0)0(1*0+0)0*0*0(0(0)0(0-1)1)2(0(1(0(0*0(0)1)4*0)0)155,1(0(0(0(0,0(1)0*1)0(0)1-020(0)2-2(0)0
(0)0)0*0*0/0)0)3+0*025.5.3)0)0-1)0+2*1+4(2*0-0,060(5-0(050.0,0+1(1*0(0)0(0*266(0/0.014*4+1(540(0/0-2
(0(0.0)0.0.4435513F091/1/3L452?702)1=5(64193)22753537262?2J2/5+2F3:4)4S53)3:3;3>5T,4T65/585V26]17T<7
 )0)1(1(0(0(0(0(0(0(2)0)0)1*0+1(0)0(0)0+2(0(1)0(1(0)2+0(0(1*0(0(0*0+004)0*0(0(0(2(1(0(0(0*0*0(2)0(0)
2(0+200-0*1)0(1+1)0(0(0(1)0(0)0(0)0)2)0)010)4)0.000,0.0+1*0/1(3+2*1)0)0(0-3(0.3*0)3.3*0/1*053,1+0.1+
0)0(004(0/0-4-2,4,0(141:2-301-112.1/1,2*8,1/1/1+2*0+1/42420*1(3+1818181+1+3)2(1*3?131/1;2M214-1*3S13
=3.4(5S,2=2N4<3P3S.804.4J4U65O5W46 )0(0(1(0(0(0(0(0)0(0)0)0)1)1+0(1(0(0(1(0*1)2(1(3(0)0(0(0*1)0)0(2*
0)0(0(0(1(0+0,1)0(0,0(1(0(0(0(0)1*0(0)0(1*0)0(1)0(0)0(0(0*0+0,0(0)0(4)0(0*1)0(0(1(0*0)0,0)0)1*0)0,0*
0*0)2*0(0*0)0(2+0*0+0*000,0(0(0*1(1+1+0+3(0*0.3)3+0(4.1,1*0*0*1(0(3)2-0*0*1)1+025*0*0-280/1)0,0*1,1)
013)0(1,0@1-0)1+0*1-103)1>0;4,2)2(4I150<1+1<392:2SK2XL5[P5 )3(0(0(0(0(0(0(2(0(0(0(0(0)2)0(0(2(0*1(3(
0(0(0(0)0+0)1)1(0(0*0(0)0(0(1)2(0)1(0(0(0(0)0(1)0(0(0*0(0)0(0)0)2(0(0(1(0)0(0)0(0(0)2)1*2(0)0)1(0(0)
0*0)0(0+0(0*0*0+0)0(0(0*0*1+1*0)0)4)0(0(0)0)0*0*2+1(0(1(0*4+1(0+1*1*0(2*2*0)3-1)4*0(0*1(0*1(0)0*2*0-
0)0(1+2/0*023*000(1(0*1+0(0(2+0-0-4(0(0(0*0*3)1/312*4(0(0.2+2,0*0+2)2+0(0(2(2(2.2-0*010*3+030,1-1+1+
2+4.1)1)4)0.0,1,3)0,1+0-0)1-5+0*1-3-301(4/1+102+5)1(512(3<4(211,2/3)1+1@1:3G1.2F36312M3*2+35512SG3F4
S/3I4V+5W57ZK8 )0)0(0.0-0.030=0,0+510,7S34(6=7Q050T:591S,0T21XM5eH6 30S)8T>0S28S70T<1 (0(0(0(0(0(0(0
(0(0(0(0(0(0*0)0)0+0(0(0(0(0(0)0*0(0)0*0(0*0(0(0(0(0(0)0(0)0,1,0+0(0*0*0(0(0(0(1(2(0(0+1(0(0(0(6)0(6
(1)1(0(0(0(0(0)0,0(0-0)1,0(1(0)0(1(1(0(0(1(0)1,2(5,1(0(0(0(1.0(0+0*052*0.1(0)1)0+0)0(0,1*0,1,4)0-5(0
.0/0*0*0/0)2)1.0(1)0*1*0+0*331*110.5*1,0,0)0(0@0*1(1(1(101+0,0+2.120*0)03580,0*290(4)1/000*4)423-4,2
)644)0+5*1.1;251(14306,2)1(2(2/162-3.1<2,1<2;2=203*4*5:364,6A4G4S35T24UC5S/5V86]L7 (0(0(0(2(1(0(1(1(
3)0(2(0,1(0(2*0(0(0(0(3(0(0(0,1)0)0(0(0)0(0+0(2)0(0(0(0*0/0.0(0(0(0(0(1(0(0(0(0)0*0)0(0)0(1)0(0(1(0(
0*0-0*1.2)0(0(2*1(0(0(0(2(1(000.0,0)2(1)0,0.1*123*0(001(0)0.0*0,1+4)0)3)10411/0*271(0)170(1*0/080.1(
251+062)0*07022(0,3+3(0(5-3(140.591.0/1?0E1)01111(3(29454D3P353*2/4E4S@4=5<234>3S35Q3;6P3S74)4TE4UH5
V58WL8 )0)0(0)0(0(0*0/0,0*0(0-0)0)090*8(070)010.0,0:090,0+0=0T<0S)0U?1 )0)0(0*0+0-0*0/0,7-000,0?0*05
0)0O061(0;0S80SD0T81q-7 1007@0/034S)0(270*4H1M34003*5+4S94F173S:3S.372S14Z88SJ3)7TN9ZM9 +0+0(0A080H7
(061F0)0.0<821,3153030(2T(0+0SO2/1S-9S.1E2S?246X/3V,4g.7 (0(0(0(2(0(0(0(0(0)0(0)0+0)0+0(0(0)1,0)0)0)
2(0(0*0(0(0(0(0(0)5*0)0)0*0/3*0*0(0(0(0(0(0)0-0(0)0(0)5)0(0)0(4*0,0-0*2.0*0(0(0)2*0(0*3,0+0)0)0)0*4*
0+000(1/050)0)0)0.0+3)2+3*1.4+11050+5.4*0)0/0-0*2-0)0<173(3:5/14162-433<7/2@061)2*4510180-4.3*1(1633
32201,3G3.233<3*1SG3F5J5W14 (0)0(0(3(0)5(0)0*010+2.0)2)0(0(0)0,0*1(0(0/0/0,1(0*0)2(4(0+2,0*1*0(0(0(0
(0)0;4+1(0)1(2(1)1,0)0/2.0)0(2,0.0)1(0+2*2.4(1)2)0)0+1(430(1(0-1.3)0,2,2,0(1)003)1(0+1(1*1,0(4(004*0
20(2(5(1*0(100(0+2-1*1(0)264+010)3.0*4;552.1)1*0<2*201+2-1)2*1-1)4-1*2(1)1)411.2,562)26223(2<3(204(6
*3)2)3-1)15462J1+423(397,2-3038292(302/242+3G493UQ325S/4*4S@4 )1)1(1(0(0(1(0(1(0(0)0)0(3(1)0(0)0(0(1
(0)0(0*0)0(2+0(1(0)0(0*0(0(2)0(0(0(0(0(1)0*0(0,0(5)0)0)0(0)0(2(3(1(0(0(0*0*0)0(1)0(0*4(0+0,0(0,0*0*0
*0(2)0(1)0(0(0(1.0)1)0,0,0,010(1(2/0-0(0/0-0(1,0*3+1(0-1(0(0-3.0,1*0/0*0-0.1*1(0)0)0*0*2(1/2-0*0+330
+1-0.1+0+20132*2/5,2)0)421*0(0*2+2.2,0+23250:402C244+2@4+1F1L154.2<242:3.4*2;382.444/223S/3D3S55W14Y
K6YM8X)8 (0(0)1(1(0(1(2(0(0(0(2)0+1)0(1(0*0(0(0(1(3)0+1(2(0)0(2(0,0)0(3(0(0(0(0(1)0+0(0)0*1(0)1*0(0(
0)0(2(2(2)0(1+0)0(2*0)0(1(0(0(0*0)0(0,1*0)0*2*0*0(1*1(0(1(0+0*0)1)0/0+1+0)0)0.0(0)2*0+1*1(0*0-0-2(0(
1(1,2*1,0.0.2(0)0)1)0+0+1,0*0*1)0(1)0/0(0,2(0(0+2,0*1)0)2/2(0*0-1+0)0+1.1-1+0+2+1(232)1)2200052)2)2*
1(0.3,1/1.2<0*0*0-20230)0:1;252(1:3+1>1S02=2S*21264+2)2S(3S(3P493,3F4WJ6S)5:9+5 )0)2(0(0(0(1(1(0(0(1
+0)2)2(4*0)0(0(0(1(0(0)0)1)2)0(0(2)0+0)1*0)0*0-0(0)0-0)0(0(0(2(1(0(0(0.0(2-0)0*0/0)0.1)1(0*0(1(4(1)0
(4/2)0-0)0,0(2+452*02020(0(1.2)1(3*0-1)5(0/1(0*3-0+1+0+0,350(3)1(0,39014)472(1*0+100*0.3-1(0)0E3+0(2
(4)1*1(2*2*1(3;11211+0(1+1*2G2*0P3*4/2+3.4>281*1+67341/3.2>2+3<3)342P2(3=2S)315SM395-4SA3S<5*6:8XO6g
>9 (0(0)0(0(0(0(0+1-0,3(0(0(0)0(0-0)0)0(0(0(5-0(0*0)0.040(0)2(0(000(0)0+0)0*0(040*0*1+0,0(0>0:0)0F0*
0(09060.6+08050(2-3-0(0.9*481-1/0?3C0S60;1H1*6U,2j-7b39 )2(4(0(0(0(0(0(0)0(1+0)0)2+0(1(1(0(0(0-0(0(4
*0(0(0)0+4(0)0(0)0)0(0/0)0(0-0(0(0(0(0)0*1*0)0(1)3*0(0)0(0(0*0(0*0)0(1,0*0+0)0(0.0*0,0)0-0)0)1/0.0*2
)0.0*0*0(1*2(0)0(0.0)2+0*2(00200*3+2,3*1*2,0*0.031(1)1*0,061-31311-2D2)18041*0.0(0,421<0)5.1)112)2;1
:3*152+3+1/214/3>3@3S71B2H3@3+2I3D315?3T84a(6T-7 )1)1(0(0(0(0(0(2(0(0)0)0)0+2*0(1)0(1-0(0(0)0(0(0*0)
0)0(0)0(0)0+2+1)3*0(0(3+0(1)0(0(0(0(3)4(0(0(2(0)2(0*1)1)5(0(0(0)0(0-0.0*0*0,0(0(6)0+1,0.0(0-0/0.0(3+
3,2*2(0(0(0(0-0*3*3+0*0(0*0(0/2(0)0.3*1(2+3.150*0+0*3)0-0(0-3)0,1)2/3(2*403)0(313+2.044>1+1*0(5)3220
0(1+4C3-3)3.3,3*101<1)1L64221/16226E3*1-2,40362SN2I3C503C5SG4/3F3T=5S24[B6T(7I7 (0(0)0(0(0(2(0(0(0(1
)0(1)3+3(0)1(2*3(0-0)1(0)0(1(0*3)0)0(0)0)2(0)0(4.2(0(0(0(2(0*0)0*0)0(0(1(0(0*0(0+3*0)0)0(0)0(0*2*1(3
+0(0*002)0*0(1)1*0(0*3+2(0(2(0(0)3*0*0)012+0(0,0)0*1(1+2,0*0+0*0+0(0(0)0(0)0*0(1(0(040<0)2(1)2*0)0(0
)011(3)1*0-1(5(0.0*03211+1*081+1+1(120(011(3-1,0+4=3(4)1-2+0/0+2+13411(341:0*1+1(1/2/1-2)5+1.5)2(2)2
(2*111+35363,1B1?2-332,332H3D2-2:5)8)2T(3M333A3,3UB414V86U26Y37T38 )0)0(0(0)0+0-0-0(0(0)0(0-0+0(0(0+
0*0(0*0)0.0.8+0)0(0(0(0(0*1(0*0+0)0+0*0*040*0(0,0(0*0)0(0.0)0N0B0*0S*0:0)0?0153020/040C010)0+120T(4S
65,4T/2+2V43VA4_O6XO8Z59 -0)0(0(0(0)0(0)2)5)0(0)0(2*0,0*3(0(0-0*0)0)2)0)0*0-2(0(0*0-3-0+1+6*0(0,0+0(
2*0*0(1+0)0-0+014-0+3(0(211+0.1*140-1/60050.1*1(2,0(0)060,0,0-2/3)0=3*0)0;1+2*140=1.1)1)1)030(1*1.01
2?2.4:76014/60131S8352,3+463A2=2N4<2,302>315,463+3B703S,624)4B4+634TA5S,4T=5)855S35>6V)6SL7SF6 )0)0(
0)0(0(2)0(0+0)0)2.0(0(0-0(6,1,010+2)0*0*0(0)0*1+0*0*0(4)1+3(0)1(0(0*0*040+0(0(0,060+0(0(2+5-0+0+000(
202(0,0)0/0(1.0.1)0)192)092*00000*0<0-1*5*420.225*033205220/1>2/501/412P1*1+314+1*6<1*60103-2>3,7)4@
32266.5(2-4E4:3=324/525(236I3S,5H4SP4O4P9J5S2646H4WA6S-8WB7SQ9T@8 )0)0(0(0(0(0(0(4(0(0-0.0(2)0(0-1(0
*1(0(0(3+0*0,060.0(0(0(0(0)0+0*0,0(0(03000.01060G0+1.0*100(060=238)0S(2A011+0G2.141,191)251-7(234A8@
672?1E8S<993SN253T?8U?4c@7 )0)0(0(0(1(0(0*0)0)0(0(0)0)2)0(0)0(0)3.0.3)1+0(0*3)0(3*0,4(4(4(0)0+2*030)
0(2-0(0-0+2(0)1)020(4)0*0.0*4+0)0.2)0(2+0.0(0)12050(3(060-7)2.5+3/5-051<1.6(2*2236010.3;0;1)5)1(0-1/
1)2+2D1(2F0.4S.42102<1<3>5S,5;4TN564f77T88 (0(0)3(0(2(0(0(0(0)2)0+0(0(0(0(1(0(1(0(0(0(0(0(0,2)0(0(0(
0(0)0,0(0)0(0)0*0*0+2*0(3*0(0)3)0(2(0(0(0)0-0(0*4*0)0(2(0)3(1.0-0*0)1(2*0)0*1,0+0(0.2(0-2(0)2,4.0(0*
0-0+4(0)2+0(0-0(0/0*0(1+0+0)1(1(1/0*212/0(0)0:0)0(043L0-130<4-0,4+446/2)3P1-1+3+1H3>36412G2H3*2*1629
253*3)283A2TF2SC4.4-4@3U+4dQ7 +0/0>0*310)1S5870=8C1XB2YM5YL9 <0T)9 )0(0(1(0(0(0(0(0(0(0(1)1)0)1)1,3(
1)0(0)0+2(0(0*1(0*1(0(4(0(1(2)0(0(0(1)0(2/2(0(0(1(0+0)0(0(1(2(0(2(0(1)0)0)1(1)1*0(0(1(0(0(2)0(0*0*1(
1,0*0(0(0(0+0*0(4(0*0*0-313)1*0*040(000(0(0(3+200(0(0(0+1*1+0(3)0+0(14001/0-0)0)3*3*1(1,1)0+000(0(0(
0/1)0-2,2*0*0(040@6)1=0-401-0/2(1S,2,1.1/674?2<1-3*5,384=214TH4L2TA3J6S)4>5>4T=6a>7 )0)0(0(0(0(0(0*0
)0)0)0)0(0(2*0(0)0+0(0)0(0(0*0(1)0)0(0)0(0(0)0)0)3-0)0(0+0*0(0(0*0(0(0(6(0+0)1(0(0,0(0)2.4+0.0)0.0)0
(0,0.0/0-0+0+3)0*6)0*0(0*312.1,1)4(2+2(0)011(2)041,5:0-011-2)0/0*1/0*0+2+1-002(0/3+0-1,1/4,2C1.03230
;1C9(3.1918101@4.2(1)1(1=373;2T+407S.465U/4*3SP3SA5[97 (3(1)1(0(0)0(0(0)0-0)0+0(0(0)0(0)0+2)0*0(0+0(
1)0(0,161*0)0(0(2(1(0(0(0(0*1,1*0*0(0(4(0(0)1/0,1*1.0)2(1)0(0,4901160+0*0*200(0(3(0,1*0,0D3*0,0(4)0,
2(1(0/3)0)0)00160B09040?5<1<1=1+180(3<4H576S-155(412G7F5+3S6445G4)6F836V>6V75 )0(2(2(1(0(0(1(0(0)2-1
-0(1(0)0(0+0)2)1)0(1(0)0)0*0(2)0(0(0(0*0)0)0/0*0)0(0(0(2(4(0)0(0)0+0(2)0*0(1)0(1(0(0)0)010*1*3*1(1(0
)0)0(0)0*0)0)0)031*0*0,000(0+0.0-0-0*2,1/0-1/1)010*0/0*0*1.0*1)0+220.0-0)0(0,1+170(1-2/0-141)1*0/101
53+0*2-0)2,1/0F301(1/6F2)1I2SK101U<3S-3<8S(4J4-4;4)4k*8 )0)0(0*0B050,0;060S,9XK2 )0)0(0(0)0(2)0(0(0,
0-0)0)0(0-0)0)0)0*0)1)0(0,0(0)0(0*0.0)0.2(0)0.0)0)0*0)0)0(0+2,0(1/0*0)0)0*020*0)0/4)0+0/1,055+4*0(2;
060(080:0(3,0)0)0.5@010+0,024.023-0)414S-8<102,1>621:1V23S3982:4SG4T03S67UI5TP5a87 )1(2(0(1(0(0(3(0(
0(0(0)3)0(0(0)0)0)0(0*1+1*0(2(0)0(0(0/0)0*0.000)0+0(0(0(0(0(0(3+0)3(0)0+0(0*0(0(0*111*0.0)1(0)050,0)
0(0/3:0,0(0(0(0)1*0)3(0*0(0(0(0,0*0*3(025+0)0,2,2-2<3-0-123(0,1.4-312.0)3-0-1(6<1/315(0+451+1,198/2+
2K1-7+3P2)151-6(426S82=4T.282S03A4W?4_<6 +1F064(0SF0SF0 =5M2M8;3VJ6SF1_64 )0(0(1(1(0(0(1(0)0(0-1(0+0
)3(0)0(0,0(0*0(0(0(0)0(0(0(1(0(0(0)0(0)0+2+0.0*0*0(1(1(1(2)0+2(0)0(0)0(0)0(0+0(3(1.4,4(4(0)2.2*4)1(0
90(0(0*1+0)030(1-0+0(1)0+1*0,2)0(0,1*3(0)0.0)01030-0)0-1)0)0/1)3)100)1*2*2-2*0)0)602*0*0/0010330-1)2
-4/1)2:0+1(020/2/151)1*1B2/8(2?3@4+2S<4.2:2/253,2S+24325.654S37U84S?604TC5TC6Z)6 +0(0(0)0+0-0)0+0(0*
0-4(0)2*0/0(0,0.040(0)0(040*0+0)0@2,0S;8)0I2O2O2F1+0;0F1*910)050M3S;1.2TK3U(3[54UE6Z.9 )1)1(0(0(1(1(
0(0(0(2-1*1+0(0(2(0(1*0*1(0(0)0(1(2)0)0(0(0)1(0)0)1)0)120*0(2(0)0(1(1(0(0(0(0*0(0(0(1(1*0)0(1(1+1(1*
3+1(4,0*1(2)0+1)0)0)0(0*0(1)0)0)0+0+2+1*4.1,342(2*3(0+0)0)0*2(0.1*1*1+3)033(0(0*0(2-0(1/0*0*0+0.0*0)
0)060.0)00391-031)300+3)0(3(0K0*1D081)3+0+40181)1,113+1,4D2+6,354/1=2+1-3,3<2S2266(2S.3(4C3-5B434SJ4
17U>7L6S*5a:8 )0)0(2*2)1)0+0)1*0+0*0(0-0+3(2(3-0)1)0)0(040,0+0(0(0(0(2(2,4*0(2)0(1(0(0+2+023*2)2(0*1
(0*0,0)3)0(1+2-0:0/6+2*6)0(2,0)5/0-0*0+2(2-0(0.43083(031+310*032(5(0-1:2+2D204(3*3;1*3+1*1-0,354B1(4
/0/131L7(6+4<2S,5S(4M2S85T+395-3O4(5VH4M9 (0(0)0SQ058-0E6I744SG2*0B0UE4VA3_A5W+6X87 )0)0(0(0)0)0)0-0
20-0+0(0(0-0)0.0)0(110*0(2)0)0(0.0+0*0,0+0.000+4*0.0(5S.0.4*050)9(0,4,2A2*1K0.0/143S/0.4SC5*6SP212T7
3S029663[<9S/4 )0)0(0(0(0(0(0(2(0(1-0(0+0)0)0(0(0*3*0(0(2(0(0(0(1,0)0(0*0)0*2(0*0+400(1)1(0(0(0*0)0+
0*5*0)1)0)0(0(020*0+0*0+1(0)1(3)1>3)153,0(0-0*5,1*200+3+6,001*1+0(1+0-1,0*2,0.3*0)0)2)10130*1*2(0)0B
313+021*102.173.0,3-1S*1*3.1(0;173*168*2+1/4;20331-2*2)786(2)2S-2926376SN3SB5]66[D9S88 )0)0(0(0(0(2(
0(0)0-0)0,0*0.0+0(0(0,0(0)0,0)072(0+1(0(2.0(0(0(0,0(0(0(0.5,2-1(1(0+0*0)0)0(0B0,0-0+010+0.1@031+2)3-
490)0-252(1(3*7<2,2,0-9-4=0.2>212+0-0+0S)142*1J1S?4S-2)2S*317+2+5=9H3S=2)2(2-3SM93484T=9W=6?5V,7WC8W
D9 )1(0(2(0(0(0(0(0)0(1+0)2)0+0(5(0)0(0-0)0(0(0(1(1*0)1(0)0)0(0(0(0+4*0(0)0,0*0(0*1(1(0(2(0-1)1(0)0(
0)0(0(0(0+3+0*2,1(4*1*0+2*0)110+0)0+0+2*0(0)000,0(0+0(2+0(4(1*1(0/0/1*2*2/0(010+0/0/0-1*200)3)0.2/0)
0(0-0+0)002*022*1*011+101+025*1-111.2/1.1+1/1B2+1+471@1C1)412/3(152/2,2(1A5,3<2<2(3,2U=3T76SP5T79V96
a?9 )0)0)2(2)0)0(021,0/03023*040E07020K0=0@7/1(9H2<0N3S+071,1S*6921221=2?149S45S92UO3;3V+6 )0)0(0(0(
0(2(0(0(0(0+0(0(1(0(0)0(0(0(2(0(0(1(0(0(3*0(1(1(0)0(0(0)0(0(0*1(1)0(0)1-0*0(1(0(0*0)0(0(0(0(0(0(1(2(
1(0(3(0(1(0)0(0(0(1,2(0(0(0*0/2(0*0)0*0*0*0(2*1(0(2(0(0(3)1+0(0)2-0)0)0)0(0,001(0(3(0(2(2(0+1*0+0*0*
0,1*2(1(0*2(1)0(0,0-0(3(1)0+2*0+211(0*0(3(0*1)1(0,0-1*0)1(0(0+0)0*1,0/4(0(2(4(3+112+2-022,0+2,031/1-
2+1(104)2*122)1)1(452+121)0*2)1+313)20123*2)181,103(3*2*342*3,3-3K5)3/3)3+211?2C3L2-3)9.264S+3/7(2K4
B373SC4:5B4S(4S;4U,5T66W@7 (1(0)0(0(0(1(0(0(0)0+0)0)4,0*0.0(0+1(0,1)0(0(0)0)0)0-2+2(1-0(0*0(0)0,0*1(
132(0,0/2-3,3)0.0+0/016+1)000*0,1*3(0/2-2.1*0(0)51420/2,010)2*2.0)5*1)5+0)0=2,0@435*1(5*560+02444)20
2)1H2*601)3+1E2)1-3;534A5.33103O2J3)6:53354)5S22B654-3A5S74O4(6.6(5:6.8S@64445+6T9896SN5S96T36VL7X,8
TA8 )1)1(0(0(0(0(0(0(0(1)3+1,4(0(0(0)1(0-0)0)0(0(1+0(1*0*0)1.1+0+0*1)0(0(0(2(0(0)0(1(4(0+0(1*0)0(0(0
(1(0)0/2+0*0)0)0,0(1(0(0(0(0(0,0)4(0(0.0.0+0+0?0/6+0)0+7(1(200-0.0(1-0/1*0,0(4:1)1)0-003-1(0+0(0?2K1
,0*101;1*1)421S.152S:3.3)2T-223@2S/2SE4K4T54 )0)1(0(2(0(1(0(0(0(2)0)0)0)0*0(0(3*1(0*1*0(0(2)2(0(2*0(
1)0(0(0)0*2)0*0+0*0*1,0(0(5(4(1(2(1(0(2(0*0*2)0(0)2(0(5(0*030)0*1.1)0(2(0(0(0(0(0)10350(0(0-0,2*0)0*
0*0,3)1*0(1(2-1(1,0*1*0(1,0*3.2*0+2)4*0*0*02131+0(0-0)0)0*2*1-1*0)0+0)0/0+1I0)3+0(3)0(4)1,3)0.1)020+
5-0(0121163+241)2+1)20122)1*382<2(4/2(1/2,2+2+3:204+2+2O2P3/3C203;402TB4 (0(0)0(0(0)0+0-010.0+0(0(1,
0/061*0,0)0*01040+3S)0S+0?2.028@3.6/2N3=9+87071O1SD1C6T,1 )0)0(0*0+0-0.0+0-0*3)0+3,0C0(080662770)6G2
(0*0D4*2S+0:070T36SN9YO3-5SJ4S05 )0)0(0(0(2(0(0)1(0+0)0)0(0(2)0(0*3.0(2(0)4(2(2)0(0(0(0*0)0(0)0,0(3(
0)0-0*0(0(0)0(1(0(0(0)2+2)0(0)0(2)1)2(0-1(0(2*3(0*0,0.0)0)1*1(3-0(0+6)0+0.0*1-1,040)3(0*0(0)2(2(2)0/
4(0*1(0*1)0,1)0)3-2+2(1)0)1)0-013(2(4)010*0-142,0,031*3(2.4)2)110.25131/1,3-2(1-173D2+313A4S-221*3*2
<232/6@2*26284;2A3I5@494C5SQ3H4UL7A4VB5 )0)0(0(0(0(0+0+0)0,3)0+0-0,0/7(0@1(4)0(020/03202)0G590SB0U)3
S)5*3J1T52S:3T+8C8Q6D4S28,5Z86 )1)1(1(0(0(1(0(0)1-2)0+0(3(0(0(0(1,0(1)0*0(1)0)0*0(1)0(0)0(0(1,0/0*0)
0*2(1(2)0(0+0)0(1)0(0)0(0)0(2)0/1-1*1*0+1(0)0(0(1)0-0)051*0/01090/0,5*3*07160/0(0,050)1)0-100-0,1@1,
001(1,0-2(3:082+1)0)0)1+1.2I2-2,1S)2O2)1U42T55B3T(3+423W(545]D6T57S:9 +0T4040I9TA0S<042Z36H872YI4U>6
 )1)0(0(0(0(0(0)0(1)2)0)0)0+0(0)0(1(0+0)2)0)0(0(0)0)0(0(0)1)4(0(0(1(0(1,0*0,3*1)4)0(0(0(0(0(0(5(0*0(
0(0(1)0*0(0(4(0)0(4*020*1*0(0*1*0)0(0+4,0-0+0+1-0,2)0+2*4/1)4)0*0*1)0)0)0)2(0+1(1*0(1*460.1/020*2)00
2,0(010*3+0/1+3)111+1-1<1*0B1>1*2(0J2-31203+1,2-1/31452(153D1*3?271I5I2>3)4,2S+5B4+773-8S,5V04:4,5 )
1)1(0(0)1(0(0(4(1-0*2)2)0(0(2(0(0-1)1*0(1+0(0(0(0(0)0*040)5*2)1)0(2(0(1*0+0*0)2(0)0(0,0,0+3,0*2)0,1,
0*201/1+0*070.2)0(1*5*002/0*021(410(420C1)0/000+0*0(2,0=0(0-0B4)427.3.16136-0+0F1*2>4/1T5222VH3*5S46
^*9 (0(0)0(0(0(0(0(0(0(0(0-1(0(0,1(0)0(0)0+0(0(0*0(0(0)0(1(0*0)0(0)0)2)0)031*3)0(2(010)2(0)1(0(2(0+0
(2)140+0)0(0,060.0)0-040*310(1,000,0+1*0E0.1/010/1*0/5-2*200.5(140@8/057.02611)1L2S62C1.2.274SE473,2
66@5A3A4E3C3SA6T65S16G93658SG4TJ5S36<7X*7TD8T=7 )0)2(0)0(0(2*0)0)0)0)0(0(4(0(0)0)3(0)0)0(0(0,0(0*0(0
(2*0*0)0/060(0(0)0+0+0)0+010*0,020+1+025/1)0+0A740/08021(3.09217(2*0)0+010(0*4H0>0+0*483*38295=2)101
SD4.10332?422+4/3S96T:4C3A6=3S+4S)724)5SF4S44*6U+5 (0(0)0(0(0(0(0(0(0(0(0(0(0)1(0(0)1)0(0(0(2)0(0(0)
0+2)0*0(0+0(0(0(0(0(0)3)0(0(0)0*0)0(0(0(0(0,1(0(2)0(0(0(0-0*1(0)0(0*0(0(0)0)0(0)0-0+0(3)0+0*3)2)0@0+
3+0)1,4*2+010*100(1)1,0)1(0(1-0)0(030(2-1(3)010,2*0)091*1.1/4.2+0(1B1>3,0>1-0*1,1)6+4+1307002)193061
253F1?2*3*313?322827272S75<4T53S14-4SJ4E8 (0(0)0(0(0(0(0+2)2)0)0-0(0)0)0-1,0(0*1+0(1+5(2.021,0(1(0.0
*2)0+0)0.700+1.0)0*0;010A030*0,1*0=4;0E1*143<0)130>2-3(1(215A3*232T<285)372S(3SJ3*9=2TH5V:6+6 +0)1)0
1051205560)0?0S50*5S3159*1T=3T22)4VP3:5S72_P6 +0(0*0(0*0)0+0.0)0/0,0(0(7(0,0(110+000,0-0-1-0)0B0/0.0
00<0(0(0D0(1+1O2,0N2TC1XG6U45 )0)0+0(0*0<7-0)040H0T30(0 )0)0(0(0(0(0(0(0)0/0+0(0)0(2(0-0)0)0,0(0(1(0
)0)0)0(0.1*1,0,4)0)0(0(0)2,1)0,1)2.0)6*0(0/0;1(0,0?5-0;0)140)0(0(00024890010<0*2SC2O1*18161,1P1*2N5/
2I2U.2/3TH3X.7.5 (0(0)1(0(0(0(1(0)0(0-1)0(0+0(0)0(0,0(1)0)0(0(1+0(0*0*0(0(0,0*0)0/0(0(0)0(0(2(1)0(0(
0*0*0*0*0(0(020-0*2*0+1+0(2*0)0*0)0.0(4+2)2+0.4+0*0+0-0+1-1-0.6(1*3+0-0(0)0)0:020-2*0(2.1)1+014*0*0-
0)0)152(0.2(0-1/1,2(4.0500161+1/0.241B1+101:452S(2)1)122.361S07<3.413*232K2>2SA5T?3S(5b/8U*8SA8 (0(0
(0(0(0(0(1(0(0(0)1+0)0)0,0(0)3(1-0(0+0(0)0*1)0(0*2)0)0+000+1*0(0(0(0*0*0(0)0(0*1*0*0)0(4(0.030.2*0(0
50,0)36151*1*1+0(0(0*0/0*0,1(0*0)0)002,4.0/0,000+4+0*0/1,21071.91016E0D1(134O1+201S;4:3:1E2,4/2+5UJ4
W85G4T05S@7O9VJ9bO9 )0)0(0(0(0(0(0*1(0*0)0)0)1)0(0(0(3(0(0-1+0(1(0)0*4*1)0)0(0(0.610+0(1(0)0(0-1)2-0
)0;0)1)0,0(0)0)0/0/0)0/040*0/6)0)070+1+0*4,6@150+000*3(27121+0)121,4,1+0(375.4S(2*2S*1T=2-3M2S?3(212
T,3l27U@9 )0)0(0(0(0(0+0*0*0/0)0(0-0*0(0(0(0*0,1+0(0(3(010+0)0(0*0(0(1(2)1+3+0-043-1*1*1(0*0*0)14714
(2(0*0.080>6(0*130S-0+1525474/0+1*1*492*6*0-123:2/2.1<234+2@2D116?132.1.3S@2)2S14S=3,486;424T:6V,4TJ
8UO8E7Z@9/8 )0)0(0(0(0(0)1)0(2,0*0+0(0(0(0(0-1)0*2(3,4(0(0(2*0)0+3*5/2,0)0(1(1(0)3+4(2)0(0(0+0(0(0*1
44)3*1-0(0*0)0,0,050-03011*5+280*2+0-000*0(5.1+0/1(0<0)3C5T+1(223;1(09131E1@712S?432SJ3(783T+3d,9 (0
(0)2(1(0(0(2(0(0)2-2(0)0*0(0(0)1(0-1,2(0*0*0)2)0(0(0(2(2(061(0*0(1(2(2(1)0)0*0(1(0(2*0)0(1)0*3(0.3-0
*2*0*0(1)0(0)3(0)0)0,152-0;0)3+1)0+0)3-0)0+2*1(2+1+013.1/2/0*1*37322-1+1*0)1)121.1.0-0/1(1*0)220+2(1
(0.3=1.1*2-1.3/1/492,3,1?5L3.232+222=2+4.2C3<2/5D3.4H6=3-4B335P6S=3YB6ZF9VN7 )0(5(0*0,0-0.0*1,0)0-02
0E0+6)0(0P5S40X/8:1XG4 )0)027*0Q2SL1S45S*0U,4f.9 )0)0(0*0+0-0.06000,0>1(1*0/2-0=0T+0T20S73S(1T?2T@9Y
N6 )0)0(0(0(0(0(1*0-0+0*0(0(3/1+3(0(0,2*0(0)0)0)2)450,0(0.0(0(0(0(1*0*0=1+0,1)0(0)0=0/020*012-7(0,1(
1.035*0262100,0(071(0A0)0,3+370+1-0-2,115)0J4T:1)202SD2SN3SJ7SD9WB5SQ5WI9 )0)0(0(0)0(0(0)1-0)1)0*0)0
(0(0-0+0(0(0/0,0?0(01124)158(0B6+0@0;0-2-0*0K250L4)4C1-1S)2@0D4D1A1+2G2S02)1K3.6S.3VL3UI6 E7Z97u19 )
0)050;4*0B50010T(3SA9:6W*8P3SC9SF4Z=5ZP7W.817 (0(0)0*1(0(0(0)0)0+0)0)2*0(0(0+0)0)1(0(0)2(0(0)2(0(0(2
)0-0+0+0(0,0*0(0(3+0/3*1+0+0+2)1)4,0-1-3)0)0(2;7(0(0/0.2/4+0+0,1)0+0)180)01012?3(0(0*204-3*022*4*0)0
-0606152(1(00331-1*0)2.1.362;182)1,1+3527101)5(6/1D3,3:2I36553+205)344*7)3(42212B4?8H7>5T64S54(4=5UC
5T36S26W,8S*7_K9 )1(0(0(0(0)0)0(0(0)0+0)0+0(0(0)1(0+0)0)0)0(0(0*0(0(0*0)1*0(0*0)0(3(0*0+0*0)0*0(0(0(
1(0(0+1(0+0(0)2(0(0*0+0-060*1(0(0)5*0+122+1(7)3)0(1,0-3*0,0*0*0.0)0-1)0)7.0(2(0)2-1*2+1.0*4:221(1)2)
0(311*0*3*2*2,4;1,1(443,0/450)1(0=1>4/183)1>464<492.3;3S(333C2S@2(3H3)4K3<337U;4S:6S/5T;5 (0(1(0(1(0
(0(0(0(0(0(0(0+0)0*0(2(1(0(0)1(1(0-1+0(1(0+0(3(0(0(1(0(2(0)0)0)0-1.0(2(2+0(0(0(0(0)3)0)0(0(0*0*0(1(1
(020/0.1(3(0(0+020(0*2.012,210.3,0+0+1.0+0)331.1(0/0*0/0*0+0(0)0)1*263-0.0*310(1.2209004*3*2)3(3(1)3
)2,1+5+2+2(1.1.3*0/044=2-2*361*2.4=292?333865222)4S+4=3,4.4-6S03:4+3S.3-464F4SP6U.4.475VJ787 0000I0S
,3)1=9E1U.0O5SM1[(6aG7 )0(0(0)0(0)1)0(0)0+0(0(2*0(0(010)0)0,0)0(0,4-6*170)0(2,0)0,0.2+2,0(0:0*3*0+1(
0.1)0(2302070(001*1/2*0.0(1*2H120)2.7:1-0(1F3(1(0*7)0.182)3-0+1(3)1D5)3:352B1*8S(23524S?3L4K2(5B3@6G
4G324U56S@915S65TC7TI9-6W:8U=8Z69 )0)050(0(037=0?0E08036;1VB1SC1<4YG4 )0)0(0(0(0(0(0*0+0)0+0+0(2(0(0
-1,0(2+0(2*1(0)0)0)4)5-0/0)0*0(0)0,3*0(0-040.0)0.0)0)02050/150)0)040-1)2,033(74420E0)0H5+4-01030(3*0
,0*1.5)1J1,1E1(19181A1/401D102/2-2:2,2<2C9B512S@8S*3SO5T66SO6@5S87 )0)0(0(0(0(0(1*0-2)0)0)0(1*2(0-0-
3,0*0*1(0(1)2(6(2(340*0(0(0)0(4)1,0)0-1)0*0.1(3+031(541/0(0,2(014)0,3)2*01043.0+0)0(0/0(4.1+2/3)0711
2(3*0;0*5,0J1+1,17101SM1S,4;432VC3SG5(5.5T:8U?7TC9bB8 )0)0*0(0(3*0)7/0(0)0*0.0*070-001-0)0(020*0S91(
0S)0<2@010:0U)2T12-1SK4/79212S)3+4T84V;5U*6G9-5S56W67 )0)0(0(0)0(0)0(0-0.0)0/0)0*0(0,0*0*0(2(0)1<0(0
(0(0(0+0*0(0-0-1)3,0-0*0+0*0/2-0(050(820.040*0+0(2+021-1(431.0/0/0*0(76290-2*0G1E2(103+11542-0+125(1
,1:5,1948104.1+1B2S,3,2;3-3/2>2H3H3S*683TD4(5=5S2514A4T/5U>51547S56T07 )1)0)0(1(0(3(0)0-0(0(0+0(0)3(
0(0,0*0)0(0(0)0(0(1(0/0)0)4+0)2/0)0*0*1)1,0,0+601*0-030)2(0/000,0(0(0111641-0:3/0)322,1.0@200)135*12
2:0/3(2(5:1(6?327-4-2(5,3<5(2H5G362-4352202-3T.224SP3S:3A5S48SJ5SE535S*4OaT:6S67 )0)0(0(0(0(0(0)0(0)
0)0)0)0)0)0(0*1(0-1(0(0)0(0(0*0(0(1(1)0)0(0)1,0)3)0-0*0(0(0*1(0(0(0)2-0(0,0(0(0(0)0+0)030.0(0(0(0*0+
200*0*2.0*0,4+1,1/3+1(3,1)5-0,1(0*1)1(2(0-2)05038)4:0-0:0.032,3+3/0?1/301-3*2,2)012G2*1375301/2,201,
4H1;6,2)2+28243+3B3)4SA3SD5S13*5S+6aD6 (0(0(0(0)1(2(0(1(0(0)0(0*0(0)3)0)0*0(0)1+0(0(2(0(0(0(0,1(2)0)
0(2(0)0)0+0)0(3(1+0(0)0)2(0)3(0*0)2)2(0*1+1)0)2)1(0)0(1)1(0+3(0,2-0(1+2(1(2*1(1*1)3(0/1(1)1.2(1+3)1,
2+0(202(1*03101(0(0)0(304)0+0,3-6+042)0(3(1(1*1-3(1/213+3.0*4(0*0)2>0-1.2+0+2*1)2(131.2)4.5,0(6)1(3(
2+4,4J1S/1*1>633*3/4C2,3E56262+2-5@427C2O433+3)6=656.3T;6;4.7M5V/5TB5 )2)0(1(0(0(1(0(0)0-0+0)0*0(0(0
)0+3(0*0(0(0*0(0(1(0(0(0(0(0*0(0(0)0(0*0(0+2(1(0*1(2*0(0(0(0(0)0-0(1*2)1(0(2(0(0)1)1(0(1,0*0,2.1(0*0
(0)0(0)0,012+2*1(0+2)6,1*1(3(0/0)2)0,3*0+0/1*2(0*0.0)0-1*0(0)0(0(0,54010-4*0I0(1?201/032(212+3/0,214
+2*1/202/1/332*2*5)3B2(2(2(5@1*3)3)3-3+2/2640202.482241256*3)273SP335-5=4S.8S@5D5>7VJa^68S97YO9 (0(0
)0(0)0(0(0)0(3+0)0)0(0*0(0(2)1(1-2(0*0(0(2+1*0(0)0(0)0,0)3(0,0)0*1*0(0(0(1)1(0,6*0*0)0(0(0(3)0*030(0
*0,0(0)0(0,0.1/0)3+4+0)120*0,0*0+032)0(0(0+0-2(037*36000:300+281913263S;2>292(3S:3A2A2T6423O4SJ9S*8S
E4W)5V/9 (0(0(0(0(0)0(0(2*0)0)0)1*3/0(0,1,0(1)0)0(0)6(0)0(0(0(150*0(1)0*1(0.0)0)1)0+0)0,2*400,2(1(0(
0)2)3(0(1+051.3-01152)1/0+1/0,0(1)0,00061)0(4?301I1G1.17073*3,1.1*0-102)2)3S.5<5S(453)2(2*153I2*293T
?5C573>9;5WC5S(6S.5 *3VO2G8M6S69 (0(2)0(0(0(0(0(3(0)0-0(2(0(0(1)0(0(0(4(0(0-2+0(0(0)0*4)0(0*0)3(0(0/
0.4(1-0(0-1+1/090)0+0(0+0)0-0,0)0331100*083-2.0*0(0<0(4/070)080S31*030,2-6(3*3(3(26233/3.207U13,2S36
*4:484+344T74SC5^/6 )0)1(0(0(0(0(2(0)0+0(0(0)0(1*0(0(0(1(0(0+0(0(0)0)0(0(0)0)2(0*0)0*0)1)4(0)0(0*0+0
*1)2*0(0(0(0)0*0)2)0*0)1(0+0(0)0)0+101*0+0*0)0)0.2*0)0+0(0,080)0(0)1+1)1)4(1;2(0+0*0)0,0+1+4+34130(4
00/0,0(403*2+064(041*4+0(5*215-2*1*0)3)01572)1(2(1-1)0)5*28163)75162/4*311H2-3M4,5)2.7L2-3<333-2(3+2
83S,325S64T16S.4T64I5SF735U-6V98 )0)1(0(0)0(0*0-0.1(0*0-0+0(0(0*0(0)0)0)0*080-0(0(1)0(0.0,0(0/0,0-0*
0.0*0)241E0*0-0=8)0*1O090+0)080+0)4,4.0+651-0<22164<4*293)1*4<3,9;1-1(1*5*4E2C793.5UF7W>7+608S27T?66
5V*6TI7TI7 ,1(0(0(0(0(0(0(0(0(0)3)1)1(2(0(2(1*2(0(0.1(0*5(0+0(0)0(1(0(0)0(0)0(0,0(1(2(0*0+0(0(0)1(0+
4(0+0)0*2(0)1(0)0(0+2)1(0+1+2)0)2.0)1(0(0(1,0*2)1)0+4)0+0)0*030(3)0.0-0-0/1(0(0(060(0)0(020*0/1*1)0*
1,1*0)1-0.0,1(33504C1*6,1.1,30622(3724521/2(2/442/3/2*305-1B202J2/2(2C2P3S07@2>3I4:3M3S=3Y85 (0(0)0(
1(0)0(0*1-0*1+1(0)0(0,0(2+0(1(2)0*0*2*0(1(0)070+0(0(2(1)0(0+0)0(1-1)0.4/3)0*2*0+1(6(0*01151*0D1;1*0S
-072(0(0+0)2S*1)030-16177.161*1(2.1/1*3)2F175912412E353(2C4.252?7S,3@4:7U84T14(4TQ7 )0)0(1(0)2(0)1(0
)3*0(0)0+0)0)0.0)0)0(0,0)0(0(0)1+0(0)2*3)022)0(0(0(1.1*0)0(2)5(0+0,0(5+0,2*0*0+1(0+4@2B4*0+0*4)0-0*0
-1+6613182)3+0,6*0)4(1(461)3)163*101:1B6-2=0+1+1.1)822/4244254S7372M633U-3.3+3X54g@8 (0(0)1(2(0(0(2(
0*1)0)0)1-0(0(0(0(0(0-1)0)0(3(2)0,0(3)0(0(0(0.0)0(0/0)0)0(2(3)0(1.0(2)0*0(0)1(0*040*3*0*0(1)0(2(0(2*
0.1-2/0*0*00012.0*001(0(0(0,2/0+01030*1/1-0*0(0-1(1(0+3)073-0+212.0/1*1*2/0:1)3(4:151+2*2(1,1)341I1)
1B1)283;1(202+2/2-4>643<243S-2*4@4SN5T64S,5 )0)0(0*0+0+0)0.0(0)0.0+0)2/1,060,0*4(0(3)7/1-0,051-014S1
75100D0K1)0S21S/1T04SC4@6V75 )0)0(0(0)0(1(0(0(0*1(0)1)0(0)0(0(0(1)0(0+4(1(0)0)2(0(0+0+0*0)0(0+0)3+0+
0(0.0(0(110*0)0)2(0)2(0(0)0,5-0*0(3)1,6+0(1(3.4(0+2*0*0+0+0)2>1-0(2+3-2)0+0+0*1-2>0(1*160<0+5+13065+
1,1)1,2(0H011+1S6333:2033353:342(2K2)4)26294<283.8S(3S(3S-3TP4 (0(0)2(0(0(0(0+0-0.0*2(0(6(0+0)0*0(0/
1*0)0>0(010(0:002.0(5+0?1E062.0S-0:2C0*4,181H1S)5S:3T?2J4S,a^J7 56(092SH0A743V28b54 )0)0(0(0(0(0+0-0
(0-030*0)4+0(0)010)060*261;3*0,8.301A6:182,2SH1S,1+2F3.4D2+2SC1V96S;3H3UE4^96V59 (0(0)0(0(1(3(1*2(0*
4*0)0(0+0(4(0(0(0-0,0(0(2*000)0)0,000,0(00572(04002-5<0*3.0.2,0808053-501*0(360+2J1,312U12)1/6I8O6?2
52T,6U66WH4 (0(0)0(0(0(1(0(0*0-0)5+1(0)0(0)0)0*0,0/0(0/6+040+0)070)4+0B004*0,1(203>0SN351-0S41+0)3.3
F141+1212731SP7+7Q5T4604)4T+3S)5_K8U<627Y=8 )1)0(0(0(1(0(0*0(0(0)1)0(0(0*0(0(1)5(0(0)0*0(0)2)1(0(1,0
(0)0,2)0*0)1(0.1,1(0(0(1(0(0*0.0)1(3)3(0(0,0*2,0,0*0*0+0(3+0-1-0)0-0.0(5=2)0(1F0(1,5/0+3+140D0(3(282
D0)1-3:3-1+312-5B2S06>2=391*14162P4;3/653@6<3S+5U+6Y+8T=8 (0(1)0(0(0(0(1(0(0(0(2(0*0)1)0(0(1)0(0(0(3
(0(0)0(1(0)2(0+0(3*0(0(3)1(1(0(0(0)0)0(0)0*3(3(1)0-1(2(0)1(1(1(0*0(0)2)0(1(2*0*1)0+0(1)2(0*0(0-4)0*0
+1)2(2(0(0/000(3+0)1/3)1,0)3,010.1)1*0(2-0(1+0+0/014(0(1-0(0(0(0/1(2+0*030)0-1(000/022(0+1:2>2(2*384
02)5-2*1-2<233:242Q2D1,2,3(245S-4S5314*3S53(3ZA5 (0*0<010M7?0L292@8;1V)6SB9 )0)0(0)0(0+0-014(0-0)3+0
/0/1)0*0.0)4*1+070)3+0/20080,010+0S)2=063?1(400:5,1T8aE2F203S/452<789S93W24T44]C7W87 )0(0(0(1(0(0(0(
1)0(0-0,0(0(0(0)1(0+2)0)0)0(0(0+2*0(0+0(0.2)0(0(0+0*0)0(0(1(0(0(010)3*0(0)0)1(3*050*3+4(2)0*1(0*003-
1)0)0-1-3/0,31080/0,0,4;0)1*110(1/1*0<5,3*3(1+0/5-0<482,1;2S2201*202(58132(3-3,1.2;2F834S62S=5S43S09
-3+4SL4*4S=6(5V16XD7Y/9]1a )0)0+0(0(040)0(1)0-03042/030+0,4/030(070S*30019:0S-035-0S+1TC484T.2SA2SO3
U53?4U?5 )0)1(1(4(0(0(0)0(0-1*0*0(3(0)2(0-0(0)0(1)0.3(0*0)0+0*042(2)1(0)2+0)0)0(0)0(0*0*3)0(170-0(0*
0(0)0)0,2)1)130@0+0.4*0.0;02101*0*0*0:1.1?1-250)11601+1;2S)5T/2;1T72X34 )0)0(0(0)0+0-0(0)0+0*0.0+0)0
*0)0,1,140*0,0(0(0*000(0)2)1*00300A0;0,050.1?0;1B1H9)070=2.1-372E2S385735S+2?4428253-8T-9S93UJ8S(5X?
8 (0(0(0(0(0(0)0(0(0(0(1)3+0)0+0(1(0)3(0-0(0(3)0)1+0*1(0)3(0(0(0.0+0(0*1*0)1(0(0(1(0(0(1)1(0*0*0,0(0
(0)0(0(1*22000(2*2*2(3(1)341(2(2+0,0(4,2)0.1(3+2*1.4*2)2)1)0)2(0(4+0.0(3,102*1+3(1+3*0*2)3+1,1*1+0+0
*2*111*210)1+1)012+2(0,2+1(1(12643)1*102(1222273G4)2)233,1)122+1,3*3.7-3*2*361.3S02.4)2-232,4SI69567
24+3)4/3L3J403S(474W+5 )2)0(0(3(0(0(0(1(1(1+0)1(0(0)0*1*0(0*0*0)0)0(0+3)0(0(1(0*2(0(0-0(2+124(0)3(0)
3*0)0)0)4(2)0)0*1)2(133(4)3+1(0)0*0(0(2)3(2)0+1/0(1-0*0*0)232,1*0(2-3,0/1)0)1*0(1+1(04030,1*4;0-0>0*
2,3)1/3-0,1)0+1)374.3)2)2(4(3,2(3(4-283-1)3=121+3(4-24273+2S*1S12(41293(442S*4(4?3X=4a<9X/a +1/0M5U<
0 :0S=804Y44UQ2M6U07JaX>a )0(0(1(2(0)0(0)0(0-1-2(0*1(0)0+1)1)0(0(0-0(3(1*0)0.0)0)001(1(0(1(1(0(1(0/1
)0+0*1(0(1(1)052*0*0(0*0)0(1(0/2)1/0+0-1:1<0(1,0*0,18000*1*0/1.0)0,0,2)1>0(21510)114.0)2+361=321.104
U62A2E2S83W=9T45H6U95WK637 (1(0(0(1)0(4)0)5(0*0*0)0)0*0(0/0(1-0,1+0)22010(0(0)2/0*4(1*0+0,0*3/0*1-0,
0-0*070)0(0)0,5)2,2+041(4+3-0(2(1.070)431,1(1,060815262+1,0B3/1I4<2L202-303<2T05+25322B3;6M3T=5-3S?5
-5 +0*0*0)0-02030+065)010;0+042E080.1I0SM1,a12T71VJ3S,3TG4gM7 +0(0*0B050TQ5>8S:0T>5+8S2aUF3YC9 +0(0*
0(4,0*2+0-0/0+3-1+013*170,0+0)0*0)0)4+1*050.0*0)0,090S)4>070899182:1)1;1A3(592)363H2-513?6,302=223SE
4S)4W-4Y78S)7XB8 )1)0(0(0)0(0(0)0*3(2)0)0,010+0(0(3*0,0)0*090+0(2(0(210-0)070(0-0+0(0+0;0+161.0E0*0S
;0)1)1)1S75S2a/5S84SH4SJ3M4V1aSM7 (0(0(0(0(0.0*7*0/0*020(0C0*0,0(0:0D0B1(1,2S80(0SB3M3T31F2S>1-3S32C
2SK3^Q5 )0)2(1(0(0(2(0*2-1(0)0+0(0(0(1(0-1)0)0(2(1*0)0)0(3)0(0)3)0)0*1/0*0(3*0(2(2(0)0.0(3,0(1)0(070
*2.1(0)0)0,1(1-0/5+1-0,302,0,0)1*101)1(0,2/0.1*4,0-0/2/0-1)152)202*5(0;4(1-2*1,1)1(1-3,0.1)161I2+3*1
/1S-1(2-6T+3S)4SJ3T84T;4U)6Y(6 (0(2)1(0(0(0(1)0(0(0-4)0*0)3(3(0(0(0-2(1(0)0(0(1-0)0)0*0.0)0-0)2*0*1(
0(5(002)4(0*0+003-0*1+1)0*0)0*0*1)1,0+0/16040+4*0(210-0*1,1+0(365(2/2/0,1)112,0(0(0+11371(40222K1(29
1-2)24321)1J6-2B4=2-2SG3SG3TN3-3G5 )0)0(0(0)0(3*1(4,1.0(1)0(2-2)0)0(0(1+0+1,1(0-0+0+1(6,1(0(1(0(0)0(
1*2)1(0(1-0(3*1(1*1,1,1+1*2+1*0)1(0<0)0;012,0,0-0)0+2*1(104A4=0-1)1-1;0)3>3B1*0-2,211S:3:2H5S2293S?4
<7P5SP3 (1(0)0)0(2(0(2(010/0,0/0+0(0(0)0,0)2/0,170.3(0,0(1,0+040*2G0(0+1)102*1-0C15750+1:0,340521104
?3B102+2)2)2<1-20a.1I1S9153E3;2=2+4O4*5T:5O7T(5V+5 )0)0(0(0)0)0)0)5+0+0*2(0(1)0-0,0(0)0*1*0.0*0*2.0+
0*0(0(0(0.5*1*0)1(0:2*0.0)0Q0)461;0*0C8TC3S,2-1/1O5 )2)0(0(0(0(1(0(3)4+2)0)1(1(0)2(0)0(0(1-1)0*0(3*1
+0(2/0+0*0(0)1,0,0(0(0)0)0-0)3(0-0(390)0(0*0(043+2-0-010611112.1=231Q2)0>2:1*422,3,8/2=332B3M2S)5A2I
323M4.2T3553 )0(0(2(0(0(0(0(0(1(0(2-2+0)0(0*1(0-0)1)4(0(3+1(0(0)0)2(0)0(0(0)0*2+1+2*1)0)0(3(0(2(0(0(
3(0+2(0(2*0)3(0(0(0(0(0(1*0)0+1,3*1*0+1)0*0(1(1.0*2.1(2+0*0*1+0-1+0(0+0*3.2*1)2/3+1*0+3-101.0/2,1021
1(1(0)1)1(1(13151(0(2)1;0*2(1*1J2*3-2(1)3,181.36264+2(3;103-212)5*5S.352=504,2+203F2S)3-5S)423)37444
*4N4D405J4U.4W86U/6 (0(0(0(0(0(0(0(0(0*0)0)0)0)0*4)0(0(0.0(1)0*0(1*2,0,004,1(0)2)0+0+0*6,0)1(0*7)1.1
(0)0(170)1/0(4-0+0-19223+1(0;0*5B170;0.0S33,1S)1.1*11181T.2?2*5/4)2+2S.2154253UH4[06V49]K8 )1)1(1(0(
0(0(0)1(0)0)0)0)0+0(1(0)1(0,4(1(4(2)0(0(0,0)0(2*0)0)0,1+0+2-0)1(0)2)3(0*0(0)1)0(0)0(0+0(3,0+4/1(5-0/
0-3,1*020)030)01114.2+0-1(0(0*0-10030*161*2)1+1,1G1?12515J2-1)742F3=1/502(1S42S5323TI5SQ4S87U86[J7 )
2)0(0(0(0(0(0(0(0(0+0)0)0+0(3(0)0(0,1(0(0+0(0)0-0,1(0)0-0)201(0(0(0(0(1.0)0(0,1*0)0(081+0(7(0+0(0-0(
0+050*080,0*0(2*4+270.0(151*1(1*1,2*2.6-1,0.1-1(1+021*0-171+2B0325301,1-201(1+1S6212.2/442+352-2)2,2
U(4S5a<5L3.3>4 )0)1*0)0)0(0-0.0+0.0(2*0(0,0)1(0A0)1*0*152+1(0(70100.0+1)030(3-0-1)2.0.0)1<0(0(042+5(
130+1,0*0)354S+2+0,621*2*2D11102S/21434.2,2N5)5<2S35/4.3C4O383S(925E3S;7TH5YA8YB7 (0(0)0(2(0(0(0(0(0
)0-0(0+0)0*2(0-0+2(0(0*0)1*0)1(0(4(0,0)2)0-0*0+0(0(0(1)0+0(0-0)2(0(0*0(1(4*1(0*0+0,0.2(1)1*0)0)0+0,1
*1)2(1(2*0*050*003)2+0(1+0(0(110+0)2(4)0,3)4)020*1/051-0*0)1)0)0*1*505*2(1)2,2)173.3)2(2,1:2/2(11203
*4/23113(2/1/3-1(5,2/2-4-1.306*4)1-22152+4+2*382@3+3C5)2.4*3S,433Q4/5+3*5F495=5S;6(5)494=405S.577-4?
535/526C5UC839T)7UDa09P7V>8 )0)0(0*0+0-0*1+0.2*1,000+0(060.0(0)0)2/1@040-8?052+0*0E0)011=0A0B0,1S11T
>a72*2*4S)283T(5YDaf/9 (0(0)1(0(0(0(0(0)4(0+0)0)0(0+1(0(1(0(0+0(1(1(1(0*3(0,0)0(0*0)0/0)1,0(0)0)1(2)
1(0(011)0*0(0*0)0,0*0*0*0*0*0+0)0(0(0(0(3+050,112/031(0.00501(0.262+2(54171(0)1(0)1/102*4H1S,3*1+1TB
5A2-273/3G5S83.2@3J3J4S34S;4T:4]I8 )0(0(1(0(1)0(1(1(0(0)0)0)0)0*1(1(1)0(1.0(0(0)1(0(1+0)0)0)0(1)2+0*
0*0*2)1*0+4(0(0(3(2)1*0(0/1)1*1)0)5(0+0+0)1*1.0)0)0*2*1+0(0.1*0*0+0*1/2,0(0(1+1*2*0+1*2)1-0)023-4)2.
031,0(021)002*0*4(101-3.1)3(3,1)232(1,3(2)2-271*1)1)1(1*1(1,2*3)3(2+3)1@2,252,313)2,15154.3*5(1+412)
2:2-3)2I4/2-213)39563)656S:3N4S.3A5,4S67SB5SK9S6515=5 ,5)0(1(0(0(0(0)0)3)1)0)0(0(0*0(0(0*0+2+4-1)0*0
(0(1(0)0-0(1(0(0*0+0(0(0)1(0(2*2(0)0(0*0*1(0)2(0+0,0(0,0*1)0)2+0*0)0(2(0(3*0)0,0)0+3)050.1(1)0)2)0*0
I0/0.0)210(0,431*0*361(1+070(6/0+040-352*2:1)4-1/201-221,43242:10592>2(442@2,2K2=2+4SQ42336A3/5:3VJ4
 )0?0(0K008[)7 )0)1(1(0(0(1(1)0(0)0)0)0(0(0*0(0(0(0(1(0(0-0+3(0,0(1(0)0)0*0(2(2)3(0)4(1*0)0)1)1)0(0)
0(0(0(1(2(0(2(0)0+0)0(1)1)2+1+2+1(1,0*2)1,1(0)0)2(1(0.2,3*1)0(0+1*0(2+0.1,212*2)0*1)0-0)1+2*2(100(1)
051.0;1(0*0(1(0(0*0+243)121+0*162+1*2)4(2.215(1*1.2+1*4-3(2/1+2)5)5+2)1,4-243(2-4(4A4@4*2,2<2>2,2(4*
352+6-4(4<373)3K3,4P498I4F6-5S36>574VI6=5W,8d?9 (0+2(0(4)0(0(0*0)0*0(0)0)0*0*0-1-0(0)0(0+0)0,0(0+2(0
(0*0(0(0+1(0/0)0*0(1*2(0+0*0(0(0(0)1(0+1-0-0,2+0(0(0*020(1)0.2,0)1,2.0*0*0(0)2+0+1)0+1*0/0+1)0-1)1/1
(1*2*2)060,2010412(151@1:1(011)261+182+1(2,3)1G238-302<4O204.352+2T03T;5Z(5 )1(0(0(0(0(0(0(0)1(0-1(0
+0)0(0)3(0-0(0*0(0(0+0(1(0(0(0)1*1.1(0*3+1.1(0)0*3.0*1)0(0(4(0)4+1)2(0+0.0.3*1+3.0(101(01421*0,2*1*0
(0(0)0(1)2)2)0)0+3.0+1)0+4)1.09042(2/44232/1-1,000/3,1*174+52231?1+1B2*131-483,6,7)2,25426,2.3*2+5N2
53)37313*2S35+3+3/4/4K3+5,67465S.6P4=507T@6SG8(6 (0(0)0(0(0)0(0(0)0-0*0+0(020)0(0(1(0*0+0)120)0*0)3*
0(4.2(1,0*0*1)0)2)0)0*2(4-140(0.0(084.3.5+4*1(1.0(1)04120*022+2.1(2)1)4,0(3,712,1-3(0,1+3*3;2.4:1(5G
4(523.3,2(3.1<111/132/3-4F55343+3E5(247H5,6(2S/543+643*6N6F333S,4S/7SL6T/7XM6V58S79V(9Y79 L7S)1A1T>7
 (0(0)450*410*3+01010+020-0>1E016,4C221S:0<1SF014+4P5-125A1?5E4)58a<6D3+6K6@3](719TD7j;a )0)0(0(0(0(
0(0(2(0(3-0,0,0(0,0(0-0)0(350,004(1(0*0(2(001*0,0(3.311-02130(6,0+3*0.262+1*4(3*2*2)1*5,1)7/1,2)3(0(
1/2-5-1)0/0+1)1*1/1-0*1)173(2<2/191-1*2.2A471(2(2:2@4,2,4<2*432C2.854*3*453H5S?4T05S84^B6 )1)5(0(0(0
(0(0*0-1)0(0+1(0)0(0)0+0)0*0(0/0,0(080)0)0(1(1(0+0-0-040-0*0(2)1+0(0+0/000.0S1030*1.0+3-5+30095)1)18
2-2E1*6,2)251)1?3,5:2:3:122S72*3D3T/6SB3hFa )0,0)3(4005031(230,1(0.0)3(055+1.1,11153*390*5+2.253?7)1
/051/0.2-006L163@2@1F2+2S41SC8U-3)6UE4SI4O475UH7a7a (0(3)1(0(0(0(0(4*1-0-0(0)0(0(0(0,2)0)2(0(0+0)0)0
,0+0,0(0*3)0*0(0(0)0(0(0(2*0*0*0(0*0*1(0(121(3/1-0(2,154-0+0*0.3,0)021+144.0.1(0-0/0+100(7:1.050@3(2
.22102A4)3/1(3/4(4,471<4B384S,2,3S43SK483C3M4?4S45Y(5SP6 )0)1(1(0(0(1(0*1-2*0*0(0(0)0(0)0*1(0)0)0(0(
0*0(0+0)1(4)0+0*011(0+0(2(2(001(0)1(0)0+0)0*1,201*1+1*0)2,0*0-0.0*0+000.01040(2/1*0A051,061)3)2/701,
6(0,0)0>2,071-1K155S32S33C3,682S84SD4V/5XE5T96 (3)0*0(0)040P4)1(1,4(0(1)742M2-0*3S00L2>204,2;0S+4S+7
34(4*3S8425E6SP3T)7UK3S36S/4,7S/6S*5SL8T58TD8N8 (0(0)0(0(0(3(0(0(0(0(0)0)0)0+0)0*0*7,0(0+0,0(0)0(0(0
)0)1)0)0,0)0.0(1(0+0)0)0(0)3)0(1(0*2*202(0+0(0)1*0-0,2)0<0.130,082)0,3(120<0,2-071-1,214H2S(1-1:1)2S
A10246D302SC4=2P3UD6U:6=5SG5W:616 )0)1(1(0)0+1-1.0*0(0+3(0(1*0(2(1(1(1-0(1)0(0)0(080,0(1(2)0)0+2(0(0
-0)0(0:1*0+2,21051G130/1(2)0:015J2C2)0520202G6*1.2@2(121,5S231462)3A2D235+2:3T<6V*5SI4j+9XJ9 )0)0(0(
0(0(0+3-1.1+0*4*1+0(0(2,0*0,0=0(0(021-2D0)0B0*1>0-3.2-1.1S*12221)6S<1*1S(9S-8TI2N3/2T64?aN5@7 *0-4*0
1064L1TK1*0H6)5)1S<4-7888337S,4/601S,4K2*3SP4/833S<5V;6TD6T37E5T37XBa^N8S9a )0)0(0)0(0(0(0)0-2(0*0*0
*0(0(0,0(0)0)0(0+1+0(0+0)0/0/3+0(0(0(0(1(0(5-0(0-0)0(050(0(1*0(3(0(0+3(240,211*056,5+1+4.3+0-3+2(012
,031(3028710>071-1)461*1H2(1+341(2E2T/5;2*2S=363S03;8.7;9S44S)7G6S(4SE4])7[H8 (0(0)0(0(0)0+0-0)0(0.0
(0-0)0*1(1*1,0.2(6(050,0(0)3.0)0-0:0*0)1-0(1(0(0@0+0S-1.271S140121I7-2)2-1*4.1/4.4)2-423L4.3(1:3,213
12:2S0a,2(5*4U*7>359UJ4)7O5SB555S87S*5H5B9)6T19S48S:8D8>829UA9 )0)0)0(0(1+0)0+0+016*0(000/0(0:0+0,0.
0-01340SK200,3.4(1*2-0E1<2S*8L1>3)3(561S51S22L3*985)4G2Y(6VE5Z77 (4(0)0(0*0+0+0)0.0(0)0*0+1,0(04361*
0+0(0(021-0)4+0*112*0.0)2(0/0S/030)1-1*1I305+2*250T?593*2<1S>6H275A5C206K3L6S;334I4S<8V*5_L8 S70SF5T
.1(2EaS*4VD4SQ5[=8V7a)7 )0)0(0(0(0(0(0*1)0+000/1+0(0(4,1*0(0+0)1-010(3*0)001(1(0,0(0(0/62000)2)2:0)1
+0*3,35012.0+0(0(1:7*203)313(4<021*2)3C7.4*011<1>2SN2,4H41204M466H6(559S03S;7S(4J4T56ZQ9 )0S?3E1F830
S79U:1UA6SM3h-7 +0:7T91 (2(2(2(1(0(0(0(1(0*1-2,0)1(2)0(0-1(0+0(1.0(1*0)0.4*0/1)0)0(2(521-1)1;0+0*0)4
(0/092*0A0*332/1+2+0-1>371S32SD1C5*1J3+1,5E422<293SQ4J3SJ3S*3V-5 )0)0(0(0(0(0(0*1+0)0)0(1*0(1(0(0(0(
0,0(0(1(4(0(1(1(3,1*1)0(0)1(2-0(0)2,2*1(0*0(2(0(1*2-0(0,3(0(2+1+1+0(0/1.0(2(1)0)0(1*0+1(010+0*1(0)1+
2=023(1)1(1,0.0)2,1)2M121)1)1,272(111B2*17182-1>1N3)3)2S-2A3A3J9:2D3-59593TM4T=8 -1*1)1*3)5(0*0)0)0-
3)1+1)0-0)1)0)1)2(1(0)0+320(0(0(0-0(0(1)1(1-0(1)0/1*0,1*0)1-0.0+2*1+0.0(101(1+0.5*0+210,0/1-0*1*1*01
103(0.0+143/014?2+1(2+4+2)491*1/40263(202*1*3*613*783S/233Q3)2*2@344:4*3/3/5)2.4S33.3+3SP57495Z45SN6
B7U58Z(8 )0)0(0*0(0*0-0(4)0/0-0,0*0-0.7<0(0*0/0/02000K0G1;0*0:1W2367/2S-2I4+2U63Y@5TI6VM7VDa )0)1(1(
0)1(0*0-1-0(0*0(0-1)2*0(0.1(2*0)0,040(0)3(0(1(2*0,2*2)0*0(0)0*0/0)1)0,0.1*0)1,0:0-0A0(4/4-1(2*4*0401
2+313(2(3+1*1510671*1*152S-2*3=2=4.193>382S68S1398VK9TE72815<5UH8nGa )0)0(0(0(0(0+1-1)0)2*0(0)0(0-1+
0(1(1)0(0(0+1,1)0*011/1(2(0(0(0)7-1-0(3<0.0,010/090,1B0/1*1I0/2/112+182E6-1@6+3A13211?3L1P2T89U/7S/5
86X95,8N8 )0(0(1(0(0(1(0(0(0(2(1-0)0,0+0,0(2+0(0(1*0)1)1(0(5(0(1)0)050)1)0)1(1(0(0*1*0*0(1-0-0(0/4,3
-1*0)6(0,06154)3,450*033(01040/001L1*112+1+7*2434211O2+4<2-3?1/3,25313TF402S=5-4U45T=6 (0(0)0(0)0(0+
1-0.0+2-1+0(0(2(0+1+0)0)0=0(0)0-0*1(1-0-2(1)5,3-023;1(5-1*0,6-390.1,4;334(2,8-4(2:543C332*152D111=20
1N48402SA243?2@4;5>3=4W@4[*7 +1(1(0)0(3*0+0)010.1,000)0*0>0(120-0)0;0*1+0,018.0.0S)0/060.0S*1U*1S?4L
2SI3^N7WC6S-7 )2)1(0(0)0(0*2-2+0*3(0)1(0-2,1(4,0*2,291,0(1(214,2(2)5;0.6,0;0+1=2=1/1*2@101/2/151)0A3
S4351D1?1B2S>5N5(28313.6S53C4U(4TA5mCa )1)1(0(0(0(0(0(0(0(0-0-0)0)0(0-1,0(0,0*0*0)0)0/4,0*3)0*0(0(11
0-0(0(022,1+0.1D0608032S:14201S8529.1(258S@4SG4,4UO5SC3X16T27W?9 (0(0)1(0(0(0(0(1(1(0(0)0)0)0)0+0+30
0)0(1(0*0*0)0)1(0)0.0+1*0+3,2(0(0(0(2(1(2*0-1)0(0(0(0)0(1*020*2,0)0*4(0)0(4*130*0+0,1(122+4+211*1)2(
020*1(0*261.1,1*0)231)2(1+2+1*1*2(1)3/103,2+1(0(152-4+4(3)441+1*4,1*3(4)1+2)1(10143.4-1*2)2*153*2/4+
2/3+2)272(232(2)5,3-4*30233-542/222C3/5/4,4S-3.3)4<5=6;45414)3A4-3SA6UF8SNa)6L6.9C5T)826TN8 )0(0(0(0
(0)0(0)0(0+0)0*1*0)0(0.0(0,0+0*0)0,0(0*0*240)0)0(1)0/0)2(4*09310(0,1/070C004+3.0.2.0(720*2.1(8;1)2:0
12S42*2C2>2+2.144S42S*2T:3B4SK5[IaU,7T-9 61,0@0@445D5-2SF0<0(3TM9SA4(5Q8S-a24UG4V07VE8 )0)1(1(0)2)0)
2-1.0(0)0(0)0+0,1(0-0(0(2)1(0)0,0)020)0(0(0(2(1)0(0/3-1=2*6*0(1,2(00052K0/0/2*230=2/0*061+3)0-1:1038
1*4G1E6/1*1(2.241.3)9U)4TM3[.9_B8c/a +1(2(0)0(0*2-2-0(1(0)2(0-3+0(1(2+0*0(0)0(0)1.3-0)0,0(0(0(3(2*1+
0(0*3,0(1(0(0(070*2*0-0(2,081+0,070+1-2(231*0(1+2/052*232-2)1-380(272/1)5;2,151?1M3/3<3/1*1T43)635W8
4@4 )0)0-0244333-0-4,000+1(0)140)1)3/1,2A055(3+6)1.7.1(06340I5/062(12161*152I2S)1I1-2H4@2,4-3F3L333S
99;4I453942763U85B4T+9[(7U-9 )0)1)0(0(1(0*1)0*0(0)0(0+2)0)0-0(0(0)0)1+0*1-0+091(0(0(0)5/0.0*0(2/301.
1*0(001-2=0.2-3,42014,1*0(170(1)1)2-2)2)1A2:2-8O2:1)6-255S+2SA2/2SP4,3U:4[39 )2)3(0(0)1(0*1-2)0,3(0*
0)0+0)0)1(0(1*0,0)0*2)0)0(011(2,0)2(0(2(0/0(1-0)0*0*0,4-1*1(0(0(0+2*0)1/1-311+050)014=0+1*2)092C101(
3)1)0-303.1+4@31141-263.3)1>1(433/4.3I2,3+3>5S(3,4*2W>5O5U756597 V96T?aW)3yI9 -0(0(0(0(0(0,0)0+0)0(0
)0*0-0+0-0-0)2/058)010*0+0.040)201;0,0S=071S,1<1.1@3XP6WQ5n.9 )0)0(0(0(0(0(3(0)1)0)0)1)0,0*0(1-0(0(0
(0)0(0*0(0*1(0*4)0)0(0.2.0(0(0+0(2)1(0*0*2(0.0-0(0-000.0)3)320.2(1+0)4625160/2,0.2-2-0,2/0E1-114T*32
4-1011921O21242,3)6+243(2.2<3/4*6;2:2/354S=3M3SA5O465?485V/5 (0(0)0(0(0(0(0(0*1+0)0)2+0(1+2-0,2(4,0)
2(1*3)0)2(311(0+0,1(1(0)0+0*1(0*0*0)4(0*4(2)3,3-2)0.0)1)1*0(1,1+2,4(4*0*0/4)0=332/0/1+1*0=1)1C1(2(3M
38474(3?3=2SL2:4S)646S64J5*4A3+5 WAaZ=8UC5h(a T<272,0SA2-813?031:4;6<4SG4*932@4S.536D26782.7(854*8T?
7>3:446;8/7?6J8S+5TK6(8TB7S7849SFaT>7B7@aS47(8UG8 )0)1*0(0/1)0)0,0+0-0-0,0*0*0@081(0,0+3(0.6-2)01090
,0/2J060)0(2I0;304+7C3S?1(30698B1SC369N263.4SE5N5]D8T-7 +014+0+0.1+1)020-320D0>0/6,0H1K2-451J6S9488:
192S4a17U,2SM5SF3fG9W1a (0(0)0(0(0(0(0(0(1)0-0/0(1(0(0)0)0)0(0*0(0(0)0)1(3+0)0)0)2-4)0-0)0)0)1(0)0-2
)1(0(0(0)2(02224)1*0(3*0=0(05016(1*1+0*063.3,1/154(0*3-351056241+125+3K3(3*1(4*4*301565261-443S.3:6*
4E5*4<2-3-5.3.5=3S(4)36675S@5.6TP7S<5T*5=6W67VL7T48 L020S30?0J1,9S00T/8T81ZE7 (0(0)0(0(0)2(0*0-0)0/0
(0-0+1(1(1/1)0(4(4(0+3/022(0(2(5(2(0.0-1(0(080*1*0.2)0)2.360J0,0+0*1,1*3(2*6)04311G0(2.101*3-5-1(1(2
-2720321<2*394=3L2@5T(3T>5V06U?5B5V+6 +0(0(1(0)0*0-0-0(0*0-3(0)0*0/080,0*2+0(020)1.4)0(070;0S6205@2S
11K3+112:451.4L2CaX-7S98TBaF5S*5 )2)2(1(0)2(0*2-1)0(0+0*0(0-1)1)0(2(3*0)0(0)3(0)0(0(190+0(0(1(2)0/1,
0(0)2.343.1,0)0/0501170)1+1,0.1*1,2*22011-2.3<403(0>192*2/1-4D1)1K3*225L3/203S3692?2H3.3@8U*aT64VG9V
,6XP9 ,4(1)0(2+0*3+0*0(2*0(1-0*1)0(1(0+0-0*012+0-0*0)2(1(2,1,0(0)1*230+2+3*2-0(5*040)0(0(0)061,1:4*1
)1,0(3-0*0C1;114)3(43007(3.3+273-5+2*383<1O353*2,3/2C3+453)2)2J6K4C7P3-4U+404-8S*4U-6S+5A6.9V.8^-aSB
9 )0)0(0)0(0(0*0-001/2,0(1,0*0,0J1-0;1*0*0-0/0A0.1:1=132-1M9,1(1.151S53SE9T34S23)404<4S(3TB4:4/4 )0(
0(1(0(2(0(0*1(2(0(0*0(0)0*2)0*0.0)0*0(3.1(0*02042(5(0(1(0,1*0(2)0+0,0(040*2+0(2)1)0)2)3)1.0.0*1+3-1)
1.1*0+0*4+1*037*1,3*2,210.1+0+033-1(0(4;1-1C2O1+1-1.383-213(1E3T53*5T+5N5[B5W69 )0)1(1(0)1(0(0)1-121
-0+4(1(0+0+2+0(080(1)0)0(1(1(0)1)1/0(1*1=2.2,20164G0>1(2202421=1-2)25301,3)2.371-2G341@1(3)212/1(3S/
328@2T<3H6.343;6(933?4VCa+6X36d,aW4a )2(0(0(0(0*000.0(3)0.1,1(1/0)0)0H0*330A3(0-0N035,4(1(041N9*1)4.
3S)4+414S:2T(2=2*233V,33633?4G4,4UM5T>7S15TQ8TQ9G7d/9 )0(0(2(0(3(0+1(2-1)0,0+1-2(0(0*0(0.1(1,1-240*0
(0(023)0(4,0+3;3.4@0+0+3.055*0;1+3+3+0403391C4S*2S@4(3;3SB4S)2M4F3W-6(5 +0/0+0@2F0T19:2A0SC311P5TM9V
H6 +1S+5U<1 )1)1(1(0)1(1*0-1/0)0(0+3)1+1(1(0+0+1*0)0)0)050,1(2(2)0)0+0)0/0-2,1-0*2.3*0)250*2.122/0(1
)11040-4(2*2(091<151-3)27254)1+1,1-1/10432715454/1+3.242/302?493?2L4SE3H376B4@4,3S,5T54S.5S(6SD8[D8X
49 *0(0)4(2)0(0(0(1+0(0-2)0(3)0.040(0*0)2-0*4)3(0,3)0)1*011(0*042.0*0-0,0-2.031-224*0+064-3)2-2*3)35
366)0-002)1<291*3(2*2,51481)1A2(24202;3P3)3S,5SJ435SM4Y<796i2a )0)017+0N331-0)081O0S:0S07S.323U.2?4U
K6S,5aG7 )0)1+0(2*0-0*25030/04600(1(010:07044+8/7T00?0SO2b/6 (0(0)1(0)0(0)6)0-0*0/0-0(0(0*0(0+0(1*1.
0)5:0(0*0(0*0308010,0?1SK0)2N1;1:1VE3Z;5 )0)2(0)0(0(1(0)1-0)0(2(0+0)0(0-0)0*0(2,4*1)1(1)0(2.0.1*1,03
1*0*0)0<011@1/0)1(08131(121+0*10221@232(072-4N2*6,1-1*5.3*4)2:3=1U366639SL3X87@5S95F8TO7-7;9S*6SK7f-
a )1)2(1(0)1(0(0)1-1)0(1*0(0(0(4(0(1-2+0(1(1/2,0(0-0(0.1.1(0(2(1)0,0*1,1(1(2)0:2.2*015)052*1=0-275,0
*0I1E2)16493(1>3/1S<2.2TH3S75=4])7 )0)1(0(0(0(1*0(1,1(1+0)0*0(0+0*1,0(0+0(1)0(0,0)0-610,1(0+3*3*0(1*
0*0(0/126)1+0*0)0*0?0*1.3;5*2)0+1-1.132*001*0/1)1A2;2+366+4O1+4;513SE3T-455:3(5S:3UB5e69 30S0580SQ3S
/6S)23057)5S(9T98Y9936-a+978S94fKa 17V73e)5 (0(0(0(1(1(1)0(0(0)1)2+0(0)0*0(0(0)0(0+0)1)0*0(1)0,0(2*2
)0)2)520*1,1(1(1(0(0*0.1(0*0)0(012-0*1.1,0-0-13422<2.2/001*1.1(1(22010?0*6(2)2.2.2*311C1*2+2,2-2-331
@5<2,2/2A3,3SA58203,3W14SA4Z-7 X5aTP6U-9b+8f/9 )0)1(0)0(0)2)0+1)0/0*0)0+0-0*0,0,05001(0*071/540)1(1.
21057G2<101,7/213P2S82;2S227297=3S,8S>5W,6S2926T3aU+5 (0(0)1(0)0(0+0)0)2(3(1*0(0-0(1-1,0(0,3*2*0)0)2
70,1(0*0)0)1*0(1-0)4,1)121-2*0)1B2/3)031D2(1)11330)3A6<1S+2?61283-3;2/2D263+2T2303:4>3*3H418=7.4S:4H
5S55SP575SKaT88i9a XP6;aV<3S+4 ,3(0)4(0(050+200)0)1*0(1+0)3>5-1(3,1/0*4(0,0;1+0(1(0)3*163*0-0(153,41
2(2)2)0*0+0;0.1)612:1,1+3*1)3(31371(283/2,163A4;55204:5?6,5*3=3=6G4S(6E4S75L4 )1)0(0(0)0(0*1+1)0*3)0
*0*3-2,1(0,0*0,0)2-4-0+0,1(0*0/4)0+1*071,0(0-0B16071(6;2S=3,1,176S/2N182@3O2(4X0a:4SDaT:5 )0)0+01080
70?3*0O3UE3TFa54-2T4587TC3T>4X56 +0,0K745SL004=690:0C7J3Z=4c=7bPa )0)2(2(0)0(1*0(0,0.3*0.1)0)2-0(0*0
,0(0(1)3*2(061(1(2(001-0(3*0(0/3(1,311+0(2O1*020:1*05395=2E2)2S(391214252/1145364A2TI3Q4?4P8 +0*000*
0/080)0.0(18075.020T)0:5.416K1)4*3,152?1C1SJ7+666S63P935:3*3,3SA4D3(3S,4;a(8E9S.aSJaSE9+8WL9TB7S*8S6
7I7S,9A9T+8XM9 (0(1)0(0(1(0(0(0)0(0)0)0)0)0(0*0(012,1(0+0,0)0)0)2(0-0,0(1)5-0(0)5)0.0,0,2)3.0-1.0*0)
1+1(3*0(0+010+094)1,0+423-2-1+1)21181+472)141@111S-2,2)2(2-4E2)3,2L8U)3:69444<3,4?4SG4/5A4K5S6615[A7
 )0)1(0(0(0(0(2)0.0)0/0.4(1*0(0-0*030*1(5)421*0C650H2S<3O1X03:5[=7 .0(0I0S<5.852C2)422+0<1-032@5-0;1
S>4H2G2T*5S,4SC3SG7V=5_07e@9 )3)1)0(2)0*0(0*1)0)0(0*1(2*3(0,0(0(3+0(1+0-1*0*0(2-0,0(1.0*1)100-5(0(0(
180(4*101(011)0/1,2(5)3,000;5)1(131A134<1)202(312-423=2;455.2T14K4T=5S@6N4W>5],8 (0(0)1(0(0)0+0-0(6-
0+0-0*0)0(0+1+0*0)0>0(2(0+0-0-040-0*0.0*1)0/3(2/1.0S11*1Q0=1S21V;5T-3S2605OaW26T+6c29 )1)0(0)0(0(1*0
03*0,1-0506450+0B821SM1C5+2 B0X)6Da^Da )1)1(0(0)0)0)1)0)0)1.1(0(0(1(0-1,1(2/1+0(3+0:1(2/0*1*2)3(114+
3,0*2.2)0*0)3=0A2-4;1S@1SB6S/2<348SL4VEbSJ5 (0)0(0)0(2)0(1(0(0+1+1+0+0(0-1(3+0+0)2)2(0)2*0*0(0-0*1(1
)0.0*1)2)4)0(3,0)0(1)0(0(1)2-0)234(3+3,210+1(0(0(1*1-1+113.0+1)2(2/2*1,0.1,1+2(4(1)4<2/21106:121.2A1
33S-6*2(3+2L4-233*2S763622=4SK4S/584SD6D6T67E6E725V69X/9YF8 (0(1)1(0(0(1(0*2(0(0,0(0)0*0(3+0-0(3)0*0
03)0)0+3.0.0(1)1(0(0)2(0)031*0*412+2*1+0*0)2(1?112.3@3*001*1*23102/362<1*101SN2A2.5;2.293*6*2S>7SQ4S
QbSP8V?8 (0(0)0(0*0*0(0)0+0-0*0/0,0+1(0)0+0)1,6*270*2)0.0)0*5(0)0-150G0S?3P1)5F5S*6T>2(6-2T?4;6M3SN4
T/725SQ9N7S0b:6XB8/7 )0(0(0(1(0)0(0*0-0*0+0*0(0-2,1(0/2,0+0:0(1(0)0(0.0-1)0)055+11030+011S)1*0,0.0S@
2S4289S73S84T+aT/4+9TF4?6.6UJ687K7=8T97c/a (0(0)0(0(0(0(0)2)0-2*0+0)2(0.2)0*0(0/1)1(0)0/511+0(0(1(2)
0-0(0(1.0)0)0/301.0)0(1)25110*1/220/0*2/011(3*030*103J121)1S1172+2*5,3+772-213)3.275G2C4SE3VC4U6649)
aYD9SB7?8C9 )0)1(0(0(0(1(0(0)1-1/0)0(0+0)2,1(0+0(0*2,2)2)351,3(2(0+0-1-0)0,0)1+2-0*1+0*2,1/17121/1*3
1001*3*0,1+1H1.1(0.104*2(2)153*1=5>322)2(3S23S43SP4T?465Y/5UP8SA6 )0)3(1(0)1(0*1-1*0*0)0)0(0-2)0*1(0
/2,090+0(3(2*1(0-4(1-2)1)1)4)0,302.1,2-1)5)150P4*1*0,2*2S=2F1,1T84U@4T:5<5J4[96_2a *033.1M2S/5T/3E0A
5U;aW66T1aX,6bO9 )2)2(0(0(0(0(0(0(0(0+0)0-0(0(0)0(1)0+1(1+1-2*2*0)0)0/041(0)2)1*0*0<005-1)0*052/1)3*
0/2+4?033/0,0+1?2912132*1*2H122,328D2D5I2I434SG4*5F4.394[*7U+7SA8 )2)0(0(0(0(0)0)1-1)0)0*2(0)0(0-1,1
(2/1,1;2)0(1(5(112,0(0,380.0(1(0@1S31-1<291:2*199)2T=312<4>304UK3S7507S64^<6 )0)1(0(0)1+1-0/0*0-1+0(
1(1+4+2*0)160*0,2(3(0)0/0-0=1*1+2,00661A0A065S11Q322B7-4S)2SH3+6?7J3S;4TB6A6U77T*6W66U07 SF861@0TM1T
C3U@5T27F3X+7[A9[<bUPa )0)0(0(0)0+0-0/100,0(0)6)3+1C0(1(210J0D0S12,5.1S21V8aVM6U;4d.9 -2(075*400B1S+
3S37T>1T89S45 (0(1)0(0(0(2(0+1*0*0)0)2.0-1+2(0(0(1)3,0(0+090(1(0*0(080)6.2,0/0.1)2B1G126)1(1?21501/1
,3)121-4*5T55S44A6C28646>3@806<3*4<4S*527S06H8U87.7 XC9V/5S>a2aSI3 )0)0(0)0,0-5)00020302211(010)4)18
0>023)1/0+4+321*551*005;3S:215+165,4,2S*4/1=556B9:3,615S02SP305SA7S)5TA8SQaVJa+9k1a +0+010<0.130:0S6
39921,0)0D2SB1)1L4SD8+2S=2S32SE3U84 )0)0(0(0*060.001(01090(13034*1C111?142UQaS94S5263@5SB3S8324/3D6X
17H5U.6S66 )0)1(1(0)0+1+0)1*0+0(0)0(0-0)2)0(0(1.0(0)5(0)0(51000(1)1(2(030+011*402*2+1*01100.1+123G1;
1M214+221Q2G2S+2+3SE6+2Y<5SP5 )1)0(0(3)3(0(0(0(0-0+0-0.0+2(2+1*1)2)0)1/0,0(2)0.2)1(3)493)640*2.1,4)5
S/231/2+1*130.3.3S*3+5.111I5,44112.4O3S,3-383TD433YP697 )0)0(0*0+0-0,0)1(00000,0*5@0(010-0?041:2<595
C0S-2,1S5954,3S>4S14T9853K4U)5[P8V<8 )0)0(1(0(0(0+1-1.0(001,3(0.0(1*0)0>0(1(0)2/0-0)024-013)0(1)0044
1)2-0P1,2I8H2/1M195=1L2S=5TB7C4SE4[N7i4a UD4W0b *0)1(0)1(0)081(01213)1(040+05171)0)1)1<0(1*1)0)040)2
12:3*091)2/9*192+322@1+23271)3,2,2+212(3B1,4S+3.2S>2S;3I524936346SJ4^57XD9^?9VPb )2)1(1(0)2(0*0-010(
0-0*3)1(0*4*0)0,015/0)0*3(1*020)2(0-0/1/2.3,0*1)401132000-3)0*1(0*301)1(5Q1F2(1S62<60293*2)394.4,3/2
F2*313-7S35/6>4B3;7)5?4+4/5T06F5T*5X>6V39 )3)0(0(0)0+0-0+0.0-1-1,0*0,090+0(1(040+0(1<1.0D1*1.8=234(5
)1/13303SP5S-1V@3T?5X-5 )1)0(0(0)0(0*0-0(400(1-1)0*001,1)1(2;0(1,0-0-1(0,572+0*1,0+6+2C1;132/0M7SD2@
2,4(3.3-3A2XN5T/5E4UB6 +0(0(0)0+0-0-0(0*0.0,0/1(0C2(0(01001:036?0/3S,1S?9I4=2C3S)2I4^C9 )1)0(1(0(0(0
+1-1.3(101(0+2(0.3(2,3)3;0(0(2/0*1/381*1.0,1S5153-3L251V?396T)3TL3SF6 H23652SH5P6TF3S8885ZE5T2bV(bT;
8 )0)0(0(0(0(0+0,0(010(0-0(0(1*0(0.0(1,02030(0*150=130?0+1*9T6502+2S;2SB6UK5SO3b68 S)0,0UK3Pa X+4<a 
)1)0(0(0)0+1-0*2-2(0(0-1+4(0(0,1*045.5*1)1*2(0(2/1,4)3)0/1+0(1-0)0.0(143604146,4(062SJ1O1P2;5S,5S95)
6S-443U<4UN6WI7 +0*0)0.00211(3,0H4-2)360T:385U63>3S@a>5[16T79S0a (0(0)0(1(0)0(0*0-1)201+0)1,3(0/0)0)
2,150+0)0(3)052)0;0*3H430;1;2.361K273E1:2:624=4<3/546A2/5)24552(6)2S164458T55M4SQ628Q7B5VC6SL6S,9SL7
/bU/aSK8U*aG9S5bZ=b )0(0(1)3(1)0(0)2,0(0(0(0+0(0*0.0(0)3)0(0+1*1(0*1)0+1)0*113*030(0)3(4*2-2(0.0-4)0
+2*0)0<0-0+3+3)1,3*224*1/161(2/3+1)162(4.103,492147551.333S<3S(6.5S@6(5S34>4-6=5TB4X35 XHa )0)1(0(0(
0(0+0)3+1/0)0.0+3(0(0/0)0,0-0+0,6(0,1(1(0(0,1+1/0*2/401)09114-1+1<1*1S03A401)4S51SC6*322O3S>5TI4WAb.
667 61V*9.6WJ8W=5 O1S.030SC8)083S?1S/3O8S(4J3E5NaX15N6SQ7UJbC7 )4)0(0*0(3(6)0-0.0(0(0/0-0*1,0,091-0(
360)234-3124231A3UH3;4*4SE2;4V94 )0)1(0(0(0(0(0*0*0*2+1(0)200(3,0(2,5*0,1>0(1(3)0.0(3,1(0)4/1*4)5+11
3,2=1)170<144)1S*2/1E2M5A2C3(3;2(4U56<6)6T<4YM6 )0(0(2(0(0)0(0*0+0)0*0)3)1(0*330*0,0,0>0(0(2D3310001
53G7;16297.1=3>1K2P252S6293S(7SM3*3S.6WI5V66V9aS68 S*25227^=5,be78 )0)0,0*0D0,0+0>0(750SA0.0D4@596?2
58.1-2T)616ZAa68 (0(0)0(0)0(0+010,0/023F2(0/1*048K5,0S25)0S-2SO2S58(2X64U49^BaS18 )1)2(2(1(0(0(0*1-2
-0(2(0)1.1)1)0(0(1.2(1,0.141(1(0(1(2(2(002)0-2(1(0(0(071.2,1-1+151-1S318262/3:2H1*5=3)4.5+2J2)4B3SN3
J4[38 )1)0(1)0(0(0)0*0+0-0(0(3)1+0,6)0.0*0,002*1(0,0*0*0/1*0,0+07202*6(0)1C2+1B1+1<1/1)1+223+24342,1
71(112*68163)2)26282-3*2+2S+2P3UB6:3F4U35SK5T-5 13>721V<4H6S)6B7S-8Y(5SG4T07 (0*0(3(0(0(0+0,0+4,0.0)
0+0(0*2)0)0,0.1*300/0)1(05292*0.0,0=2)161,11273-152S,1)1+2/4S=6.7(5*38395)373=5F485*4D5S/5TH4D4=7T:5
SA5G9L6JaJaSJ7T?7S;a(7;7*7bGa (0(0)1(0*0*1(0-1-0)0)0(0,1(0+0)0*1,0*2)0)4<0(020.0(02630/1(05011H3J463
;372;3S52V36240453B5Z97Y29 ,3*1/0)080+0.0*4)1)300(3/0)3,1*5(1-0(2L1(0)172S.5*1)19834C162J493-332A375
D444SE3G6SK4.5)4H44587T08M5^P7 )0)0(0(0(0(0+0-1)0*4)2*0.0(0(0)0(0(2*1)0*0*0)0.1+0+2/1(0(110)2+0+0(34
0,3-1-4;0/1(3)283>4/3+8,282L283-282S)2N4U<5>3:3 S,3-1=8d,8TP8V+8P8T17U2759T:8S*9T(9T)9 ,2)0(1/1)0)0.
0)0.0*0(6-0*55100+2,2.0*0*1*270+3.0,212-1+0T.1)2*112,3:1<2@1-8D5M423/302SP373=4-3S5544S08SG4V15K5 (0
(0)1(1(0(0(2(2*1-2.0(0)0(0-3,0(1+0+2,0.020)1)0(1(2(0)0/3*1)2<3)0.2*2)0?1-0M2)2-1*1:1*1)192;1)1+1M221
-2T.3S)2SE3T-7T>4C6(5=6 J0:0>0L1U:aTH2 )0)1(1(0(0(1+2-1(1-1(1)0(0-1,1(1,0*2,4)0*040(0(0(0(1(2(3(200(
1-1)0*050*2.3,1*0G1.0I1*2Q1*1:1;1C2D3;4G2<2B3.3@3H8S65S-4C5C9SC4*5V?8<6S=6*a_@b 01(0(0*1)2(0*1+1*1*3
)0,1/0(1+1+2*1)0(0*5(1-0+3+0*1*0(0-1(380(1*2=210)3+0-4+1.2*2B402+132,1*3(4,1C1-3/3)2/2*227D2*4)2O5)3
86*5(472B5>5E4SD335(3=564A8=5SM5S,4+8J5S87)5(5Q9UF8XK8 )2)1*0)0)0,2)2)1+1*1)0*0*22010/2(100,0(021(3.
1)1.0,0G2)3-2*14272*20221>1.1F102(3?2*6,3L3S13S64C2S33O5B738TC505S76I8+5P5SH8*5=6Y68T.8 S+0G2UPaU<3S
H3^O5 SF0UJ4SA3?2T=bF5UK9S84VN7;7YAa:7 ,2*3(0)0*0+3-0+2(0-0+0)2/0)414-022*5(450*0(1*083+1*4)0D2(353(
3:4)28363.2,5-121*203)1+3733573-2,41292)6/4B2+3S528575>5S+5K5TH4O674)6F7T:656TQ6S58 U79 (0(0)1(0(0(0
(0(2(0)0+1(0(1(0.1(1)0,0(1(3+0(2/0)1*0)0-0(001,0(1(1(000*1+34320(0-2(0@1(3*3-46023:1(221(1/3*1+1+1O3
3474?3(2K215S96S*4M4)495E3SM4S16B7F7F4S8bS,5S76[:8 )1)1(1(0(0(0)0)2-1*0*0)0)0(1-1,2(1,0(0)0,391+0(3(
2(210*0*000,1,0*1.0)0,2=216,140+3;132)4+5S,2*2-2C113/1-253.6/3)2O2*202@563)6Q4)4;4G3TE4D5N6TL8XE6 )3
)1(1(0)1(0(0)2-2*1+1(0)0(0-3,0(1*0,2)0(0)090,2(2(2(1/1(1-0)021-4*1.2D161*4;1)3+1/1*2*3S)1/2.1)283K2K
2[/4aPaX0b .0VNa*1d.5 )0)1)0)0(2*070.0+1(0(0+2-610/0.2(2)4(0)2.1,2)4+1*0,40451.120?1(1+1*0?192+1-4J5
)1A115B2(2B2D4=2S(3/354)3A3,3S)4SE5S)4YM6 )0)0(0(0)0*0(0-2-0(011,0,0)2)0)0)247-0-1(1)1/1-0=1*1.2)3?0
C1+121036241<3I435F2<4S+6+36472D3E3=5>303Q4<5S:7SL5U*575U.7S-8S87iJa )0(3(0(0*0(0*0-1-0(011)1*0(0,1*
0,0+0:1(0(010-04071,050+1-2:526)1;172I1O5,3-3-8S62.31603@3SQ314)383+3E5<6S94U@6.5T:6X@7W,aD9 )0)0(0E
0)090S)8TG7A1K5S<2U24:3 +1S+4U<1c75 )0)4(0(0)0+0-0)000-0-0/1,2=0(0(110(0-1I1SA1S*1S,2;373E6U*5T;474a
K8 (0(0)1(0(0(0(0+1-1)1(1-1)1)1+0)0+0,3*0*2)0(2*190(2(1(1-0*3+1*046.0,001)0.061/511+111(151*5B4Q282S
E2*6S+4S,3P6)4H4H3S(494J6S24VE6UO7T98 :0?021UE1+8-7S65T86S-9X97T2ak@a )1)1(2(0)1(1*1+1)1*0+0(0)0(0)0
+3,0*0,1(2*3)0,1/3,0)1*1(4(0.0-2<020.0,2*0)1S(2(2*381*3:1312273S>214E3)2*4:3S.334T/3>7(3S59)6T<6V>7B
6D616 )0)1)0(1(0(0(0(0(0-0(0(0+1*1(2.0(0,0,0,000(0+3-0)0+0,3-0(022(040*0)002)2D2J1+3-1,3*303-1)2A2*1
23S07SG2O445S+3SP443C5UM8SK6](7W7b )2)2*2)2)0(0-0)2+2(0)0(3/3(0;010*03200/0(2*0,2=0(1.4*3,0(131-3+1S
*2,3P25213S13A4X*3V>b86T+5 (0(0)0(0*0+0-0/2*0-0@170*2A8:1,280S@1Q145TC5S.3TQ7 )0)0(0(0(0(0+1+2)2)0+0
(1*4,0)1,0(0/4)0*21030(1(2(000(0)0+0+111*1,250*101-2+021D1319423,2F1)2.1+4325594<3B574@6>4<4)4,3L5(3
K6U(4U=5C9SAaT<609TB6 (0(0)1(0)0(1(0*0+1)0)0*0(3*6(0(0,0(0(0+0(0,0*1*0)1(100(131(043(0D3,3(190)211)2
11)41312-2*10291.35234/1;4S73/2/2K2U43S74S<4*4h7a +0+0+0L0D010TN9UB3a76Y=a )0A004P0,3-0>685;0-4S?2;1
K7N318A2XQbU87+4UCa^Lb (0(3)1(1(0)0(1(0)1-1/0)0(4-4)0*0(1/2,191,2(2(113-1@4+0-0>1@1:2/2L1/172Q1S/3O3
*2(4S:7XF6/6ZJ9:8 (0(0)1(0*1(1*1-0(0(0,0-0+0+1(0(0/0)0(3)0)0<2(0)4(0/0.13000/5+10061S41?4L7(31268T(3
S.582S.6<43603)5C6SH4SF5^A8 +0(0)2,0)0)0)2(0(0)0*110(1)6*0,0)0+1)1-0*3*131*0*3+381.300.2+1@2+3.48131
(1017101-3)362)2(2;4542403F2S53-2(6S:6S=3S;3SA5T)5U@bmAbW/b 22SI5SE0.1*9X>924]P5 (0(0)2(1(0)3+0-1.0(
0(1(0(1-1,1(1/2,1)0)250,3(3(211,0(142+2)1*2*2+1*1)0/3)151:3@1/2*3+1:5P2TK383U.435^Eb (0(0)1(0(0(1(0(
0*0-0.2(4(0)0)0+0)1*0(0)1+0)1*0)0+1+2.0*2)0*1(0)030,121-1*3*121*4:1G3363133S-2,391G3M3O4-3J3-4=3?4*3
9735/3SC6S:7T48UN7T28UF758+708]9bJa WMaxKb +0/0-0/003>040/2.0*1H8)108SE2Y<4 *4.01082)53355(4*2T25/1?
541N7;394g?9 )0(0(0(4(1)0)1)0-1,2)310,0(0/0*1>3(3(2)3(2,47344*3.211:12406,31181*4S;222S(2N2-4S23TC3P
3SL8S*8 02,0:3L3O4S*8T/8(6 )0)2*0,0-0,1,2(0+4)0,0(0*1(1(1*0,0+050@1S514781<34187144131S>3<3<355,3N3T
65<53656S@468M6UH6S46S,6SJ7[N9 (0(0)0+0(0*0=5(0)065@0+6/0S:1S88>2M5U6396UA6a>9^2aVLb )2(0(1(0*0(0*1-
081,0(0*0,2*060(5(0-0)331-0)0(1(2)1.1-0*0-1(1)06292@6<1*2F3-4,274/2)3E3T,535Q3-425S38SI444SI5S:5I7SF
7W(7 )0)1(0(0(0(2(1)0(0)0)0)0(0(0)1*2*0(0*0)4(1(2)0*2,3*0*3)1(0/0)030(2.2*0(130+132.1*0)0*17071+493>
1/133D3;2(132(3T14C4)382S;5UO6C4T*5TObS47 )0)1(0(0(0(1(0*1-3.0(0)0(1-1)0)0(1(3)0*0*1*0+0<5(2(0)0/1-1
0341*0+2*4)01032)1-1+1I3E161A1)3P3S(5B3S94U46A6SN6S(585TI656)5SI7Y*8UA8cJa S(5E5V;9U(5P2J5^=7[Ja (0(
0)1(1*1(0*1+0)2(0(0,1(0*1-3)0*0*0-2,2)0(020.0)1(1*0(0*0*1(4)1+0)1;1*2(1*2*2)332337162+18473-1+1;1912
203S85S+3.4Q4SF5U>4SB6O535S@5S16-7S-7 (0,0(5)1+0*3+2+2*1-110(0-1.0.303(0/2-2*3*063+240,0+2)3+1+4)4=1
S1232=1,30303(4)153H302;2N3S;704S.4TK5V/5ZJ7VD8Q8 (0-0)1)0(0,0/011,0>2(1.0(0(461(0,214/152,131/0,3.4
/2:4*2(212-2@6,1(355(4.3(4S;3I2@6S*3)464S33E4(8J3C7T,6S=516V)8F8.6S:bS39VC9Y;bTGa )0)1(1)0(0(0*1-121
-0+0(002,094+1(0(1(162>0K2=1=4*4*4(372S-4G2@2*4*3S*4M363(6S+7,876S*42593S(6E6O4O8V=5Qb];9 (0,0(4)0,0
)1)1)0(5(0)1(0)1*2,0(210+1)0)0)1.4(000(3/1)1*0(2*0(0*2(0,0*2F111+1.2,1.1*1B221)11114(1/2;162*4(2)122
63SG3@3S1603TC474.5@6V86UA6W97j/b (3*0(0)120*1(0-0.0504420+0C3310304K604SH3:452S)5.2S5623S15E5V(638F
8UB6;5T<6T.7]O9[8a )0)0)0(1(0+0(0*0)0+0*011)2+3,0)0+0+030-2*0(0(011)0*2,0+131.3+1C1F4,181)302*398K2F
2,2SF7S+313U34SJ8UL8/6 (0*090*0(080SO800@7+1D1P4S24UL5S@4G7XF6J6c;8 V+2XE3T,bSAbr6b W:a )0-0/2)0-0*0
*0,2,0+0,0(0.0*0*0)0+1,4)0)0-192:15616)1?3B5-1(4>3B275G2I4S(3(3;2S>7;3,4)4-3L4S;4S(9)6S:6TJ8S56O6+6-
6-7V67U?aX;9 )2)0(1(0)0+1)3+2.0(2)0(1-2,1(1/2,2,441,1(1(4)0/2,0,060*1.1,1*1N6I2*1S*1S,2S14V@7.3VJ6 +
0*0(0)0)1-060)2(0+0-3)2(0-0(182+0(0.0+144)22201)2)2H153)321+13253S?1SG2T23L5.aS/416>6+6W(5UPbZ:aUK8 
+1(2(0)1+0-1-1(1*2(0-1)0*1/2(130+010)2(2(0(1(0/101*172.1,311.042SH2/223.133)1I5=303+2L5B4Y+4ZO7 .0)1
,0)401)0,3+010-1+0-21040.1,1.182D391D8*70231U(31284-2S@4:4+6V=5W+7 +0Z?bd>7 (1(1(0(1(0(0(0(0(0)0(1-0
)0+0*0/0,0(310(0)1+122*2-153)31141.2615112.262(4>2(4(4/1+212(3(4L1/335.2J444.3+3+4>4B4,4,4/30486>5S*
6)4S*5@5S-5O517T?8T88VL7T*7B947 )0)1(2)0(0+2-0.1*0.0)3*0<322)4*2)0(6)350C2(3(1*291+3P1:186SM28252E2:
3)3O4A5,5.3SB4=4S95F5V*6 (0(0)0(0*0+1-381,2(420(2(266+2*1(1(0)0(0)2,2(2,2(1)4)16180S32.1,1)2-2L24492
12SJ2;5<4S.3/5A363<9D4V8536I5gJ9 )0)2(2*1+0-1.0(1)1(0-1,3(0/2,090*2)0(1*0/2C3*0*1+331S72)1<3.263P2.3
13T1338U;6VJ6[17 (0(0,0(0+0(1)3*040*3-0D1*0-0,0<3(701-1+12252+1S@537U23U94?5S35S>aY)6C6 )0)2(0*0+1-0
20-0)0+0/0,1>0(1(1J1N2S)2SB1-3C4@3L2SM5SFaSF5 )0)0(0)0(0(0(2)1-0+5-0.2,0(1,1*1D1.1+1*3>0)103)1J4=1.5
-4H6S12S;2S/5S)4 )0)0(0)1(0(0*1-1*0+0*0.0)1*0(0/0(0+0*3-001(260(0/1.1>792/4*1826105(1)186*1:2*28312N
303C6*3*3*3B44494@5A4A5S*6T25M4T45H8U:6SC6U29^99X0a )0-0(0+0,0(1-0+0)210.62006,361+074T:2?3-3SD6S24)
2VM7E72466VCaV<8 )0)1*0,0-0.2)0)082/0)1-4A170B2*144028712S01S73S<5;58823SF5 (0(1)2(0(0(0(2+2-211(2-1
)1+1/1,3)0;0(2(2-0+2(3-1)0;2*2+1,2-2/212S)2/3L3E4?2UB4 +0,0(0)034<0-180-3=2+1C1B3/1/2B4:7528282B4S(3
+3SBa54@3@5WG8VD6 +0(0(0)01103/0)0+0,0*0)1*0>0(1(0C032H4;2T31G3S>6T)706/7S>604/9TF5SM7Z27T4a17L8TQaY
-a[Ha Y.a ^9b )0)0*0)04027)0M5D0:18401N1/2;2(4S(2=2<2/5B23432-3I3SA374U95V)6VH7T>a (0(2)2(0(0)1+2-3+
0*4+0-0+0(0(2,0(0)1,3)082+2(2(1*132(043-2*2.3S)126-26223A372B4.2M2T43B3S04H7,3D5+485.7T,5 ;684V(8SL8
 ]/b 35U49 +1(0*0(5*1-120-0,102,1+1:1(180@0011152TJ2T)2TA6E4SF4YL636SHbXH8T>8 +1,0;3-1,0-5<1)2SJ3,7,
4,375;1*184@2B2UN8TD4G4L7(5S:5IbS>7S=6ZA7S97 (0(0)2(0)0(0(200=0,0+0)1/211*11211)0)1S@3/7S-1<2;2S>2U)
3TI7SF9V+5DaX@bX@b (0*0+0+080-0+5)0,0*00351-091/1S)1,2?5/1*103G234T>2>8F6.3S84SD5:6<736)8V78U98V87 +
0(0*0+0+0)1.0+021*0-0,201)2*0-0*0(1*0*4+3(2/1;0*2+1/0*6S(1;3.3S+20526D2*2?3)4M2P3(4S66SN4S05S(aV58/6
T;7YNaSD8 +031SK1B2SM3S)6;aS(5(3V6327SK6V45W,7 )2)1+0(0)3.0-0(0*0,0)2,000/0<112(111+6B2(6*4+1(212)1,
1L461(2*3S-24223;5;4)3*3S(43434S=5:41506?5M4T+5S.5SA6UL7 )2)0*0(010-0)3)0B0K5+016I135,2M2.655S*7SF4/
2S*2G6?3SD3+67729@4SL5(4.5 +0K0,7C1XE4T<7L3W0bWKa67 )1)1)0(0(0(051(0(1)0(0.0)0)0(0-3,4,1,0(1;050)5(2
+05092/2E214SO3E4(2S)3J2E3SI327D4C598,706S@9>5LaS?6SM6U+7 )2)1(0(1)0+0-0.5+1-1-140)0,203)0,2)1J111,5
>1S22=1G463<6E6B3SC3W;5WL6ZB7 S18 (0(0)0(0.0-0.011<2)7=100:181C2S8272P7;3S02A2.4S)4S)4)5VJ4O8T76^+9S
48 +0)0(2)0(3(1(1-0+143(234)1)1)2(181/101<3,2-0(2+4)2+154,112)301;1)3+1)2+2SD6*3S+2L306,324T;3S65L6S
D7W4956TQ7X59^FcW(bSDa +0+0+0+2)08051;6W42G2,7,3T0aW24 )0)0,0(1)0)2)0(4-3+03030(0;0)3)1)4(0,0;104<20
5/2/1:3-262/134E60472,2S62?3S64/3<4*4>4S5755S-454;624TD5U/6SH6A7SQaZ59 )0)06240S-6C0UE5Q3TC545VPb:aU
-8SQbTJa (0-0<0.2(0,0:6B232,4/4*222S*3:1*3,243?7+5)5>7:3S*3T@444WB5TE5 )0)1(0(0(0(2)0)040*0.1,0/4(3*
0)090(1+1(2(0)114(2*04301.2*2,1.1022317F4:3S32.4M5SP3-4>4Q3TK434 )1(0(1(0)0(0(1)1(1-2-0(2*1(0)2+0-0/
0,1>2(0+0J112=7+1=2D1,2/113*2.23273E277L393=36414(3/3T=31377V86 TA3SP1Y;cV14 )0)1(0*2+1-0/0*1-0,000>
0-2(0)0/0,1*0;2*0+2,1?2G2;1*303TH9<7*2S)3WH9)5U:5ZG7U+bX8cUOb )1)1(1(0)1+1)2+0*5,1)1(2-2,10283/1*0(2
(111-0=1*3+2*1.1*5B1?2+443*3:3S;20313;3J4Y(5 +0*0*5)1)3+2(0*2-4.2(3,130)1/040-642(1*1-1,2SG1-3+5*2+1
+1=3.3/302<2T62V/6TH7H5 )2)0(0*0+0+500*0.1,0(0/1>1)0)1)211(1-1=1H2S41?2O2S;4TM6S69SP945T/5P6T-6W49UQ
8YKa+a .0)00080-0:2*7/5)224*1(3(261F2S87*2/1T93,2T+4 )0)1(0*0+000/0-150D0,2-1C0K1TF4S93(4TA355S1a*86
8Y85 +1S+5VM2 (0(0(0(1(0(2*0(0(0(0)0-2+1(0*100)2(0(0-0+013+125+4)331,1(1*3B2+1+1<2:4I2)4-453*1<3)2.4
S:4A3SD6F3A4N6B5V07 )0)0(0+0)1)4*0+360)10035.0*0C2*4:2)2.1(4*7-16593548355S=4SB4+4;3/333)3[:6 )0,0=0
Z87-aS66TF9cNcZDb )0)0(0)0,0-073(2)1*0(0/0.2<0*461E3)1A387J1T22S-5S,4O4S(4p0b (0*0(0)020(0(2+142)010
08;0)1)1S:1S-1SI3)4L2S95U+3V*5 +0,0)3?0,0+031(3+301=0)2,4E2)3.3,4536282+3=8;4I3A3S+7F7T.4G4U)5S>8o)a
 (0(0)0)0)0(0*0>220/063)0(1(363(1S94.2.6>2/2<6:3-2-204,2*284T<4S;4(5)4C3TH4S?9VOcSDaB6Y79 )0,001*3,0
*1S>2S55D9.4S(5S53UJ6SO5U04 (2K492SM4SF2.3,7S57V58EaQ6U07U;6S;6bMa (1(2)0)0(0,1-021-0(0(2*4(243>1(51
501?4*221S/5S25S3322G2SA3X)6S(bm0c S68 )0)1*0(0(0(0)1+1)0.2)0)0,1(1-14174.030-1A1S=272/2C2.6S*5*4*40
3S)2S2375D3SI6G5?6*6S)4F5SP7U06 )0)1*1)0*0-0)1+0,2-0,074)251(21392*272-1;4.4*2(1O4*30434<5B222L3E3+5
S46G4,415T<9T:5-5^38TEbSE8Y.a )0)0(0*0+0-0.0+0-110+0D1S01/2W3aX:4_I8TB8U(a )010D06385T;3+6+1-9A2S<2Y
Q4 ,0N8SY;b )1)2(0.0+0)0(072-0/0*2-1;1*1/1K1S(2S/5S32SH6:3U*947/9M5U07ZH9 (3*0)1(0(0+1-1.0(003)0+1+0
+0(0+002/1(0(4+124(260;2)3E2.2SC2.212,7,3SE3C2>396S+3)504U94S45Q5J9U:6W07>8 )0)1(0(0)0+0-1/0*0-064C1
;2F1Y.3T;4 T>9]K6 (2(1)1(0(0(1(0)0)2-0.111,0(1/3,190+3(1(516.0D2)10393G4:1-4S(294(4SO5D343A3K4;613L4
Q4N5/5/5S)6S=5 ^.bT)a .0,750;0-1H3*151S82 S)2SJ1U(9SC6V47WJ9Z?9 +0=700P2UO6U33_Mc 00(0+2)4+2(0)0(2*1
,0,101+0+01311.2(104(212-2(1+2)1-25412)301(343(2:3/4>2.3+2-382;4(3*2)32325,31283)2-3I406E413-4/3*493
,8S<7S/4S=5G5W,6)6S(6 1092+0.5.0,0101260/4,1C223230362,4K1?715/455E2*3A2.5131463.443>6D3.6G4K684-4+4
?5.5)8K6,547(5T37;6(5+5TD627L7S=6 +0(0*0+0-054*2,1767052029571SI2SA442S-588Z:5VO7WOa A5T93SB232U36+6
T)3T6bt6cS.c X9aYD4 +093-1.0S)0)0S.8>3T1222B8[(5e09 )2)0(0(0(0(0)0)0-2.1*2.1)0)3(0(2+0*1*3(0)2)044.2
(1*1)034(2=154*26111)2;4.222+2)201;322=34232+3(5<712S/34395C3I324T;5 Q7T,765>4 ZFb S43/0C3SM3>7T14?6
T;4SMb )0)0*2(0+1)2)1)2/2*1-0(3,5,0)2?1+6(1(111(2-4)1,1?1)1)1<1)1/2?4.2-2S)4,2C4*2T?6S?4 (0(1)030)18
0T7291F2S13E7,302TL3B4O9W-5SC9S.bW(8TC8TM9 =243(211*0-2*36271A2C6=3<7?2S-3>3SA8K8V/4;6/7UN6S+6[7c +1
50SL1?1G1S)1S69TF5nOa )0)2(1(0)1+1-1/001,1(0/3C2(3)1(2.0.244-2*2.44172S12S@4)36522U*8Q4]L8 )0)2*0(31
2+1(0)413(2)2/1-1@420.1)1F1SJ3L5L7UC7VK6T06X*7d1b *0S;2-4)3:1*1S/2/2SC6G5,3*9SO5K4*4S<4ZK5SE7WG8 +0(
0*03010.0-0)592.7U(6SD2S?393*3P3T(4I5YCb )1)2(0(0)2+1-1/002,102D2(3)2/1C1*1+29722:1(202SQ2I2VP4O6 )0
)2(1(0)1(0*1-1*0.0(0-2,1(1/21291(3(1)3/1-2)12201.342)2S?2*2S;2)38423S*3S53.4(5S;3SP4W*6 +09040=861(0
,0X63XB8SO5Y)7B7 S@8 )0)1(1(2)2(0*1-1-1(0*10121(2,0.151)1(322)3.2:3331251T73:4S7303S<5 )0)0(0(0(0,2)
3)2)3)0/0.2(200+0)3*111,2,1,2(0)431)3+24121*2.3?5-404A54264-2S25+43532U-3@6SO4*4TD7T37UP6S<8B8X38 )0
)1(1*0(1*1(2(0+0.0(1)0(0-1+3(1(1*1,1-012*001(2(0)29113/15332K5-27284M2*2.4.4+3S,6:8*424+5)7S@4P3 )1)
2+0+3-0)3/3(0)0+3,0(24092+0(1F101.3*2TF372/2,5T,674=3+4;3S>4SK4S95TI6THb )2)0+0+0-0.1*012*1*1,0)0<0+
6(3(3(2J111,1N282S;9-2S<5S(3T23kOa +1(0*0+0-0*0.0(0-0,001+0(0/272(1S*2,4?2E8:2)2-2S43*3+3;5S93S/4SL5
H4UJ786G5bH8UOb5bS;b )0)0+0(0)2(0)050.0*351*45002)4.4.2)1(2-4<1(141/1;2=2S.2-2720205@6+4B6S*515=6B3O
5X48V?bTO7 S*8U+2D2 ZL3S.3SE5SCbXDb )1)1(1)1.2+020-121*2>1,2*4618406T+222S/2SJ4(5H9V95S57 S<8 )2(0(3
(0)0(0*2,0)0.3+2.0+0)0)0102042.1*223)1E6L512>6*2+2T9293A3S,464V84 )1)1(0*0+1-2.2+0-4,0(1/2)2*091,2(2
22/4;111S32S+3S(3-6TJ4-3U)9VL5 T<2TD6U>7X-94cW77[/9 (0(0)0)3+1)0-0.0*0(1-0-1,0(0(2(0.2<22621)3(243)2
.4=2(1525642(3S*2,2-2;372E4=4L3=5S-4*4D6K4S265495WD6 O0)4K1W09SB9T1443cA7V.a .0242401T12<6UH3S/4S)4B
ak@9YFa .002+0*6)024,1*443.2+2>2*3?4.343*513S=2S*3/322UG3SK4D6L5S(5WO6XKc VC9dP8S07VEb (0/0C5VD5S+9T
<7V06T:6W79;a +0V,9=2TC4 E1TO4XLaHb )0UQ4V(5VM6SHcVM858s)b (3(0+0,2.010:0(1<2*2+3*2(0)234*1*2?1)3,3+
1S9482E5*3)3;2)693-4SD4T16:4/525I5SC5J5=5C5)6:6S+5 )1)1(2(1)1+1-1.1(0)1(0-2+0(2(0/3*0)0>2(3(3)142(1@
2+2,2?1C2.282*2:2S*4S84VB5lAb bBcSOa U)9U62o@c +0(0*1(0)0(1*5(0)0+1,1/251,1>1(1S(2SI2SD6S)3@4T.9o*a 
(0(0)05001)1-0+010C1-151*3F2,3(101?2S-452+2U24.585S74S?5B6TF6+6E5.8)5)6C6C8S)8T*767H707O9G8T99S(93a5
a+808=8O9K919I8@919E939S:9VQbS3aW:b VGa W1a )0)0(0)1(2(1*21040-3+0(4B1(361*2I1(1SD3H3)5U76SG6U;5<6T4
5;8U@7L7Q7>c SQ4+2S,9U17^37U=9 )0)0(1)0(0+0-121+2,6)0,321)350SG1O3/3UG7.8VC4 )2)1+0)0)0>0C1@321O2N27
9*3UA4X,5S-5J7^H8TAaY:c )0>172S@8S;7T+5SU;c )1)1*0(1+2-1>1/2,2B1/164S.352.3V74S36S1aU-6c)8 /0+072.0S
(1)2-1S*2S;2-4SG6*9.8J5V(5Q5VL6W=8d*c +1S+5S,2 S(6XHah08 )1)0(1(0)1*0(0-011(0-0,201,23221(2*2/3-2)5E
212H3T7513SL3<7Y15@7@6WB8 U>464SP8N569VD4V59T?7SC8]PcZ8a -2:0(100E0(44304(176:1M2-3C223)3D5T9494X-5T
BbXNcg(c (2+0(1(0(0(1(0-322(08002)1-3)212)154*5S,5S>272)3/5S-5C7SL4E4S>4S.606B6V97TP7V+7]Ma]Cc +0)1(
0.020)0+3/1*5P1(111L1<2,697S63@312UL5-416Z78S:6F7VQ809TFa[9c 3001@0A3(221+5S/162@2.2G4M3,3S19S75SK4T
P8L9eO9 )2)1(0)0(0(200/2*0-4,0(0/0*1)1I2(1/29142UD3TF5T)577S/5SK9)7=719E8Y89]-9 )3)1)0(0(1+1-2.0(102
,0(443(2=2(122U*242N3U/7(5W:aYJ7 )0)0(2)2(1)3@0-1,2)4125243834722;4(2552243@2T+3+4SA3,584U759507a3bS
.b )1)0*1)2)1(1-1.2)5/1-1,1-5)0@1*1(34633,3T33C405T;3S93S64(4YH7TM8 70)0X-aWC767 )1)1*021-0(1+0-2,0(
2/1A312+381=1+1P737:4A203,4E3+4K3*3S04SC4SN5S55ZAa )2)1(0(1)0+3+2)2.4)0524365*1+2(2)372)1;1TE5+5S*47
3S54N5.4SG7S;5iMb SB8*1YO7z7c )0)0.000S.844S12@2SD2X14 (1*0)2(1(4+0>4)0J2*242M1)2+652.3-2J312:76383M
4S@3T*5YF8 )0)1(0(0)1(4*2-210(3-3(242*1)2:3,2.4+1-2.191H5S>3)212(5S62SC5-3L3 )0)0*0,01240S05*2T0913 
T11,3G5S+456)4)282-7S?7UIaC7VP8 )1S@107(1VN3SA9b.b TM422X,4S*8TJ5T=c[78 )3(0(2)0)0+1+140,2(2+1)24091
+2(3(1*181A2VH4-3A5U@9X*6S<6 47w;bSAb (0/0,4)3+0+24201C314.3=2=516)3SN3*4O415=6I4U*8;4/455SD5UO7S06S
*7S06L7_/9 /2H0/0C128XD3@4C4Q6 (0*1+0+0-3.4(1*0-3,0(141>235-2,1D1?3G242.3S(3E2T03>6S47T:4S65 +0(0+30
0(7SI1T23SM3 ;15513)203(0S27S?7S74)5SD4SQ8 )2)4+0)1)040*0,0)2211175,1+342<2)1.1,2/5;3+2*4P2S73,3S?3S
:4SM6@5 027110S.2S+7S?754I5+8u/c )046T/6SG7U<4]3b S16[3bV46S68 ,0(0*1.033.3(3(4*0(0/3F1*2*5*2I4+1(3*
3(4B253/3.323)323(3543385S/3360345U>4 [Q5SL6S:5V4a09(c99aE9 *0(0-1(290.4?2*541-3)2,2*1.3G2+5S72+4)34
2E2<2SG4E3S@6V67A5W5b@a )1)0(0(0)1+1-1/0)0(1-051.0)7;321F201?3UG7YQ5W/8 )2)0(3*2*0(0-31032(1+1-0)3(2
91,1)415,2>112A2C3?3*3@503/3S/4T8375D4T/6/5TQ6SH6U26P7 (0(0)111+2K1=1/4,1-1)5E613K2SB406.2=4T75W65>7
SN8_M8 +0SQ3J8E2TD4]66WObULaV*a )0)1)0)010*092.2/1?252)6)234S>4UJ3UL5?6S*5 +0,0E3:5.4>311:1-7S56=493
T@3T-6T86TI8X?7 )0)4(0*2+1-2/0*2-2,2(2/1,291,2(2(41263+5-2-202S13:4,264VI4B5S?7 )0SO7S06S.354SF3V/4U
@9(6X;a)8W:928T(9^FaV<b )0)0F0+481G5+432SD2U(5SJ4F5T-8N5P5T46M9UNcS19^Nb aKc +5+2+1-110(0-0,102C2(12
1V:3V04SIaT<6 9081<4S+1VP5S)553U1bS.5L5S57T/6Z+bP8/bG9jQc (2(1)0-2@0.0,3,0(2J416+5.2S-5+332S63S74S>3
V08+8U96SG9TP9U=9?aPaT19S69[Jb )2)0(1(0)1+2-121-1,151>1(2*1.1D2@7S;6(2A4C343S)405SI3UB7SD5)6bJ8U.a L
7]?4U-7 S-4a5cF8 ,0.0U/2U)3bH7U+8aBa )0)0(0)1(1+0-120-1)2)2)0,2)1(1(2B2(152,1.4,2S)414,24373TA9WF6=5
 +0(1+001*251,183=1*164<7SL323.8g+7SM8S49 +1(2*1+1-1.0*1.351,1.1+132(222C2*2+3,2(2S-3SH3S48 )0)1(0.0
-083,053>2(321A2U.4?3Z;6Y2c /4(591G147Q3 /1;0(1,5*1=3)102D4N4:2S77U.3?4/537T64_<cd/c SQ6Q206S<4SF3V/
428/6=4TA8X<cW<8T39S8b +0+0(0(0)0(2*493(2H1-2>2)3:5/3(432S*643*3(2A2*3WF6S06S=6^Pc (2(0)1)1)2+2L1*1)
1:4+1(1(1S.32353*2=3SO4.4UD6S08T,6=5S25A7U2bS88 +2*3*0-2+2+5*1(0/300-2*113,4,2/202*5F204SM2;3WH5V?6 
(1(1,2(0+1+102,0,0,2(101)111(303)122*2(342)2;3)5B3/2)462.332(3H5S,3TH5-4S54(4UM658WH7 )0)1(1*2(1*2-1
*0/2-1,2(2+1(1*2)2)2(1>3(382)12303*2+3,2/47323S<3S(3)454*445S=4l=a (0D2T:9S35VQ6U@6g+cW-b[<d +2(0(0(
0,085/23141;2U43SD4S85?5+384TP938T@707U68e6c (0*0*1,1/2+021+2>212K2.3)1*2;2<397;3B2+3/7M3+4T25S,7S?5
G515SQ5U36TP7S<7jPc (0(0)1/080-0,15105/6(2-1-2,2/2B2D3S)3S?3-3U-7S14SI8Q6C6S;7TB7 (3/112N5K2,4J264S?
4+3UF5S?9I5Q5S97V:757U7a_I9U8bb+c (0(010I0A3;234=3+8+3SP344S23?4H4W45S)8NaT(8SO7 02)0*4)4+1)0)3=1+2)
1(1(201/1*3-1)5F3P2)566:4T(585=494S35S+4S+4<5S06X>6T.7 S?8W07(7Z77 J1U59hMa )1)2*1(0(0*1+1+2+1,1.2,1
.0011221)2)2)3/2)1(3/1-2(2@3/252A2S)323+345*353C3XD6V16@676 ,3*3;022(405D2)1(3S-4D3P5J3SQ725)6S@774U
05S>5U68 )2)2(0*0+0-1/004,201,2?2(111,1A2S;3YI8V;6U28P9/8UQcK8 ,0I1W95SE4VI5V(dU=8 +0(1*0<1-2,101>78
3TG4L5TC7S,5/4S.5 S96X66(3TN5H44a+5S55U>9XLa88SC9SO8Ga )0)0*1)1*3>0+3S+2(3)2/342S-3@6-72387S-386.4K6
SA5VG7J7@6SC6 +0*0)0*1-1-1301013?1SF313I3;5T)6U:4S15;7N5*5T:cS08 +0T:3T-3U15@4V45V6diFb )3)2(0*0)0)1
+1)223,2(2?28142)2,3?4,3<4.4=4S*4E3S+3S74-4WK6U=6UM7 )1)1(1(2-0-0.3S.2)4(151H2S35T,5=3S@5,4SQ8K5(6YJ
6 )0)0(0*0B2,101,1>1(1*2/3C2T+3V<464c,d )0)05081S(1:242U53A8X(bZ87 S>8UQ6_*8f,a )0)4+010*1@233+1T13E
5I3XA5 +0G3X>7TB8SNbS08lEc ZOb S)755T45U8796 )2)2)01295(3,0N2S*2,2>5VC4T=4WGaS-a )0)1(0(1)381S88W)4 
)0)3(1*1+1-182,103,2?3(1714203S?4SC313L5WK7.5 )1)2(0(0)2+1-110(0-2,101>4-281D3N2I3/3S3343SM5S64_B8UH
9S)9M8 +0(0*0(0A1/1Y14S45K4T)bU27g6d 00G2)1W29TJ5e:dV99 )3)1(0)0*5)1-0+2*2(201*1*382;2(402(242S?3S+6
S3314UD6W96T*7 (0(0)0F1)201*201F3U06TH5UG4W>6TGcS;aW8aA9-8UId )1)0(0*1+0+2)284,302B1(3(225J4SN6L4S94
SK455U85 3791T64TQ3*5S,3.3T07>5X19 )0,190B2-1<103B2F3226553SO9S(303T-5SJ5Y>8V(8 +2*1(3+1I4-5;145*3U7
3S;3TI5UL5g8a )2)0(1*14551B181)2B3D8SA4*3T74S.4 L5J3)2-4*5*3D3:3,2;3*63255TO5)5VL5I7W47/7U)9UD8 (2C1
D153)3SF6SD4)3S.4SM6S.6UL716W,8X>dTL9 )0)2(0*1+1-111-1(1,103C1(2E2<2T:3O3S84 +1(340F2D2D2.6S,2YH5Y46
ZP99bX2aV4b )1)250>1M2P284F4>2T74WFa )1)1+0(101=2-1V-6236525M4N585(4*6S@6S56=6S-7ZG9)7T,9.a (0+0.1?5
+171H2V23SJ5T;5SG8SA8SC6T(6TEbTH9SIaZ@bT+d +2+1+0-5.312,1(441J3J3SN3U<6S)4 +5(0*0S+2;2,1S/3SN6S93qOb
 (0(0)1)2(1(1(0(2/1(1(062-1+1<352S82SE5D4XK5T;7Z(8T?d .1)222.051)2*1,424S2323(4/5?335*6H4<315S>4TQ4N
4L5T46P6T*8^=9V19 )1)1(2*2(2*1-102/1,1(141?2(2S72/2/263VK6S66SJ7aE8 )0)0*1(0*1(1-0*45151*2+1<2B2S.4:
4*3D7J4T27T;4TP5SQ7)6]49XMc )0)1*0(0(4*264/221*1.5(1;332T@4U?5U>7 )0)1(0)0,0-1.3*0.1+1)1,1/2+436?3E4
SA473U;635W36XAaSMbl@c S-2S55=5-46554)5D6/486E3S24T=4G7Z>9S79WMd )2)1(1(0)2+2-1-1(0(0)1(2-3-2/1*2)19
2,2(2<4B2U73TO6VC5T/6S.6UC8iCd )0SH252:2T53:3S:3[Bd ,2)1.1)240*1+4+4/172S=2+2D2SN4T,5M9 +1*1)000)1G5
S(2.2<5M2K5?4>6=4=4T56?5S,4<7T.5=6 )2)0+1+1+1)0.212-142@2*3.2SN8SP3pKa 02S,2)2S94W+9Z?c+6p6b U44T@6T
(aS49TQ6i.c (3*3(0E1>2SC46313S+3:5S.4S8557A5TI4W16SH7_Dd69WPa )0)0+0+1-1.21251*32213F2;2+5*394+2/4.6
O3S<4T(4T.6)8TM5VJ6WEb )0)0(1*1+0822103S820232/374S@3SF7J4+6T;7]57UKcS/b X?7U=bbCbl.c )0:531A3SK8_@7
V<8SObS*bZCd /0S/2T64d+d[/dS5d )0N762T:3U*5(3YM5U:6g7a +1(0)0(1(220)112*252*134U)2/40506S<4TN7X=6B7V
8a18TH9 A7s@d )0)0*2(0+2+0(1(021-3H2-384.2=2-4(2SF563)445S/5ZQa*7 U12h58 T;9 S77U.7TK6a/8WKdc,c]5d )
0)0+0T73S@5TL3M8XM7<c W<739SB6V>9 +3*1C1(1Q20294TM4TP4S=5S2607*4T)8 +2*0,07212SO2TH9=5 +0*0<1.3(3(35
3D4)6+2(305E3M2D5I3D6C493S*4T*7TD6 +2)0(2)1(4(202*1*3(182S-202;2B3*2(206=6<484]P8W@9 )0)1/0-182-1UG3
S(5_-6C8T47S,aTP8 )1)0SM4S0534T24D3S?7S6aW98TN7U=8h(d ,1)00073-6S@4U)7,8O4YJ6b09 )3)1+0+1>2Q2)215UK6
a,7S*ci(b (041(3@1=3T.3S.8U(6D4T,7YF6V;c 72;2Z/b +4(0)2(0+1)3)1:2(383A3A2XA4T55S?7*5:8 )2)2)0.070>2S
+4?5Y55 +0)1(0*4(251>3S22<5-494K4F3T)4T/534UPa *6P1D6U33 T.4WFa )3)1(1*3+2-02122(24392-2:6;5.2S:3-38
4^)7 +3*1<0/311Z+6S55[,9 XH8<7[Hc .1D3T?3.4N3X1b )2)0*293+2-2+1.1S42B3O3>3C423S)4+5I8:5S)4S75SI5T86X
I8ZNb )0)0(0*0/1)181-1/2,2>3+4/4C2.3SN3T:4<9U25 +1(0*0+270.1-2/2C4(123F7.3A2X05e.c +1*1)002,1=26317V
M7X(6UG6h-c (5aF8]A9 ,0>1.2(3S)2)4N2-6S+4;3?5N3T.4(624=9T=6S95SC846SL8c6a )0)3+1(0*4-1)1,211-4/1,3P2
D3VK4YO7W88 34I3S;4F425S,4*386P6SA5SG5-5T15SM7WQ8U:bW@bFbc6d(c UC9y<c (2*0(0+0.0)121-184>7)2U)3S(3E3
X*6TG997 )1)1*0(0-1<4,3-3*2,1)3H4/29304SN3+3e89 70S:2dPdk+b (3N2>7]7ajDb +1+2+0-322-1S(2E226I5U57U+5
46Z/7 )0.134520152+3A4?653L5I3M3S64W@6X+7U08T7aY?dS4aW8b )0)2)0)1+2-4F2*1A223J3,3SI3j?a )5)153SC3(3J
2SN3SN305,6O4SJ6U*7 =2I4S72WAa,5A6S@5VA6K6C7YEa XIa ,0*5;33302@2+3*642O2?3P3:3SO654A4S@5TI6S<6 SB2TB
3T3ac@a /0;3.3(3G23302SH6D6S+6VBa XH7^>d )0)2(2*2(002.114,1(1/1+344,3(3-2*3/3T>303S23T65 J4.6T(4S:7T
J7T67+5T*8TO6lPbHd +0S+5 (5W/3^>7 +2(0.2+1:1Z15XHc_=aS;9g1c /2C291U;3Y,5V)7S19U0dU(b )1)1(1)1(2(182@
1(5)23222U/5SN7S>5V57_Ma +082_Pa )0)0(1*2+1-1/1)1<2.2)2;322J2@6T63J4SN5T(5W28a5bU4d /1;4,4T35U46S?8U
<9:8U:8a)b TL5W87Ha )2)1+1;3S/2)203M4S+3;5I5.3,5I4V:5S)6VF7aMd )1)0S/1,2D8<3S*595=5 SH2X1blQb -0*2(1
12+1Q2S(2C4(3:4-5,3S)40526H4>654-7K7+5S-6T;775 31-1=1G2S-3H5G5SK6S34F9H5UD6U@9V>7SM8bDb I7S>4TG5 S38
U,6qQa )1.6A2>1D4E2T25D6X)6 H1<4UI7H6C7S-6TF8a*d +2+1(1*1-2.2(1>2V;7,5U35+7S>7S65 .0S16U26TDa )3*0+2
02)362,2-16303D4T@3:5N5>644SG4SG6@5S;6N8]<8 +1+1*6.171*132,1?2SH3TJ3SL4Z:7 S+3T43P4:9U-4c+8 +213+2SK
3D7TC7U@7S@7Y5a )0.0*1-182241672S.3T+4S66/6S37TF6 =3:2SG4S09VG5ZE6[/a )0)0+1+2M4=2-2S+3 +0F3S)2]28UM
aZQc 01A122G3L3U>9Q6iIc (0*0(1*1+142T/4S93]86ZId =762SD3.523 +2(3(0)1+2-111(1;3D4Q2+3*3(3-2T05G4V57Y
.7T57 WFa +0(141-7SQ434>4 +0)031A1D7F6S<4+4SC3*3V@5UG6 U=3D8P8ZG9V37 (0WQ3 )0(0(2+1)2@1,2(2.2?3+6(49
2S34S04Q4T,5/4S85?5k8c 71S62S;5C4J4S;4TK6S@5)5U>bX>8T<8W1bS8b]5d )1)23403(1*2;3G393U8457=5TH5F5V37S4
9 +1S82S43SO5S;6S?7TEaV+6uPd )0)2*0(0(2(1)1-2.223,1M364;4SK3=4S+4xGe )1)1(2*1<1-4,4(1/3G2/4C4SA5;4*3
I5TC4Z/6jIc )1)2*1(0+1I5/2?293TP3Y-7:5XIaU38_@c )0)0(1*111S33,2+3S+3/3S;324S95TQ5S87a1c_Lc+c +1(0)0W
D6T.5T4bV69^.a )0)151T-5C5SP5eJd?b +0?1C4S(2SF454/9SG4S(6 )2)1+11121635753;2[C7^Ma^Nb +1(0(0;4O6U74S
?7S)9Z+7 )2*1E2S(323C3T+4V<5d+aW=d SK8T>4TB7T/6 )1)2(1*1+2-222-252C4(2+3S+3T63Z07j<b )0@2/323*2)2246
2/2E4)3T/4Z.6[08 *0(2*1(0431163U28<474N6W.7h1a )033)5O672SN5=4T+677h39 SA3V-487SA5SH7J8W)6UJ8ZMaU2cT
HdU+dSLe(e TD3VB5A855H8UGaU38WG9SI8Y5bT1d=cU4d )0)1S+4+3?2:2 X9a +2(2J202+4A2WL5G5T76E7Y,7S2a @372VJ
4S*4a=d )0)0(1*1+3-2.413-2,4H4(304,2;4TK4S25[,6W<9 0472)3)1-2+3.6E214)3SH4U*6  +234Z?5U-7SFaZA8l=e +
2+2;2.1(4S7324.353S=4TA4S55@5S/8V@7W(7U79 )2)2(2(1)1+2-171(252,3?2N333 .002:224=4-7T53C4UD6TL6h1b +1
/253/6(3S34TG4UB6T.6 J1C3/7.3VE5X(8V.b +133;372V44SA9XB7 +2<4S*4S-3@505U86H6VA5 )0)0(1*3+1+1-1)172-2
/4>2O3SA5G6T-6;7V@6Y1a <1L5S+7ZB8V)7SB7U>bY>d )0+1)1+3>3:4J3-4U<574U@5)8V37 +1H2T>9c:8 N7S64S,7ZQ6 ]
EaaNdX;a +6F1b)7r;c ,2E2Q2SG5SE4b67 )2)2+112/2*1-252/5S93UB4S44W67 +0*1*1A302-2F43523D3WL6]@cW-bTPaX
Hb )2)0*1)1.303+1,2(1(204(215<315)3F3L3W/5UH8 +0*1)3(211P3/2E4-3*3SF4,6S95U46VC6[O9 W)3S46XLcX,9rFd 
SQ7S07S.454[>9 +1)0)3+273(12203,2?2S+4,4U(475 U04U19YI7Qb T43S03X:5[Gdl*c )1)2/2-103/1:2@2SG4W.6[<b.
8j(e +2F6W>4a<a )2)1(1S,2S+5?4X-5 +0F3,3S.3U;8WA5YG8S3c )1H2S?4SK666[Ha_:aCbS)aSLaT@cLd@cV8cW=d B7/2
u>d gEe +1S37U)3S96[B8[Na Z8b ,4*3G3(3/5.2=4*5S-3[P7(6U)9 +1SJ3WM8T+aV97_29 h1eh=cS-c +2S14U=5SA4Y57
 )0)2+1(171(2*3-3N2VG4T86Q6G6 P7K4:34385TE4U46W89 32S/8 S>2W,4XE9[3dW2c T17[36Qb )1)152/1S<386T04V?7
VO6S<91938 Y*a g7d +0*3D335(3+4K444S.4;5:6/4L4.4H444 +1S+5+2 )0)251.3(162S-4Z)aTQ6 U;3SJ817jHdT,c +3
*224.2?2*2 )1)153F2S*3V*9Q7h8a )1)0(1*39202:3)2.404-423S95D5.4W=7YJ8;8 )2)0/2-2-2SF5T*644E5TA515V*6 
i@e B2S27;7)3 .202+3+6C2J3(3I4+4:4S>4YD6 J3S;6/4M5TF675A7U;7SA7UE8c(b +0)2)1SI7O324S/4TJ6S85 V)5_9dU
78 (0*1/1.3SK3B3SF4B8M6G5=5|Me +0+2(4A3E4.2;3)4<374H3SD4S36UH6V>8[?9 K7SE4:6U86S86 +3TE4>5W-9 +0/1>2
L3[Aaa/bUHaW)b =3Y4aV(6S)7XI9 )001?3T37S<5V)5WK7];a S44bMd )0?1eB8UPdV(abKcY-e .101?6S>3<4S?5N4SJ6W:
8,6 +2+21123;3D3VO6ZG8t3d (2I2>4T24TG6V49^P9]:b )1)2+112/252T25S=5S(8 )0XA8SP5T?7T)7T@bS+9YGaY0bdPd 
+2(1*442S03-2(2)3_89 ,3*5G404D4*4S-3T<4S;8VO6 P443TE8X*6i;cU3d :502S13I6T(5SQ4TP5SF6T29 UQ4P4L9 (2+1
21)2*2S44S(484(4/5/5S+4S(6T@5T97_JbSC9WIbS3b )2>213S37TF5^79 (0*2(1*2128252D3N3W?8Z:8 +0+1(3C232SC4U
B585U-9W/7 .1(213.313:4>4/4+3A4S+6S*6SO6Z47 )3)2F5-3L3I435SN4 (2E3Q3*5S74S>517T*5S97W37 +2T+3,3TL4UK
7 +3+1<3-3TI7XC6 (3;2L4TL4_49V6bUCa S72K7X36/9V3a /1B2Q334U:4Q4X(6h<e f1d e4d (2(1)1T93X*5a*9YMdZ2b 
.3E4L615P4T:8])8 *3.4S77WC8TO6@7fLb <7V24-5Y68XE8V(a +2(3*2+1-18252O3M314T/5N5U67W-7U7a T45 )1124313
*3O7SP4.685UK5 5224[47W<8 )3)15182S(3?4SP5X07^Pd +1B2-4UO8H4-5M7X<7SE8_Cb )2)1@2-3SF5S.4U>7X*8i5c A4
05X45YE7e:eSEb +1/1>2S)3S*3S:4TF6 +1(2+4*2O5;3VC8 SN6,4W+6TK9S=8T;6U.7X1aTGaE9dGe +112SO735J4*4TN5S=
5lMe (0.2D3S1394UK515SB6*6E566,6S16W<8e<b )0H32614S-4T14-4ZO7 j-e .2)2A4(21473eF8]Ma (1])5G6XD8V=889
S,9U1aS(a3aBbW0bS*c +1U>4SC5I5P5U:8lAe S17J6P3 )4)1F2V-5m4a_Ge UM9SB7VP7S/7v5e j,aT.ak<e V*4V=7X1cN9
 g79UPe +187S63 VP6W87 )3*2*1U:5[69TG8X;9U;b )1>414Q3VI6<5SB7V(7Z(9 (0 32)2Q2S74UD8_.8U>9 ,1E416B3V@
476[N8pEd SQ7S07_)9V58 J2-5V45ZJ7_4d1cSDbXBee;e Y0a[A7 +3)1SF4U64UI5 (0.2B2k/cU7b[@dVFe .272)3B3A4(4
W.7U26TJaS.7a:b SL3W=7V:bZF9T<c ,202)4-35535-3A4V)5P5V/7 ;3-2A6S)3T95J7V08SA8 )2)1+283SE384VJ5U56V*a
 [Gb )1)2(2.1-222;3SA3 C2W24U?5]CdT3cTA9 )2)133*3S8345U)6i/dZHb +1S25Z+8_@9T6aVLbSGa<cU)b +3(24282:3
U@4nHb )173>3-2+4@3*5S@4S84WM8 TL4X/a +1*2)3*3/3SD3-4B3_87 +4(1*1P3D3K3V96Z27 [-bS>6 UC7G9v3e >7dL8 
TA6UG7W@b UM7SB7K6TC6jKbEe +15322-3S94U25WD6]OalMf ^E7UB8[;f +2Q373O4P5=7UM6:6WFad+c *6Y:8 ,3gId TI7
bKc )4SI4 P5U/7H4SD9 96T87I6 )1)2+2P4SA3YQ6 T?8 (1(1T13V55T)9T(9 jFe 0293.3S44VG6S)6V<a^?a )1)1VJ5U6
8V>aX-b )1)2+214.31483WB7 SP3WP895T46S:7aMbU+cY8d J2dMbmGeYAeT=e V29t;e .3;2Q6>3V:546:8cKa H6N5bKbcG
f[6e TI4Y26G7Z88dBeU9cV(eY*eJf (2YN5TK6T17ZQa_Hd<f e)cY.a[3e +1)132SD5,595S85Z=9 02*2S24G4V*9Z<7 :4Z
;6e1e +1/2>352SA4Z>6T-8Z39T=b 9283SB4S.4S,4V+5Z,9XPa(9 B7WG5dM9 32S03S*4F696UJ5S?a ,1*2+2L3S26)3T>6_
/8 +2/2SQ3S@50627T@5 VK5TP9f@eTLc @4(502-4UL4[QaXMa +152.3WE5Y.7_+a ,144:2P3B4VC5T18T)6UPaY:9-a W;9S
G7 .156V65WL8_29W@b +2U>4TN6Q6W(7gCf +2*2,25513[J8 )1VB756U<8L8f7d S53H4[+9T(b +2)2)212SD4fD9 57 )3)
15382<574Z@6 )3)2T15?4V-5 +2<475V+4 Y06d=9T*fo3f )2)1F4 +1/2<3J6ZL6S)7U18i4c /2=3O6S-4WI7I7hQb )3-2+
2-34312C3*5U>5T:6 SQ7 UB9S)7 +2(2(1)3SC3S86 +1YK5 )1)1+3H3S-4C4 (1SD6U;8_Q9X/aWKb +2F3<6?5x2d /212S<
3T18 03YF7YI8 93D3Q3,4>4b/8_2dLc9d +2+2+2-283TI6 T65ePd 92.3*3Y,739U16 S;6T+426T?8]8a S;3XL9[;b (1*2
+2D2J3-4W16B6S<6U,7b4b a88[AcS59U7f Z)b 94P4(3T)7|7d XC5W?bS69M8 J3aHc )1)1(243/203-4L4 d;9S*8S,dn2e
 U07_Bc ]JbfIc +3/383h39 +2F2S(3SH6/4[J7UEaW*9g/e S<6VG8SG6aI9 06 )3)4TG4T86J7 ^Ob gCe )1)103*42473T
=5S54a78 @2S54N5H5T38]/8S7a )2S/3S+5]77 )1U;5+6P876TN5S87 S*3*4/6-5<3.4W26K6/6 9483+3M4UG7SD7 _-be2c
 VF9[,a +2SD5VB7V.b 73Y=6U>7I8UIce9d SF7[Na (1(3-3SC4*676X,6ZF9 +1SK7SF8 ZKa U06U17ZD9,b )1)2(2*2B3S
(424J4 UO9V57V:9 32T?7n5fS>b k@e d.d UM5c:d ,3S26T24-6A5Y)7v5e J424bLb )2)2 [*9a59 @2D3VK6TM7fIbcAe 
(48222cN8G8Ia Z6a+6Z6aW6b P4TF7Q6V86T27XCa79d(d -2)2UM8 )1H3-3S34U78a19 +2*2V.5J5WE7 J3+3e;bVGcYKd <
6S)4I5SP6WH8 .2U>5D5SF5)5T98SD7 VD6TF7SIaY59Y:a +2(3>233S.5^(9 )1)2L5V15WA6f-b (1SF5SB7WN7a,aW+b3bYA
d +2,3T64VE9 +1p;b /3H4.3S35S86S56X<7[C9 )1)214<3-3m9a U79V-6U09 U/9Y-8 +2)2UP6 67.3SE6 S53P5S58UM6S
<6 +2K4q/dT(f .3S*5U:8X/9 d>d 93.315Q4)5VG6 )1+4SK7S04UJ6I6 U)5U:6a,dQc n0f /4Y18cBa )17323T.4W96SP7
[Qc )1)2L3V,7.5S.6 S/5 (1S03W35T/6X,9 +2f:8 S73UH9[7aY9c YE8]8bYNb gFbV3d_Le o1f ,5 UQ6YM8V-8y4f SG4
W:9V,a]6a +2F3SF495W68ZN8^?d (1)2SD5>4f4ah3d 73:4[5a /21424-5 +2K4SJ434W76W-8 ZE8SP9TFabIe .2)4.5+3S
64jKb )2S35U88oNc U*5UF6kNcW@f +2S*3O4 lDe X?7Q6W(8 +354C5W=6WL9 a)8-8Z;bS:aeGf .3,3-4U?7D5S,6V?8 )4
)2Z+9 +2W-5TP769 TA7W8817V,8Q8 (5iIa [)9 )3J3]5aVQaX4a +2,4A4S;5XF7 S54W*8k(d +3S36d(a 66U/8[M7W)9 ^
Ha_AdT8bFdSFc (5 ,2*2P6SP5 (4(1T35 J4[MbfAcY*e T*7XB8Z19U1aVAa /4SC6N484 VC8eEa U=9 +2V26(5 VK8U)6TP
8 t=fS*f V+5n8f J3 T+5X(7SO8gBcU2cS<c]<f lCdSGbSNf C4SM7_H9X)c S(676[19e5b)b XI6S47_JaWKc^Ne S<4@6V+
826h8bX/d J4,3S34Z<a 74q=f I4@4*4ZN8U18Y=9 )3VD5C5bK9 17 pFf 94/6]*7 S(3T75SI5Y/7S28U-9XIa_/dU1e +3F
4SL5 UA7]2bTMbvBf S57[58X7bS49 T?6T)7]>9 WB9 SE4iOe J4B4U77WL7eKd WMa  +2WF7 +3WC6 j7aY?f dHb]5eg6f 
S+534gAb]IdVFf /3 +2(4h;c xKeV)f /3+38324SM5V36 03S2414VB7Z;a /3V-9S,6X,7 )3>6 (1SF5X36^/bfIeY?e D5^
.7r+f )2A3S)6.6ZM8T79 V+6UN8T49V6a UQ6YM8c?c H3S/5X48e;bSCc XC7_9c^Jd oKf *2];7TC9e4f 73:3Z68VJbo-f 
E5V46S1686T?9X+a S)7^Cb (2iBdZ5c X48lQf /314 )275SO6 TQ6g:bYDf B694C6V6626 (1U75S86_)9 i:e 44-5 SI8U
O8j<c 93S?5 T:5@6F5,5U=6o;d 9384r+c +2W07 H6^*9 U06U16YIbQb 33 +4F6 VQ8qFf L7mNc V@7S?6S19 S77rAf *4
Y17T,aTE9 SE5bLd 73H4S+4 dFd ,2S.5YH7r/e +3 kAaT-d j@e <474Y07A8 U<6Z59U)a[-bWFdcLf S,4U?5cCbb@dS=e 
+4?3T95 S75XL8 +3T76T06WO7 fFc J4iAbU,cV8c +3eJc SN4S-5Z7aX39 ,324T87 <3eK9[Pc yFf )4)3 SB7Y87XEa )3
)3SG5 l@f Z08c@b <6d;9 VD6]9b]Bb>b a@8[8bS3b N3:4V-7[=8^Ad A4Y?9]BbVNc +3X48 X8a SH6VD7Z?9cFd s,f <4
sQcY*f U@7SN7-6<8U27TH8 S37a/9ZKc )3>3]+8 J3_8aWB9 (1S66oMc A4-5T,7p/e U17TL7U58_@aS?c +3X08 +3/3 fH
d )4 YI9dDe 06K6 U05_)c )3E5j1bYGd^(f P4 ,2J5[L9T7au>f S57i7ba@eU?e S97U67S87 SN6/5 +5 }JfX4f SQ8 ZL
a )2)3@4c/a (1 ,4a)8 S76]89_4c <6p;eU)dXCf V?8(8l0c -4*3w?d S*427 T98 S;6hDcU3c S35SE7^*a )3 UL7UJ8 
VC9 d<d 05VM7V09 +2(3*414S96*5 34X,7V<8M8VQ9Y)b S*5 S05Z:7WF9gIe (2|0f SJ5W,6 a.8 )3>474K5XO7 S-6ZHa
U,9f<d 0303Y78ZFa eEa J4 X88TF9X(9 A5 X<8 C4 ,3;5(5 94.4(5V>7W=9 (2(2 l)f XO718W68T59f1dW8e  p@cV.e 
S75XM7Y1a S+537 jEe N7aM9 ^2aUAbbLc ZBaT.a Z39e(d O4 /3B527 95XP7 sFf 74VH7 x9fUFfVNf UB6   T+7 S*4;
6D6 S/5  U26I9 [Nb ]Jan:f WKa )3SB8 U25[08 ,3SG6M5T+6  [)8SA8VFa [*b t;f /3TL6m2d 76X27  J5 j)e W(8V
;9 +3+4 iGd SN6t5f +3T+6VC7 u0f U97U97S:8Y*a 23W+8 .3[F8SN9V19aCd +3S*4 c7d S26 +3F5 O4].8 e1aV=b X,
8 [3av<f ,3C6^+9 <5T56U?8   Z@9Y.b 95cKa  U+7VJ8d+c aBbGa _;9X8afCf h4e U16XK9X<b](c O5VI8 A5XN9V/9 
uBf J4W,7  S,4 .3i@d _:c [J8YHd b,9i3f  75S75hJc O5X77q4f T46XF8U59 cGd TI7]J9U(ac=f  W.8v4f Y;7 UE9
 Z,8SO9b5d [)8 TQ8YM8VJbW/c J5 )3[(a V27iNd SL5^(b e1c TQ6V37zDf SJ8 U,6 +3 VA717 X8aTC8 (3p5e  SRHf
 jFe S-6SM7  sPe _<9Y4c l<c +3TK6 (5 94_Fa  n8f SH8 942424 qBf +3*3V:7XM9[Lb S36YG9 T66b)c bLcbLd )4
05  VD7S+8 94YK8 X8aZG9 j:djHf STBf h8e [@b 04Z78 nCe X8a  T79  YMa[)b 94 N6Z,8 (2k+b  [=8 SV5f  +3 
S[-f s+dT@f S;7 ^,asDf  S<7_3b )3TM7 ,4T26 W(9 SG6X;8T@9  J7 YJ9_*ciQf .4f(b=d T77  [1b b-b D4 XO7  
SF6 J5Y=a   ^Ka )5 XC8[Aa W18     UJ9V68UE9 SE6  U88f:b UJ6jPc Y/aS,8 J6SW;f <4VI7 S;5[29 ZKb )4 w1f
 Y(8Z/bWEc SE5   fBd^6d m7c    k8e U46U>8 ]AaUHb UE9 VD7[Lb (4 Z38rJf )4 eEaf(e +4 ^69  a8b 85;5 |(f
 (3f4c (2SSJf _D9 Y/a e9clCf k=dZ(d d+d    04b/a e1b T46 .5 W/a SF7 WN9 )3SO8 z3f  w:f }-f Z38e8d V>
7A8 T;6cKb TO6 <5 l<dfEf (4 |Of [*9X-aSIa )4U@7  l(d _;b u1eX9f S;7 W)7S@8 95YO9 U+8V+a z7f ,4    Z+
9WQb  ^Pa s<f  [.8T0a*a y=fb:f  S56bJb  *6 [)9 +4   SM8 )4B6 b8c  vIf J5  (3 SR-f c<d UB7S)9   mQe i
Ce {)fb2f [+9 35 T57 SVEfS6f  d*bs.f SG6  @5 .5e0a ,6 vKf YE9>8]Ab W;8]2cb:e +4 j4e  },f c.as.f  bKb
  k)do1f ]@9_,d Y88 T47 SU;f SU<fTKf ,4T,6 A6WH8 X.8 J6 (5 J6 T97}Of   V.7k.d  T47 Y?9V49V(a J6 tPe 
p7f N7  iCcX.e Y8a=9 d0c TO8 zMf ]E9   f4d  SC8 J5 SX1f T78 f-c ZL9 t3f 75 pNf (5  ^3b m3d SQ7 SQ8  
e3cbQe I7 e-d +5 97 SO6 05V>8 pCf S78 }1f  L6 ^?b  nKe    ZNaiAe f1cm;f S17fGc SQ6 x(f (5cLb _/c .4 
}If  Z,b S87 dGb    _9agKf  _+a d0d Z3b q<f SSLf k5e Z4a s)f  S[/f  SB8  X49  TA9 X78n@f  ,6   Y89 A
7 SQ8 T*8 qKf <6 @5    kQf u8f  SV4fUBf XDa  J6B7  Z:9  ^5a  T47  O6 VP9 XQa  SG8  SS>f  )4 p3e (3 n
Kd 95  +5 x*f  X89 T48UB8 WHa SQ7   @7 SZFf  X+9 l(e  l(d Y(9 X<8 f.b s-f_)f (4 SY>f  )4   _:c k+d W
69 =7 SF8  S[Nf   SQ7 cHd  SQ8 ^=b  V*9  :7 U18   Y8a Z69X)b SWAf S;7 Z09  sJf ]Ea  |+f STLf  k1d o0
e x-f [*9  ]>b *6    V.8 (4W/9   >6 SS,f  S78   SQ8 bEc    T08   (5   S77    nAf  sFfVIf   w6f    j,
d  T>9 [=b  T*9 c8c iQe ,5 e6c  Y3a   w:f SS6f  lDe   C7  X?9  SWOf h(e  SV*f uCf  <6  V<8  )5  jDe 
b2c sPf 36     a0c   h@d     Z4a    mGe cNb o7e UE9 XB9  SVOf zLf wHfUFf  [Mb _@b |Ef [*a y?f UC9 W.
9   ZJb  j=e    X89]Cc   qBf  X09 yQf  TB9      e/c T27 (5   SE8 yQf  (5    _Ab      m6e       ^Ea J
7     SQ8 e(c S48   47     d4d W5a  hJe  )5  (4   ,6   V*9    (5  .5  x1f  O7     S]-f    SQ8    66 
       @6    w4f    {Gf     rIf   ]Gb  z.f       aAc  uQf    X7a VA9  UC9      )6      (5   [1b (5  
=7  p6f   T+9     j:e   S98    =7   YMa T78          X6a            SF8 iPe       SH8  S[7f k4e q6f 
 S]Nf  ].b  V)9 yHf  SF8      SS;f      S[Lf  /7            y/f  SO8 e3c S^1f   |-f Z>a SZNf`;

/** The same for pairs that only general prose knows, where administrative prose has one that looks or sounds like them. */
export const PAIRS_ELSEWHERE = `
a40c?0WM2mD0VJ0oP3*3 UH0UM0T@2/2V,1?150V)1S.1?0K2?1H1/1SN1SH1S82S;0S20T21*3,1H1(1A0TQ1L070/0TJ2K2+33
2G1T91>1@1S02O0U51*2-2SM2L3T42S)1B1A191)183VH1L0V?0H1T.1M2S32S+1U-2UF2VO2V(2O0TO112S)1TE151=25252 U2
0D1X2212S61U82S)1+0S,171S/0S)150C0*2S>1Q3/3:0-1T92UO5b92V22[81 W90T2080SJ1-100/0D1(0@1?0B050)0<0D2(0
I1*1(0G0)0*0B0(110:071+1*1+000/0G1.05072K01100(0)0<0)1(082+1+0,100,120(0.070417021+0)020+1)0-0+0*000
10.01041.111/0.1616000/0)1)1+0(1A2:1(1(1)0)1,1(110(1*000:1)1/010*0)0(1*1)2*1<0/1=0+0*071(2D2812190S*
1.021(221;170(1)2(030013220(1(04210*0-1+0S*0@011)1(1)0(0/0?1)0/1=0703241+0<201,2,14032)1-1S-14041(0(
021B101=1)2.061)150(0SI0;1(1I111F1B1D081,1:1*2S)2.120?0/321+081)1,1)112.0.0(191(2+272)142309202)1+1:
1M2S31)021.3S3151:0N131=1+121S7011-2)021B312)1@171+1.11281S40)180T11S0241.0)523F251;1,0*1)1/0.1S*0)1
U+1SH2I0E3-110>1,280S(200;020)170*0+24271(261.1-1.1-243:0S-242(2:1S,051*1(1)0+271(2)1.0=0+0+1,2,2*00
0)1.1*1.221 :1O0Y4141;0SC0VJ1,0S.1S30*2SI120J1G0S+0+1SJ0;2.1U;0;2=3SJ2S21S108100Q0B2<0S1173F130Q652-
281B2S(1S20B1;4S41(0-3S51*1T?1SN1T,2T(0S93)6U.0U73S/2)0U>1T;1U<3U62D2X22T83H3S81VD192Q072*2S/235 SX?
2 T>1SI1D1T31@1?1S+051/163)1TM0B1:0G3J2S-2;2S-210B031S<2/3,141=232+1+082SK0G2M241@1E2+1S<2-11123N3;3
H4?1+2*1U9033SE4>2(0?3S@2TC4S?1K2>234S70SG3SB3S(101C2W91D3S:2V?0+3B081VE0UK4D0X/3A2TE2<3S:4[22F182U/
2?3=1B1 TB1UJ1S31A0SB0TL2L1S30K1S10*293;000S(1-0,1/230=2T-0N3>1.2*0228132G0=2SA3G1E141:1B0B163*46134
62*1<0:2/4K252TA441-3(1S8310SA1E2(1S21=1S1130.1(3/503J2UA270N3(1O2S13T;2I3SQ2O2S1431TQ5S54(1U=2:2Y+0
K1T,2SE4L0E3S?2(483S14W(0@4D1TF3S.2T>2+2 _/3_*1^,2bP4ST7161 Z.0SC1V)3UN0T<2TO3XL3^)2<2XG0UH4 f.3rL1j
19^>6 S00U32T>1S91>3F2T/1SE1S<180SD2S+1F1+1TC132S93,1*4XQ1/0S50YK1TE1-1U,5sO0g72SB3 ;2d,1L1bI0 W)0UO
0+1S72S40U(0V31S;1@2T822151XM0W81@4Z12T70ZN2kK4]C1VG3 TN1?1K1TQ221.1TB0B0O0?021M1,2;2D1B240T71S,2K0*
1S-3/1-2L1(0*1+2H1(1U22S)0S*1SM1S,3-1.3P0@1V62V)3S65[-1WQ1Q2c<3VQ493_I2V13 T91)0W2061V70TP1?0S.3SB16
1SL313S)032S)3TC0S)420S/0TP0:0X=0T=0SN283SF1U)1-4>265S.5(2T71S73F2;4Q2T>2K2T)1A0Y96:291T65TM3*1YC0YC
210N4U;1WB31330G2 UQ0N2U<0SH070>1>4U31;2SH1UN182S,0T;100e94VL0ZN1aM4aQ1 U=0SA1SL1SQ1;0UP1SD0)030,0UN
0V3052S21:2T)2L1)1@1Q0:2T?1SE1SG3TO1V-2C1@0S51<2:1S/2VQ0Z:3)2U(3f+4)1X52Z.2S-1V40 T;1S=0C1UM0W13[G0_
@1jI0t.1 U=1TB3W30H0A0SA4S60S/1XG3E1S(1 S(0T00D0>1F0V*2H2SN4W00UL203E031?0S/1TE1:1U21/2T41U04Y+4U92T
G1S.2L1W,413X+2M4Z?3W(1c<2S>7 U=0*0SA2V+0SJ0D2S*2XB0TI060S60S+0UB1U,0V11Z92YM3T)5|>2Y93S20 TN1?0WM1S
+0SK1S?0B1SH1SG1.1S+1SH0UQ1Y*1U-3Y61ZI2O1p61c:1  V30S-1VK0K1U51)1O0S,1SD1/071D0>0>1S,131,0>0:0S5373*
171S/2;1/0)0S;1+1SB102)0?2Q0+0/172S(0U;3S21P1:0SN2N141*2SN170SH201S41SI0S@2V>3WD5WA0S-1U,0[*1SK2<5?1
Z23UP2T,002 W:0VJ1/1@0TQ0)063D1:1;1S.1,1Q2+070M1S=1>0(101*0(1I1=2S909021/1L4>0.1@3K041)100K2.1<0*0C2
<0/0S;1(1T20Q1:221S:07301SH1SL271S61>021.0S.1J2H092T<0F1B0;2(0,1M333;110SF0?1S41:2SK1?2V<0X81T.1M3U8
4UC2T/1VL3W<1G3S)1S-0U>2K250*1 T32aI5A1Z)1W72_52SY/6 C0H0 S>0S.1U71>1SH0S40](36112T63TA2S)340S-1U/1K
2T+2(1I4T<2SJ1T/1_:1e03X)6.0Y-1b=0 U/0I1V,042Y81V@0W50UI1T43S.091WN0S^:6 X)0X@0[0102Q1<1TO0WG0W,0U60
Z-1tD3SK2 U@1U+1?1T<3/3SM2T<0SM150/1:2S)5S20S=0<0T@6+2M1SL4YI5+3S03TA2X+1UE2d>7W43^>6[-3Y72W(3 V90U5
1S.0P1P121L151)0S0170S<152.0@271113142E1SJ0*1-0=0T;140I1(2:2SJ2)0U:1?0K0T)0T41/2T51UN1)2U60VC1SC5X<0
VN4TQ1e54XM0YM5 ;1)4<2S91SB2S60T2072D080SD0S>1O0Z<1TI1/2T62S90S31H3[81S>1U/5WH0yI5c+4 W61U+0.0SK3)1B
2.0E0>1S<12101F0(0,0S/1A1(4Q1/1+200+3F1B1*1(1*191+2,1(1C2>132/1+1*1-281?0/2(0(1:181S(1.2.0.1+241-391
A3B1-3+252;2:2(2,270S51-3A2G2*0S*1:1SD381-0D2J5TA2)302(2B2*3T03S.2?3A4N3.1E352S.1(2K3Q1M4_K4Z23)2P4W
23[91SC5U,3T+0TJ6;4 T=0W1112U-090S31SG1:1S/2H5/1?0)1*1S,153A122,0/122SL1*1B433>282<0)1S6243)2*3B4B1B
1S*3D1S-482/4=4S43D2S,1P2S34:1(2(1UO1(4:2T-1S+403;2S52*1T02UI5T)1U@317W*4WC2Y<3T,3U43+4S<4T55U)3UO2 
U?0H2-0SB1SH1S*3UJ0;2S)0B2U-3S84U51/0rE2 X>1S(0Q130B0*0U43S;1S-241,1S51-1U(0T/2S+2SM3S.181V;6T41K2WN
1?2U>3YC2XP3Y85T(1:2YI3TO4(4cH4K3 ]J1S>022a>1]D3YE2S[E2 Y60B1SN1*2/0Q1B1T+1/0*170T@2<0-3S.0*3,2H0;3<
0.1S02L2SP1)0>0+001S?2,2-0/1J1-1G2,2SE1?0)1T)1?2)0S43H1S@0-0)0P1+3SF1M212TB1F0)032+0G2S+2:1=2>1S/1T3
4-1SD3T13V@7a63U2256SN2TL3X82SM2S=2>2J0T52X.2A3 UH1V.0S11?0-1?2>1S50T10S.1SP0T30T)1M0F1,0S;1S2360U@3
U+210(1U22S30L1W81U?1S02O0U>2c80WK3SO0:3;2T)2X(4=0[:4V21T65 S41T+0S40T.2UJ1S1191TJ0UE2A3SK0T92S51@1l
N5fE4 :0(0A0T(160A273S01SL1,2T-1+2S>190,0L0S(0S(3C3*3S?1T32S>1SQ1G1U74T92TA135S-261W50Y43TL6S*1VC7d8
1fP3_L2 XK0bL2[O1Z/0l(2{F1 W03WJ1]D1XN0e>1eD4Y-2 XL021T](9 U/0Y)0U:1U5270U(3S+1S22S33ZL1SM1S42ZJ2iI3
b/2 _B2 T<1U;4S8071S(1S-24120,3?5B4T.1SI1,253S-1=0S,2)1S31:211(2;0S<1<0-6S)2S+2N1UH1I2K2*4SP2A5)1:1K
5S@2O4UP3(282_*5UN2Y-1^=2K5a:5TM2S24:5 S<1U71VD1TV@b <0SF1S(220SD2-1W=1VN1TV83 N3U52=4T<3SD0H2 S73S4
3UH0SD2>1-1S/0G1X@252X-1 O0/1SF5S,281G0V1162U=041S81T;1TL2 S=1U*0M0V90W70P1TB6YC1TP1Sj(2V>4 U31P1S/0
XN2X>1V.0TA1T40J0Z81_53S*2h71oJ5VB9 T@2@1Y/0G0VO0SE1UN1Y*2)1U=2]A0SQ3eH5YC1S32S-5l33 V63_C0Y)0T-1VC1
X72 T91N1X*0S@0Q160[65?0Y21N4[B0]=3W11mH4Y)4a20=1T=4 S60_@0YA2U@0X0432V<4 SP0TA1SN2TE2P1 N0V?1S.2U21
41UG2SK0S.2UC0U21S+353=0SN1U52SL4SG1SE1S)2S*1S02TI2SN3TE2T32Y44n6a]O7YD2 X92XO0YD2Z<1V=3U82^*362N2n:
3 G0gI1 [<5oFaSWC6 U;5S>3T.0T)2SH2SK4V25@3F8X03l44T04[O5 T@1,0TL3S)1S*222-1TM1SE1U>0W:0vQ3|92 X10UM1
V30F0X13S34)5d?2T(0X64^32,4YI2y,2(3 S<203S;1,011U*0SC0T+1T=1SM1S>2]=3W61 :1L2T91J2UJ1UP1S+441I2S.1WP
421TC1;2F1TM1YE0Z73SI3l52 ZH0WJ0S;3^65r19 S,0XQ082,1SD1:0S01D1I1SL0S44S)0T42T,2T(1D100O1S/2TH1UO1I1U
B2UA1(1S,3TN1T.1V,2TF0G1XH6c=1W10^A2M2 ]E0V80E1.0S;3S+1T@1M1O1C4SD1T33d*2V21SWP5YA6 ^D1U40SK1X,0T20T
@0UK0:0pB2 S41S<2TM1S>1TF20241D060:1(261;061K321S:0E3*0B2D1S,2S)2S*2P0F2E111-2=122V+1T/3W92SK6_;3WI1
i,5a83X43 [?0ZI0Z-4wP5|M5 X;08172<2P1S<0Q35371SN000D133M4S219303)3/3;103*2+1*3+013;1-3,023S-1F1:0*3A
3I1:3+232.121*043/2,1<0*0-3S;5,3B2T,2SE5S45D293H3L191K3;3(4241123A3S>4P2)2(3<1TK152D4+0S+3*6*3S?2E1F
2U*4*312SD1)2X?3Y+2,1H4UO5T>485TE3U42+5S<4W71T?1>5J4U)3T,6T<3 U*0T@0TM0G0.19060/2TQ1S,1:091-1*1S?1TH
0*0TK1E0*2Q0,151(1)150SA1-1+1S7162+0P08050S,111S91)1P011F2S-1J1B140?271.2U-1C2*1P0S81S?0.190<1E260@0
11L1P1(1S31(1H3A071+2(2/1P101S)122A2<1>1-3<1S)0)1S,1V.1T10SB0V42,0.2F1SD2)662S4081T+3S.1M0S30TF3T-1I
1UF040S71)060S61?2E1U)2F1 d20S>0TA1V)1S90*1]/1T;0X60S<3I4uD2]O0 WN4aA0n41STIa WH3D2T=18091T,0S(1S04S
42@2219025/0A464+2D1+2)17561G5U107292=4S?3N3/172*4;4+290@4SH4-162)1(2SF7(1(1.6<1)2?5(1S*3,1V25M3S<1I
5<2SB5*2J1S;3@4V43U82A5T*4;3T75TH5;5S:2H1O6<2S)0S,7.1TG4(3V05^G6V@5W87SA3;6.5S(004  *3S(0X@2I0:0S,19
0U/1T50S/100T(1SK2+1M0T:0Q1UH2S50UO3YM0U,1TE033xI7 bH141fA0cK3 UD1VN2VK3TF1S@2tL4 Q0>2-1WQ1U81(0SH1S
/1TK4Y>171Y80[H2T=2S15TA2U>1VO1 W41T,0-0>1S/0U:190TG2WO1T?2T44T-2T62a33U,0M2T*1SV)a G0B2O110G1S/1T/1
.192+1S<061SH231T(0<1B1B011,0J040(2?1>1C2>1(0T6111+1?0S(1S/061S40S/0A0S0001V31S*2TC1SK1U.171S)1U>2S-
1W82SG3V70^@2N2U93kE2T;0 P1SI0T.0;0(0009020S71.1A12380S31F0,1G2T71,0(1>1519251S,0H1H0-1S.1?2C0046211
51-3M1SN1S,0T,1*1SQ2S.2SH1/1T+2S32T91U,1X<2U;2M2[)3c-1J3^,2S*9I5)1^J0  Y91c21ZQ1_03 U73S42S@1o+7 SeF
aT.a cP3Sw39*6ZH5 S;0TK0SN0G0L1SK0.1*2;0-1=2S31)192P3D2J0+0=211+1SQ2@1+0.1L161S3160A1>1:3:1L2.2S-201
62*111C2,0J0<2@1A2-1)1;3)1O1/2=270>3S*2:1T)0L3;2G2U03(3V;0S1291>3+0T830032S71UO1S71N2SA1ZQ031D1VB2S6
3-124@2T,1TF152@1WQ1SM2?2SF152W+3SJ0G3=391*223.3(3  Z.181N2T30V-05050+3+1S<2UH1M2H2/001S.0S6042E2K2S
:0UO0I1T21TJ121S>160T=1TE1V31N1SI4WH2TM2WO0S<1*1_N7VH2X*4UJ3F1 L0+1TI0H0J0SL1,041S01S40M1X35I4Y51XI1
c40  ShK9 U21W.0F1D3Y66VJ0YN2SC1e34{44 D0O1SL1I1@2?1J0-0S+061-0S(2B1E1B2SN051SI0UL0T,2S?0T(1820271Z)
1}65jE7 ]I1b@3So*b T90S<5S-4S51(0G1P1VM0S3190E1U30W,2S;2@4T60T62S/6VQ6WK0}H1_H3 :1S4001SF2TJ1S-2,1TM
212*0N1S>1SQ1G6I45021/1/2*1.1=115S7182239300)1M2(1*111D0:1+1U80)2S01-2S90S54)0)0,3)3-223:1N1P4S41+2H
38183K1+1(2SE0H1S0121SH2SA170T52*2S+4E2F1YC3U+4Y+1S+2,390/2[13V(6W=2S,0G3U/5XI1+0G3S03 Q2T>1S(0S31J3
T+3U51dD1 S83TD3UB131-0S?0V01TB1U:372T3222+0>1SG1T53,1T/4C5*2T/2J4-1)0ZD1,1(3T@1F0S53=1X05[1659J9CaW
?7jF2X)aTK85739 YD1s,0Si/1 SpQa TK0T62SD0S;3S(2XC231S:4U62SA2H1,4S;102SK2VQ2T8242YJ2X73S=2SS=5 <1L1+
2SI0.1M252S82=19112)0B0S90P240+1G123P112S60)1S44(2(1S:060P2S-3S:1;2+240(331U+3SK4*2S;3VG4S@3T91T<2dI
2SVJ1 SvBa U>3g82sQbM9SDbf:aUDb8aU?bWCbV?aVJa [41SJ3V;1f61 SJ1VB0U+1.1SZ)bTEa SG1U42W74G0W?1:3S-1UB0
WQ3M2SH3 SJ0UB2U:2:1SE0;270S72K2L251)2M3.3S@1P2>2:3P1:2T/3:1+0.2F1)2S6163S41,2E2)2S:3+2(2S81(1,2)0(2
B391L2D2D1S82SG3(4U82>2;2>2H0T8361SG3)0SQ273O2O3V=2T+2X+4^E3TP3U23)433YF2VA2U63+3T<4 U;0Q1*0?3T32U*0
83S<1U*0)0UA083S-4S*3T>2Z+0a;2U+1SE1M1T44SH1SV51 S>1TI1,0F071D2VL3S.0W)0SI2(1T=1(0*2/0-1U,4UB1SO2cE1
V*2M1^96 TL2M101V91G0-2M1S=1-1V(370SJ593S>0S/3F3C021,0S83J300S-1S-271@1=110T(131<2A3P1J3TJ1T1223S/2S
515140VC0S:2U,1/2Z93SJ1S02XF3V-2[(211[12U.1S/3V)2=5S,3 ]70c70 TI3S(0S71SC2U)0G2SD1W(2(3d/1SU,4hO5 S4
1S82SL1T8231S42Y*0SI0iJ3 SF1:1H0919100L1?0S)1;0,090.2)132+1<0:0G3S1122,1>0T9150B1S?001>0S.1?3N181S32
N040S,2S,1SJ2>1S-2*1-1V<0(030WE1?2+1WC1T6171>0WH4S71P1/1S-1S.2T43X<1Q1<3@1X.1K2TH1[F1YN2W/2 o/1],5[N
5y,3 I0TK1,1T?0=1SA1D0F0S-1L0S=1@050G1)0;1/3;1SD0S)0O0T+0J3S/2S/2J1(0;0)060J1O2:1+2T22/1SN2*2U90SQ27
2SJ1T70S<0E2.1TN1U51V80U/4B3X(1+1Y/3V,2S,3V*3)1?2Z)403V>0S,3S-1UG4 SP1S90T=0T(1S52)1@230(2J170N1S<0S
G03190(180S63M1SI3T00TD1SO4Q1-1*1TO1:2Q172T32S?304S=4P3.4T(212T@1M3U32+3Z:4S;4?3I3SK6[(4W54XN2aD4H0 
TJ5XN1TU49 S:0T*1SG2K3S)1TL0S)2T40SO1S01*2TL5V01SC2U74nK413 W(2TL1@1SP1VQ561V31V61K1SA1VN3fI3SI2c:2S
.3vC1 TI0X,0@2T+1W:0S+0U11 )0 SE0W42S/1UB0S)1TO1V<3S7031U-2Y02C5yQ3 W)2U,2G1W@1+1S;2UM2UE3Q1 Z01VB0g
71o33 S43XE2T/060=0G0S)1V>0UB0S00SJ1WD1X50L0S@0V61SM1UC1TP6d;1^F2VB2_G2XA1 S02]B1W<1 U>5S1191P1Q0Z(1
X/322W17VF1hK2o19 U>1TF200T<2N041V/4/3V<0T:0F2ZA2]G1K2SW;2  SvKa W<2X*1J2<0UD0S01S42TM0G3+2S+241SD2Y
M1b,3UQ0 *1S-2S<3*031T02T@0T60-0:2?6)2Y<0W/4]D3U:4}D7dH5 ;1U)3?0SA1S43SG213U24a;1 Z31UA1T(2D1XD3YQ3 
Y90-1U<1U(4T<1A1WK0UQ0 UD4X*1VK2Y,2 Y0402@4[@3S<5S|1d U01S)2.0,1X;1[53SeG8 UN0T91T21O1S:2S71W81S,0WH
2U,0UJ7V@5vH2 SL1UP061S@0(2SI1T2142T61+1S80+0TJ1X71e.3 T63+2T-0G0+113K150L3*2B2SM0S(0A3:1S339071G1*1
K223B31320/2*033@111)1)0K2+232)2F162S24=270S61,1I243S63*2)2V;3*1B2G2.0P1S03+4L2SG2UH1/1U90H230SA033H
1U;3WG1_(2S*3W?2U,2j@2E3 S61(1U.3UA1S.2SF3S60U<2S61WH5+3D3TJ5T.042)3:1S61TH3T@3S-2UH1S=5XF4K0U>5Z33a
/2M3e,1WP6 S,1UN0W82D1UN2)271G1S-2:4S/1O292S90J2/102X02D1VJ3(2q)6p)0W<3 S+0.2T01*1*3F4T.0U00T,0)2B35
4SM0TA2+044S12T)2SD27251C4@2T13TO3VM5SYC2 S62S,250SO0T95U82V40VJ1Se;a d12 ^O3 bJ1 S+0.1U*2M1VQ1SH071
W70(1G1S-1E1S@1K001VF1T?1XB2U+2WE2[55pK1 ,0TF000T.0U+1c63SUMbS@9m?5 I1SA1)0(1T02=2S71SG1C1U)140T00/2
S,3S;6S91+2WJ4^E4X44XE3 S41UG0UE2S-2S/0S31Q0a52dQ3 W:1T<143S<2U62;0;1S21O1[01iB4SS73]-5TN3 S@3D1*0N1
/0T51T+2*1/1/2J011U23S,0L0N1G2SD1S93S@2F0Y;5]J5SiB1 A0UF2<2UQ0T:3UK1.3@1.2SE5V21SD2TN2S82Z/1Si+2 W11
S34+1U34G1S90UM1SH3S{(b .2=1S90C1A2S50S61U;0.1S;150N0 W(3W/1 g73 U,0I2VG5X,0]?0Z51a:3xQ3 T90>1S@0:1;
2)0V71T;3SO1V?0U+0UK1N1TG1p*2 N0SX(2 XA1S>4TF1]C2U46 X>2S/3A291UA2T.1T:3H2U20J0,0U(2YA3WP1TD2S;4UM3@
5D2O1SE1(2[<8 ;0:3TH1B3W,122;1S73I4SO1S93T(1UO5eP4[00SE2   M1SH2T/0S>1e(2 C0eL2 T92^:1YD3],4_03Z+1 S
+1S10S.0T20Z@1U)3X91-2SfGa J0e52UB0 00S<1UH120[*1U>1VO2T*1SB3(1WK0p>283S)2y=2SC4 -0U30V42U52O0S60T41
T@3@3S?0SB1S*1SE061S:2S43K1T.1M0T-1VJ3<1U:2V43SD2F2Z74SQ3N4UG3bC2fA3 T71UK091V31)1(2,0I1B1H1E221(1SL
2P2A2S12Q2Y,3[23?3d85 :0Q0+2)3S21L1F0S)0T+0I1Q0;3(0?0SM1UA0S7081S.0T+0C2,0<2U(2a20_)1W01c52m@4W*1SL0
 Y/271]21 S42+0S=1S81>0UA0SB3T1290T.111S-010@0)0V>0T60A0S(0SL072TB4D203@2h41fF2V84dP2X20 ZD1W,2SXG9 
T80SE0S,1SO0?2S(0<0S)1I1S?4S.0;301SK2T?6TG3T+3,2e03TE7TO9UI1S50_@4 <1:1SG0W(2H2SE1?4*1A2<2M3S82)2S20
TI1H2T61S00S+0]/1SoE1 SA2SK1M1U/0XK1S@0T=0ZD5 W;1VJ3eI1F2E0n51E2|D2X34 T,0S50SQ0H0SN1U71(1Z-3E1SB0^>
0aC2 XL1L180V01VL1X,1=1SK0S14kI2a-8 S>0SP1S(2L1C1T*1/0,0T@0S41T91C102T)0A1SG0@2S61M1S/1>2TC2T21S)0S/
1<1S91S@0SM2SA1TG0H2T11T?0V31P2S:2UF6+1P7]=4Y)1Y(5]M3 ;1SD0K1S=0SO0S,0T-04240N2S+022,2N150;2SJ1C0S05
W21T20T=1T@1S<1U22SP3V91X-321P5S10j25S95 b+3T.1iD2 SQ0U+1S:1SN1+0N0(0P0*0<0-2L120:2K281A1M1<120SH1T4
12250H612T+3S.2UH4Y)1UE1(3U87dJ1TH1 T;1T-3WA1_@2 SQ1T@1S>2U@2V-0/6 V>2M2T41F132P3*4*0S,2V;2<0+1S-1S-
28022S71SE0SJ1H0,1U-1M171(4C2SK2,2/2SM1?4S<2S90V;2D1XG1U26^-3Y53 U/0S.0TQ2S?0S42XH4tJ3 UC0D0SQ1S)1*2
+1U/2S*12241(1U<2SL1S?0L1S-148(080V@1V30TK3S*2:1T:3W-1X<3Z51W+3Z,2 cQ2SH2UH1 :1S+3M1C3;2P1P0.1T(2T/1
30SJ1<4T?120UJ1U;1Q2U/0Z*0VO3YH4V=2XQ2m44g)7 S)0T-1V71-0S*1)0;0S40+130VN1*0SI181T51P0/2S*0@1T50B0T?0
V(1N2U21S<0.1UP0U71XI1S81  SP3])171T*1SQ3W+2SqN1ZB3SL5 S>0U?57132V:2T.0T02[21UO1W<2XI1iB9sQ4  I0,1)1
4121A0,2*0+0O2=04062SG0A1.4K0T/115(1M1S71S213151)151S/8S12SK1I3Q1/1T32|K7 Y71.1T02TB1VL4 S5140N27060
S*1J0*0/1T:0SC3U?1:1T80UD3[.3T*0c/1 UO081(2S@1<0SD121S-2/3S70S20;1T.2,0536183O3SF0+353-4WK2W,2T>4G3*
1ZK1VO3M2 SN2SA0S)1-2S.0:0S01=0S71:1=21160,0)14151A1SE153S90*0Q0S,0-1I1S;0SF1;1S)1B10161E1S1071T:2?0
S3111)0-0,1T>1A2U10.2W+0C2X>2:1^C4h02X?1a?2/1 )111-1)203S(0S*0*2B1U74T/0W62U54P3Y(1 [E0<1c31S01 V50S
.1S12=2@1SD0-2I1P2C2SO2;1@1T10TP1H0VI1YM0m51UB6Z74Y<3S,7S@7 YM3[<5S.3UC3 11TJ1)1@0Q0)140S=0T/0H3UA5U
*2W83rJ3S32T,2W:1SR91 W/0[@1SV76sF9 T(1T*111.0T61SH2S33H3S,1S(2I153S*0E080*2+3S43/3U1293S?1A3S.232UG
1S(3I1S>42274SQ395]=4 T50P0W,1S-1S,1SD1(281D2I3,5H1S7161B2D3I1T*2SH1UP4kG3V16c/7[Bb   SP1<2N4T=1TK4H
2UA4SN0TA1U05ZA1]43U,2]H2cL9W09kQ1 S-011;1W83S82Y@3SL5X?3 S+0U91V81Z(2 H3S+0-1S:2a>0VK0U;3S23TE5T?2S
:3SV?9 UP2fM4^N0Sk*8 WD0S:0U;0T-2](2U,3Ss;3 c75XQ2 S;2@1SN143SO213H2J3.2<1S:2Z>3U10U44F6VL1STAb SE1T
74S/0Y,0ZG1V01U>2StK3 ;3SN1U+1S73-574T.2>1,4SH7,6cD3X(3xN8 G1T41T=1V.1;1WC4ZE1]21x79 XA1 A2SO0UG1/1S
*0SP1;071T70SA0TN1:0U51@1S13[41 ;250SA1XM2F0S*2VB2T(3TM2K1]+2Y)5 Y(0WM2TQ0X-0W(1Z41]:0Sc>4 T?0S*1S10
=0N0:8+1U*2V)2SH0-1C0TO0TA3Z54S+6U14])0 U83S*3UO1+2L0.0U.140S?2ZO1SI1X.2W<3 S00WI4T.3U)4+0[12U@2^+6 
S71=0>2A1C1S<1.0)1)0G0*0(4>1?1*0.0)1,0/19130A1.1/3120101E2/000)0I2;03040A0+441:3M403/053A3/1*020+1:2
-0A0S82U)3S20S910172+2S(1TK1TO3?7X/2K3]L5XQ3SO2)5]J4L2bD4A2ZN1 -0U)0:0;0G1UM3S22W83 X11U50TJ1S+3VB1U
N1f*1T?2SbC2 D1S*0618081@111/1F0F1)2,0X7191M1T;2/4A1SD2I1>0Q1=1813082=1N2Q3)3W13_C3-3U51XN3 S71U>0S,
1T,3S@2.241=1:2S21TD182SJ3*5Q3UJ2V91Y-1 92.3U,2U10 S(2T.180SB1TN0S81S:2?142,360(1S=2SK1I191SG3G1T02>
181*0S72>2S01TL2,1TQ2:1S<1+1+1U<1*1T<0SB3V*0UF1SP2c52U(7i02O8W*3VJ1 S51T20SK0kG2SF1S/0SJ0VG2^,2 SE1/
2<1-4TG0L0TP211S)1E4T91UL1VM3SH3Y+4SH1XI6uO4U-ab/3UN6 S,020P1U+2SF1S11SH0k<3f31 c41 SK0T<1a61Y)2SH1_
K1 @060/2-1J1?5A000TE1,1M1(1H16221+1;1)0X/1*0,55011S0171S/1UP2L160^-0U42XJ9S91SO1N2]12_+9j)5YC2 X12W
>4U,0<1A1XK1E4T71lE0SI2SV70 U41U11S(2TN3UP0F5YG2TO1W+0UH0WA4 Q0U@1SF1?1;0S)1S;5(131(1TB1TH1TA2I194V.
4SD3W43a)3XN4SX?7 X=0T*0,211W80V?1TP1P2[81UH3[H1 T,0T92VK1TJ3:0E2TC4SN4XE3_F4V52q4bfN3 D1A0)0?4N0SM0
Y*3UH1T,2UQ1 TI0T91U-0>2S41T.1vM4U62(6 S82S40@2U)0S:1SL0T50SC2T,1S@1SD1T*2S00U@1G1SD2 T11H0D1*543C1T
92Y11V94q,3T;3 ^51-1P2SM1W.3UL033Z91YG1W,3V66S40 SL0S*0S)1V;0?1-2S<0/0T43B0T/0X-5<1Z(3>6D3)2SQ2K2UF3
*3ZO4[(0]N6hH9V31X21 S>2*0Sm53  SyJ9 @3VQ5UO003S01.0SG5SH1S86W;1S{=c U:0TWQ9 W.0 W90]2113VK0U32 SM1U
O1X>2SO0ZE2I1T=1Sd,1g(4 T>1T91*0S(0*1<1SK0=1F1.26112B1-1B1SK1S;151B0+2(1L1;0,0A2A2S52S90S,16021T5121
S21>1SO1,2A322N182>1P1P3UB1S92(1?2T82G1*1S40V<0]@4_?0]H3C3bI4.3U)1*3*2?4 [?1W14S(1T=4 U63S,180S70SA0
SC0TH1;0O042G1S.1SF4*0VP0A0W:0_;2S_P3VC3 SF1:1C050T)0)4S22)1SE2N1X52X<1T81d*3 S,0W62T=4pO9SZQc h,6]?
a )0L2T/2@0L3?051U,1M2S;0>172E5U(06131T35SK0VE0V80T>2SG1oJaYD5oG2 70ZI261_51T21 W90h20 T,101T81E1S:0
Q141E2VN0T-2S/00181:1+1F0SP3+2SA1SM204ZP0U.3S,5|?3bL8 SF3[30S=5bN0X72 =3N3TB1S?3W>0@1 SL130-3-6S@0E0
F1V91T;1U@3SI2V<2UA2TQ1iF3pNam:7 U*0T70UN0T:0Y-3U)1^K1 S42TO1W<3D2V<220S@3UB0TE1 T/1Y72B3T53ZA2S;0S)
3SD3wP2 S:0SF2SJ1/0T60T?4SL370;2S;1U)2S=1E0TQ0S/1S)2S+4SK1e.0SE5SXC6 aA0 [(1U70@0ZM2T71V?1U=0S@1WL13
0T?1XL1S*0M1Z-3U32[;2VF0Z92^I1B19060N0 40018121Q1E111F1D1U-431/1<124H0E2S-084S(1B1I1S>0i94 U@1VP5S/5
V@2],3}Kd  WH1X82@4]13VL3S(2U23v9bT2b]H9 YL0T*3aL1uQ1nD2_H4J9 Z(0P1G3Sh4ak)9Y;9,a ;0WM0S?2S*1UA1S319
3>2WI1D1SN0O4T8262SI3S@3SJ0)1SB0J0W*1SI2YM4K2U>3]@3_H6^35SK3]A5T:3 b=4 62P1,2A1S,1@1O0TJ1S(254*3UI2V
93.4L4U@0 G3S03P0S41aH5M2]E3hQ1SZ,9TQ0Fa T@4]Q3^H4SUC6^Ge .0S41B120S23VI1T+0*081)1H1>1:2B1U=4TF4D2T=
3P042VC2TO264SB2VJ6[I5XG5T>0nD1 D1 D2812080>0<0)2F1S-2D0SA135W)2TQ1J1X+1S73Y23SVN4 E2@2_H4_;6SW09 SK
1S:1b;1V10YI3SSP4 W(4/1 f-2  ;1,1S)2.0TH1M1J0-0S81<2U01I1;1S-552S-2S.0S-2F0UD0U-100SA2UJ0S52 90>1S31
.0/1SE1*232/0S2021U-1T>031SN4V@4TO4U43S=7 0473SE2T74*1I0TB1V@0H1@3 YM1C2+0UE1]20[F5 Z91W:1WG0 -2VL1)
2S/360U-4S22Y61]J7k6bT+9wK6 S*3)0V73cM3O3WP4 T.0XL0@1S.0XQ2j52SiB1 T*8W02SXJdjA9 UD3TM3Sk5at,b .041J
1SO1V(3Z>4a+4  W.0S*1H0S80]<1ST)a U@0Q1VB1/0<1L040TG134SC1+2.3SD1X,5 SdH9 _;2S*9VC5L0VL5SH1x65cG3 SL
482:1S+2V;0TJ0G2U20XC0S12TD0VG281+1U)5_M9l*1^;a X81UF1+1SA0T30UC0 ]72WB0yObcFb :2(1SN2S/1TB2WH5 C3SK
1dA2TN1VE3aG4_M6W09zB5 D1S,0;1T(214-1E1*0(1;131A0I0L1:2=0S20*0E1S.052S=0U9101(0TL1A1=0SG1S>0V51X52d,
2ST93 SL0S91=0>1]J3b61 U40Z32TP2UB4X)2I2 VG0D0V42S31+2hK2SL1U20gI3SVB4 ]02N6W:1TO1T?2U33Z?5n<9x-a Y?
1_H4 Si@a  S<2O2)2T=1S)030/2SI1C2S+30161C121,0K0S60-1@131<1.1913391E3,1C2*1SD1*0@2=2S,0I2@4*0SG1B2N2
S81T,270S40S91}C4 T,1S90T,5/5X=0.155XG0t@9[16h.9 :0i81SYO5 [10_.0<1gH4Sf42 V@1J0VA2SP5K1S@1VA0SA0SG5
Z>2WN4T:2;2_A2 WK2U70T+2U(0S23WH1SD3UO3 U10G1S10V)2W*0WB3V*2B4W27U*5Y+3rM2rO1 00TRK9 TK0TQ0T*0X15^@2
S-7B2eK3 U,1/0S70W)1S)1^Q2 TL1-2[71X.1U56q>9xMcW0a <0S+0T>7W21t16]G3.4u47 V+0Z,1]=0 S^I9zP9 [82WE0 S
Q3,1TG1g80SqL9 U,0@1^:1fB3 J001/0B2S-1=033?4;0S-0K1S<181<231;1 31B2,26040H0F2S<1?1S00T82UP1U=2S?3WL1
/0UO3T71S_,1/a W<0UF0d=3S*4Q1X-1X.2 :1S+230SE1SO1S+0V,1T.2S;0S+2N3/1S12SF3U-2S@194VK0SE0d(573k63 V23
TV-9 N0X00VE0TQ1SF1SD1]B1d;3S/7a+9ST+0  SJ13061UQ0W62V<6Y=4]>4{Ia _82 cQ2 VO2[81UN3UL1ZL2S-3Z64 U@2V
=3S@2d)1_L1S<6V?3 SE2Sk6b vI3Sg>a q?0Z*2sA9[7a SO0TaNb  H0=2UN1 uA7 S51SM1S12G0T=7e?3w<bs>9W*5V>3SB4
 SJ3)1T?190-02091TG1.374=0/1[03TS)b ]M1Sz=d @2SI0W32F1SE1UK0YK1kQ0VI1  A1V/3a;2O0  D1(0-131SE1W+1(1S
42U+0TJ0WO2SB1V*1 X12U.1E0Z)4U11  SnK9]N9 j-4 ;1Z42T61^.0 SN1[/1L1Y,0W61[81YI2XG0m64]12aB2X(2 S(4Z*1
SYJat9a Y30I0SP4-5U+3A2Z,121WM2SH1T73b02SWA8 j(0 V@1W5142>0S61S(1O2S32SA2T(1W90F1f=3VE1W92X02eP0 T80
W;1S*1M5S31TZB0 SS93 22(1O0)0E1S-1?1Q2O0B1S,0)291*0/000F1*140S@1Q042T,1S81*1*1SP173UB1S40S50[.3U23mH
4i@0 V*1S72V20K2:0TD0U:1^G0f76uA3^(1 ]81 ;0YD2T-5ZI2UC2j01 ,3.1L1S/1?1-2*280S)3SG0C0,2/1S.1S90S+0T,3
=3S)0:2S/3TF1TD3,284SG2SD0:2Q3T20S;2S33SA1b,5ST47 X50UL1VO2U,2c@1WQ2nN3 UJ0^K2X01 ZK4nH4Sg;b 31S21SQ
2+2VQ232,2L5*3A2T?1I4?4<071M3SQ3W5273SH4T)2S(1M7a72cQ3fC3 ](3S^:b=ctQc S12E0-3*000:0-0=0<182S=5/0G0.
1S52/2)2A1=132S+052,0TG021SC3S00S>4C4U(1O3SM2.2U.1TQ3h?3q.2 X23YM8 S2151)0S01@0-030=2M2UF061.1-1C0O1
S*081H1F0SO1SP1V)45012J3T)0V.3U>2XC1S/2qE1fP3  S80:2S.2.1:0S4131=1E0SM3)3=4:1TP1W92VP3 P2UO0;361TE2G
1@2YO1D9lH5]O8ST@9 =3SK0,10051O0C0S=1N2SD2S8613*141T(201G4SM3U22U*2T12SJ3/1 /0P0*2.1S70.0S+1S.1S,0/1
62S/0<074A1.1<253C0C1SG1S:0T72YJ1 Sh4a O0SM2H1G2UL4fAaSfMb_Gd N1I2F361S.1E0.0S:0)4XQ5[?5 l-3YP2Sr56 
:1M1+0C1.2(0G0I0)05131S>1SB1T;2I1SK141SE3@3F1?2.3S40>0,2@1I1E051TC1V-3@1G4+1B3],3rA0rO2 =381N051C1I2
*0S3081C1(0J1S9151;3,2.0SC0S/1?2E1SD2TB5S-2A3T-2Sf99_9b I060T+1W.1*1U70VE2ZH1aN2S,4XF3Sb>2 @0S1031-1
U.1W2032 U@0X51WD0WO4o71STP9UI3X)1 SE2]72U=1uL3 T4120F0K350+1/0SM6S(2SK360<1T)1_M3 ZH0U@0 SB0SB3SO1a
D2XG6T93]@a|La L1U31UE1M1S20T[F1 [/2S<1_G4 Sx(b S+0W41SO1V)1UA1SH2U@1]=2 V>0/532UM1J4W)1U07UI202F2J0
S23c24 STJamPalC4 Sg.b 2045<2S72TF2S12V81^M2SzIa   SJ1(0V*0>0K1TI1YC1X.2 S01cB0 A2<2@1SI3S*390TQ062T
=1.5SF2TA6U43aB6 A241(0SM0D0>04062(3A060/0>0@240T51D1(1)0S>26081WF1U40:0XA1B1i+0S^,2 S20,151/1.0+0-1
30-2-2,0<1?111(2*0(0)2/1/0,031S33*112(1-2(2.12212)2<2(030)0.1H0+2L0H0D1+10074*211/0901113/2)3;1.3.49
4+2)1(0.2S(253SB131TD2S)0(2+1(3*1A2T/2SO3P1T,1S4292T:3Y22Z/0_J9 Sw;a V5520T(1^/3>1-1A1*2S=2S/0:0VF1Q
3Z*2UD231]=0Z42YN2VH7oD2 K0TP2X11W+0UH0S<2W.2T72WL0V>3 90?271(1S>1@2S;0VL3S23S.1UC1S;3O2SZD5sBa S*1S
L1U=2 U1060X.2W80T41X60c;2V@1SO0S@0 bI1T;2X;2O3SP5dA1Y63 ?1V42D0T-1S@0ZJ3b11tQ6UH7lA3 O000O1C131V(2H
0SD1.1S20SI0+2m73SG0 S41 J0XN4Sa@bu?bYNc D0@0J0:161/0.060-2G0S,1D0VE3U)1S62-3*2-1)3M2T*2.1S(0F0K224T
?2)0U82XK3]A1T30SS:1 02  N2TH1S41;1U32S91T/1U74;3[63U12W(0+3X.2TN9i99v72SJ9T=8 ^(1TK2c,5TD2 UE0 F051
S)0T;2K2M1:1S?2B423>3V)2SF0SH4 A0606140C0I1E3S:1K0T:1S:0S<3J0UA0U)3W<2V47fJ1x=a U>1S)2;0[82SL3Y63mK3
TJ3 VL0S0070S.2+1S42=161=1S?1W?0V93U@0X0431V)3a91eH6UC2S93g;3TH5VO3 D0G1E4-0I3SA0(0:1T62S73L2T01UO12
0A152Q1?1VM1U>1SD1W:2e)4SUF0 SN0T;2I1TaIb  T/1T8290S11W?1S+2SB2S=2SE1VM1T)4WB2WG3nN8v*1 g=5_-0Sp52 /
130S11-021S+204+4S00S83U91B3 N1(1G1YG0S42S14?0Q1];3TE6U/5 S:2W*1SK1N1 S:2SQ0+0S<0=2V;0C1I2U@1U)1Sr44
   T,061T+2e31a65q5b S)1L2N1 Sq(a   )1SJ012,0S91@2-032*6D341UB2S3381 [@4 ?0TE0aC3^,6f*2 )0TI3SD0UP1L
0X52)1Y37WF2So(1 U<1TK0SN2W,0T0122.1A2I0S7121TA1+2*3SN1B1O1TI8S5281UM2SJ5[D1f@4H9o/9[+9  S01>0T.1S>2
UN0S)2.0S01V/0W)2[@5E6 SM193U+2SVH6 TO0g0305X>3 I1S,1TA191Y61^N2V97e17SaQaTFa :0UB3X-0V,5b:3kD6 O1T*
1)1YO3SU@a S31VK4N0YN0d*1 42S,08061S41J262;220E000<2S65H1T04@043O1S:3S?6S,2SH7SK2a06X;6c)afN9 j22r-3
UAaSPalAa ;0/0S.2A3S+1S*2T21C3(0W41S01T2190S;0U2250S,2)2S12:2T.6^J1TA1WP2UK3SUC3 T,1O1Q2TF2S,1l:0i84
 a96 90>150I1T30;060S+1>282S-2-6Q1/331T5193SA3D254VK3S?0 ;0S11U=1^-4SL1X(1Y72  .0SC2W71/5W73S-4V:1s0
6S];9 @0<1SP1)04421S+290V(1<1;3(261V;1Y10U:3ShGac/5 SQ1 SL0SB1UH2^L5U@141SA1X@5oO5U-6Z>6YI7[M6T)9  9
1lL6Sc9daIbU,a  91(1J190.0S+2S61S.153SH3U*1V44V+2bL4SF9SYGb (1N0.1(1SI0T+161;0S+3E1T12SK4J3L1SA1S/0S
@3[.3hA0aP6q;7 S^-a nQ7a>bw/5 YN1kC6 :0,0C1L1U31WF3SY)9 S82S>0T31UI0H1YB2n22 /0)162S,1,1S/4SC1TH2_.3
 S81;1UE3ZG0I0XB1 S+1T(0^.4V01U15^41hF0W;6 T<4V?4S[.a ,0J0+0J2S*0SN1S<333T,4T>4 =0:2S@0)081S@0D063K1
TE223,140W)2U@1T@1U,0SXQ9 ZB1T11m81t98 t1c )1)0S*03191S*1VQ0,1SC083 W.0V40M1S=0SM0}K3 VL0SF0U30X+0o?
2VE2b,3XE7   K1 S+3T=2  31 V5180S12U:0 T;2S41)1T4100)0A210T<1.0@2<2)3+2?0D3T8052,2.1(0-0*131TL412O0S
H1S-3TO120>0S53TA1S/240SA2)3N2W*4(1SI2U(2U22S=2+1V31X01Y:2E3U;1N2W>2W12 T:2T52WC5T(1U43U23S53H2^H7S4
6Z;3p<5[A5 W12S91_22  )1S119081C0*0.0A4G331/1VC0S-1+1V*1St59S)9 e23 S.0>0-1*171+0=0+0S703230+252SD2B
1-0>2.1T(1.112+0N192509191SF3@161YK0SG2]/3X?0X03S_J0 +1SC0TG2 )181J0Q0X12 X71p<bV94Sd>a U:4n55 l*2Sb
?9]K9 90*2-1)1B1-210>1(091-0T.0TL0S30?3Z(2V*3iL2 fH6SYKb N1A4+141Y31+2U62^@2 ,0(0;1>0D120UJ0=2;0W*3W
E1Sr33 }B4o;5 SQ1TE1^)1S42f?9SbP4 WP0X91;0hQ0 @0U84T=5S60S)0U;1Y@7VL3c23S>5 SxNbHb )0)0(0*0G0N0D2S*0
9051;1@3h02 T91S32SH2J1*1WQ2^Q4X+7SqL9 U)2VH2+1Q1Q2X+1_J4YA6 ^>4];1^(9 S50VH2>3T?181V.5T;4[41W.2SA1 
_(2]32;1a74Sl49 U(1SC0O4,1Y-6VL2l*9yG6 90(0SF1TK1S/2/1S80S+1S33I3X01?144UH1ShA3eA3 SL0 U<3WP0[(4UA3]
F7 ;1z49  U=3TO0cJ1U:2Sv=5 }D2t,4  S1180TM1^;0V63S62E2SJ2V:4 ^81V72Sv9b XA1 U2231dE4aA4  S51SD0SQ2 S
L2X>3 02G0T-1@0U41U(0SQ0.0TQ3T-0  U)192S;0S60,2TM2U)2SP1Z=2SJ1[63 T,1C2=2TB0TP1>122S)0W91I3U=2P2S23X
-0WN3S43TN2WM1SVO1  SG1.0x(bf;9zH9 T?4WN0T^31   SE0 W(1-2S/0SzM5 +1SG0Q1SL2[L3h84 ;161T.0X42+2_81d)a
 U/0  T21SB2SR@9 Sd/d  Sp89 V@0M0]E1WA3_)1^,2SVC5 U@0 U(1bG1WM4lM2UA8 ;1TB1W70=2M1YI2W61YK0ZN3o(2 02
22+1:4(052I0L0<3(281@1-232A2S(2=270O1S)1,1706371SL3,1/0TO2SH2+1V00SM345S,1VP8T44eQ3uK5SN9U:b S41V11,
1Y61S-5iP4lGa UO1WP4WN1S+2XG8SiDb  Z61S;1S72TC2[/4UP8XJ2cA3[5cb/bV/8TQb D0S-0L0-0H0S11S=0 ThPb VL1U0
1S40.161[83g<4s<a=9/3XQ9b-a _@3U<7 91.3S03S)3B0-3D16012J4B1S-3L2T,0-2+2T13S82S86eB3^>7 00(051>1S:1M4
.0*5S;1(0O341S:0T45S433271ScLa SF3U42]D025T?4SdB4 cD6Sa;d TY2cXL9 ^*0E5_)3^,1_F1S[/3 V04[C1V/1 SuF7 
01S+1SnPd (4SA0TD182S(3UI1X90T?2K3 B1*2H0S0102K1@0S-3T72S,2?1D3/2V;102UD2TO1X,3WN1N4[N5U24p,3 +1SG0S
91A1T/1TO1S?2^81 [>3]L2S@0G1 S:1[L1g62 +2?2P011M132)1T,0=0?2S;2*0J1S,2SG0VE2S)1_42 W13Y.2X=2nN2VI2}O
3 )0)150oN4q49iKa]?b A1 TH1W?2gC0 SJ1TG3.1dI3 n)6t4c N0P1>2;1K1Y+2T-3SG1XH2V33 O1N2M0T+3Sm-clAd TO1]
F4L0i@3P2SSK4 /2B1S(2SH0O3T73bQ5SaM4 SL1D2>0-0I1:0V*1V+1T11S61M4Sk.a D0V61S91SY93 )1*093)111-2F2.110
61TB1M0U>1.140S+0=4S=1S@2wL3_56 S50S:0.1D0SG261UI3.2U*2 ]M4/3=5f47SZ?d S_1c Tf39SBb )151S70U,2a71vL8
 U(0)1U(3SU68X-aT/9]+9SL7^69VE9SD96a >2I2=1D1SP0L251TJ3Q0W=1SX39c<7 ?2B2<1)0ZK2V+2U05 [92Sr9c Z;113S
H3p0a +1SH0V-0oO5SjM3 ^,1hL4 W<1SoQb T?0J4T+1]34UG1T02UQ0UI2]?2 @171/0E2=17130/071/1H2@0/1+1S71SJ2J0
K220>1-2S:112T*0M221D2V*2H0O2SJ3T<9u59]@2pDb  )1H0:1@031A1S34T?1S:0S;1K1E4U22(281.350SK3UK1SzO1 V/2]
*3X=8 902032/17231)030>0-1)4/0D2O0-1L1G4U(0(2X.3 A001P2@1S*0S(1V+1O103;2+3M1VN9XH2Y45 T<3s73 U,0S90V
:3T*0U30V(2,1U?2Sw44 U/0Y22aE3W8082=3]J363S[I6 q35 S+0 )1S*0/3>1SH0H0V-1T,1+3,3[L5T<3X13SF3 91.17161
<1S(0T(0L1S30S.1T;2T40(1dO2u=9  S60S@2XI4 :1/0(0)2.3S40S41S91@1A0S*3TE1@0S?0U31XF1ZA3SbQ9 {89 +1+011
>0K133:0UK3Si;a Z.0S(2SP1.0S:110TM1T0405-2TH2H1+3I3P102H1T)3T?0Sg?1 P0S/0H1A1S<0U80N1=3T>290V,0 SJ0^
.3d?1 J0S63SnDc I6S(0L1-1+1bJ4 SSM8VAa|Qa S65;2Y;3T13aO6 TJ0 J1-021U.1SG063SK0S74H11141SN2Z>1 A1Z?1E
1X+0(0YK3L2O2 00SB1(0P023U00=0S10=1K4+0TM0>3X*0T*2n=3^32TBa c)7?1  VL0S13XP2[)2 SE1 SJ0S/0X)2_F1 )1)
1(1;1+0-2:1>1)2U94S20SH3(2TG0;2S?3SVQb TX?9 SK1U(0YI1W)1  X=4SD1U,2 @3Sw:b 9063/0T(1B4S=1+2 TdLc uL1
 Y/1SC6St(a SeIa}DbPa Y?1nK8 +1?1S31P1@2@1(3T50E0SO1S>0W=2V10]A1TF5.3 S41UN501]30bE0SlE3 TO1Sw@a VG1
v)7Sh+a S+1 q?1V41 J0VC2]>1TO1]?1oC4Y0aS/a[-9bJ9_La T92^*1ZI2U:1 D012O1Y*211B6S<0UQ1TL3V>5]31iPay@4 
)1UF1I5 cA2e95zEaa1c -1TP1e43 SE180T31K0XG1UC2W(1r:4 S.2H1)0T(1B3F0T.0N1F4J3S=1T(0F1UH2T41UA1S22U;0S
L5T61g.2 ;2T@1S52S+4TN2WN1c03 UQ3S21+2+2I1+122V26TE202T/3 VD3*3 tN2 Sr,b Sw07  S+0U42T=3P1U02jG2w=4 
S.0C030U70XL1X.0 K0+1L1ZK2bD5SSBb*c UN4:3/0X21S20V23 e*6SV69u)b M141A132SV;6^1boAbW2cS39T(9T?d WK2 S
vMa  S(1i50n12S^84 32/1?1J27010SM592/1(2=4-3;1;1U71T:183S?4]15 J2TI0[-2TO4 ^,1y22 V51a*2S{19 SY<1  S
o(9  So2ba(9  l.7 |1c vOa N061W/0T=3?1YM2V@4Sp-6 S+0>011S*2X33STQawQ9 bH1UE0 22D241-0=2SI0?0SG1*1S/1
S/0S81J1)5B2,0-0H081S8002UG1/3TI1S91V32Q1WL2o(5 A1>0S,3,3SN1TK4Se>cn*a  .1(1(0A2,253D03114SM2U.2 21S
nD3  SJ0  Tc79 So8a )1.1*1+10104O0T?3*2=2F4O1V<3 _14 VD0 31-2>0WM4V/3dN4^+b  )1XL2V/1VL1XH3h;5 _71  
00;331+2.2@1S(3H1[P1gK9 V81;1S*2E3/3 S73TA1Y.3]D1 )1)1 S,1Q1V>2S}N6 Sn4c SP0VB0c)2  UQ1S[,cp4cZQa .1
B1)111U40SF2X60SyKc O0S)1H191UN3F4SK3X34 @212-3K1)1J0-1H1^D3oN9 B281?0-0S:0)1/1?162S,0X)3S-0-2W12VF0
X?1^8bW*3i)6yFa  T72S@1WO2W-2T+3ZD1V>3 A2YF2ZN3STQ2UCby:5 W.5  VF1     T^Ob C0D1<0S.0)0S51T,1d23 /1(
1:431(1*054:2)2M0.26193O0*1S*7U64TM2S)5 J1,0L0S1091S70[F2S}-b TH0S73TL1S54[63St4a )1)1+110S82S.0B2S)
1Y82Sx89  ?2S60>242;0T<0T11SF102X*2U62^61 X51y+8S.a}5b K1Y,2=1=3S:3a34 VD2S*1T:5V.2SQ1ZD3 SiCaZJ9 J1
  03T61U-2X.28503 )1H1-182<111.4+1S+2T+4C2T24 )1)1V42.241S-2S.4TB602 :3;110,0;181*0H1.1,0;0)2.1P2104
1SG1T/2?2/2M1+1T63J3D474V)2 SL1)2H1-102T.2C2G1TI2W?7b=5 ;1U20C1TQ3 D0;0C1F2X;0TI1U-0uQ6 D2 V?1  )3VJ
0VC0S^8b +1+01121D450,1S)273J2TH3 ;2Ss3c  W<1U>1S82f;2V,3Sl29 TfFa S31S/1 Sg*d /0P4;2:1T@3o3aSS@a )0
*0+3S1290J262)332S)1G0S43G2J3T+2U@2S41_Q5X22 Sq)6 0112 .1(14052E3?0)1S;0H1:2U<2H3VC3UO1 D1TO0T,0G3T/
0T.0YK1 SgObS,a  UB2f=4w0e S40hE1^K2   SK0T>2Y24  V.1T_Mb +130?103SD1U82U42l44l<c  P411SI2SP2M2S}6c 
SfMa  .1(1(1*34272S52V41S5422K3S@2T,1U03  <2Z12h/4xKbZPdU*clQb   D0>0-2S80.0D1S11SQ3S12N1   +0*2  @1
 O103C1+4S+3X72  +1[30 10  90C3Y43X,5 Z.3 C1F1G2ZO0X*1 71D410/0SD1318430L0T-1N4UH0S31.4[/1SN1 +1SA1 
 TH1UD2ST/4ZCd SwLaS3c )1 TgH2 |-7]=3f33UQb J2^32SeQ9 P1/0>0S32B1G134UF2T;14181TZ.1 :3]D2S{Mb B4B2U@
043?1T)1SG0k35S,3 )1b/6  92.0S84A2_*1 e;1 SJ1SlQd/bkHb    +0SI5ZB4x68kCe_>a +2iO3Y11 SaCa W:2VG0  [N
3W=1TV1a 71S24UK1k66 SK0 .2 ,1UI2 f-3  bL2m?a UM1 W(3TUNb  ,1J1L132C110X=1^<2P1 G3  K0]20 T,0 UN5SjI
cnCdZ1c Z.5Si8d @270.0C0-0S.1*2S8130=0.1,1S82+231+1S;1SO1K1-3U00SL2S;0aI3tHa T11J2C0_,1Sz)a  )1)0+1V
Q3TA3W95Sm>9 ZK1SA1h>1TK1cE2|92 S03Sh+b   k,2WI2 T_Db Se=9[2bX29mFb N4O1*081@0S.1S3131SL1<1C0[+1S.0+
1TD3 )0B1T+0*1SJ0SR)8aMaX(bg:bY>a /2;2],3 Tf35TBa )2)15011(1-0L1,0)1S*1V+0SI1E1S,0SD4T:3Z/1 +05080Q1
SL1D1:1S<1TO2W*1g@5 ;0F0ZE1_72V?1SP1T.0TK0cE2 U<1?1U54YO8a<ap099c^B9W.b :0Sf=9SS3b .1S>2-0^F3 T,1 90
81S96@1+16152TP0TN1V:5S^/d T)2P2S:1@152SF3N3G402L1S30TP1S20 S|55 S10YO5K4SlNb )0]53UP1 [50hP0g,4 +1S
F1SgNc S-1-0T>5W,2c52qC7WMa S31)2S13<1U,101]A3  SL1d23H2VG2WL0 ;2/2S.130S=1W3172S_*a  @4(2A1A1:3>1B1
M0V01T<0U46TO6 )271SpOa J0S)0M0*0TB0P0Y,0 )1S)2T>1TJ0S23B081S21 Sc=cj)e  SK0|I5tH9    V@2X90_I3Sv66S
I1  .121S32l)2 /0G0S31 Y>3VB3[E1 Sr0bc4a SJ0)1P1T(053(0S+1V;355UP3SyBbWAa )0J1UI1S;1]66 90>2T=1-1S11
SQ2B3K051K0;1F1T,1S:2eI6Sl*a SY@6]Ob C1213213H1,2C2.1+221?2A342B3031003S,2Q0?1SH2.201B233N2S42S?3TI3
52ZI5W.4q+a*bU;6 j/2St.5 V@290  W23   uN4 a46  SL0SG0WD5Sv3c  +0F1/2*1-5<4SM1VA0)2SP3d51{89l25 TH030
@0So4b_CbW6c )1*0  7141E1E1)1D1V/0i32Sq57 +050K0i<5Sn1b   )0)2502021K1(0(1(161>1SP0;1VQ3 )0)0,1*1-22
0-1SF2TSAd]-a SB1f6bq/a )1)0)2+1/082,0N3S*2D1S11WM1Z*6 SE1 +2@1S.1S:0{?2 X)3SG1eO2  ;0TH0XM1fD0W(3]J
330l83 O1 _G3V01UO6[=1   @2(201.2U80SP0U?1S[/av4c 91<070-291S,03191*1S20SQ3O173TJ0 a72T81f@2^22 W<3 
/1SN1X<2I0[<0W*5 P0*0N0-3*470>532*4,2/1@303+153/1L5(14212+3I6E4S32(513,2+3WA4sLa 7005I242T(2S(282U=3
S=8U*6UD6SQ6    U;1K1W/7 [O2T34 )0-0SD0:1F1SC2V,3S62TR9d .0S,1J1V-1S*2T+0S44T22d63XI7TEa   52TF1aM0 
31-281-3K33142=0D4T,1W(2X/2   TO2Sv,a @2T26S;1S90W(6SP3WI5   +1<010Q0)010O282S80T20U11TI1UG0  Z<2 00
T+1TRAd  +0(0*1+0>1,0(1/110;111)0TE2S*190TQ1/0U-8/0WB0W80Z=af/3WJag)9>4X5a /0<0/0T11S91X2320/1SA2U30
SV99 =4 UL5Y-6SV>a   W91UG1=2h51 +1TaNd Sz8d N2T/0T,2.1F1S)0S40I1SM3C1S(1G1M1TD2+2M1XM2 [11t:aa(9q9b
^>aTIb )0B2O0*1=0U=1X+2SF3SF2ST1aSR09 U81s82 +0(1*01082-1S31=0K1S12Sh/apOa TV*a T,1:2=041-2)2Q1TP3i9
5s79]J9Z1bb+b )0>3 UB2 91S)1H1T91SE1L2Sm-b f73w09z<b )1M2T(3XO5W/5SXNa 01*180,1,2H1C1;100TJ222SB5;2S
21V)1d.a   @3D2>2,3  02T+1XA2S|09 C1(222(0K3(2(0*230A3S>0TF4SM122.1^?2w,a +1TN1c13 W10]H0qJ3Sb=a  SJ
0TY0b  /0SC1Q1SM4SM2TE2TSDb )0.1;1S/011:163;1S;1A1M1S31^N2SS9a SvHa +1SVG9|=f  Si4a  P0S]JanAc[K9 Sh
J9y-a SB2 C33594X)6UM7 +2 /080F241/0K2.0,1C1S?1T*4YQ5X,3kJbfLasLb J282@0U)1a25cN8rDdTJaSKe_/bWPa O0(
0K1(2(112-0=2*102S51;1L121:1K0S:1G0/1L0@1 +1SK1TN1U)3X73x79 +2(1.051*0S.1(191;0O2U41V33VL2T/9TB2m/9 
SE1)1T<3XK0SW,b )270/1V*3VB5SiMc x*az39ZJb  +2(1*11120;1>1,2(1V;1 +1F1T,0SN1SY>9vIb St94 T;4S*1T41  
Sb<e j68SE0 )1-0+0+3T?141 S+3{:a}5c i01nJaSTLa bH1 )2)2+09062M3[53S[Pfx/a 91i@2 D0T92[N1T84 +2(140S9
021C1K0 h:3 )110-011.2,102C1)111C1T:0.3N0Q3M363TA3  +0*0TJ1S*3SF2@10184SJ3SD3T-2O4}Cb SF3+1Sa5aZ;c[Q
aVFa +2fD7 t@9qIab6dgH9  SS94STE9  x*a aL1STAb I090i02zDbZ1bi+b (1SA2S*1SD150-0L4UH0TJ172T62TB2 90  
    ^)9 J1,1(3/2O1S(1S@040VL1[E0[06o/abAat29 Sg=f  03.2U22S)3Se?b  /0e=3d63SR0bX)bXG9]=b  SG4U84d84S
g9c +1K1(110A1(3N0D1.0S12SD3V,1 S|C9e/a  +1+0T40S[4a P2VL1TG4YC4 S30YM3_C1k(4v(ae39 a81  J2TI0[*5SVG
9qIaX2d S;2T64vL5SE5ShBaLa SG1S:0U80WL4Q6K6 S^Mcl;ba>b.a +1/3>2S(3(1 T+2+5X+5l6d dK3u+a  SX/aSR9a   
S(0S+1S=1T,1S)3UP2VA6a@beCaSSJb +1T*3B021/1U81(2T61V>1S*3 J1T?2T61V-501Z74Sb3bU(aiGc +1=2S11Y55TR9f 
 S33W61TC0U?4ST*an2bhG9 +1(0*1=4,2,0*0F0*1(122,1>1+4T=1P1TQ1+1S4291SK3YP2P1Sm:a +0(0.54111,131L2T30;
1SmEa +0V@2*1U2212I6Se@ca2eTEeS=9  ])3  )0,1I1K2VH1  -2;0SaC9 )2TF1V21   ,1J101D2*2/0C361UQ1D1SM2V<4
Z*2U:1Sb*ah/9 SV59 W<7Se1d SA1S<1y48j17XPaX.9  +0 vP9o+doIb^29  +051*0;2,3*1E0)042E041/2O1T0383V,1SC
3_17Sx7b c06 +2XK4 W(1Sz4a  TUJ9 D1 +1<2T;1kG6   34-1K19381F2H3S)4^41 T4182SP0V62 Sr1bp-a  S33@111T?
4S,5@1T=2SA2YO3UI4 S+2j<0S]Oa +0VF3Z54Sn5c StAdc2aXCd T41X-3N5 SxHb    +1TgIa +2SF1+0/0/1T71/0T81SG2
ZH2S|3b ,1J1S.1O512TE0:2S83S@223TC0T+102S45T=0T<3K0,1  +2+1VD2Su0c]>d cK1ST/9[N9[Ma[Jc +0SF2U53YM5mI
cSe;e Sv0f]-f ST?af:b )1)1512021(222B1P1S>3(2Sr2c  33+2 T_2d   UB1X?1Y25   Z+0j61 J0712060/3TO2UG1V8
3 So6dvFc  )2)0<373F1:28101SA2W-1S_D9   Sd@a}2a cJ5c+b S-2(0C1)1J1N1G0;1U(1UG3SO1Sg+c]Ib U83ZQ1o25iM
9o(a Ta.1 +050*1-18346:14061S,1S+4*421F1/212,3A0L0S<3SJ1P2M2W:7_33a,a p*e )1)2St4c )171=1L2(1*2/3,2>
1UL2 )113/3S83D4T33B5B3   T_Ia H2Sl(aZEd )0H2-2/2C1)2S*0D0 +1F1-0SR@bSd3a 94Tf)b T@6UI2    )0H054SH0
TJ2TF6c+0u<bUFb,aAay@b ,1*1SC0S.3oQa +1TfPa Z+1b03U:1 VG4^56SU<bbE9 D0Su3aX=9X7d^6e T_Ke XB2 +051.2S
31 TR+b +1SG1Q1T42c.a SG0E1XD1U23X<aaA3w?a   Sb9aYD9ZIch?aUBaX-b +1SG021C032?0[>5Ss:a g+6 Sb0a Sa3d 
  ScDaS(b 52)0+3<2K1;3>1-0X*4L3X)3  r>9[)a TZH9Z6d  )093T71n/bU-aSJ9h+bc/b_.cg4bU5e )0WE0a12^:2U;6 Z
F2S]5bZ,aaFb^@9SAb T40T+4YP3 YI3eO0sKa XN0TK1  @1S10 +2+1+3-2>2  ScPbSDcUAbSJbX<dV4bS<bY.a+9[(aT)dL9
T/a TSGacDa   SX@4nEaUO9S*d  +0/0S>1Sd:a .2(2B3L2SN2 +032@2TY8d /210.2S=1/1*1S=1UC211S15U:2U<0b8asAc
 )0)1SA1S-0 )0A0:0E0SC150XE1D0w<aw59Y=7X49V?a  )1*0*110212024S01Z71X34t)b .1(0*2(0-0)0,071/1506110+0
S:1*1Q1>0S6251:1SG1<1208092-103S33S90K1;0V)1bC1 +0SG0N1T?aWJaS/4_P7 J1f-4 /1S=2   .121SeKc|Fe A0SG3y
,bZ+a UB0Sq:aJcS<ag09 (1S+5)0O1,0+3SH0G1L2C1T62D2WO4{Eam4a +1/1>1<5H1T?0Y.3SZD9zEa X;3   =4:4T(1S?3 
+1(0*0N1-2(0UO0  )0)05081Q0)4)0/1F1H1:0H1V=2W(2SB3ShLa S04S62V81S21XP1z?9 TcGd  dI1bM4 S:1SC2T+5T62>
2F571U:0SY*as8a[?9 ,1)1,0?2O2A0S01/1L0S11cM1Sh<7 )1[C5 )271D1@1.2S,0)1TE5@1     @113-1F1TP1SY,9 Su5e
jQb WG1 S}?e SyK9  71 sPa  TT?c    +2(1SE0(1N110+3=0WJ121;3V.1TU+a yHb^I7WJf +1S-2U(4TG5T>2eOa^Fa}3a
SDb  )0ZC0Su@c )2)1J1,2*2.1?0(1TQ1*133U21T<1U71 ,0I2SK1U43X32S02T91 S]Eb    B1X44Sh)d  U>3Sq+cX2bXMa
 P0S<2SM4WLadIao?dS1clKc Sh,9hCb J1TI1 Z36 )0)050S82O0<3S82^41 )070.471K0(011U03[K1   S.1Sr=bj3aVMc 
SG1S(0A3U;3T.1SqKbY/a )2)0*1(0+042+1@190,1)1(2I2-1+04271T22T@2V33 T41>1XK2  qO9g)9  UB2VB5TK2S7al7a 
)1)1T(0U31X43W64SzNd )1)0F0:1S82TV;9a19  +173L262U2312SP2A3T14Y69V<4  UE2a83V/5S[/b  +1F2]L7C1 92T93
 +2F4T.1    J1S|:a )3)0*1)1TH2l.6   )1,2(344.33233S22<2B16383T04V25SM4S?5S?5VC684   SSM9 nK3X/3   01
G5K3(093D1C2U74 90  Su,e^9f )1)1(040/000-0K1(1(1M1T+150/1S*0)2S>112F121(1-1+1YH1W30[99  |9a qB7S]1b]
,c +2+012S81 +2(0*011-02351B0(2(0*1/2-0=2.1*0)110S91-174<1?0-191-191+2I0+1M1+121L1TP0S61S*2SI2E2:3U(
1SoMb*9UL9 uL2 S{*f .0X(3 gQ9  S[/a^@c]Iem1c +0 Sv?b  S|-bbCa s,a 00SM3 +0<3 +0+010S43,0TJ2 o>3SlA9 
 SS?9q4ahLb +1F0aF2Z@2 +1  )1   ,1*1P2,0>0+161<21151;1S90a.1b82 x@a   +0/1>2Q113gK6YP9d?aVA9[1bW@d  
  U41STDa  S+2V80e:1SbAa S-2(19010S00+26572U-2T61T02<3X*2TD4d)a  +2F3,1P1K1V21T@1[/3Sv.c o)a +0D1S,1
S.0G2VB1Q0f65 )1)1SA0S-1 Sl?bS1d TTGf )0)1(0*011+3*162(1F0,233-0S72S13X21Sv;c +1F1Q1(021C1.1SN0TQ1S9
2.0*1<1?1.0)1S(2S/0VH3M3   )2.1;2T.301UJ3r.c SE3 SB2TD5{.a   +1U>1S?2Sm2af6a    +1(1;0T/010)3?1TJ2TQ
1  )1)0>05171S90X/4V=5Sp(a ?3S=4   S},d Sn0e  )0)0=105S)1Ss=cS+e_DbSIc /1H1 S]P9    jP9v(bSSAf A0;2j
44y3d dO3SjLah:a a12y?c|2b +1(0*0S23)061S.17210U80SQ291b-1SV59UPa S.4l)a SB1.1G3-2T.1U>1T22SD1VE2 )1
,1(0/0)083(2(3J1,2(1:4D1 e(7 )0)1/0-0M071,0S53-0/2S22Q1F5SH234T+2(2S(882|.cs*beMb +1*221T93 Sr=9Ld  
 SbQbdHc  S{4cYBd]9bU>a  vPbk1afMaXMa S}5e J1n04 X-0zK1    q>c SY99a(b S83n.9XDdSWNa ;1)181S/1)1A1^L
3T>bw4bnKa]1aU0a      +0 )172o?bf,c   (0SD0TXIa_Cc SXM9  A3w+c T]/9  d@1 Sw<a     Sd<c )0)0(0*0B0S)0
)1h+0S[:a]L9gQb  92+3T;1   V52}>c   )2)2/08192E272?1.1U63 ,2J2[+5cHaUQaW*b  )2)153S33)2*3S(2H3=4  )1
TF1 )3H1.3S41B0(1a(2SaMbY*b  TS?e SVE9 )0)152>3V)4Sz6e +1SF1(0Q1Sa?a   SJ1^G1g?9SHbSR.c TgFd O1S+0 )
2)2F2L1.1S*4,2SsN9  +2W+4 (1*2(1.1>3-0M2YD3V(3  SU>bV=cm<b   ]15     Ss@c  +15183x.9Se>d  S,2E1S64c?
5ZJaW*9Sc,e    sIdS^+cYDb*b )3)1+11022S/3Tb4a J3  O4(1.2E1*0/2*0@4*0.2S32?1TQ5S@2+162S*1b@4Sq5a   Y8
8S?9 Z04c/9T+cY=a J2S;3T+051-1VC1X:3Sv(dDcUId79  <2YD3.3Sk1a_Pb  S}=9W,a  +1  +1F2-0K1O0K2S11SH1V+4:
4SY@cTHbf.e TW3a )2Q1@30020T31;1 +2@130SrQe SnK9:9a5d So9db3ccP9 c.a )1)151>3Y84}/9SYGc :3S/1S51TI1T
-3bDaZ93zK9tF9 TX7dS8e    iP8Sr5a )1)1   +0L1K2h)3 91 TgPa  +2(0*0-1B141=0)0S.1 )3)1SG0  w87   +1@1T
.2Sl-c   )2H3,2    yHae7cW79h)ekC9 +0SJ1B3 SSCabIb SeQ9uGb SR=9  SK270[@1 +1(2*2SC1N2*1U42.2U-2U95[,
2T?ag0aX-aQac>ab7cX:a T[GbU?a SF6    +1(1W74Y31{9a5a U>6 TU=9]2d u1a  65s2b +1F2,1(1K1SI1UD3g+9xQcg5
e YKc}=aY=bT=bf*5i9b  VG1VM3S;3l*5eDb P3H1S/2Z36s?9SW,e   )2_0a S73wEaTCa-9jBc )2)2S*4D1 Sa/beHd    
SY7d   +1 /1SC0g16wMakC9WP9     SSM5}Fa  ],2vK9kPb SJ0)1M0*1   )2TP1T01*2e-2mFaSX2b O1 SUCc 73 sPa  
+0<4TL4 )1)1+0S}Of SdGduMbS-bZDb SyBac9d   Sp9cv0a  TWGbW:9 SRDbX<9k<e_6f^3e  .2T53<2  +1S-1@1)0ZI2T
M1SF4SgHaa?c SrKe /0   +0/2C2SJ114   SsMaXC9]@9 UO9   T12W53U91U)1Se8cpHa  S_Nd T45Sd;bTKc +1*222^C5
  +1S}<e +0   Su-aZ2a  V+3TV9a XN2eJ9qKbh>b )0)2(1*1B4Se89eEaf>f  U*1XNaSO5V(bVJ4pGccH9 +251/0*1-3Q1
;1;1.2]B4_-9d2ap<b  S{3b   X73hDac/b SV-a Tc@d  P2S22TUHbU(9 P1N5Se*be3d S_9e   S};bc4d y)a Sp59 )3 
    +1 Sz/c T_G9W1b .293(4S12{MdY?a  /2+0C204D4N3.3Y+2 qJ9W*c|(cT*a SS4a VD5SWPcoEf   S71TQ7      d.
7]L9AbShJb Sl*a   TSOf^,c   /0 SbEf +1SH4D3SJ3aP3B5/4cPb   +1SF393TR;9 J2SeGdX5ag3b  +1SbIaV*bU1b TZ
Qa   St6c^79 T_6a TU*f TTJf Sc?d SsN9 kBaU29XQbTL9jIa]<aoK9S(9  +1SqCas.9 J4S(2S}9b   SyBb )1)1V@3UC
6Sl)b Sg(b      SV@cTNb   X93o7cb/aU49S6b VD4ShMd r>b +151S81(0E300k/7  |;9d9a[-d  TXKe +1L0SJ0S@1.4
N3cM3v=ac7bV,an;9 ,141)7 +0Sq4be2c  .2TJ3 S^Ia{LdS/d ,0J0v7ao@9T9b S+5 +1U>2Sb/c SSMblEcp7d   )3)252
/3C3J1F2  [14m0bW@4SUDc  |09      )1-0SB1U)1 STQah@e  +1L1Ss>c  )2.1.2)1223120@131?5.1H1S11S20VO2XD1
x,b Sm-5FbV)aSP9VQabK9Da)bW;a    +072@3V.1TSM9  Tc1cEe SG0Tb1b   +2(2*1B4N1*1  O003C1U51[04|(cmOd +1
+1+0-1>211(2@3+494C1A0-1SM4*1SI2S;151SJ3SO6VC2S24 z49  Sn/e    )1SW/f )0)15185>522SJ4SwPd {@a  J1S31
C0*0U6aWB1SqJb_-bS7b l-3 TT?b   T^/cTGb +1SG1  Sc1aq)9S2a       +1SG0  Sc.aV8c]0dZ;dc:e +0  /1SB1X14
   Sv*fW5f TW?e  SdEeST(f  +0)4V11ZOao<bq1a +0E2S(0XO4])aZQ4]:cr<91aSEdg7b     /0SH2TP2k=aS<a?9V4cSH
aSJb[Fb x0e    TK1XF4  T/1S,181.3W61W70SwE9 )0)0J3)1,7(0D1*2S13S?0=1   TV(b A102S20UP2T01M101S32XH4 
)4)251.372L1      TVFb      14K4T^)b SmO9   XC0i61 +1F3S31        +2 +1+0SC1*1TY,9 +1(2U=3SIb  )2)1+
2SB4S94   +2   C0SM7[30S59SY<bp2aTD9 +1 /310.2S.2 TeP9 [N4  SJ4  T[=e xPd  fAa TO1SZLa J2Sj1a  +1F3S
v9a Th;c  +051k;9]Bac*adD9x-c         VD6[;a    +2(0E2,0G2,231C0.1D0G1b-1Sh-a ScGf  w0a  ,121T8100p4
9iCafDc )1)2D3)3SO1SM1    TY1f 33-0K191S11D0G232S*1U>2 SyB9[2f_4d p*9h*9XPch7ch=9X)b  SSLeST(f )0)2K
0P0K2[D2SfJai=c  ,141=2(0/1C0(1N1T+4TQ2SD1  Sl,f  ^J0 SZ:ad?a +0(1K1U*5SRD9l?b  Sa+9c5alO9WCb )2)2  
 +150=154?0SqJc cQ4 )1SH2SsBa ShBa{Fa  UB2TN2SeJ9z4a   S{JcX+b  e9a     S|:e 90U)0A3SO1T23Sb<a x;aT+
a  )2)1s;beOb  SvJc  Y89eDck/a^3b   SuNaO9>bVJaY3b Sc+f S74^P6Y<al-9SU/a )2*1*1G1M021M0TF1S,2.2cEa^B
9n3a VG7]Fc +1+0B1Q136F3H1S>2V62SP4Z-2Z,5  +2TD3 a,9 +1(2E5  )2)1@1E141SG1@0[=0]D2 +1(2SE1(1N0TU8c  
       +2(2*1SC1 T,1   04e5bqL9  +0,2TB02263.1G1;161o47rMaX/aT3dULbb9a SJ0S-0T@9I1+0W61WC593Sy39 +0S
F2k=b       SX=9]2cw9c   SG0VB2mOcY6aYGcT;cbAeeCbT(aS5a  (1*1SF0S(1H1W*2J1S^=d;c)b aI7p)9SgQd SG0SO1
  +1,1 TZKf .1N0I0_N2 YD3 02SM2;4TA3T*3SL3L2n)3mLb A2V*2h+bSYBb VD0S})d )3)1UF8Ss9a )1)0WC3SRKat*ddN
cU@cU;a w*a    o19g;au;d SkEae5f )2)1S,2   bK4SUQbo*a^.9   )2)0(2<10053.4=020C263.1U(0T23)2-3SM2WF7 
  )2SO2UG2D0 +2SF2)1SG1G2;2U;572S53^I2}-bS9a TR.b         TREe P0S@2U>3(6[B7]@aSX:cTDa TaEa   {AbSa:
aOa )1)15301/2S(0U(0SD2X(1Ss+9    +1k.cnDbrAbU4c a9cVCakDbWBaTIa   Tb=9     hAaSr.b  SWCf )1)1+1+3S?
1N2*3 SV-9  TY=fUKb +1+1+0>3Q1(022TB0U@4v19eGcYOaoFeX@b SZ@cc,e +2    c69g*9n0d 91Sj1bw<dT5a T;251T0
2S6503UB2SC3 +0F1I0/0S11SC0[/8d)aU*9La 90UF3=1;0^5aSl9b   T[Ec Ss9c +150/1S11Q202U82t,bW+9     Sb9b 
S|*a    +2SG0^B6TSHb xObc=d  x@bV?a +1 k>aA9V9eVBaU8a  +151T=1SN3    Sj0cW+dX.bX.cTPc_=a   +1  91Sc7
a     |8ce@aBay-9 ,1*1S)2+0<030Q3=0V+4WK2VJ3Y53bK9d/dWPaY+9             SbMa     ,3*310=3(1/2,0>1(32
1,1>3*00113?1=131/0S7103(0>192*1/1-2S@3T72O1         )0)080/1-1F221)1J0-182-2S.1B2WN4SG1-1T=7Y,9U:9 
+0    Te5f SzMa  +050S31S-0:2S71*1Z.3   +1T84pBcgNf )0UK1Sw2b +1(2*2S?0+1S02SO4XK3^*5v1a^-d Z(3S-3TR
9c /0Sm0aSQ9   w?dSS<f ScHek2f  )2)2SsJc +1U:6 }-ea/f         A0    )0)1/1T<0TE3kQb   )1,1    TW8d  
    +1N2SG0*181fG2SY4d_Ka   SyMfd>cY(cQc      +151>1L1TQ6S33SSKarD9    Sb7d    +1+1+0>0+0.0-080/1(0(
3;1T91M18111W31S31U20SQ1 ,1   )0Y14S/3V=3fEaSRPboPd   ,1*1H3L2:2;3XO5y*9  ,0*1SC1^-4UGby19 +1SSQaSYL
f Sj9dZ:c   S_5dSNbS*aTMa]79[(aTFdVCe[@c:dY3b {9d T]5e oEbk;bS5c}9f +1W7a TK2   c-b o1a^<a  12F2N3-3
Y53SA4S;4 SaJaa;9VH9iGa TU5d    T_(e 90i79[ObSW>cdJb e+c  U9b  Sr=b S{0fa)f  SgBbcA9  SR@c T^Qf(e Sd
0dfD9  Sp1f +2SR<cSb(e 70}KbWEdn:e   SaDf   ]19 n59n5c}Hf  c-bSjDa T^Me [38 y-a^:aZ+bOaU8a  )2N4 TUC
f t:e S{(f      nKa   YM9STAd     SE1 Sp*e   q4ba?bbAfTKfuJd t.au+a     [34S,bScPbo/cGa S]@bTPf   Sh
Kf +4   l0a    ^Ea]7a   i;a_Pc SJ3 )1)251t?ak4bST1bU(f tCa}9e  +0  +2F5Q3zBa   +1/3-183-1L123F2X05 g
DbWH9ST5d SqJc Su3dfMbW,aT-9TQb  )0+1TF0S+9S41S-9TO0.0(1S01T(2I3 T<7 nPaSm1a sA9So2d v*9Y@c 02b59uB9
 S]29_59d49WMa Sc9e  Sm2e   /1H1K233Q4SW7d=aW3bST;b  P0TC1G1UI1SJ1TW39 h7a S,2  b7b SZ<c_=b  Sc,f  +
1r3c^F9[2ebBe  xQaSb+9+b +1SG2TJ1T/7    Sd(fh3fV7f TS6f  +1Sc7a Td9b h@b tC9[Qa ,3 TCaS[*f  k+a nKaS
[6b  )0)0+1:1S01vAal*aT;a_>aa-e St,f Tb:f      J0S3001W82X?3S(0]92ShGbZ.9   r5bY0c  ^9f +1T:5j,d 72X
13  ;6     TbMf 93.3ZO5 w.abQaVDbYDcT/b[L9YLa SVFb SUA8 Se(f Se/f   Se.f s-aU8dl4f  Sh:dw9f x,b Sd<f
  +2*2bNd n;a  y+d e5bZ(avLaVNaVL9jAe Sk>cp2b   03 s4bS[8c      o09  p=afLarIahC9  ,3*3   SE1-181F2B
1S42iFa    Sd+f  @1Z,2s?ba0am*d O4f19S}Ne |/a       +1iIay?coPe })f +1hM9Sh;c  nI9d1dnEc V87Sa-f +1w
JaW-dSf1e +2|-fSj.c eI9 yHeuNf  +053.5+161SF1[+1S]69uLb +1Ss8fZHe  +2     jGd  SdDfW9e  >5UJ1V+7q8aj
C9q4ca<b Se1cTBa _=d  e0bSWOcV8fbNe y2d St?c f89Z7cU.9I9aEbf*cYO9UFbY1a TTFa )4SI2 f2a TfNb S[)d]>cm
N9].a S65vCe SUEf SWHfz=e[Eb [?6TV;e S.4D2z,cqQb  +2 }*dSd0f +2SU19Sa-b   )152Sk.bvQc  +2=2Sf/fh2e n
AaXKaUH9 +1S*4d7auJe  93 +2So39VBf  SK3 :3YI9W64h)9  +2 nA9 XOaSz7c SJ5C2SC4E4SF2=6 ^>aS|:d    +1TD2
TT*c +2TX+9b,a  ZN3eL9XC9 +3  /1<121/4SL1A1-1SP2m09 TS8f )2)1Sg,aT4f   )1SiQf  +0 i@4     [56dK6[Mau
Cd r<9    V:5Si:f  SZ1e 59  SJ182>3-5+233S:342S94S*2U93TC5}Lc SULb     TSKd }KcS_,b     y2c /3T)5 )1
)2SF3   O2S+3/3W55Y;7  jO9S_*d   +2S76q>9 ;8 S71VP1dDa Se*bV>f p3d  z.b +2+1  )0)0<1U)2S@2SI1fGb[>9U
P9  SK3  +2WH7hMa  U)6 Tb.d  TH3nFa +3  +150/051/4S)3@312V>3UG4Sj:b yHfl9f  VN8 UB3S)2h>9o9cV1b_(fTM
9  V39     h=adGa^Ac )1)2+1B4S(2(4SG3S14S33ScKf gAc +2 +1n49T(a VD6*4Sc3d U,8 T45b,b   ]C9 [57UH9  u
;a   u;b  )171S91Q2  Tc5f  )2?3 [A8St9b SJ0S.0|;c )1fGc  i5agJal+a )2 Sg0c SuKf (3   p*9SSFaTIa6c  S
SLe  Sh)f  XC7 U+8 )2)252.2(2*2S(3,1W02UB3  .1D4Y(6S]6bS)e Si(c  z0c  ShKf +1 ShQb Sf9dVQcPf c=bSh7f
 TgGf  SlDfi*fT2bXOf  sFebKb   U*6S>6 S{Ca n/b   +2 ST(af6ewPc   SG2F3sGbd6a f+d +1 +052SbNcKbZIcY>9
)a   /2XK3 nHaST2b SR,e (2_2a   XC6gO9j@c    SY.ep+cT7c   Sh7e r7d +2K1G1V)4UQaSeId   Se0d}5e ST@aV1
bcJa  tCb TSKfZ0f Sd/ba>9 SSAd ]>9 +0 SK5    v*9c4b[3aaBaaKab7a A2V*2c,9Z)b    iMaSZPa Sq)b VG2T_09 
{KaX9bq3a^*9e7b +2(0*0SC022J1 u;a   ThAa +1Sv)f   )1)1<4 o?ch;c Sl0f k+b x,d  SX@b   TBa SX@b     Sd
BbYQf  U)3SN3TVLa    SY@bs1f SUMe ,3x;a Sq1b1f  SB4 Sj8f   SB8  +2k)a]@eWDa^=aSVCc    SYP9 k.c pCaWN
9j>a +2 SJ1VJ1VL3*2SP1}(aS>cXAaV-9T8aTOb_DcU(dT0c +2}D9    Tb7e  D3o?6  cEd Y)1fJ9 +2(1*1SC1N2*1UL9S
x-a )273  Sg4f }H9 01    s)at<f V+5h5b mAa   S{Qe  O0S.2g(b|Aat(a]M9        {9cg+a S2a W>9   SX/d +1
v1cbCa  )0)151.3SC4TA4L4 )2)1SG0N1SM2a-2 +3 Sm>d  SvNfU0f f4b     A4SS+b   ]M1WL9|NbV7c+d_Nbq*a S]5b
 ^Gb  So3f p9c )2)2l;a Sd1f  ULb  SB3rMb z6c^IcY;a  i@ch.fw5f SUMfPc  s4aS6aST(d^@e    +1B2     )3)2
 SfAf  _,a   +0L2SI2b9b O3(2L2N3SP3VE4  ]D7 SK2N202SD2*2Sh9a    Sw,9    +3 SS49 SULe +1SF1U)2T[:b +1
(082*1+120L1(081=1S26UD5Sl=eeKe  )2)1F5  S:a|4e SoFf    75 SsF9      lHc  SR@d  +0vLbS6an,9 SmOa t/a
 *3T)2]24  Sp<e  }Gc T_Id )2)2aBa_Na aI9SMb }=f   (3    p0b S{:eW2b SyLe STOf Si8f  c?bSuIa  ,0*1SoI
e b4aoO9[O9gGe    q(aSY*f  SW6e h9aSZ2f ST2csMf SpFf )1M1U=5  /4    Sp)f  +2K3Tg6a d9b^Nb  t/bSqId S
hC9^Cd Si(f +2 S{Ca Sg,fY:fU.b Sf+bYLfUGb  rLbSSQb +1    h,c  +2     vLb +0Se-cVCb0d^Eca@b]>c zF9 ]D
6y49    uNayFf   )0?1T+1UA2b1aSWQb o5aSh/f U/6Te0a )1)2F4Ss6foKb    YI9  +150T61o19fPa    J5  +1SY+e
V/9g.e )1 mDc  SUBenHch7b  TS5f Se?e  +152S91q8a  TfAf o7d    U;3@343T(5TQ7UD736W>4Sp3a   kMb  gQ9S^
+f   +1   dCa SS4b   SR;9 +2 Sb?9V;bb/a4cS5aZQa  )471S82U)3SD1fDb  TY*f  S|*e lDd x7f  TfFd xPd  +1 
 k.ah6aS_9d V)9SYLfn-f Z39 uE9_/9aCaTL9[9f )2)1/4  SB5  +2;0)001Q1(120F1S12S*0@0U.1U>1ScL9rCb +1+290
T.1h4a   h2d xKf U05kB9r-a <4SsMb h2cBd Sb4c  t>a  pNcSU1cW>b  +2a2bd59 +052Y)4T+5  +2kC9  )1k0b /0|
QbSZEb Tc5f      tCb )4 T_(e   {8a     91D202<281>1T+4   +232U22kE9 +151S32,3 SsEf  XA4SR?b SSEa +3 
+1F3Q2(1N0S]*be:98e[2d?ccJbXKa  UB3 sKb SW,b eQb        )4SJ1UN3E3=0  +2STF9 /0y+d S^J9jHei2a  Sm.b 
+15213 nEc 90O9UJ1SmQd  +151   +2 TTBc Si?9v3f d7c  )4)4 +2Tc/f qQb +2 +0 +1(1x9bn.fT0ed.d +1X75Sp>b
UKdS2aT;bh8f  Sk>c TT4c SuN9 +0 hOaSw+d nDaVMbeQaS[Cf Sp@fULf l/9fAaV2daEd SY>bSUCa 31-1=2(5kN9SZJb 
Td:d t>c  Te9f S}Qf  Sv,c Sq>a SS4a )2)2SS19  Z6a   SL1TQ1U<4cLaa6cgF9[/bY+a[KaS/9 U*2T9aSj8bV-aS6an
Ia   <5     +1T(4V34SA5v1b ?6 S36u4c  )0SV.9lAfp-9 y/e SdEd1a   TF9S_0a   SrHcW.9U/eS,cY6dX:dEa    +
350S90 SX/a Tf*f  ]+b SvQf  {Pd )1)2Su7a     )1)1+111SD4StDc StNb  SS49  )1)1L3TC3Sf9caLb T_/d  +2Sw
+d T95yQaVM9SbNd   pDc  YFa  uCae=ch5d  +1Sq:c {PdSgDd  TT<b +0}Kc    SbMceFdYKbUCe jObs39 l?aSyFe S
o,9  vB9[1etQdT3d     )2TcFf )2114460S64TB1I2 v.a  {9a  SSO9eNaSPfc=f^@c[9fU(d  )2TUJf T,1V21SF3SE0S
/5T64SR(a_2an.a  kCa ^07w7a P1           )0Sk(d|,b  Sy(f_Bb  S[(e S[/c  J0S34 [)1SU/a Se;f   P5 K263
F7W14WJ5g+aV+bU69Sa-b ,2J305SlKa   n.b  SxCf SK2 05  SX?a   SwEf l)d ZMf     [6bSi.c  )2)0n*aZH9   h
N9T,a[E9Y+bSS2bg5d P5   a2d  Sy,f b=a  Sx1f  )372>1 Sg-a )2-112SV:a +4 Ti)d  )1-1S(5T[.9TO9 X+5 W*8[
@6SUEaS<a  72TJ1U62V=4  +2SG1SrG9   Sc5f +1Sz+a      +3 +2uAa sGfqEaeJddJeY8b ]>4[PaSf@f[Ja  l:d  Sz
Gf  Sx>f      +152Ss0d   SfGbZOb   ZNa +2TD3  )2)151/304-1F1@3  Sz3f  S^*bw19^0d /3y/c  )0VB2bPaXBa 
 )1)2(0*1G1SJ1X,chBcgGa2agDa^Nc 89   WC7    +2 +455  TR>b l2ad3b 74S}(d  o7bSe6b       d1a    S37  m
EaS]3b U?as>b^G9i+9U/arIc  X76 W:5Sz2a uMd     TZIf TH3 dFb +251 /0(3    }.bSR=e   SzDaZHcT:bZ>9 SY-
d j:a )3*140S82O1]04  +2 jJa   e@a  S*4 Sw<9 Sw8f  +3   TSKb        +2m6b q@dS^Qc   i)9 +2gHb ,4 S}@
d   iGa h:a Sm)d r/9    zBbId +2   TX(a   +1 Sb,f  _M9 )2)2 qAf S;5q:aSREc  .001?202@0S(012SK3UM4T52
WO4_Lb]I9Z>9VIcWO9q6a@a )3)352>3UM5L6  s>a   )1)1+1G1S.3-1@1H1S)2*4SU/ayDe Sg.c h5b{Mf   Sf1e iBb  S
^)9  Sk.dUKej-e  SY/cs<e  kKa U14 T59 Y/aa,7t2bU6bW?c ZD9gFd +050TB1TV2a WFc SK2 SG4Sz,f l:c eNcVI9 
+2SyFe +2(0*0G2TD3fO9S|+a fN9b/c b@bU<a^?9Si:f Sm8a5d   +050S81Sh6be/e  +2(2*2G1M1N2XD3 TR:f pKa]>a 
 S};f D0D0F1TG0VO6X/0YN1Sy6b  S_0f T_*b +2(0   /291T.2g24p89c+a   TZ-f  p9dSSHf S{Jfh0f y+9SZLc t,ac
)a )2)1<2Sq@a   D7     pIa     Sc/f   _H3;9UBa[6bS;aSp4c        Ss4e  a6b_)bv,d   +1WC4SfIcXMe  +150
TR=e +2(2SF1 +2(2*2SB2  +1(040/1f?bSU;a kQc    )2)2Sv@c +2F5     TU+fTNa  ^Ja dGb  TDa SW9f +1     p
9c )0qNaUOaSTQee+9 Sv/f     SuOf  rHd   ,2E4 )2)2 TT<f  TUGf  +1 +2(1Sf)d]:aXNe    <6  {Id   ,1vDb b
O9SrGc nAaSfPf   nKaSa0c  TdBb q<d    k)a^GaW)9/9 }Oav6a   SW.a    SX,f   )4 +0+110ScLa )1)1*0(0H142
S34S}=d  )2)1 )1)151k@b )3)151V24 92hO9  )3)152^85 )1)2TH5{Qa    VD2e0bSs.cOa TT7f     ,2*2oLa    )2
)1S[+aX;btMbS@e jK9SaGa   TV<f   SkGd  xBcc?aSZ*a +0{AcoLd TVIa  j0c hJe Sb<dfPa +2TU=b SE2S]+b     
Ss@d  m*a +1[16b/9X-9dKbjCe hOc x>aSiNb mQbYL9SiAf S|EaY6e  Y)1g1a[)csI9]Ab Tc6e uP9   TRAc  +2  Tg:
f  r:a   q4c    +4 VG7f<b kQ9_@cSZEe  +1SG1  j:9Sf(f  +1b59[F9k/cW)aqFa     +2e/aTB9 )4 TWQf   ^D9 T
WFf   SY4f +2S|)a rQbT)aL9 S)6 +2   dFb   +3 +0,07371/2SK1U@1V/241T<1U?2SZFeiIb[*b  TVGd  +2SU>c  Sv
Df +0SF2|1bSWGc9fU>aSPb ST;f  TWOf /0B1UN1W32uJaT5a I5(5UN4SSJ9s@d].d +3 S|:e  +2SF3(2N3 SV-9yB9  Sq
Kf )0SH3T?4W@aObSvKf P2K2)2)2 +3eJab1c )3Sw.b _)9t=apLakL9 +1SG2 fHb vD9 TXJf  q8c q8d  n.9 @2kPd   
SW9at59   TH3   Sr5f    VMcTT;a  TfCf r2e   gJcZJa}Jd  )2)1SG1*3Y05c(bST6dj)c SrBf     SVEf W<a jJa 
 {FaV,aSYMd  b*avQ9  )1)1(0SG1S72SA1Sr79o;b  Sx.9b6a(f   yCe   SmOb  s-aSRHe  d1b   )2)3 SsKf Sb*fk4
fPf     )2)05122eK6Se<d D2V?3a34Sh7d  +1uJ9c<b    +1]:6   qKc}<ca1eUKc WNa  oAbSVQcSHc a)8 TaDb  e>c
e(e r96T<bSR,9 c59     x@a /1d?9 )1)1<3T80U?3Su1f SxA9  x7dSWCbZ2fVFe TR)d  X3b r/9 _Lc X3bd9b +1SF4
V47     +2K3M1N2XD4VJ8       Su)e  +2  ZN9   @1gGa {2dr-b  SRCaZHeW,b S01T/9UB1 )2)3S16TF7 +1r)bSk9a
  +1(1 )1)1{5a^=an*9 xKc|6bf6dV9e   SZ:aw-cfEb A0    SS49SZ?f  s8f ].b  32ShJf    rNa +1 uN9 )1vIa +
252.5V?4SL4q@bSd)f+f +3SzQe_5f SU5c T43o;9 +1Z(4SeJa  +2S}Oa    TWNf  SUDcXJd    f>5     +0,5T*1*790
D3V+2M3G3Y*4f,9Z29a1aiJ9]EbW19 )2  +3S]?b  ]CaoId .2N6TY?c SX)d   SG6   +1 )1H3S(0TJ2S,4}-aXDb^MaXGa
c=9 UPc    r?a +0ZA4  )2S*4F2yMb +1SoLaH9 Z1biMd b4b x(f +0SG1S|.a  TSB9VFdZPeT<f z3c 01@3kAdSKaSZ(9
U4aW)eV=b  +1f/bdBdp+a p0a )1)1+1SC0   05      D2Y)7bLa[NbSi1cS6c  z29 Sm1f h,9 TW;b SlPeZQfj7e +3 S
]?a  )2)1L0SL1Sy09U,ecDb Sq)b Sc.aT+bk-eX9e  b7a  Z?9 +3nAaq5f    Th8d +2+0SB0(121.3V/2T?1  .100V73k
Ca]<9 +2Sa7en@9  S|Mf SWN9    cPa_+bwFa Y2c Su9d +0(1SG2P1y=bSUNc +2F5Q3(1Q3H4Sw)c +2K0L2(022C0*1+2U
E3 )2_<anOa +2 _2c +1Y;5:2r2aS99S]Ib +3 vGb c1c  u8a y<b     SE2i,a^:a +2 S[?9 SY4e  TTFaaFb<b >122J
1S*2*051X3442Y8aVQ2<7v.a T^0d T,5kLa_39 _2c SYO9sHaYDa  c0bSl(d U/9  c:bX89  +1z*dw-b(e[AebQa Sg8b +
1U>1Sf6d  Tb-d   n)e )1)0uBbtPdt29 Tb<f  Z:7W.4[;aSi4d Sg89 +0S*1SD0 Sl4c SSKcS^Ce a*bWMa k@3w69 d*a
 .2f49  Sk7f +1S>2U+3:7kCbc.a +3  SSKd )1)1+21184S(1aQ6V<6i8cSS=bcKb b=a^Aa )0)1+0<132F0U@3X>4UQ2V<4
gOcrEa  +0+3 fJb   p*e ST3b     fN6q@azQbY>a S[)c _4c SSKe V58  X71k79vIa_3a +2+112S:3M1 a19  |Of   
Su-aAaU59  Z09  Z9a oBdU5b   N2S^KbXObYFamKb  Z:8w8bu.a  SX-bn;acQa  S},d TbOf yHf /011=2+2I1(3T=5C5
bMc SSDcU3c  SXAe   j@c a2aeFbW5aX2aaJd  e3a Tb/f Su=d U,2VH3[6354fMbSfPa oLf )3N3     oLf    +2 nA9
 jO9Su.f    SS5b sEbSiCb    Z68lId    s:c  rEc )3)1(1*142V73   c<aUObSfGf f89q=9U:dm<bKb x<cSSDa    
 T]+e      a2ab2aeEecHce1d SWGa}Eb XIac+a qDaSpKf c+acDa^0dSLa  SY@b  {29],d   Sv;f   +2kHa S[79 p3a
^Ab  +4SrHboHe  V;bSS=aSOcb2cwHe SZIa Su1ab>9     w.dcGd jJb TK3Sy+fa;b iP9Sr5f  b/ad29 e3bsNd lHf  
 SJ7  iGc   TV4bT2b _)a n-a i6a  WHaTU+a    g/em)cSV,c S^:dz>e^If      k<cS{,9  wBb m9b ^.d  SK0tFdS
[Qc SJ0S(0^>4Q6S6ci2a_Ma|Ca x6c )1)0SoCb +2SF5 TL8 +1SF3Y<6S54SXIe^.fdKf _Lc TH3  eQaYL9ZObsNf a=a S
U5e S,1U51SXAac,a_@a     h7aWGa    +2 +055S9123 S.7]D5Sm5c  +0TG3Te)dFd  X86f(c )2)2   +3 Sa=fnCd S]
FbU9cr:f (3 ]Q7 y;aeHfrAbbLdT@b   @4SZ8a[Of  TfPf q9bSS8f  Tf.d UE9TU<c G5UN3       +152 l6a /3SC2V=
4  k-aWDd /2T_<9 O3L2(4dD4 Th+f )2v8c x-d T46  cCaSVOb^.c )1)2Sb0b +0L2G8F8r?a TYQf SJ1UN5 oAc )1)25
2>365 01S(2T14V+4U13o;ae8aXPbd4b_@9WG9 )4)3  )000C100(0;131T/1G03141SA2+2D0@1J2.0+1N1S+0L12152S41A0S
>3I2S43A151UO2    aJa   j:a w,bxAc vAbbQc 90^Paw6aoJa [15ScMan<e  +152T@4 92 s(b uKa s(c S.5;3U)3S.9
xNa hIau@b P1S=1|Lbj5e ,2;3S14S/5U:6SQ4g39b>a +3SF2)4V:3  SK183SS8f dF9S[3b Sk7f  A3VQ9h19 )1      S
d*cq)c +1{@a Tg2f /111 )0 T]/d Th5f9f Tg3f    SyEf   oMc        SV@d j,8 h@9]>9mGb x0f p1a`;
