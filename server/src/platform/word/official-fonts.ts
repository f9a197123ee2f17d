/**
 * Typefaces of official documents by the names under which Chinese offices have them installed; none is shipped.
 * @source GB/T 9704-2012: 标题小标宋体, 一级标题黑体, 正文仿宋体, 页码宋体
 */
export const OFFICIAL_FONTS = {
  title: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '方正小标宋简体' },
  heading: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '黑体' },
  body: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '仿宋' },
  pageNumber: { ascii: 'SimSun', hAnsi: 'SimSun', eastAsia: '宋体' },
} as const;

/** What takes a typeface's place where it is missing, nearest first. */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  方正小标宋简体: ['小标宋', '方正小标宋_GBK', '华文中宋', 'STZhongsong', 'Noto Serif CJK SC'],
  黑体: ['SimHei', 'Noto Sans CJK SC'],
  仿宋: ['FangSong', '仿宋_GB2312', '华文仿宋', 'Noto Serif CJK SC'],
  宋体: ['SimSun', 'Noto Serif CJK SC'],
};

/** `word/fontTable.xml` with the fallbacks, which Word and WPS look up where a typeface is not installed. */
export const FONT_TABLE = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  ...Object.entries(FALLBACKS).map(
    ([name, others]) =>
      `<w:font w:name="${name}"><w:altName w:val="${others.join(',')}"/><w:charset w:val="86"/></w:font>`,
  ),
  '</w:fonts>',
].join('');
