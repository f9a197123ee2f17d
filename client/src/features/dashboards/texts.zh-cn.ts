export const dashboardsTextsZhCn = {};
