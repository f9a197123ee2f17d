import type { dashboardsTextsZhCn } from './texts.zh-cn.js';

export const dashboardsTextsEn: typeof dashboardsTextsZhCn = {};
