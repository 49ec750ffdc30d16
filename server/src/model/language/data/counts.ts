// Written by server/tools/count-syllables.ts; do not edit.

/** Syllables of administrative prose, the most frequent first; `#` stands for numbers. */
export const SYLLABLES = `
# định số của và công quy các ngày điều chính bộ năm theo tư nghị có tại hành thông tháng về động
hiện được thực luật chức cơ lý trong với cp nghiệp quan nđ phủ cấp ban quyết việc tỉnh khoản quản
hội tổ hợp pháp đổi bảo một nước xã vụ sản sở trình đầu dụng đối văn bổ sửa từ thương sung bản tt
nhân người nhà triển trưởng lực thủ hiệu lao xây khai dựng này kinh thành phát hóa trường hoạt tế
chủ doanh tài dân nhiệm địa thuộc quốc cho án kiểm để thi quyền là trung nội thời liên đã trên điểm
sử chất dự chỉ đến chi căn phương đồng cứ xuất hướng tra không đề báo làm an tục gia đơn cai chế tác
vực giấy kế lào vị nhận thẩm hoạch phạm sau hàng kèm nam toàn vi khoáng dẫn ty kết giao hồ phòng thu
sơ lập nổ phép việt ủy hoặc lượng liệu hiểm năng chứng qđ đất do phụ sách thác dịch tiếp ngành hạn
tiết kiện khu tiền thể thống mục ubnd cao tiêu quả tạo dung tổng kể viên độ đảm cáo phần trợ tin
giáo giá học thiết lục phí sự tăng chuyển giải xử trách blđtbxh cầu khẩu đạo bằng hệ hình khi lĩnh
tập tướng phải binh vật b ký nghề tự mẫu tham thuật hoàn nông nghệ phân ứng điện toán a giám soát
chuyên vận kỹ ngoài thị y duyệt nhập đại dục thuế xác btc phê hỗ bị trực ttg bàn như lương môi đủ
cụm vào khác nhất phối bố đường vệ đoàn thầu chuẩn yêu trước phẩm cứu ở mức đó cổ trị thanh danh
ngân tịch cá biện chỉnh nguyên nguồn trì sinh tâm áp sát ương thức chương phục nâng đoạn lệ trí vùng
bãi bình đăng đào chưa lại tầng gian quỹ loại mới thường giảm thuận diện xét bỏ phù tích kiến thủy
phố truyền thuốc trọng cụ qua thay biến c cán quá cường tính thì đây yên đặc cách ra giai đạt vốn
đấu cục chấp chống bởi những bct tình tử thế du biểu gồm mỏ gửi hộ thiện hạ tiến đúng lịch nghiên
đánh mìn cấu tuyến cháy lợi ý khoán phường vấn rà đốc cung tượng tiện kho kỳ i còn mại máy hưởng mô
tải khoảng lưu mạnh mặt nộp dữ hết bệnh chí ii biên hải thôn nguy thưởng vlncn xem đẩy hà minh ưu
cộng khí ninh tín tỷ yếu biệt giới tên khoa đáp kịp chữa ghi quân đai bao lãnh đang đầy nếu phú cần
dưỡng thứ chịu d trang đóng chọn nghiêm cắt lớn lần nơi rõ phó giữa nq từng hồi nghĩa trú xếp cửa ha
mạng trở tờ môn nghiệm tạm cư hữu trừ bồi cả gọi khó tnhh nối tuyên đội bán cải nhằm tối khăn chiến
kê mở thất trái trương bái đá sông diễn đi dài viễn độc iii lộ đa lựa xe đưa huy rộng thải trả tương
cảnh hiệp huyện hòa thảo v khả tốt đảng sâu sơn mưu nay ngang cố giản ngoại nhóm thuê tiên sổ xuyên
bắc hạng trạng góp tranh luận lên mua nhiều thiểu chung mà nêu tw hơn nền suất tái thư thẻ tộc tắt
giữ gắn phúc phổ trữ viện lâm nhưng tai vũ kính nhiên nạn cực miền thao đãi đô con luyện phiếu thù
iv mã biển bkhđt chiếu nhu nợ đình cùng gây lược sáng thiên trò tố tốc vững chiều dõi mắc đồ khối
ảnh di phá thăm đ bắt cập huấn phạt chặt khách đặt chứa hạnh sắp chẽ dùng hằng núi phía đích gói
phong nhỏ thịnh đua cuộc duy hút nhũng thép tầm vướng ổn cấm dưới họp nuôi sct so tuân ccn cận hủy
nghèo nhật bước chú chúng dò hai hồng nhìn pccc đôn miễn ngũ sư bưu bảng dấu phản bền khoan ngăn
đẳng bên khen kỷ trật tồn khảo khắc m sức thúc đông khẩn sống tinh tuyển tết vượt đứng cang cổng
dược riêng tây ttr xúc xảy gốc phóng trồng vai vay buộc ct kt bất bậc gần hại hậu quý sao tới vừa
kéo nậm nằm thụ tắc viết kim rừng trụ đột chia cát khóa mầm nhanh non sang soạn thái thân ít ô chặn
dạng kiệm lưới mình chào cây dầu e in logistics trẻ tuổi tôn uống đời khuyến mời ngừa quảng sai sạch
thí xanh khám mtv mọi trạm tuy cạnh mường nhau sẽ thỏa tặng bão chậm cn cảng qcvn uy x anh bài bào
cột dứt khỏe lệnh ma nhiễm phi rượu sắc tấn đợt cchc chấm họ khủng lâu ngạch phận thoát âu bxd bù
châu chữ thấp ttlt tàu tảng bia bà chánh mưa ranh trích trục ánh atantt chấn cồn giúp nhiệt sỏi thêm
thần vt xi ba bến dạy gen hỏng kh lỗ lớp mật nhánh niên phấn suối than trào tạp ước cam chồng giờ
hưng hưu kg khích lái mỗi pa triệt tuệ tìm vn ích chơi cử giống kl liệt nguyễn sớm tb tu tân vàng
xấu ăn bí cũng dây giáp giả la lá lãng nghỉ nắm vẫn xa biết bnv byt chảy dịp khiếu km lan liền lòng
lũ lụt ngay nhnn nại ro rủi trao triệu tật bc chăn chải cv dời gặp lạc lấy mang phức quang sa suốt
sét sắt thiếu tiếng tuần tệ uyên đo ống bca covid grdp khung mất quán túc đương bgdđt bnnmt dày
dương dựa kháng kiếm lấp mù mỹ rút sáp tháo thấy thử tiễn trận xin yết đới bnn bạch chăm gp gđn gọn
lẻ lời mẹ niêm tỏa ông đính bnnptnt bon buôn chiếm gỡ hạt hầm khuyết nói song sxd sóc sĩ sỹ tiềm
vpcp vô vẽ xuân đán đầm đều buổi canh cân em g giảng hđnd kíp lai mùa nghìn nóng quặng thăng tiểu
tàng tô túy ven vì xuống xăng đúc bgtvt bo chuỗi càng dần email gdp internet khiển khá kiên linh
long lượt lạm nghiện nguyện niệm s tất xong đáng đức apec btnmt bvhttdl cuối ghép h khởi lò lấn lậu
lắp lữ nên ràng rất thuyết thích thạch thổ truy trúng trấn vii đập bê chinhphu cũ củng dọc dừng hiv
kém lồng lở mậu mẽ ngắn nhượng nặng suy sạt sẻ thongtinchinhphu tránh tông đảo đọng bể chạy chối
cnvclđ câu gác hiểu hoa hỏi khẳng kênh lễ lối mm ngữ q si thang trần trắc tuyệt tòa vân đt đón ấn
aids bay bt can coi cầm cống dành gỗ hài kích kịch lang mông ngãi ppp san sóng tay thiệt tường tưởng
viii xung á đêm đạc huống hàn láng mối nào phiên phút ql rắn sắm tctn vĩ bạc bờ chè chỗ chợ cnch
cương cốt gom hay hiếm hiếu ix khánh ngòi nhuận quần quận thắng thừa trúc tán tụng tức vôi xu xứ đàn
bám che chiềng chở cọc dư dễ gương hoàng hùng hẹp kcn ken khỏi làng lân lận lệch lỏng màu mái ngừng
oda quế sốt ta thoại thập thọ trọt tùy vimico vpubnd vương xd ái đài bqlda btttt ca cảm dải dỡ giang
gạch hc khê khấu kẽm l lành lđtbxh muốn mũi mực n ngập ngọ nhẹ nhựa nữ p rét rệt thước tách tả tội
vb abtc apatit btm btp bối chênh chắc cvp côn cước cờ giác hiến hối hỗn khoanh mãn măng mồng ng
ngưng ngặt pc phán r rác siêu snnmt tam thách thú trùng trưng vậy xii xiv âm đếm atvslđ bkhcn btct
bánh bát bích bón băng bức chì chúc chụp chủng cntt dòng hàm hơi ktnn lèn lê lúa lũy lẫn lỗi lửa
moóc nghe ngư ngưỡng ngầm nắng quanh rào rơ sin sàn sàng sánh tcvn tdtt treo trăm trải trắng usd vp
vườn xiii xát xạ điển đắp bctt bcđ bua bùn bốn campuchia chắn chết chờ cuốc cái dù gang gấp hương
hạch hầu hộp hở k kbnn khái khổ lãi lôi mi ms móng nhãn nhù nsnn nút nạp ptnt qlda qlhc rãi rèn tct
thiệp thuyền thượng trd tri trốn trống tuất tú tận tỉ tọa vinh vui vợ xv xóa đkt đê đói đẹp đẻ ai
amoniac bhxh bql buýt bày bách bóng bảy bắn bột chu chéo cánh cđ cưỡng cựu dũng dốc econtract fdi
gcn gió giường giềng giỏi gov gpmb kdtctn khương khử kiểu ktth kẹo kề lk loài lây lộc lợp mt mạch
mặc mềm ngọc nhờ nn nung nòng pcvp phun phìn qlgt quen quát quét rãnh rời stp sân t td thiêm thiệu
thuần thám tháp thôi thợ tp tần tằng vietquartz vlxd vong văng vược vọng xâm đòi đỗ asean atmt bk
blốc bqp btn bu bác bọc bồn bớt chiết châm chân chưng ctr cuội cúm cạn cản dk dàng dị dụ f gm gtyb
gìn gạo hoang htcs hư hấp khan khcn khuôn khát khơi kiệt ktn liêm loỏng ly lông lọc mai mát mét móc
mươi mười mạo mắt mổ ngô nhạc nỗ pct phan phiến phái pháo phôi phùng phật qt sgdck stt sáu súc sợi
tccp thai thuân thâm thảm thận tkv trại trầm ts táng tươi tước tưới tấu un vamc vé vòng vươn vạn w
đà đò đỉnh ả anfo axit bcb bvhtt bơm cha chcn chày chép chốt container ctcp cu căm cẩm cẩn cỡ dinh
diêm dnsn duyên eup gai gán halal hao hcbt hoan hs họa khiến khôi kiêm kiều ktđn kèo lb len lt luân
lùi lường lưỡng lốc mong mâu múa mốc mừng ngôn ngộ nhọc nhọn nl nét nô nạo nổi phim pho phước phế
phốt pu rập snv sót súng sẵn th then thoái thuẫn thùng thạc thầy tl tlđ tm to trà trân tôi tù tốn vc
ván ví võ vĩnh xưởng xỉ úng đcks đe điếu đkvn đn đoán đám đèn địch đốt aac adn ao argon bh buông bá
bùi bđs bầu bật bứt bữa camera chuyền chóng chôn chẩn co cáp còi cốc dh dus dàn dám dắt dọa generic
ghiệp ghế giam giãn giết giọng grafit gà gộp hiền hkd hsmt hsyc http huyết huân hôm hđxd hỏa khtc
khâu khô ks ktck kín kạn loan luy luôn luồng lô lõi lđvl lũng lạnh make màn mây mê mòn mạc mẻ
nckstthc nghẽn ngã ngược ngẫu ngồi nhiễu nhung nhuệ nln nt nấu nếp panm phác phình phỏng qb qisc
qtkđ qui quà rs ruộng rách rạp stent sài tc tchq tctl tfp thoáng thạo thẳng tn tngt tnxp triều tràn
trông trũng trời tsmh tthc ttxh tuấn tám tấm tụ tủ tựu viet vptw vành vét vũng xen xnk xì xả xổ yagi
ybb ép đen đk đls đàm đáo đáy đĩa đạp đắc đền đọc đổ ẩm ẩn ốm`;

