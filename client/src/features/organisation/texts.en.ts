import type { organisationTextsZhCn } from './texts.zh-cn.js';

export const organisationTextsEn: typeof organisationTextsZhCn = {};
