import type { SourceLine } from './source-lines.js';
import { plainForm } from './unify-width.js';

/** What web pages and document libraries print around a document. Whole lines only: a word inside a sentence stays. @source R51 */
const FURNITURE: readonly RegExp[] = [
  /^\(?(打印|关闭|返回|收藏|分享|纠错|下载|复制链接|打印本页|关闭窗口|关闭本页|返回顶部|返回列表|我要纠错)[\s|/)(]*(打印|关闭|返回|收藏|分享|本页|窗口|顶部)*[\s|/)(]*$/,
  /扫一扫.{0,8}(手机|打开|关注|分享|查看|当前页)/,
  /^(微信|手机|微博)扫一扫/,
  /^(分享到|分享至|分享:|字体:|字号:|【?字体|大 ?中 ?小|\(?字体大小)/,
  /^\(?(来源|信息来源|稿源|作者|编辑|责任编辑|责编|审核|校对|浏览次数|浏览量|阅读次数|点击数|点击次数|访问量|发布者|录入)\s*:.{0,40}$/,
  /^(?:\((?:来源|信息来源|发布日期|发布时间|阅读|浏览|浏览次数|点击|字体|作者|责任编辑|打印)[^()]{0,30}\)\s*){2,8}$/,
  /^(?:来源|信息来源|发布时间|时间|作者)\s*:.{0,60}(?:点击|浏览|阅读|访问)(?:次数|量)?\s*:.{0,30}$/,
  /^(上一篇|下一篇|上一条|下一条|相关文档|相关链接|相关解读|相关阅读|相关新闻|最新文档|相关附件|热门推荐|猜你喜欢|为您推荐)\s*:?.{0,60}$/,
  /^(当前位置|您的位置|您现在的位置|您当前的位置|首页\s*>)/,
  /(下载文档前|在线预览部分|不可在线预览|文档侵犯您的权益|下载后|本文档由|仅部分预览)/,
  /^(合集下载|全文下载|点击下载|下载附件|附件下载|免费下载|我要评论|网友评论|暂无评论|登录|注册|网站地图|联系我们|版权所有|版权声明)/,
  /(ICP备|公网安备|网站标识码|技术支持:|主办单位:.{0,40}承办|Copyright|All Rights Reserved)/i,
  /^(招标信息-订阅推送|按需订阅推送|全国拟在建工程|免费查看项目|建设通查询)/,
  /^(https?:\/\/\S+|www\.\S+)$/i,
  /^第\s*\d+\s*页(\s*[,/]?\s*共\s*\d+\s*页)?$/,
  /^-\s*\d{1,3}\s*-$/,
  /^\d{1,3}\s*\/\s*\d{1,3}$/,
  /^(正文|文章属性|正文内容|文件内容)$/,
  /^[-=_*·•\s]{3,}$/,
];

export const isFurniture = (text: string): boolean => {
  const plain = plainForm(text).trim();
  return plain.length <= 120 && FURNITURE.some((pattern) => pattern.test(plain));
};

const isFurnitureLine = (line: SourceLine): boolean =>
  line.kind === 'line'
    ? isFurniture(line.text.text)
    : isFurniture(line.cells.map((cell) => cell.text.text).join(' '));

/** Furniture removed; blank lines stay, because joining wrapped lines needs them. */
export const withoutFurniture = (lines: readonly SourceLine[]): SourceLine[] =>
  lines.filter((line) => (line.kind === 'line' && line.text.text === '') || !isFurnitureLine(line));
