import { pattern, piece } from '../../../text/pattern';
import { type Deadline, makeDeadline } from '../deadline';
import { type Expression, matchesOf, trimmed } from './expression';

/** Whose request or order is waited for. */
const WHO = piece`
  (?: của [^.;:()]{1,80}?(?=\s*(?:[.;:()]|$|,(?! các\s)| (?:để|và|theo|tại|về|trong|trước|do)\s)))?
`;
const MEETING_CUE = /(?:tại|trong|vào|trình)\s+(?:cuộc|buổi|giao|phiên|hội|kỳ)/iu;
const ENACTED = piece`(?:ban_hành|quyết_nghị)`;
/** `ban hành chính sách tại kỳ họp cuối năm`; a resolution `ban hành tại kỳ họp thứ 5` is there already. */
const ENACTED_YET = piece`(?<!(?:được|nghị_quyết)_)${ENACTED}(?!_(?:tại|trong|vào)\s)`;
/** Work whose end a meeting waits for: `báo cáo … tại cuộc họp giao ban tuần sau`. */
const brought = (enacted: string): string =>
  piece`
    \<(?<=
      (?:báo_cáo|(?<!chương_)trình|${enacted}|thông_qua|xem_xét|kiểm_điểm|(?:xin|lấy)_ý_kiến)[^.;:]{0,80}\s
    )
  `;
/** `theo ý kiến chỉ đạo tại cuộc họp tháng 3`: what was said at a meeting that is over. */
const NOT_SAID_THERE = piece`
  (?<!
    (?:đã|(?<!(?:xin|lấy)_)ý_kiến|góp_ý|kết_luận|chỉ_đạo_của|phát_biểu|thảo_luận|kiến_nghị|nêu)\s[^.;:,]{0,40}
  )
`;
const AT_MEETING = piece`
  (?:
    (?:tại|trong|vào) (?:cuộc họp|buổi họp|(?:(?:buổi|cuộc) )?giao ban|phiên họp|hội nghị|kỳ họp)
    |(?<=(?<!chương_)trình_)kỳ họp
  )(?: \p{L}{1,12}){0,4}?\s+
`;
const WHICH_MEETING = [
  piece`(?:lần )?thứ (?:\d{1,3}|\p{L}{2,5})`,
  piece`(?:đầu|giữa|cuối) (?:tuần|tháng|quý|năm)(?: 20\d\d)?`,
  piece`tháng \d{1,2}(?:\s?/\s?20\d\d| năm 20\d\d)?`,
  piece`(?:quý|năm) [\dIV]{1,4}(?:/20\d\d)?`,
  piece`tuần (?:thứ )?\d{1,2}(?:/20\d\d)?`,
].join('|');

