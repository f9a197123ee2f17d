export const assessmentTextsZhCn = {};
