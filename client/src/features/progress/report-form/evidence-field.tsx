import { useTranslation } from 'react-i18next';
import { UploadField } from '../../../ui/upload-field.js';
import type { EvidenceFile } from './report-draft.js';

interface EvidenceFieldProps {
  files: readonly EvidenceFile[];
  onAdd: (file: EvidenceFile) => void;
  onRemove: (id: string) => void;
}

/** Evidence of a report or of a change. */
export function EvidenceField(props: EvidenceFieldProps) {
  const { t } = useTranslation('progress');
  return <UploadField {...props} addLabel={t('report.addFile')} busyLabel={t('report.uploading')} />;
}
