/** The last words of what goes before a person's name: forms of address, posts and professions. */
export const PERSON_HEADS: ReadonlySet<string> = new Set(
  (
    'chí c ông bà anh chị em cô chú bác cậu mợ dì thầy cụ cháu bé hộ tên là đốc tịch trưởng thư phó viên sĩ sỹ sư tá úy uý ' +
    'tướng nhiệm soát huy lĩnh giáo tử sinh lý thợ chánh gđ pgđ pct bs ths ts'
  ).split(' '),
);
