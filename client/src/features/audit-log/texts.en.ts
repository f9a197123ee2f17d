import type { auditLogTextsZhCn } from './texts.zh-cn.js';

export const auditLogTextsEn: typeof auditLogTextsZhCn = {};
