import type { FilesLabels } from './files.labels.js';

export const filesLabelsZhCn: FilesLabels = {
  refusals: {
    'files.missing': '请选择要上传的文件。',
    'files.empty': '文件是空的，请检查后重新上传。',
    'files.too-large': '文件超过 {most} MB，请压缩或拆分后再上传。',
    'files.kind-not-allowed':
      '不能上传这类文件。可以上传：{allowed}。旧版 doc、xls、wps 文件请先另存为 docx、xlsx。',
    'files.extension-differs': '文件的扩展名与实际内容不符，请用原来的程序另存后再上传。',
    'files.name-invalid': '文件名不符合要求，请改名后再上传。',
    'files.with-macros': '文件中含有宏，请另存为不含宏的文件后再上传。',
    'files.encrypted': '文件设有打开密码，请取消密码后再上传。',
    'files.unknown': '所附文件不存在，请重新上传。',
  },
};
