import type { TemplateLabels } from './template.labels.js';

export const templateLabelsEn: TemplateLabels = {
  columns: {
    ordinal: 'No.',
    code: 'Task code',
    section: 'Section',
    subsection: 'Subsection',
    title: 'Task',
    content: 'Requirements',
    lead: 'Lead units',
    responsible: 'Responsible units',
    leader: 'Responsible leader',
    deadline: 'Time limit',
    due: 'Due date',
    target: 'Target',
  },
  notes: {
    ordinal: 'Optional. As the document prints it, such as 1 or （一）. Never renumbered.',
    code: 'Optional. Leave empty for new tasks: a code is given on confirmation. Do not change exported codes.',
    section: 'Optional. The heading of the first level. Leave empty where there is none.',
    subsection: 'Optional. The heading of the second level; separate deeper ones by “ / ”.',
    title: 'Required. One task a row: its name.',
    content: 'Optional. The whole wording of the task; may have several lines.',
    lead: 'Optional. Separate several units by 、. Choose from the list or type.',
    responsible: 'Optional. Separate several units or groups of units by 、.',
    leader: 'Optional. Name and office as the document prints them, such as 张某某（副县长）.',
    deadline: 'Optional. As the document says, such as 6月底前 or 每季度末; separate several by semicolons.',
    due: 'Optional. A day such as 2026-06-30. Empty: taken from the time limit. “—”: no due date.',
    target: 'Optional. Comparison, figure and unit, such as 不少于500人; separate several by semicolons.',
  },
  heading: {
    docNumber: 'Document number',
    issuer: 'Issued by',
    documentDate: 'Date of issue',
    year: 'Year',
  },
  titlePlaceholder: '(Write the title of the document here)',
  sheet: 'Task ledger',
  guideSheet: 'How to fill in',
  registerSheet: 'Units',
  registerHeader: 'Units and groups of units',
  fileName: 'task-ledger-template',
  reasonColumn: 'Reason for refusal',
  required: ' (required)',
  guide: [
    'Fill in the sheet “Task ledger”: one task a row, at most 10,000 rows.',
    'Above the table stand title, number, issuer, date and year; a time limit without a year is read in that year.',
    'Columns may change places and optional ones may be deleted; a merged cell counts for each row that it covers.',
    'The file is checked first and nothing is entered yet. Faulty rows come back in red with the reason in the last column.',
    'Of formulas only the result is read. Nothing secret may be written here.',
  ],
  guideHeader: ['Column', 'How to fill in', 'Example'],
  examples: {
    ordinal: '1',
    code: '',
    section: '一、提升政务服务',
    subsection: '（一）优化办事流程',
    title: '推进高频事项一次办',
    content: '梳理高频事项清单，编制办事指南，年内实现一次办结。',
    lead: '县甲局',
    responsible: '县乙局、各乡镇',
    leader: '张某某（副县长）',
    deadline: '2026年6月底前',
    due: '2026-06-30',
    target: '一次办结事项不少于20项',
  },
  dateHint: 'A day such as 2026-06-30, or “—” where there is none.',
  problems: {
    'template.no-header':
      'No header was found. Please use the template of this system; its header names “Task” and one more column at least.',
    'template.no-title-column': 'The header has no column “Task”. Please add it.',
    'template.column-repeated':
      'The same name as column {first}. Please delete one of them, or give it another name.',
    'template.no-rows': 'There are no tasks below the header. Please fill it in first.',
    'template.too-many-rows': '{count} rows; at most {most} can be imported at once. Please split the file.',
    'template.title-missing': 'The name of the task is missing.',
    'template.code-repeated':
      'Task code “{code}” is already in row {first}. Please correct it or leave it empty.',
    'template.text-too-long': '{length} characters; at most {most} are possible.',
    'template.too-many-parts': '{count} entries; at most {most} are possible. Please split the task.',
    'template.units-unreadable':
      '“{text}” is not the name of a unit. Please move it to the requirements; separate units by 、.',
    'template.date-unreadable':
      '“{text}” is not a day. Please write a day such as 2026-06-30, or move the words to the time limit.',
    'template.date-impossible': 'There is no such day: “{text}”.',
    'template.target-unreadable':
      '“{text}” has no figure to compare with. Please write for example 不少于20项, or move it to the requirements.',
    'template.formula-broken': 'The formula has no result ({text}). Please type the content instead.',
    'template.formula-read': 'A formula: its result “{text}” was read.',
    'template.column-unknown':
      '“{name}” is not a column of the template; the content of {count} cells was not imported.',
    'template.rows-blank': 'Rows {from} to {to} have nothing but an ordinal and were not imported.',
    'template.row-not-task': '“{text}” is a remark below the table and was not imported.',
    'template.sheet-without-header':
      'Sheet “{name}” does not have the header of a task ledger and was not imported.',
    'template.dates-differ':
      'The time limit “{text}” says another day than the due date {date}; the due date counts.',
    'template.characters-lost':
      'Characters were lost in a conversion at “{text}”. Please compare with the original.',
    'template.several-sources':
      'The rows name more than one source document; it was not imported. Please import document by document.',
    'template.code-taken':
      'Task code “{code}” belongs to another task; a new one will be given on confirmation.',
  },
  reasonInColumn: '{column}: {reason}',
  reasonSeparator: '\n',
};
