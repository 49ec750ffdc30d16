/**
 * Syllables with the wrong one of the two tones that are one in half the country's speech, and that are no word with
 * it: `cũa` for `của`, `nhửng` for `những`. The right word has the other tone.
 */
export const TONE_SLIPS: ReadonlySet<string> = new Set(
  (
    'cũa khoãn quãn tỗ bãn triễn trưỡng thũ chũ kiễm điễm sữ chĩ dẩn ũy hiễm thễ quã tỗng kễ đãm chuyễn xữ khẫu phãi ' +
    'đũ chuẫn phẫm giãm thũy bỡi nhửng tữ biễu gữi hưỡng khoãng thưỡng dưởng giửa nghỉa cữa trỡ hửu cã diển trã cãnh ' +
    'thão khã thiễu giử phỗ trử vủ biễn vửng dỏi ãnh nhõ ỗn hũy miển bãng phãn đẵng khão khẫn tuyễn cỗng xãy tuỗi thõa ' +
    'cãng khõe nhiểm khũng chử tãng hõng mổi chổ nguyển chãy mỷ thữ tõa sỷ'
  ).split(' '),
);
