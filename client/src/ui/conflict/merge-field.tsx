import { Input } from 'antd';
import { useTranslation } from 'react-i18next';

interface MergeFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
}

/** Both texts in one field, to be made into one by hand. */
export function MergeField({ label, value, onChange }: MergeFieldProps) {
  const { t } = useTranslation('ui');
  return (
    <Input.TextArea
      className="conflict-merge"
      aria-label={t('conflict.merged', { field: label })}
      autoSize={{ minRows: 2, maxRows: 12 }}
      autoFocus
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
