import type { uiTextsZhCn } from './texts.zh-cn.js';

export const uiTextsEn: typeof uiTextsZhCn = {
  product: 'Duheng',
  loading: 'Loading',
  loadFailed: 'Could not be loaded',
  retry: 'Try again',
  cancel: 'Cancel',
  save: 'Save',
  edit: 'Edit',
  total: '{{count}} in all',
  reason: 'Reason',
  reasonNeeded: 'Please give a reason',
  noFiles: 'No files',
  download: 'Download {{name}}',
  remove: 'Remove {{name}}',
  chart: 'Chart',
  dataTable: 'Data',
  switchLanguage: '中文',
};
