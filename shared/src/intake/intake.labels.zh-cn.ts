import type { Comparator, DeadlineKind } from './breakdown.js';
import type { DoubtKey } from './doubts.js';
import type { ReadingRefusalKey } from './reading-refusals.js';

export const DOUBT_LABELS_ZH_CN: Readonly<Record<DoubtKey, string>> = {
  'document.no-title': '未识别出标题，请补充。',
  'document.no-date': '未识别出成文日期，不带年份的时限无法推算，请补充。',
  'document.cites-superior': '“{text}”是所引用文件的文号，不是本文件的文号。',
  'document.suspicious-name': '“{text}”疑为网页被篡改留下的内容，请核对原文。',
  'text.lost-characters': '“{text}”处有字符在转换中丢失，请对照原文补正。',
  'table.unreadable': '此处的表格没有可读内容，未能拆解出任务。',
  'table.row-misaligned': '这一行的单元格与表头对不上，请核对。',
  'task.no-lead-unit': '文中未写明牵头单位，请指定。',
  'task.no-units': '文中未写明牵头单位和责任单位，请指定。',
  'unit.suspicious-name': '“{unit}”不像单位名称，请核对后再对应到单位库。',
  'unit.inherited': '单位栏为空，“{unit}”等取自上方合并单元格，请核对。',
  'unit.declared-once': '“{unit}”按文中“以下均需……不再列出”的规定列入。',
  'unit.lead-by-position': '按文中“列第一位者为牵头单位”的规定，“{unit}”列为牵头单位。',
  'unit.open-list': '“{unit}”之后有“等”，所指单位可能不止已列出的，请核对。',
  'deadline.impossible-date': '“{text}”不是有效日期，请核对原文。',
  'deadline.ambiguous-date': '“{text}”有不止一种理解，请选定日期。',
  'deadline.before-document': '“{text}”早于文件成文日期（{issuedOn}），疑为误印。',
  'deadline.short-lead-time': '“{text}”距成文日期仅{days}天。',
  'deadline.no-year': '“{text}”未写年份，文件也没有日期，请选定年份。',
  'deadline.vague': '“{text}”不是确定的时间，按原文保留。',
  'deadline.quarter-or-first-quarter': '“{text}”可理解为每季度，也可理解为第一季度，请选定。',
  'task.encouragement': '“{text}”属于鼓励、探索事项，不作扣分。',
  'figures.sum-differs': '分项合计为{sum}，与所列总数{total}不符。',
};

export const DEADLINE_KIND_LABELS_ZH_CN: Readonly<Record<DeadlineKind, string>> = {
  date: '具体日期',
  'month-end': '期末',
  recurring: '周期性',
  'event-relative': '事项发生后',
  'working-days': '工作日',
  ongoing: '长期',
  vague: '时间未定',
};

export const COMPARATOR_LABELS_ZH_CN: Readonly<Record<Comparator, string>> = {
  '>=': '不低于',
  '<=': '不超过',
  '=': '等于',
  '>': '超过',
  approx: '约',
};

export const READING_REFUSAL_LABELS_ZH_CN: Readonly<Record<ReadingRefusalKey, string>> = {
  'file.empty': '文件是空的，请重新选择。',
  'file.too-large': '文件超过{limit}MB，请拆分后再上传，或直接粘贴文字。',
  'file.old-office': '这是旧版 Office 或 WPS 格式，请另存为 .docx 或 .xlsx 后再上传。',
  'file.encrypted': '文件已加密，请去除密码后再上传。',
  'file.macros': '文件含有宏，请另存为不含宏的 .docx 或 .xlsx 后再上传。',
  'file.ofd': '暂不支持 OFD 版式文件，请上传 .docx 原稿，或复制文字后粘贴。',
  'file.pdf': '暂不支持 PDF，请上传 .docx 原稿，或复制文字后粘贴。',
  'file.image': '这是图片，无法读取文字，请上传 .docx 原稿，或粘贴文字。',
  'file.damaged': '文件已损坏，无法打开，请用 Word、WPS 或 Excel 重新保存后再上传。',
  'file.bomb': '文件解压后异常庞大，出于安全考虑不予读取。',
  'file.unsupported': '不支持这种文件，请上传 .txt、.docx 或 .xlsx。',
  'file.no-text': '文件中没有可读的文字。',
};
