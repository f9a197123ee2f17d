export const intakeTextsZhCn = {};
