export const organisationTextsZhCn = {};
