import type { assessmentTextsZhCn } from './texts.zh-cn.js';

export const assessmentTextsEn: typeof assessmentTextsZhCn = {};
