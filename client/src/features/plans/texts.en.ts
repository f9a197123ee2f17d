import type { plansTextsZhCn } from './texts.zh-cn.js';

export const plansTextsEn: typeof plansTextsZhCn = {};
