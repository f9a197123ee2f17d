export const auditLogTextsZhCn = {};
