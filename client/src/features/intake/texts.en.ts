import type { intakeTextsZhCn } from './texts.zh-cn.js';

export const intakeTextsEn: typeof intakeTextsZhCn = {};
