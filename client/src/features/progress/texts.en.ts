import type { progressTextsZhCn } from './texts.zh-cn.js';

export const progressTextsEn: typeof progressTextsZhCn = {};
