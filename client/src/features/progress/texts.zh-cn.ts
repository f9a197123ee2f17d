export const progressTextsZhCn = {};