/** How many of them occur twenty times or more. */
export const FREQUENT = 985;

/** The digits of the packed lists: the first half ends a number, the second half leads it. */
export const DIGITS = `()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~`;

/** For each syllable the syllables seen after it at least twice, as steps from one rank to the next. */
export const PAIRS = `
(((((((((((((()((((((*(((((((-(()((((-((*()()(**(+)-*++(((*())*((*((((((*))(+,()+)(.(((/,)((4*+*()*)
2**+.-62+(,0-6*,()((-);),5(((.*3,+-5(*((*,*/(/*(/)(9D*32,(2-2F30(3)4+-0375-=63)+0(S(3*P3S-7+>-17@K03
I0(CU<9N*O1:BPW/ (((((((()(()(((((())()(().**)))()+()(((((,,**((+)(.)(((()((((()(()((+))),-)*).(()),
/1(-)+.()-((-)2-0)()-)+,(.()+,,(,1,(*((6).(1-*))>,-*C6.892)+,JH;S)?CZ9. ((((((((((()(*()-*).,)(-/(/(
(,(+*((()(*()(/+(**6*2*0,*(3+(:02(.)(..-)4?(36<C79QB4I3SQS/TN(0S*FT=VDWCU9+-D ()*(()((()(+(,()0(((((
)((()((((((+(+))(()((2()((())*,()-())(-(,,(((0.(+)(/)*)+*)-2(-/+;)++>)1))---06.(4++)))=,.+,0(//:*.1-
-9/.653S.2B)T(=G8:=V-,UD=*YL<W, (((()((((((((((((((+((())(**(((((((((((((((((((()((()))((()(((((*(((
(()((((()()((((((((((((((())()()(((()()()(*(*(*)*((((((+,(((((*()*()(((())*(*())*(((((+((()())))(()(
((((**((((**)(),)+((,()((+(()(()))+(())()((+(*,)()(+(((()*))(()(*)((((**(*(,(****+*)+*()*(*(*(+(((((
,()+(((*/)-(.(,()+))2(()(*((-+.,*0*),,0+,:+*(,/))*(+)1)0,*(()/,(7/+1).0,,(-,-?0(5=*54SJ1706>2G7:N(6T
9TDS(V(., ()((()-(*.()(*)+*()1)(+*(+/((4(*+*(,)1,)--,..(++(H7:*<3*B+38T(JSN6SD90V=6h. )S,/SD,0(S+T,T
KV9U,TPXA )+()((((**(()+((-*(()()((,((((+(1*(/()()((((()**)(,)(()((()(*(+()*()-++)(.,,*)++*+1)**/()(
0+()-++6-)*,,()()(/**(/(,,9*+-))),*+*)(-,)*))),5F,*+(01.(:6-5*<1N+-0,;+F7+.>.2,3L-1TL?52SK2+3<?S1Y> 
(,1(*(+))0((/1)+:S)44?8J-A:TQC2UKX9U0SKO (*(0))((.7MQS6(T.6.-/S/UHYDV0 ()(((((,(*()))((,(,((*/1(((/.
2-(()()(+((-)(*(B4)1:D*F33.7)7?E:TESNW9SIU2 *(((((()*()())*(())(-(*)0,(((+,*+(0))+(+,*-1*18(05+.47(8
0)*/;,QILI/(S)7F,:ULB7J:[OT)TK (*((*,*/(4.,.)+>+-*-()6)2.C,8T)9N.(-(TGW-;,KXM )(*(()-+(-((2*+(-*+..5
)*3))*(++*(,)*(+3)6*-.*5)*3)1-K,,(+-0O+8+*(@36;0-0J2SO(SPAS8SAV0UQb@ ()((((((+(*(+*(*)(*+.)+/*(,).()
(((2((**(*(())-*)(:+-1,*N(0+-+(*2-)2(4):)0-?*((8(*5*7)Q,MT31GS@Z;SG[; )(((())((4+*-((.).-<7,*(..++(1
,8?-9(>/4)(S@D(39)C=7TOT.D[? ())((())*+(/()0,((*(+)+***(,.(*+)()-*(()((())((++/)())++(*)((2())*/)*+*
.)**),((9.1(2(-,,0*831*-0-)++)/)(6)(*.*(2(*2048/H336*5-*-+),(F*615)01/5+/4DC60.S7T+U:S+=T:T*UM ()*((
))++(**)0)**(+((*,=.+1)+*(2(,,)(5*-/*0+.-H8:=-/-@E).1.(;-3@1+T:S0,;NGS1(-SDXK1VK (()(((()(*)(())()((
))0/*+)*()(6/)-()(+(,-9+.)*-0,25@2)G-10+22-?;)-*S=2J.;/>*S,9S.VDV*S0LTN ())(((.)(),+)(*+*S,**(0))6)3
6S-(S).<,S(0-1PF7T0X.TQ[+ (*()-(,NS/.2M:,-WP+:](T= )(*(()((*+(-)((++(((*(()((((*((()()-(((*((((*((((
()((()*)*)((,((()((+*()+(()())+,*(((()0()-((*((,+-()((()(()((.),+(*((((+)((*)**(.)3+,(-1.(,+)5*)0()*
)*(26(+))*)-+)),@*42021(S+>3C,*3:7*/->09/0S82T3GIXO46^; *((((()*(()())*(*)4)(*)()*)(*(+())))()(*-*((
()(()+(()+-*(((5*(*)+)*()),)(+/2.)+(0*+)*()*()(*)(),**((*)(*).(*,))+8(//*+3+(*//)2)9,+-00:15,--).=*1
+2H5:2S6-K++1,0U56GVN (*(((()(*(((((()*(((()(-)(**()(+)()(*2()(+*(--()()*(+((()(*)((),*(+/+*(*7+,(*2
1(((,.91-,7-),(1/(((.5(6<*-+*6J((12B(67,3OE*,3S*?S5)T>FS.W1. (((*(()((/-*-*(()))+(,((*(((-((**(*((*)
.*().)*)*)(*((+).(*0(((()))-//)-+/*()(.)++)))*,/,)(1+-,-1-,(((33-(1(*0+*(30+6(*55(*3.+(0-./)+*82(P=(
(+K/-10)E),D.1S)E7?BS1*T+/S/ +(5,S(9*-*+2+SA?6+4PXNW:U: ()((((((*((*(*()(((+/)*)(*)+))*),(-(*(*,(()(
+((-((*(++.0.(,+)-.)(,/+-.(+*)46,1+2+-,*)P1+0O2(,.4/+SCS0E1S(3LS?TO7W/4Z+ (*(((()((((()((*)((*)*+*()
(*)*(/.(((-*(((*))+(()((-(5)*54*),++-66251)(..(-*-.-*<()164221)=5-(/L-7/0.NS)+:1JS=(S+)U7GT/S0TBSH J
122S?S4V=S-)S+TFT;TBTNU: *((((()+*((*+*)(-.(+(()()()(0(-),()*(***,)+((*(1(7(+(,)..(-+.+)+*((016.(*--
.S0*--.+.),)48?8:S;82)3F@>D.T*=TISFSJ>SKTIU) ())((((()(*,,())+,(())(*((*--)*)*((*))(*+,)*),)())+*(,,
(+),.((7+(+29(-()(7/;)+4+6-G0/)+17(/(-*25*M(,),807*0/LO?9LS,,SQQC>5V.TKX2S3TN (((*(()(((**(+)(((0(((
(*(*(((((((((),,(+()(*)((()(()**,((-(*).-,*-,*),)(,*)*)+(*(((+)++((*((*-()(5--+4)-,,(*))---0(,+(0)()
+()++)-)6.,..,11@>)+6*451.)G*.)+=S*DJG<:53CTBTA8-4:,S18XAY( +())*)*,*(,18)J/,(-.)S-S+C9SN<)M3:TAVC (
)((((-(()()))((+((1++))()()+.(.*)())-((**(+(+)).()**,/4*)/(*(,**,).7)())))*(62)**)(46..()-A+8A1)42(/
*S.1J>S)+-2(J9GS+PAUJU/U>U:S0U) *(((((((()(*(((,()*.(()))+.()2(--,)*(+(*(*(),),+((4+3,)/,/:,-+)3)1,*
)-0)-12((302)D/*2@B/SA/,SHT*;CZ@  *))(((*()(())*(,.((1)1(02-/*/5:),-/)/,S<9-6(S>SDSD_>SP@ ()((()((((
)*())*()(((0)),(((((((+()+8,)))((*)),B,+(*3)(,.3/0/,*.)1,;,1*)C*,G,J*4.+I()B/24*K>)N]*T1WF<4T>D (*)4
11,)3*/;*.,(0S4SG)@*5JIS,.SEWK9TN (((((()-81+0<-7.<ES6D3S+FDSF/GSAWDSNAU8 +(((()+*(),(*)(-(,((()(,((
())(.)+)()(((*)-))(()+(**)-)(((5*,+()()(*(/,.,)*1,(((2-+)*,)(-+)(4(-+,3-.4397+1)736*6*3/9(6)(F*8B<(.
A?.(/DFT7SA9JT3S; (+).*()))((*)+*((-+.6-2/***)-(+*+(2)..0(42<7--:)-/.(E)1@,7A7-)<)(445+F:C/V3S4T8V@a
2UH (()(4S):(:6C4A?*9.+*PY0MSG ,07UB<>,G>U)U5 ()((((-()(())*(,.(,-((/)((:(())+((((*()+((/)*))(<5),A0
<-)3.(>I((:5*+.2K15?S=+Q(Q3S*S8.UDX>MSKQT- -=7*A:+*QT;UNU9 ()((((()(,(())*(()(((-()*)((3+-(,-)*))+((
)(+*(()(()*(,)/)/,+));08).0+/:.(0)+55,,)<)1*,,5SA6<,T;>3=3;.V: +(())+*(+*(()((+.))+)/0*--,1((.(),--,
.+0*+3/,--/+*B.(*-4(J(=//-KFA1):3=UG/S+S:YHS>W? ()))*+))(().9+1()9(228501S/-GPF-LS,8),@(TAV>SD (,))+
*,+*3*0D,167>7=/*S,)A+7)F7*=+/;8(:)+S+E(TLEV+U?.;SKS<S* **>)1(+<7>@H98TLDKSB2V6U5Qe; ()(()-(*(+)),(-
--/)+:3)*.((-0*>(**,1,;C/62,79.G5(Q09GS6(=4(C.K(99T/.S4S:/TJU2S<TB ,0*,+9(,2C1/)12*62,2.?T;@3(()HA4:
4.UKT+S0SNSABS(SD4DS;8S=W6W< (*((((**()((*)(()*1()))),,(*(+*(,(*)*))))((((((-(*,-*3.1)*(+47/.*=3((*,
()*,++,(/@(/+,+(C3N(5/D975.S<M,(E(SP0G/OU0SI^)T* ()(((((,(*(+)((,2//)(9,,-)***)()+-**A).)(-(L0*+.(F-
1(?1/?(S+T/+*M6(3=S5S>;X- (*((((**()())*(*-0*(),((*(1-(+0-)(,*,0)()+(,*(3(())M,.*6-*5-)(A+<+/S.+E26)
-J@T-UB6SBTMb( ()((((((((()*)**(*).(-(+,*)+.(**()**)-(*)+))))((0(((1+3(((*+,9()+*--))2)-0-,,*6--:08+
K+(1)*S1*A+,8?3*?Q4.9S0<W*6]K ++(+((*+.)69-/(65>S,/SPB/W:V1X+UQP ()((((()()(*(),**1-+0(*,((,(,*-*()*
*0+)-*0/-*0)+*)**(07))1(.,L,0(-*)(3(16),3(L062+LO-F2/+0@S9TOS*X. (FT/+-*SHSKT5(U-0S3S0 *6S.92DF@(K:*
>@S8SE>TCX0DdE S?B+V@-S6 /P3==*YF ()*)(+/+*(0+(+,(5--,*8((1>5+,02A4C99,->GOS?SG*TIK[67X4U@ ,))+(*())
*(3(*+5*(,.4.+/-/)((3)(K7H39)<HJC;S)U* (+)()*()(())-*0*++G+/)*,,/9:098SDT+SG/5U)X? ()((((((((***)*-8
3*94*((*+)(,(.*((0,*)*,9+@/)29752G60(2*+2(M>)*LPB0S1S*2S/)=S5S4U5TCVDV1 * *((((.*(+*(,.5*:,*(+))(*((
**+((3*)>)/*1,5+44+-)3./(-*T5AS*SBT)9SNLSQ>>@S<SQa@ ,,+*/(5+/*0*1,,,*4*4(),B*2*(2(6:-*(11.(066,/NS*.
*E)SOLKS().NULTNSNGS1T+UO (4M***8/,(,??S6SH-ESH*,IU3V/7i2. +(()**9>-/1*/+)(90?5-*,)+;8/01():;/50)M,.
B+CS2S,5),?8S(DL8.:V>V2YG (*(*+)*3)/.(.>,+846@/51,SPK0IS63WET/V(1SM +((()(()((((,*(*((4(()*))*-4,)*+
+))((+.)()1<8--2-6K@1;,7?:24Q+0OS,7(TL;SGSF +((((-I@S5SI:S4T1S@U0hN +((S@(@S/:=3FS:TJZ>jP >*TBY-^+ M
QS)T1gA ,(((-)(*-(4(>3)0+)/+++(+(-(.+.+)@S)K(H61SM8OMSEVO ()((((()(())(())*(**-(()-,.()/(5*-)*+(()(+
,-((.+*5/11.;0(-2S262-S//3S-*PNDTATFU?SFET7 ,).*(.(,:5H**,(3()4B/3L+>=102+.+>.<)MF)T?S?TEM -SO)THX3 
(+())+/(-)1+-.-:1),(*(/,()I+F(++S/:3(6)-@*PT1S64ISN7S4TBV09Y=SGW)U;9 ,5+(S-UQS-1KF3Q,T()W+[:S( ()(((
(()*(*(.+)(</5.(+/(.,+).*.85?96-BS+E0SH(B6*55=JT0U=T,WDSKXC ))((((-*(+*-(-(*,,,()8,.),+*(+4*E/-()(2,
(+0)B04:S.*O=EJJML<TK7-T9OU/ ,9a-V* ()((((()+()(+)((*)(-(*,-.22((,,(((*++(*(+,)*217?=,1.+0)((1,,(4);
,25((S62G<.30S:3>-UQ<U6U7SP1SE? ,(8-)43)2,8)023;NHSG-SES6KGT/S: +(0*(+*(,*7,,.)713((6<,*+.,.D,3*T-01
:M1SD30T7SDMUMV0b- 2G3PSCIT2SMS4XP_L ())*5*-.+2-,:-2++(/.5?)9A@4L6I,S,S0M5SBGTG[*XF +(((*(*/*(,4)++-
(0/2/))3(/+=2+5;50(3)I*(*+A1SE+?S7 *((-:(S57.))+S))H<),MSGFS9ZF (+()*()5(4+,)*+A//((09-+);1,+2;-*L1;
(5-6E56SNS?9TC ,*05..,M+MA-U*ULS/X:a6W> (,((*(80()(+(++(+,+((**(-*)(:-6(E((6/.2+(19-H5)9(/041/32SK8-
S.SMS5ES+6TMS<SQ ()((((**(*,*(())(--)+(+)(2).())((-(*+(/()*1.:-++/<+5(/,1*((:2*(A5(-1+K+>J--++)B?T4.
S;]6+0SG )T/74N5S>*S6V):fGC -(()))**,(*0*())(*,)(+(.)-(*)*)/))1*.()(((26*()9)(2)+3)(//,)*,*1*45)8(/)
+*-(/-/7+*(,.0:(5(((5+/F(+4*B=SAI2,5TJS*;<D7>VDW* +(()238=ES=V=X<ZK *(((((-*,*(*).((+3+()7++))**1(*>
.4*.4)3;(4-)1666SA@J+V*5SQVD (,(((()+)).))/(((()((+))(+(0(3**(*()/-+*.((,)*(/,*.*10(=-/(0;:/.(-**/)+
0(/49)9*S)835CS3;VHOS-@UCSJU+SD -)*-(/3;5--,*+(8S>07-((S6B**+--S+SGWE[EZ5 ,)+(-;7;02T5X:Y: ,*)+**)*-
(913+/4**.7H;57)(<O-6?;9*0?S5,S8TOB*2T+S/CT7 3/6.2LN??(PS64):S=S*T30[,d9U: ,((1/(3(.2(5-(+(,/)3*2)45
*)9/J*-+)<)0,C,/7/.--3K)@*6:>/0;2+S;?B9UPT>_. ())*-,-(*=O*)+S(,,)7=35E3,*,S0(:(87?)H13.1;S3B+-T6_( (
*()(,*(*))*,*-*55-*(3)()(2*(350*((+(+J7/,+1S+1.,A+<**A2N+-6742>7(S(66NSN3SQUB/LLU>T+ULX< ,S3 *((((-(
*(+*(,(>,J)-,(6(6;)*(SL:S645S>ES80SKS,@D^MSL )-LS2*@ET(KS2V;S)SI (((()((-())**(/+>A*,)S,.8<C(.=)F;::
5UFVQ ()*(((()(//*-()(((((+*)0-,.,**(,,)=;)4,*/*2C(4H3+3S*(4K6S.,S?S/O<N +(((-,/9)+S,SM**-/1(SO@.HT1
M@YBX9 *S=S2WNhP ())*-**)*(,6))=-20).(5)>S;S:H.SMS5O[6Y5Y+ ()(())*)(),*(**--7+(+/-*-*,(,),)35<12-?,.
940ED)J21-;FDS=2@V+@3]<;SHU: .())))+.(1((*,4G.,,+2(18)FSC4JO+ICh* +((((-*(-((*)(-*5)()*+6*1,,/)*B:/2
C,0)).7SB4*/,T.S/418U(>SFGW2ULS+S?4S- +((9/5.)>-*CK0@?(JU/PSB)S)SASHFS, (((((((((())*()))((*)(0(+.*+
(171-+(*(+C0)8411*L)0,:)H.-73(+XQS> .*.*,(3/(*;-*+(/*,.+*,.(?-+7.(362)-))1(1*(.--<3-+6(+)/))8<C0-)+-
.8;T347S?0CSKS(b0- ,2-7S+.+*05S@SOS0?,X-_MY( *(((715E(+7*-,+=7.+I;=OGT+/5V)U?TK67W: ()(((/*,(**3C-0,
++;0T8*-0SI)6TIS>S-U6TA*T;[;U5X: ,)1*)+,.(*27FS-U?TP:SGUNG7 +)(*+*)**(---))(0)3-,(*1)+<(G)S/)??51,3-
.S(E@-GQ/.S1S+S2J (*(()-(*+)((,(.-(+)-9)-*1)(-*-A4)-)69.,5)..+00/S3-=@-S9.SL2S-T)(S.+S*U5?V-VNW6 S/S
H5S=SIWOZ<S;0 (*())+(*()))((,(-(@;7**).1(5(F,G5J=J.D(+S9>DWJUOU4-bN +(((+.+=-1(8*()()+(0;*)(39I,3>5B
IH0CS)S=*S@U/O<gJ +(((**((*)***)(--)+)(,((3-+)/+*)459)-)*A=+(:.,*?)5)A:/4*9S<;4,-.SEQS2S.S1B6SG[CT> 
*)(((-*)-+6)+*)**+3))(((()+*(-*(*,*/+0(.)*+((+/()((**>@0((),*),2+6,;<+86?)(7(0)<=.@SH*S:S3TK+S7ET9V6
TA ,SGS+K)(,SG4W*X</ +)7*+M2(=.I224=Q-SN7>X=_9 ,U(VL +((0))-()()(--)0?*(+)-+((-(*)2((S*L@+/(62L-9(1:
*V5SNT?WM ()((((()+-)*(*)/.(/***-.02)*()*4*(()*,,3)0:8>324++4>14)1ISA65U5X;S< )T7<U)l, ()((())+*)-(7
++/)3-**2+++(*,/+=-=4):S)S3+8)*8(<T>7/S45E ,)(-+(*08S3,QT72+U+S6T3TNa> (*,+.SL.ASF7S=*-S1,U3U( +(-)(
*++B-),-2)(14,)-*M)SE0.S(T2<)HV=<W+)S*SK2Y1 +1-3/TF5 )()),)*())*(,(.*+G0)-)**(*((-.)*B14,S/S0S;-4S52
L>/V3S)U<T9UF +((,()-)+,/)(+..0//-()(((*S*0)=+)F+)-;C>36S3KS1P7U,S;[(V> +**-0*2,-D*)*-(/0@.,(O?;S@9A
L.1SLTPU@S6U,0 S4T> )(((((().(++((4*.(-,0-*-..1+(8+8H?3/+,*)1>6.KU)8T:TPk? 8(4)254.=.(7*>:*,K=2.,.<D
SD6SLASC[,V: ,(.()1-68S9<S*PSL+S=SM>1S/SCS?]KW; ,()*()+)-,(.,)10,3.++70)7,/*./,(TIS//S-Z>SMY, T7S78S
(V=VMY*U9T+ +((,()+<,3H.*,(<2A(>J>/S90+F32BT>SCUP+U7V1XNS< (**(,(++*-.04+S-3A5:?*/88*6;9CS+S7;(5SAT*
XGWCE8UE +(((()+*/(,.).(-*-3+))2*1((+)0((.2).:HE>*9(/16)>73)A1H)W/T0U*XIV7. ()(()(-*(.(*)/-(5(-7*(/,
*-+))0290DAS,)/+0E)S)++LTCD3SM (*(()-*(.SC,06;SG=U2S63.c2SFS9TM *(()()+,-+02->(*(*(*.2()1*<:/+JJ-C;L
(-(,6*;-.T(TJ?S)V. T;S(hH2 ,-28S<KL;YH (**()))*/(*).((**(+-+()**5,(()+*++*)*/),,3.)-01+.0//(5;.(.+;:
))/*+.,3)@>S26I.:32T4,S*9HLS1SQS> (*(()8()*:)*5((-)<++78+,:.*(*)*5:-,+(L<(I+47+D+*.,0D+S=G5TBS28S: *
((0*())=*/05*6(*.)4+I0)=S,,@J7.-T(IMTA(7Y0VG +(08=.J(47S7JGSCV+SGSM +(9*9)C*(-0),B48/3+/)N()S4SJS?6S
<S(LT(:Y( ,<MM3-;S4V;KU)._4 *-SG ()((()-*(/,.5/98)*/*+0HS:4M:O/S7QS6*7T8SP=CMT<W=HU: -)*(,0*0(-(+(:(
))5(5.4.91+60)+S9G,S>B?G;U/2FSA2?SEU,YOC MS6T):-.-S;TIgJ +(()-/)=+*.1(-+*.***+()).1F628H=+2K=;<@AHVK
;S(DS; *)*-+.(-6474)3(,)4A<S3SMGEM(S:;-*@ULMS.KV>[* +(()-2(*)>1KSBS1:1KTG,T)T=Y?. -/+.+*371?*9(2)28.
.)S94*;Z.GS-V3WP +((2(+*()*+.)7(7(+*+)+(*(*(()EJ+0819-5O?SM8(U<U*S.a0 (*()-(/*-;0+321)(2+00*,>/N15S*
*(+3S0U1S:S8(V9W(V0 ,4+,5)++B053E754S+GCSMZB +()+**,*(,..,,*)8,)*1**?()5))3/0.A)4-6427MSFS+W)S,X3SE 
(,=:J1P)KPUA*AUI=S=T;PTIg@ (**F35J3(4G,)3F=K>1SCA02;Q/K3VQT)S*S+ +(*+)++)(+)2+58)+((((/((*+/.,(-)20(
1S<-,7-+3BM2SLS3<S@7^IUA +((((**,(0-*-))4?743C(((:0+4*.A0*<*-HSG+SI>.WDJ@c= (,((-2+G(7*+55G(S(4@(5,T
*-S21+)T17DGQ /(D+2YLU- (*(4+0.:.3:)4)72(82C.1,S+.S8S1U3E0KSE57S-*EZ2]> +((70S0)3(+1)3S4,/0.DF0S5F7B
DU/S,BSBS@S3S.dN (*(((()--+,(0*)).*5.)(,+/3()1(77./77./I*/G/G/.(>(1SE45<S)Q4>S*WM +(,+*,()(,/((7.:5S
;*S+);6):E>*)26)S0SF6N<T)SF1T7SAV3a3 +(((()(**())*(,A+)3-)-1((-((+()0(1,*21O;4<,-0@1(4(-()M9S.C5)S:S
: **+L/B/0/0)J+B:L*PJ-C)S-.2U6J+h, S=[JUM +(((+*()(/)*/-(S0-(/.*,D7(+70)S?4NETGZ=VM (+((+0-9**/)+/1)
.(,+*+,*1(10*/(61,30)?1)5S2S>PC,>X8T73SIM]:[H -(()(**06*-(07-)*0(,0(+/+K+>81(S97(G7D6-WF.DT.I9V-TB6 
)((((((*()*)*1-((,)0+6.0/++)C+31;))-61.1/)SJN5(S5A]6 ()()++(,,(0*3/.4(,(+-17*+4.),0+J)9,,0S=8)=-,J7H
,-S(.SG*S+S0.,C)YKSBCT7SGTFVD ()((()(*)(.*(+/*2(.0((/*)-(-*4*/S8/4.5/5PATIU39VCH +((/++(/?,I)(.*((+)
.))9,=H<60+8:24=SCG*9T+S6T6S?]I *((-8*AS,+T*.<FV=e3 *((*)+**))(-.*-2960)(07-*//)7,GN(4>*DS*SLL.(JS.S
39[: (*(((.*(+*(())/:)=.-,S=/-1.37),6)N3.S,TGS;F ,03SD*H+=S?J1JTL ()(J?9S>*U5S7S+7T17S:SNTDS.U5T.SFD
TJ(S/ *(().(1(,.-)+/)+/-(,*1)()0,@7S,+B/.01(7+-8(V+S@S0T+S>V6V+ *))*+*)-(,*(,))O6/(-*),S-0+@>,,B)S51
T7,*=L>TEVGaPT7 ()+S60T2;,1U5(S5U7S2OT-T2T<T+YL *)0J2+;(,+<E,+(:)(0E2PSDS9*4A>D-5W+T7WG O/0U(;T)TO8X
3X5T*Z6 +AaI -70S;UAMX2 ,))E?S*TAVG +(()0())+,(---1*(**,0(9/(7*@<36(+I+).5+<,,O.S*S3E1/S)*_7S*VO +()
(-**,(D,.91(+<*3).,50S123AS-39SAHTCT/i+ (*(()**+/**-*(++(,6()+A*;DF@S1?S@FFT<S?T9Z,X4 (+()-?6.(8A*,-
(S30(K(36<7-->ES0T0+15>T+LT(S/SCS(,SDTKT:S>QUEV0 *+@6ET?TD: ())(,-07))(9.1((()+3/8I5G(D=S(9)4T>S;CS8
(0U(^;^: -)*,(*,((2(/154*4,**)(.**44-(8S72-+))@CS4+*29363SKIS:SJV7]/ 2TO (*(;-7J=S.F2422S+S+2WIGY16T
- */ -2*)*(4(-+.-K+>(E)44(,-M<)2+1,--46/7+3;7B(,0AOKS>D , *+/)/,SOS--9SAT*X3H*SA2 +(MU+Y( *(((*D(//*
+,*--,*1)0)O(6)H-4/(>(S<:FS9@:SCVBSL?TJ +((/*(.)+*??,/((*-)T4JS(04EW)V* ())(++*-)6-+*.5(0,1DS)1=.TO/
H-S<(TN]KW8Z, ()))*++<7-;E61015+387+,(5TNCV6T)U4 JSK8[8S8S,Q *((((1(+*-(9/)G*(+C7S.36@,;1@(0-S)SKVG 
,(SJS>T>N=L8U7)_1 ,D<LYAUA *(((/-242E2GS9=?4SGUQS)]?eQ )+G?5AV)(S,0SCYCTAYOTK (*()()++.-(B9ES:/.**>-
S.3*4N:T*8EIS= *+.2S.SH-0+.V+6S-5S):IS/U6X,V<OUIS5 *((()-2(I2)*)+67*/?-*,):?2L-/<S<S,T91XAVBf@ ,0DSG
S,0 )Y,T) ,*)F5,6@+/7;.O?U*<S)T1SK17[I I@S?,S-/09W+*9=S2T2 :+KS*T=V< UQS?],jD (*((((-*(/3*2/226-,*4*
7I(()L),/K(;6S*(SQSFJUD[K ()((B<C+(>W(BSQ=Y0Y*.T2aB 9SCTGW7X-[Q +()()++=S.?)*.372:=;S=6SETDUO +(7<=9
/-JT(S2>W30E^A +(@6M)IS6CS9S:A5U4U; +(--()913J(T+S+>SBU;U4SBS-;X+ *((+,2(,++*9F****-3KG5.Q3SGTHT4Z<V
=UE ))(<TE:X/b> ,+7SE25U7UC WPB VG (*(()0S(+(:.-7,N2S((C*.S/,H1T/GTF)431<16S02T3SBES)T7UFTAUOXM +-D*
S2SO1S1.U.S8f8 +())4*( ,*-*)32)0IS01-9Y4LZ; /)J-0,S((JS)V6i< +(0.,*76+S)DJSFJG1>U7Y4S0 T) ()))()+/.C
8FC=4<?QPS<T: -5S)8T.S-T2 -((((*6(31+*4/,)(*+2(+(*@,9;+8-15S0,(->>-4ES36(UPU?W>_K +().*,*-(C+H*.(7O/
HS(7,2S-8SOTK3EV.T= (*(0*(+0(.34H---*V>S34?S7^/ S,,S4MMS5 +((-)+)20),C;(91O@5=S7-20S1OXOdA ()).,4/+2
2@9S))JS>SK),U8T*T/SESMS8S).U/J[05S) (+(7+*)1S/2A=TGA-:X>+SMC5U@ +(()-*1)).B3(+.1S30=2S7JW*fK ()((0(
,)*((+S,8(3(/.*L3S*34T.S0S(SH+H ,((./-S2*(2*S30)PH.)4-I^1]IT. S14U? (+++/:.(S7S7S6S=S:S9VQYGaL +((/*
(+*-:1+N(+(*5M/S40S@@-)C(^, ,)(3)*B,+8-P/=C@,ITMHCT-S/T@dM *((*-++.).+0((+/,?1J>;T9AS.S2U-SJS,U? ())
)*S-?6.3PA42)S++-41?SD5S1B/*V@U,_N ()5(.L)@5:)(DS?*)FT26I7<TBT8T7 VFU/W89T7 +((//*(,0/,.(</6-)8S,26,
(TA52>OS+6 E1*SMS/SAaL1 ,SD>5S:3S)1S1 U:DV2 ()*2=-.DA(S.-?-TQ* SB ,S( +((((**)+1(0.6(A+1)/,9:C=S9:SE
T/-V:) *)S,8@:L7UDE2V/V03X+ S,,3,,.(0=*PT9FS03JV.U,U. )*()9*S.0M7>4C-/5NUFVFKS= ,(;,=)=113CS700/-TB5
S*S@W-S.W:]N +((01(,4-*,..1)6+1)D1);--5K3>G,*(6J2EV)UQSKVB S86YF[@ +(*-*((.6*@00)NA)A62SOTLT*S-S50F4
dN (*(*,(*,*(4),S08(S;S+1AT)S74B*SIVH +()6+G)(-,1*5S*SA(S-0J05A)T*N,TNS8SBU+T/ +S2T/X/T17S: /-6@U64T
?S()SL<WJATJ -GU?WBTHUJ (S<;85AKS7S*PS75(T=VPW* +().3:(?.0=+S*S,*U2(?BTJ]* (+(>)(0>-+/.,(7S.S8S->->I
T*S.WGTLLVBZC ,3-S8136S18S-0S?LS;*0S/.S)S.S+9S3-V7aBYM T@S0S<T;S/T6J7j<Y9 +(S8S*VH5BS.H)6BUGGS+W2d? 
T6U+V) V> 2-/(4O+(49+S>(359-<2S:T:0SA,T5 +()(-/*-0-,7>(--<33.0,S/ELTO?S,SGU>B ())()--+(+?/+-1=-1).@(
):.S><U?O0=S,DSET2T6 (+):3/98()*30.3E*S09-25SJ:S*S->OS+U@UQY8U@ 5*/(>(/;-3*((3S73SIS:*-UES:HX5 (*B?,
(51H90,:)H7T>.S8*0SC/_<Z? (*(()1+*+1@;4**)3:1T=7SPS,V@ (+).+KS.S:9SLVISES3T;U6d, (0S3202219S.<0T*V.3
H@T82Z4.W.X( +(,/++,(1+@3-+*=C.2S+/TAS20SA^O +(***++??8)TASNS.BSO6,S6T+ +((GS.1+51(S0JN.S-5SJSE)VET5
W=UM .()+-02*/15JM7S3.S(T-W1fP S, (*(02=F@,(+/S/S9)T)DS1,SOSQS?VLWBW25^8 ++-(()+0A*?EB*P-Q>/NSF?d7SI
 -S.-4FU0U6 ,0/S:3S(8T=S.2T4L_KS/ ,4))0SBS0IJT(>06]2 ,35:5,3)5FGS*;@V)]Je:T0 +((:(,C>).01,1(S5THT8AG
C 2HU5SH[9 (+()(()->(*-)*M,,.E6/3S(;J2D)ASACDT* S.Y;O ,*1,++8(HSAS1I4SM(SES3O<-UNDV@U4S= ,M 3 ()S3S.
XPTFm= ,()3-9*2,03*36S3733,A+?,SBS*T3V;U?SK; 2*788@5-**SCH<)51+S,SN=S-=?.9S> *,0/(*).(),?(98/*),)D=J
4J?7U/f3 @-S?-ZNWC =@KW:T=?S2D S8S0V0S6SPS,S6S-VN^@ (,,/0;72O3(2MTQS+(PS340;S=W*eL ,*1)20,-(S6N(O:O9
*2*SI):TCX+]8 Y4 (-(1.(3:.S*S)H*=S@(1>/SL(VB +(,+3,B)29/*S=T22;VJ7V<WBX. (@T,S>>-AQSHV;S4 ,(+I-2330(
+)S.J8P+/S7S0S,T:Y9SIZH ,5NAWE ,*OT)Q.-S)T(S;BS*OT7V=(0SQ6(S-AFS>1UP]* //+.)5VQZ*gH .-73477:/,4=@G(3
SNIB)9PD?V@SNU. +*)4*MT@Z, W1IXGb- +(-***)*-EK+,S7TKe.ZKT, ++/+;2S+S@0S**2K<S54S)AYOV8 ,VFV)VEO ()(;
7J<84=.S1@>DSAU;]7 (,)).3GMV>DUG10W7 ,0*/SE2,-F5/,T*S0V4S1T1OS7a) (.+/).27,0B92;0.(?SG/;T0 **25B?1J*
T)SHXPS9)U?S; ,(((-5(*5@+@,/357DJS,T<GbI Y>S,LaD ,..3B.U,S0]QX6 )*)(-970*S()(/+6/5F:;U<S6SH *(()(-(*
+*(,.S7+++*(6L9TGVNUH XE VJ]N ()((0+4SC.M4S?)S+(FS)?BEX=TQU5e< -OKTDTLS4GU=V6V?WC (*1*342K.4S4+SE-+?
W4)(Y9TAS-]- ,+7SE7S,S:W) ,-;7*02B*0TOU+U/Z=Y1 +T(/-1T<T(B/TOf- *((6,S+3@(.S+T?U=n> ,3/-40/I0I7S4U3T
6Z6S)SDSC ))(-**,0B;01C79K1Q0KSE WI +(()):30-S-V9DS2 MV0? ,((*(-/S3)5+++8S-S2/S@FS/7.J+ ,(/-ES,*21H9
S:4(PS(S/4T<Z;WP +4/@S/TP)S+MMS1+1SI/@-SQ[0U8V0 (*1/0S53)52:PHY2T2:U1UK +(6,.-(+S9S(B (7I@?-S@+)?=J.
S-(3W-QV6U2(0U+U, (+)1,*8S3GKS@0-.8U5 +(*-E277S+SLC,T)4WNSE8]+SBY6L ++*NS8-9B472N=+T0Z;YM (+(S*49,8S
9S5K9LU7IU3Y-SJWA_9 ,)2((,5(>H44>T8CS6+WLUH (T<*WEl: :(*TCES=UBSNT2+H: +(()5+*)18-/3IT/DS)8S(U7aK ,4
4<T/(AS,S1+TKa.Z( (+4S)JI60C?S---)21AU3 UO /(+/S4B*SFU1Z@ *((8*,;S/,+S70S3T:VDHc*XQ +(((1/<6=3U89TKS
(:YQT*cKV7 +0*+:SCS=4 S@S?>S@VLY-Z) J;T8-iH ()))6*5TNUHT2Y) DU3_I ,+,3,DE.SNV4SFS4bL *((02-S/7+.(T+T
?>S*<S. YG /P-1:TQV?YDi* ,4.SM].d2 ,0*(S0S6Q(KW;ZDUA _DPg- +S0S=UF=T3TN -(S=5T6VLTMVBf@V< +(-*+)O@.+
4:V5UFVKT7HUN +*9I8M^?dJ TJSQT<B +.6MG.)*-ESG,S+SP5W9^. ,4.-+S9/9SCIS7UQCV)]( +(0+(4;S:S7-)*T/S>,>T.
ULT/eC +((+/2)5(?(9+<8S,U75U9T1 5V=S+ TPNSH T= W0UJB (4.1SKFSMTGLS5BSKTFbOY. (*04G(1SAS+@U8(S-SP *((
/(*SM**,TD+X0 LYJg0 ,-*SPTKVNbM -2/(,P.*,5AT(<B3SQ:=S<T5 (*T<UG .(0/S*57?V>S7< ,4+S:XFS1(VNS1_9 8/@4
K3ES=9)VP ,()80A0C*U8)T(2XA (5>JUGO[*V*(]GTOU6 S1=U/,QZ2dD ,M (+6S.U1S4YCe@ S/W0S1U9SGTNJ= (+11H3(9M
 ,)(-BSF:UJPSQW.XPYN YDSLWH +4,0SB/.TNA,)XB^G (+*-8.;)T7S:W5VC[* -230G;:94LH4S9EUIW< /=(DHS-5FBSP^HX
)V=[2 +CP)(4T;6Ja:S:[( /*94C33SA(OT*SLS1W<  </B+(13*.(2/,S9U-1FV3-TB (*(8-S5.S*5:)T2U>U5FU4T0 +S/T?V
QU-Z@Y3 +().+D4S(HCS62 /M9S@U/S0+5SKTP U:SDHTI?W; 5T)S) ,;CS4S3V?TLAW@ =:QT1U4W7^) 8O=N/S( +(80*S:,S
=;S<]K +(0/+U,SF6S2a5gO T=U.4S2UGT2SK],U-SA]> (+V0T86UNkB +)10+Q;36S+6U+K_- *))(SK9--S2?;/T6T* YCTM 
/,,+:2UI0+?TA +T6]>2 ^A 6K+*.5;U):.WH:S.VA8U1 (+63<2GS7UE]HX(T)Y6 VIU,aG SBN4W;S8>W6U; T.-S-,,5S5;PV
NSH[2b7 V>UG<) S/S.S7D,-Q;S,-2IFS(XM V;Y>O FS?*SEU3 @U<V8V6S/[/ *(++:.87/3,;@E.TB SH7X.S9S4S* If- G7
TD[N +=G58T+S7U@W. ,4+1SI (*5S.C?/W,UKVJU*SKV+SOU*V)S>S1 2-VE]9V6S-hC ,T-2)TF5T92)g< (,HGM9:S7S>S*)<
 (-.S/QS7(5VG<ZQ ;v0 AS8SG]6TB^F +(6:U/ (S5S1SO[>T)[P (.HS5-4)-S3OULW-U2 ]E ,(>SMS4W=)=U4S2TK]>W2[Q 
-)S5-.T(T>SNPTGeH /6S/SP+X>S1VA7 (+)(<AS8DT=:X=XAa( ,(2(SOTNU9S+0T(Y(Y@: -SI6:8;)C8S>S0T*SFTAZK[@ S9
SGS?F/]+X6 ,ET.:S2S0S1KiH )-L[:f. ,)S(2W(//T;S<.-SATA]D G<7>W1SBSJ ,)(/+;<S=[M ;:96SGS<ZB T8S@f3 -((
32*S4X2.V> ,:KS;A6GW7Y/ (+ATJZ?UD7T<S) ,4++SBCXK[3SF[, 1C-)2OS???(>Z7 +4N.O)*S.UGTO 3bH )+//S<UKTE:g
: T(YF +(E.>S1LY6]KV-UJ (S3A3S1S?8)MT>97T1SJUM BS((T7SGV?X4 ++-+4BABISK6JT6WK 5KTOVBT:W3 +(4/;S26U?]
0KV7 3-T+S5X+,SAH]C[QV-?U2 CUGU.SG7T1 ,*,S?SC,T0Z<SHS/TDSGdA (*<SET9SCS9?DSD +(BS(<V:SF(g2 *((-QS+U9
S* (+(/*/SKVOES8PXA0 ,(T(S3SFSAEUQVG]L 47A-S-S)=+F(0SI/U?@SD (),-T,]>Z6W8 +(8MO*<T3X(VJTO .1J9(9JMT5
E@SL 94SKXNO7 +(+ (E;S2S9T<6TGU9PS5[2 :S<S)S*c+ (*+-1S,-U)S/VFU?UE )B0SF131S-Y4 *:;5S-TP2YD :-@S,)9T
*S5WDeC 9T*S6[, -T4 (BU(U5W)T,T8-T.dI -80TLS9V6^F *(ZPS/kH ;Y@X8 ,S?52(SAXKZ+ 6>S:S1S.S/TP+_: I<S=U?
S;k9 8S4I00T8T-a00 ,a: SGT+X/A (+S1.S:WH[+SM[8 ,4T4S0- MF/-SD +T0TC?K T3/S([2SQSC ,)FT3X/ +*.@<1YH W
NV( *S@VKW4U7>e6 ,8T=TJ[.T(4XK +.5,S9I+S.HU3tI +*:S01/,h*e5 +JT>]- *SO.T) ,SD;*Ba- 0[FT2 .(?T;:,]21Y
FdE W, +):@)S<eMW( ,--6SA5 ++(>-4S47TBT*SE U/W-U*TNU+U96KT4T7ZQWM FS23U4 -S7SBS7U4 a;*X4 +:3S35(eMaM
 .S*U;W,T,TAa/T) T<T.n, +(<U1V<S0h, S=TOY914[G ,T2(VG ,80S24U)V5X@ ?S73(*U*_7 UN ([9T; >GUDTJ+U5]3 F
?D7[9U>^6T/ c<]7 S( ,BAc2 =V3]@ T4F]D 5S-T*IvQ bD F+TAT+U,UM ,4T.KS9U:PU@0FU2X)VJ (S0TLS3T;SC<T4 a5 
^) /?0S+ZJ (4SP*S*MZB< 4/d5W( SK_N FSKMT8XKU73 -SIDUHT1LTG X@ T(<)Y0F[9T9< ,AZNU9[D (Z6 +(/(W(S3 1/S
N)U:QZ5Q X:AV?cK (.S/2(S(V6[+ ,44Y;W1 .Z5a:2T=V9TNWI G*bF b2 )VHS+ .S-D*?1U,U*iO (V)L_= +,/,>U(X<h; 
*)9)=SPY;U-TK 0 Gr? SH +(4GS7SJS>T4SE;*Z:V: ,*3S)Z<W6 6@U8B8T7SBV* ,0WJS=Y)S* ,()--S,S/UAUL S753T0C,
@+S@TPY)Z@ (6Y@S, ,0243:UEuP U? =75S0SCS,U,W6T/Y?0 ,0T8Y0 (TE[.S+ *)+=Dr0 [0 S0QS(C3FS- =S,U0J-T3T4 
QKS>:SP 2W:PSG ()V=1@5>W6ZIU) +()2DDG_K3D:[9 GVNS3_7cL b/ (UH[MC<g+6S0 bATJ9 ,*,.SJ F<S4S5S;*5-U8Z>3
 +[G BX7e8TO W< ,4XAT<UJ_3 Y.V) Y2X? S9S4 SJ(YEZ?9 9W@UM U<V8VKNZ>U8 M]K +(S5/JTN]I _@W(SNU0 ,ACS9YL
a) 9SL*VBd; -T>CU8S7^-TG ,S2ZJ (i; ;,U@V-[1 UOTF,XA 5S+i6 U<SASMWF  GZ+S( Z5 M>*B0<S/( VBVOd5WD ,)9Y
)[:<]QT5 W6ZG +12W?T.*S@ +(03I1UD[Qg7U7  0 >?X>SCU)T+ X(3V4c;^8 (V4T,*SES*SGd/ +90S?9S6[7 ,T1(T- ,([
07T1c< O.5*SEC,SD1 /(;S7T6W) ,;SK?SJ ,^HVN 8cNi0 FSKU4J]( 5+3@-SQ*)T*TBS. ,NLO>1T(8 T:]I[< ,SK)SEULV
KX9 ,6U1V?*Z0 S5aEU;XA TLY;V( SPS)W4T9bHUM UBXC VKTA]OS.]+CS0S8 e3 ,(VLUJV1o+ ASDSHV3U? /,6S5S(d9 _5
 W8SA8 +S>TFV9bO X: fBW0f9 ,*2=S+b1 =S<W*t( ,T5S>SEWL ,SOS@T)U4X(C 5*0,4OT,S9 VJLWIS8 YOV=OTO/V+ .2[
AU3c, S( V6c6k) +(A 8k- T:S:Y1XC]G TET+U.=l8 (7f3 +SK9aI VEMUH]G /BSQTES) ,W? VEW6d?a5 ,U39YMd?]B ,*
0SP]E TAZ@ ,TM [DAhQ S7;XPS0VNAg2Y? :S07(DT;SI<S)bD JTMS4MV+cG^37 a> XHX* hIU1[H 9+0V:U(XO 8/SK>FS1S
0 YE MS8TEIS)[*n* *)SK< SEVFU.S*V? 0 S3T.V9WPiB ( ]+ (+88 ,T:m>XF T6T<f3 QS/P ()UCS:TGY+dD P-D2>TDSJ
 +(S=YN: S):DTF,VO4Y@ U-hF ,U9THfO 2+W)0: g/ />EX< kG[HT/ (T5S:VA[-ZPVA +,+@ TAcN ,]+ X< [/TEQ SQLSN
S2e= Q01S+8S@S3aA S1NX.S>W< _2XA 04* ,^/h6 ,fKYMS? *W7n; X:XBX7  ,aF_;W?F *S)9A-XA , jJ S:W8lC ,/T.Z
4S([8E T7YIE]G (S<T2X6T8[7 23Z=d. ++5S3Z;e> 8(4S?V9W- >X: X9 3D3=0S3@ T(TBFe0 ^F[: (S/+:f4 +(2SN8T6S
<  =8q( x1 Y8;V/ ,S1V,p2 .T8T9dB FV:  cJ SBS2TAuM SDTP[. *VJSQSJ V28W6WN5]? Z9 8]7SPV/ Y7V9]+[K T8k6
 ,8[/XH T3,WHXO UBTL UMhKZC (ET3 (+NV,j7 53XF  /SI- XFW5 -.DT4 @z+ T7]* *:S, j4 (2T< +)PS.ZA WE SB(S
6W+Z, W8_/  />]N^?( SPUOxD NVCTOU>  +,S2 ,XMbL 5T2 +<S8Oa) S;U)X7XLU74 a/XA T:UJ (U?08]JZD Gf=[P )*x
. aJ +*{; VN S0TAXFWDUKWJ a3S. T:<S2U3SL  ,iE 0[F 0/ , d2 i4 (S8W+ +jH Gu/ UDZ-V( iO_<  T4S, +, /-W(
 ,UPWQUQ i5 S. TJZ2YBW@ AU;V/e/  c0   /-X)ZN ^8S> 3:X=[> 5W/U?S- VOS:SHWC W0bG ,Z2 h1 (T<WA[C T@S)Z2
 ,T,)Q OV,V= T/SCb@VD TNTC ,a:  @SBlD^9 Y-HY, 0  +U9UMO )UOI(SNZ3 U)[5 h2 /9S+ MV)X/ .) 0T+ (*[9 9 T
@UIX> ^BYG ,KWF ]; d5 8T19UBo5 b(ZFW: WQ k)WK /HTE ,^+ -T+ S+ SOY-S= VJ T@X8 0 ,T) k0  0 5GS6 +W2 ,(
OV+ ,tQ j@ XB h< 2U0 04 9SO ^=a2 ([<@S; /^0UD SB SHSIi- i9 ,_LU8 GSP^2YHS7  ,cP -D J UQ{7 0 W1UH T8U
/ TI[<[7Y) +0h:TF c> 8/b3 FT3^)- U/hNSD S9 4S7a; S( VBc( 0H UIX= g) g2SOgI ],ZA  iHYHS+ _H^= TDSF9T=
i4 TD]D 8_<c* ,(T@ ^JT(a8 V9VBi2YL (?4 eA V6c6 0  S4S1T3V8 @^3- (  Y9UN S+TGJ ,TDQ ^-S2 OoP T* =T=XE
 b? S8@ b:V. i- (Y0 S( WFWA FT1UD +V=]J 9U2SHXN  048 0 9a? ,A1  -CSISD VQE]* GXPU.Z7 , b@ : Y< ,d= V
2X= [P S,V? U)SIa@ S1TA TLU,EYGWJ X@SJYI Z2 N S7 mA   _? ^JTO SE6OX9S1 , FS*^0 lC ,UO ,WB ,A V2 T9 z
@ YDr+S3 m6 ,63ZL  Z@S1 ])U*b3SM ,3 U5 S1a7T?n- j< ,3<V:YD , i@ @VCU)k= /8h7 p6U,  ) (YM S* +7^0 F F
 S( fA [9_N c>V> T.V. S9 SDB- U< 0 (V/_) XD W6 ,TJ VQ@ tA T:SJUD2 nF qJ T4 VC_9U-SP _4c+ UImA S@ S-)
G _;   j5 ;T;VP^;- T4S@d3 dH ([3_M S9  bKT3b) ,fN  , 5 T3]3 q4V8 JcG  c/ TF  -XO 58TESK ,0 X(U: SD ^
J S: }B _H -V/ FSA 85b4  DT2ZQ  8VO N Z2V) t7 A c;  [* U5 ^J SP W1 T= U(oK TM U: S- Y. sJT1 p/ SC T:
SG _LS* w? W.6qE S:Z2  dN Z7n:  . S:V( c5 S> UFY. S)SP +_,Mf6 ([3fAX- SO,UN  YM q7 }. X=hN   *) 5SNY
( 0 0 T3 0  YN  0 z; SBbJ dN^0 -YB  Gv7 0  ^4nC (  [? 0 +W+, cJg9U6 S1T(SM  V5dM (3 SQU1 ,  , , =0 (
i. v< v6 U8 g4 S9 UK +, 0 _1 p4 T,qE  [P -; T8SI  S- S9]? S, )Y5 T? XF S2  SI 13 0 S1 , _. WNZO 0 _;
 Y0 WO  +W(  = +J _< ( + 0  uN s@ c) @ vIZ8 sA q) d2j2 hD YA , h?; UN S1iN  qP S:Z=  U2ZN e8H +T9U6 
 dJ[7 / I   kF SDYA S/ s) T9 UCWB x, G ( Q QbF X8 T4ZMZ?   0 A7 =8  , W1 TG 0 0 z1  r= Z( VD   T@   
 ( ]Q WF [C h1 TF   l9[Q S,W8 a-U; V;E s1 0 f= SISB ( 0, UC  TM  = F aF 0E YD  W/ 0 Y0 X*  5L Y5 S8T
5 Y5 VC XL y( UM  u* 0 1 YD ,   wK UK 0   = |. N _; UB [5uJ    U. VI  ]H G9  0  [D  MS7     r3 g* 0 
F GWM   fBT<  eG   sO  i-   TF o8 V: gO , 0 T2   fO +  q(   , /SH bK  1 P UIW. X0 *a* x) Z2 ; jJ hO 
,  U8a7 mL [? ( 0  m- 9 , x+ /U< TJbD bA XL TLq?  f= Y-  g< WG  T4ZJ   i9    0 a3 S= T(gA 0 gE U@a8 
 0 t0 vP ;  0    ,  xQ   VL VF  UP  U+W= bB  SG V: VL lP Y+ UI S: h+ VI      TI    gK z* ,   YJ 0 S9
  T9   (   ( Z5 T/    p7 zM    0  jJ    T7     lP xL  ]? I  [H   T4  UQ  U= F ,d7 Y@ Y2 T0 f<  W/   
 VQ   S8  q- {+ x7  S9 n( ^O  + 0  Z3[; ~J iJf1  hA  UO zH  (V7 0  u6 s4 0 y@   yA k1 YO 0   ]H  YP 
j?  m4 UM n< wA o* a5 U.  q1 0 |;     }8         p5   N h8  b7 hC  q5  _: {E    nD 0          Z4 x5 
XA   *    W6   Y1 _=   0   0 T3    s/ @       eC W1  -      6  a>     0     b3  /    )   dF  aM   0 
0 0 Z7 ;     T? j1 eA a3 g+     f:  p*    U<  ]7 ^J g-  Z( |D  *   dB   0 r+  mD   WA g( 9 r< V; [J`;

