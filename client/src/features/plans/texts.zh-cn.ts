export const plansTextsZhCn = {};
