import type { FilesLabels } from './files.labels.js';

export const filesLabelsEn: FilesLabels = {
  refusals: {
    'files.missing': 'Please choose a file.',
    'files.empty': 'The file is empty.',
    'files.too-large': 'The file is larger than {most} MB. Please compress or split it.',
    'files.kind-not-allowed':
      'This kind of file cannot be uploaded. Allowed: {allowed}. Please save old doc, xls and wps files as docx or xlsx.',
    'files.extension-differs': 'The ending of the name does not fit the content. Please save the file anew.',
    'files.name-invalid': 'The name of the file is not acceptable. Please rename it.',
    'files.with-macros': 'The file contains macros. Please save it without them.',
    'files.encrypted': 'The file is protected by a password. Please remove the password.',
    'files.unknown': 'An attached file does not exist. Please upload it again.',
  },
};
