import type { IntakeLabels } from './intake.labels.js';

export const intakeLabelsZhCn: IntakeLabels = {
  states: { in_review: '待核对', confirmed: '已确认', discarded: '已作废' },
  transitions: {
    'breakdown.save': '保存修改',
    'breakdown.confirm': '确认入台账',
    'breakdown.discard': '作废',
  },
  unitSources: {
    parenthesis: '取自括号内分工',
    cell: '取自表格单元格',
    inherited: '沿用上方合并单元格',
    body: '取自正文主语',
  },
  doubts: {
    'document.no-title': '未识别出标题，请补充。',
    'document.no-date': '未识别出成文日期，不带年份的时限无法推算，请补充。',
    'document.cites-superior': '“{text}”是所引用文件的文号，不是本文件的文号。',
    'document.suspicious-name': '“{text}”疑为网页被篡改留下的内容，请核对原文。',
    'text.lost-characters': '“{text}”处有字符在转换中丢失，请对照原文补正。',
    'document.no-task':
      '没有拆出任务：正文中没有带序号的事项，也没有可读的任务表格。任务如在附件表格中，请上传附件的 .docx 或 .xlsx 原件；也可以用“添加任务”自行录入。',
    'table.unreadable':
      '此处的表格没有可读内容（可能是图片，或在转换中丢失），其中的任务没有拆出。请上传附件的 .docx 或 .xlsx 原件，或自行添加任务。',
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
  },
  refusals: {
    'file.empty': '文件是空的，请重新选择。',
    'file.too-large': '文件超过{limit}MB，请拆分后再上传，或直接粘贴文字。',
    'file.old-office': '这是旧版 Office 或 WPS 格式，请另存为 .docx 或 .xlsx 后再上传。',
    'file.encrypted': '文件设有密码，请打开后去除密码、另存再上传。',
    'file.macros': '文件含有宏，请另存为不含宏的 .docx 或 .xlsx 后再上传。',
    'file.ofd': '暂不支持 OFD 版式文件，请上传 .docx 原稿，或复制文字后粘贴。',
    'file.scanned':
      '这份 PDF 是扫描件，没有文字层，无法读取。请上传 .docx 原稿，或用文字识别软件转换后再上传，也可以粘贴文字。',
    'file.image': '这是图片，无法读取文字。请上传 .docx 原稿，或用文字识别软件转换后粘贴文字。',
    'file.damaged': '文件已损坏，无法打开，请用 Word、WPS 或 Excel 重新保存后再上传。',
    'file.bomb':
      '文件解压后异常庞大，出于安全考虑不予读取。请用 Word、WPS 或 Excel 打开，把正文复制到新文件后再上传。',
    'file.unsafe-archive':
      '文件的内部结构异常（含有指向外部的路径或链接），出于安全考虑不予读取。请用 Word、WPS 或 Excel 重新保存后再上传。',
    'file.active-content':
      '文件嵌有其他程序的对象、外部文件链接或动态数据（DDE），请断开链接、删除嵌入对象后另存再上传，或直接粘贴文字。',
    'file.too-many-rows': '表格超过 {most} 行，请删除多余的空行或拆分后再上传。',
    'file.archive': '这是压缩包，请解压后逐个上传其中的文件。',
    'file.web-archive':
      '这是单一文件网页（.mht），请在浏览器中另存为“网页，仅 HTML”后再上传，或直接粘贴文字。',
    'file.unsupported':
      '不支持这种文件。请上传 .txt、.docx、.xlsx、.csv、.html 或带文字层的 .pdf，其他格式请先另存为 .docx，也可以直接粘贴文字。',
    'file.no-text': '文件中没有可读的文字。如果内容是图片，请上传文字原稿或粘贴文字。',
    'file.not-a-ledger': '这不是台账文件，请上传按模板填写的 .xlsx 或 .csv。',
    'intake.title-missing': '请填写文件标题。',
    'intake.no-task-taken': '没有选入台账的任务，请至少选入一项。',
    'intake.task-title-missing': '选入台账的任务中有的没有标题，请补充。',
    'intake.text-missing': '请粘贴文件正文。',
    'intake.text-too-long': '正文超过 {most} MB，请分次导入。',
    'intake.reading-too-slow': '{seconds} 秒内没有读完，文件过于复杂。请拆分后再导入，或者直接粘贴正文。',
    'intake.reading-too-heavy': '文件展开后过大，无法读取。请拆分后再导入，或者直接粘贴正文。',
    'intake.name-not-in-draft': '任务中没有名为“{name}”的单位，请刷新后查看。',
    'intake.template-has-errors': '文件中还有 {count} 处错误，请改正后重新导入，或者只导入没有错误的行。',
    'intake.no-good-row': '文件中没有可以导入的行，请改正后重新导入。',
    'intake.cell-too-long': '任务 {code} 的内容超过表格单元格的上限 {most} 字，不能导出。',
    'intake.one-target-needed': '请指定一个单位、一个集合单位，或者新建一个单位。',
  },
};
