import { Select } from 'antd';

interface JurisdictionSelectProps {
  jurisdictions: readonly { readonly code: string; readonly name: string }[];
  /** Given by the form's item. */
  id?: string;
  value?: string;
  onChange?: (code: string) => void;
}

/** Loaded only where there is something to choose: antd's Select would be a tenth of the log-in page. */
export function JurisdictionSelect({ jurisdictions, ...field }: JurisdictionSelectProps) {
  return (
    <Select
      {...field}
      size="large"
      options={jurisdictions.map(({ code, name }) => ({ value: code, label: name }))}
    />
  );
}