/** What the work waits for. */
const EVENTS: Readonly<Record<string, Expression>> = {
  // `khi có yêu cầu của …`
  whenAsked: {
    cue: /khi\s/iu,
    pattern: pattern('giu')`
      (?<!\p{L}|sau_)khi (?:có |được )(?:yêu cầu|chỉ đạo|đề nghị|phát sinh|văn bản|thông báo|hướng dẫn)
      (?: (?:chỉ đạo|hướng dẫn|yêu cầu|đề nghị)\>)?\>${WHO}
    `,
  },
  // `báo cáo … khi xem xét hồ sơ`
  whenDealtWith: {
    cue: /khi\s+(?:xem|xây|lập|phân|điều|rà|sửa|kết)/iu,
    pattern: pattern('giu')`
      \<(?<=(?:báo_cáo|trình|tổng_hợp|đề_xuất|kiến_nghị)[^.;:]{0,80}\s)(?<!(?:sau|trước|đã|đến|tới)_)khi\s+
      (?:xem xét|xây dựng|lập|phân bổ|điều chỉnh|rà soát|sửa đổi|kết thúc)\s[^.;,()]{1,80}(?=\s*[.;)]|\s*$)
    `,
  },
  // `khi Sở Tài chính có yêu cầu`
  whenSomebodyAsks: {
    cue: /khi\s.{1,80}\scó\s+(?:yêu|đề|chỉ)/iu,
    pattern: pattern('giu')`
      (?<!\p{L}|sau_)khi (?:các )?\p{L}{2,10}(?: [\p{L}&-]{1,12}){0,8}? có (?:yêu cầu|đề nghị|chỉ đạo)
      (?=\s*[.;,)]|\s*$)
    `,
  },
  // `theo yêu cầu của …`
  atRequest: {
    cue: /theo\s+yêu/iu,
    pattern: pattern('giu')`
      \<theo yêu cầu(?:(?:,| (?:và|hoặc))? (?:đề nghị|chỉ đạo))?(?= của\s|\s*[.;,)]|\s*$)${WHO}
    `,
  },
  // `ngay sau khi …`, `ngay sau hội nghị`
  atOnceAfter: {
    cue: /ngay\s+(?:sau|khi)/iu,
    pattern: pattern('giu')`
      \<ngay (?:
        (?:sau )?khi [^.;,()]{1,120}
        |sau (?:hội nghị|cuộc họp|buổi làm việc|kỳ (?:họp|nghỉ)|đợt \p{L}{1,7}|tết)\>
      )
    `,
  },
  // `sau khi … kết thúc`, `sau khi nước rút`
  whenOver: {
    cue: /sau\s+khi/iu,
    pattern: pattern('giu')`
      \<sau khi (?!hết\s)(?:[^.;,()]{1,100}?\<)?
      (?:
        kết thúc|xong|(?:nước|lũ) rút|bão tan|ban hành|có hiệu lực
        |được (?:phê duyệt|thông qua|chấp thuận|thẩm định)
      )\>
    `,
  },
  // `sau khi nhận được văn bản …`
  whenReceived: {
    cue: /sau\s+khi/iu,
    pattern: pattern('giu')`
      \<(?<!(?:đã|được)_[^.;:,]{0,40})sau khi (?:[^.;,()]{1,60}?\s)?
      (?:hoàn tất|nhận (?:được|đủ)|có (?:kết quả|ý kiến|chủ trương|kết luận|quyết định|văn bản))\>[^.;,()]{0,60}
      (?=\s*(?:[.;)]|$))
    `,
  },
  // `báo cáo … tại cuộc họp tuần sau`
  atNextMeeting: {
    cue: MEETING_CUE,
    pattern: pattern('giu')`
      ${brought(ENACTED)}${AT_MEETING}(?:sau|tới|tiếp theo|kế tiếp|gần nhất)\>
    `,
  },
  // `trình … tại kỳ họp thứ 5`
  atNamedMeeting: {
    cue: MEETING_CUE,
    pattern: new RegExp(
      `${brought(ENACTED_YET)}${NOT_SAID_THERE}${AT_MEETING}(?:${WHICH_MEETING})(?![\\p{L}\\d])`,
      'giu',
    ),
  },
  // `trước cuộc họp 03 ngày`
  daysAheadOfMeeting: {
    cue: /trước\s.{0,40}\d\s+(?:ngày|giờ|tuần)/iu,
    pattern: pattern('giu')`
      \<trước (?:(?:khi|ngày|cuộc|kỳ|phiên|buổi) )?(?:họp|hội nghị|khai (?:mạc|giảng)|làm việc|thi|nghỉ)
      (?: \p{L}{1,12}){0,6}? \d{1,2} (?:ngày|giờ|tuần)\>
    `,
  },
  // `trước khi tổ chức hội nghị 05 ngày`
  daysAheadOfDoing: {
    cue: /trước\s+khi\s.{0,60}\d\s+(?:ngày|giờ|tuần)/iu,
    pattern: /(?<!\p{L})trước\s+khi(?:\s+\p{L}{1,12}){1,6}?\s+\d{1,2}\s+(?:ngày|giờ|tuần)(?!\p{L})/giu,
  },
  // `gửi … trước 03 ngày`
  daysAhead: {
    cue: /trước\s.{0,12}\d\s+(?:ngày|giờ|tuần)/iu,
    pattern: pattern('giu')`
      \<(?<=(?:gửi|nộp|thông_báo|báo_cáo|cung_cấp|trình|hoàn_thành|mời|đăng_ký)[^.;:]{0,80}\s)trước\s+
      (?:ít nhất |tối thiểu |khoảng )?\d{1,2} (?:ngày|giờ|tuần)(?: làm việc)?
      (?=\s*(?:[.;,)]|$)| (?:để|so với|kể từ)\>)
    `,
  },
  // `chậm nhất 05 ngày trước khi khai mạc`
  atLeastDaysBefore: {
    cue: /\d\s+(?:ngày|giờ|tuần).{0,12}\strước/iu,
    pattern: pattern('giu')`
      \<(?:(?:ít|chậm|muộn) nhất(?: là)?|tối thiểu) \d{1,2} (?:ngày|giờ|tuần)(?: làm việc)?,? trước\s+
      (?:khi|ngày|cuộc|kỳ|phiên|buổi|hội nghị|thời điểm)\>
    `,
  },
  // `gửi … trước khi ký`
  beforeDoing: {
    cue: /trước\s+khi/iu,
    pattern: pattern('giu')`
      \<(?<=(?:hoàn_thành|xong|nộp|gửi|\<thông_báo)[^.;:]{0,80}\s)(?<!(?:ngày|giờ|tuần|việc)_)trước khi \p{Ll}[^.;:,()]{0,60}
    `,
  },
  // `trước khi bước vào năm học mới`, and no step of a procedure: `trước khi trình`.
  beforeEntering: {
    cue: /trước\s+khi\s+(?:bước\s+)?vào/iu,
    pattern: pattern('giu')`
      \<trước khi (?:bước )?vào (?:năm học|học kỳ|kỳ (?:thi|nghỉ)|mùa|vụ|đợt|dịp)\>[^.;:,()]{0,60}
    `,
  },
  // `sau mỗi đợt`, `trước mỗi kỳ họp`
  eachTime: {
    cue: /(?:sau|trước)\s+mỗi/iu,
    pattern: pattern('giu')`
      \<(?:
        sau mỗi (?:đợt|lần|cuộc|buổi|kỳ|vụ)
        |trước mỗi (?:cuộc|buổi|phiên|kỳ) (?:họp|giao ban)
        |trước mỗi (?:dịp|kỳ) (?:nghỉ )?(?:lễ|tết)
      )\>
    `,
  },
  // `trước Tết Nguyên đán`
  beforeFeast: {
    cue: /trước\s+(?:dịp\s+|(?:kỳ\s+)?nghỉ\s+)?(?:lễ|t(?:iết|ết))/iu,
    pattern: pattern('giu')`
      \<(?<!thời_(?:điểm|gian)_)trước (?:(?:dịp|(?:kỳ )?nghỉ) )?(?:lễ|tết|tiết)(?: [\p{L}\d/]{1,12}){0,6}?
      (?=\s*(?:[.;)]|$))
    `,
  },
  // `vào chiều mùng 6 Tết`, `trước đêm 30 Tết`
  onDayOfTet: {
    cue: /(?:m[ùồ]ng|30)\s.{0,12}(?:tết|giêng)/iu,
    pattern: pattern('giu')`
      \<(?:trước|vào|trong) (?:(?:ngày|đêm|sáng|chiều|tối) ){0,2}
      (?:m[ùồ]ng \d{1,2} (?:tết|tháng giêng)|30 tết)\>
    `,
  },
  // `trước mùa mưa năm 2026`
  beforeSeason: {
    cue: /trước\s+mùa/iu,
    pattern: pattern('giu')`
      \<(?<!(?:thời_(?:điểm|gian)|so_với|hơn)_)trước mùa (?:mưa|bão|khô|lũ|nắng|cạn)
      (?: [\p{L}\d/]{1,12}){0,6}?(?=\s*(?:[.;)]|$))
    `,
  },
  // `trước ngày khai giảng`
  beforeOpeningDay: {
    cue: /trước\s+(?:ngày|giờ)\s+(?:khai|bế|bầu)/iu,
    pattern: pattern('giu')`
      \<(?<!(?:ngày|giờ|tuần|việc)_)trước (?:ngày|giờ) (?:khai giảng|khai mạc|bế giảng|bế mạc|bầu cử)\>
    `,
  },
  // `hoàn thành … trước kỳ thi`
  beforePeriod: {
    cue: /trước\s+(?:kỳ|mùa|dịp|tết|khai|năm|đại|hội|đợt|học)/iu,
    pattern: pattern('giu')`
      \<(?<=
        (?:
          hoàn_th(?:ành|iện)|xong|báo_cáo|gửi|trình|ban_hành|trả_lời|giải_quyết|xây_dựng|nghiệm_thu|bàn_giao
          |công_bố|sử_dụng
        )[^.;:]{0,80}\s
      )(?<!thời_(?:điểm|gian)_)trước\s+
      (?:
        kỳ (?:họp|thi)|hội nghị|mùa (?:mưa|bão|khô|lũ)|(?:dịp )?tết|khai giảng|năm học|học kỳ
        |đợt (?:đăng|tuyển|kiểm|thi|thanh|cao|nghỉ)|đại hội
      )\>[^.;:,()]{0,60}(?!, trong)
    `,
  },
};

/** `khi có yêu cầu`, `theo yêu cầu của …`, `sau khi … ban hành`. */
export function eventDeadlines(text: string): Deadline[] {
  const found: Deadline[] = [];
  for (const match of matchesOf(Object.values(EVENTS), text)) {
    if (/trước,?\s+trong/iu.test(text.slice(match.index, match.index + match[0].length + 8))) continue;
    found.push(makeDeadline(text, trimmed(match), { kind: 'event', value: null, due: null }));
  }
  return found;
}