/** The same for pairs of which one hardly goes without the other. */
export const TIED_PAIRS = `
+0/[APVPSCD4S5*P3T4T3S+ *6T5 (fG 2(_-W, S2W*BY4TAU8Y) IFSB9T(KXB )U5X+ gB (l* (V3TD_QV0 LU2TD SF+5dG
 ( .ZEW6 *[+eB ) SIS>[(W(QS( S(S@ U;k,TN 6V9W? ( g7 i? _=W: S< ?iO cD UQX+ J<YC ]F W3S<S6ZDV1  0 bLZ
> _>a@  .kP U1 :S/g) )h9  U3 ( E  C b> BeO YB_) UPESK[: * WM_)TO S*e+[H cE TLUIdB [BSB _E 6 a<W/ GZ<
VB S@eI S? S. 0m= W7V( S0Y4 b3T?X<  T/ d4UL S1 SL 3 VA U*T2 SGTG > SM V.   T+) UHV, SE]8 TCY. S,d, >
  XN-U*KG Il( 2XG a1 S3 TIU:  U+ZM _CUOWK n6 TNTL  :b; V2  Y,* V?aM V2U4 JX+ @ T1 b9 S8 UN T5[Q W.  
V3c> TK [3 f< 7 fE U@   7 VEVQ P U=X> : aP_: U4[3 l7 VCU8 hH  UJ/Y- U7 U- Y6  )T7  U> Z1 T( 5   U8 S
4  XIVA V=XNS9U1  UG [)ZJ ]PV(_9S, eK  ZP  U< N  a< UI S2VDWG a- U5WH  ]7  VM  e/T( S3hE U*_2  fM S0
d3  U0 X4U>_( aB X:W0 bI Q b.SE XAXPSGSB    Z: S= C  S/     X) XJ  U2TN [67T1SJ  _? Z. m: Oc@ EaI T0
 0   l> c) V8 Y0  U0 T; 2  , UO   I  * U+[8T=  SPXJ IZQ k2 M ]L ZAZ5   Y.T)  ^/ VQV< W?  T)k( T+  W-
 c; e1  ) 0 WP VG  T2 0 Q U9 h, T)  -S7  f/  S, Y6 iH     W, 0  a?    VF  TNTIb, V9 U:D UL SB S-  e(
X7 d= e5 e6  S8    S6 S3 V;_2 ( j5 h3 hO YH ]6 W: V>    p3   b* _F c7  YJ f2  S, a@   X0  UIe(  V7  
S.Y;   3 S6    ^7WC ^H ].UA   Y4 (  X@  :Y2 fKSQ7 7  0 W1Y?b-   ZM ^K      Y>  .  XE VJ  S+   h6Y1 Y
K  fP  WI  M   bA_A       W1  ( a7 m8 W/e6  UO SI    S@Z@ J  UP   YG [?YD T< jC _DP TJ[; dI f6 S8 TJ
V< b-    VK WD T= [) c: ^<  ZE W.gJ  X6 8 bM VL   W*   _JTN SD j, YD    fJX)V=  /  c9  UK   W-  e= _
M S6  UF m2 ^(   ]? S1 T:]I ^A f) f. YN cC  Z4  _(O  b)  _- I UJ[N S7  oI c>W<  U( ( ; UH  ( e; ]E  
X8 >  o- jI WDd:  )S(  S2   UQ       3  T(   V*  ZHT:   V9  VF Z; *  o.  *   T@ 0  SOe0  ) a8  _P T:
  Gh8 * Z*   I  a? ])A ZG    bG , SC WN    SJ  *  0  W, hB TE   SQ V> a; h7 VEk) T<T.  ^M   eH UN [:
 i>  c< S( dB c8 aF U> bD J   a5 ^)   4/ bH _G  X@ gO , (  c/ Y*    c? b2 )  (   0 G SH       YP    
 TF  [0  Z,  2   g6 b/  e:   [K BkH W< mC Y. Y2  f? [N  M]K  g> S8 Y( Z- S7 (i; ; UO jH   ZK Z5  [@ 
p@ b,    0 > X4 X:  V=     ^M d5 F   a2   S5 TL^< m>   e3    _5  ZI X: fBW0      ^= d? ])    k>  VI 
8 d/ h. X@  VEiN   TA  [D    a> _K hIU1   YE    0 YL ( ]+ (   T/  TA   U-hF X5 2     4 TAcN ]0 X<  X
*  S1 fL  ^4  W:     ,  S:  ]/ ]-     X9  jA i/      YL W;    cJ     Z9  iM   T3 UB lG      _*   T7 
 j4   WE  e@      0 iM    a/ X3  g3[P    VN  a3   , 0 0  d2 i4  jL G ^J    0   i5 S. TJ   c0    ^8 3
 [+  gP  h1     f:    nN  0     h2    0 (  T@ ^B XE ]; d5   WQ k)  ^0  S+      k0       j@   2 0  lH
  ^8 SB  i9       UQ  W1 T8   c>    S9   VB  UI g)     _H     aK     0          O T*   S8 fA    ^6  
   0 0        b@ :    [P         mA   _?     lC  WG      m6           i@     )       fA    S9 T5    
XD          _4 q9 S@ SO _;      dH       ,            [; SD                c;         TM   Y.  p/   
                   q7         T3                                   g4`;

