/** What a label calls those who work: 责任单位:, 牵头站所:, 配合股室:. An alternation for a pattern. */
export const UNIT_LABEL_NOUNS =
  '单位|部门|科室|处室|股室|站所|站办|股所|所站|主体|机构|委局|局办|镇街|乡镇|村居';