/** Three words that are said through, so that the middle one twice is a slip: `phạm pháp luật`. */
export const TRIPLES = `
an ninh cảng, ban bí thư, ban chỉ đạo, ban hành kèm, ban hành vb, ban nhân dân, bia và đồ, binh và
xã, bàn tỉnh lào, bạc nhà nước, bản vẽ thi, bảo hiểm thất, bảo hiểm xã, bỏ thông tư, bố thông tin,
bổ sung bởi, bổ sung một, bộ ban hành, bộ chính trị, bộ công thương, bộ lao động, bộ thông tin, bộ
trưởng bộ, bộ tài chính, bộ tài nguyên, bởi nghị định, bởi thông tư, cai ban hành, cai nghiện ma,
cao tốc nội, chi tiết một, chiến lược phát, cho công ty, cho thuê đất, chính ban hành, chính phủ
email, chính phủ quy, chính thông tư, chính trong lĩnh, chơi điện tử, chưa ban hành, chưa thống
nhất, chỉ số cchc, chỉnh thông tư, chỉnh trong lĩnh, chịu trách nhiệm, chống khủng bố, chống lãng
phí, chủ nghĩa việt, chủ trì soạn, chủ trương đầu, chủ tịch ủy, chủ đầu tư, chức thực hiện, chức tín
dụng, các bến thủy, các công trình, các công ty, các thông tin, các thông tư, các trường hợp, cách
công ty, cáo thống kê, câu lạc bộ, có cồn khác, có hiệu lực, có hiệu quả, có khả năng, có thẩm
quyền, có uy tín, có ít nhất, công nghiệp đầm, công ty cổ, công ty tnhh, căn cứ nghị, cơ cấu tổ, cơ
quan ngang, cơ sở dữ, cường công tác, cường thông tin, cấp giấy chứng, cấp giấy phép, cấp thông tin,
cấp trong lĩnh, cấu tổ chức, cận thông tin, cổng thông tin, cộng hòa xã, cục thống kê, cụm công
nghiệp, của ban bí, của bộ lao, của bộ trưởng, của bộ tài, của chính phủ, của công ty, của pháp
luật, của thông tư, cứ ban hành, cứ nghị định, cứ thông tư, do công ty, doanh lữ hành, doanh nghiệp
nhỏ, doanh trong lĩnh, dung thông tin, dân cấp tỉnh, dân tộc thiểu, dẫn công ty, dẫn thi hành, dẫn
thực hiện, dịch vụ bưu, dịp tết nguyên, dục mầm non, dụng thông tin, dụng thông tư, dụng vũ khí,
dụng vật liệu, dự án bt, dựng ban hành, dựng thông tư, giáo dục mầm, giải phóng mặt, giấy chứng
nhận, giống cây trồng, gắn liền với, gặp khó khăn, gọi tắt là, gỡ khó khăn, hiểm thất nghiệp, hiểm
xã hội, hiện thí điểm, hiện thông tư, hiện thống nhất, hiệu lực kể, hoặc ban hành, hàng hóa nguy,
hành kèm theo, hành lang kinh, hành thông tư, hành vb trích, hòa xã hội, hóa công ty, hóa nguy hiểm,
hướng thống nhất, hạn ngạch thuế, hạnh phúc số, hết hiệu lực, hồ sơ mời, hội ban hành, hợp chặt chẽ,
ii ban hành, ii thông tư, iii ban hành, iii thông tư, iv ban hành, ix ban hành, khai thác cát, khai
thông tin, khai thực hiện, khi ban hành, khi thông tư, khi thực hiện, kho bạc nhà, khu công nghiệp,
không thực hiện, khăn trong quá, kinh doanh lữ, kiếm cứu nạn, kiện đầu tư, kèm theo quy, ký ban
hành, ký công ty, kết luận số, kết nối mường, kể từ ngày, lang kinh tế, lao động gặp, liệu thông
tin, logistics trong lĩnh, luật ban hành, luật bảo hiểm, luật hóa chất, luật quản lý, luật trong
lĩnh, luật đầu tư, là công ty, là thông tư, lý công ty, lý vi phạm, lượng vũ trang, lạc trong dịp,
lạm dụng rượu, lệ lấp đầy, lục ban hành, lựa chọn nhà, lực kể từ, lực thi hành, lực trong lĩnh, miền
núi phía, mù cang chải, mặt trận tổ, mới ban hành, nam ban hành, nghiện ma túy, nghiệp công ty,
nghiệp nhỏ và, nghiệp thống nhất, nghiệp đầm hồng, nghĩa việt nam, nghệ thông tin, nghị công ty,
nghị định số, ngành công thương, ngày ban hành, ngày thông tư, ngũ cán bộ, người lái xe, người quản
lý, người đứng đầu, nhiễm môi trường, nhà nước nắm, nhà đầu tư, nhật thông tin, nhỏ và vừa, ninh
cảng thủy, ninh thông tin, nâng bậc lương, nâng công suất, núi phía bắc, năm ban hành, nước nắm giữ,
nước trong lĩnh, nền kinh tế, nối mường la, nổ công nghiệp, pháp thi hành, pháp trong lĩnh, phép
khai thác, phí trong lĩnh, phường âu lâu, phạm hành chính, phạm pháp luật, phải thống nhất, phần
thông tư, phố trực thuộc, phối hợp chặt, phụ lục ii, phụ lục iii, phụ lục iv, phủ ban hành, phủ quy
định, quan ngang bộ, quan thống kê, quan trong quá, quy định chi, quy định tại, quyết định số, quyền
ban hành, quyền trong lĩnh, quyền địa phương, quả thực hiện, rõ họ tên, sau đây gọi, sau đây viết,
si ma cai, sinh trong quá, sung bởi nghị, sung một số, sung thông tư, sâu trong lĩnh, sơ mời thầu,
sản vô hình, sẻ thông tin, sỏi lòng sông, số cchc năm, số thông tin, sở công thương, sở dữ liệu, sở
giáo dục, sở thông tin, sử dụng rượu, sử dụng vũ, sự thống nhất, tct ban hành, theo quy hoạch, theo
quy định, theo thông tư, theo đúng quy, thuật trong lĩnh, thuế ban hành, thuế thu nhập, thuộc công
ty, thành công ty, thành phố trực, tháo gỡ khó, thôn ban hành, thông quân đội, thông tư số, thương
ban hành, thương binh và, thẩm định số, thẩm định tại, thế thông tư, thể thao và, thống thông tin,
thủ tướng chính, thủ tục hành, thực hiện thí, tiêu thống kê, tiết một số, tiết thi hành, tiện thông
tin, toàn thông tin, tra thống kê, trang thông tin, trong công ty, trong công tác, trong dịp tết,
trong lĩnh vực, trong quá trình, trên địa bàn, trì soạn thảo, trình ban hành, trình sổ hộ, trò chơi
điện, trường ban hành, trường mầm non, trưởng bộ lao, trưởng bộ tài, ty cổ phần, ty tnhh mtv, tác
quản lý, tác thông tin, tác thống kê, tìm kiếm cứu, tính thống nhất, tư ban hành, tướng chính phủ,
tại công ty, tại thông tư, tạo ban hành, tải thông tin, tầm nhìn đến, tắt công ty, tế ban hành, tết
nguyên đán, tỉnh ban hành, tỉnh lào cai, tịch ban hành, tịch công ty, tịch ủy ban, tốc nội bài, tổ
chức tín, tổng công ty, tộc thiểu số, tục hành chính, tỷ lệ lấp, ubnd tỉnh lào, uống có cồn, vb
trích yếu, vi ban hành, vi quản lý, vii ban hành, viết tắt là, viễn thông quân, việc ban hành, việc
thực hiện, và ban hành, và biện pháp, và công nghệ, và công ty, và môi trường, và phát triển, và
quản lý, và thông tin, và thông tư, và thống kê, và thực hiện, và tìm kiếm, và xã hội, và đầu tư, và
đồ uống, vượt công suất, vật liệu nổ, về ban hành, về quản lý, vị sự nghiệp, với công ty, với thông
tin, vụ bưu chính, vụ trong lĩnh, vực quản lý, xi ban hành, xiii ban hành, xiv ban hành, xong trong
quý, xác định tại, xã chiềng ken, xã mường bo, xử lý nghiêm, xử phạt vi, án đầu tư, đi làm việc,
điều ước quốc, điện nậm cang, đo đạc và, đây gọi là, đây gọi tắt, đây viết tắt, đã ban hành, đã
thống kê, đã được sửa, đãi ban hành, đúng quy định, đơn giản hóa, được ban hành, được công ty, được
sửa đổi, được thực hiện, đầu tư số, để thực hiện, địa bàn tỉnh, định chi tiết, định chức năng, định
pháp luật, định thành lập, định tại khoản, định tại điểm, đồ uống có, đồng bào dân, đổi mới sáng,
đổi thông tin, độ thông tin, đội ngũ cán, động gặp khó, động khai thác, động thông tin, động trong
lĩnh, ưu đãi người, ương ban hành, ủy ban nhân`;
