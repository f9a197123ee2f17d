import { Select } from 'antd';
import type { ReactNode } from 'react';

interface FilterFieldProps {
  label: string;
  /** Pixels. */
  width: number;
  children: ReactNode;
}

/** A small name above its control. */
export function FilterField({ label, width, children }: FilterFieldProps) {
  return (
    <div className="filter-field" style={{ width }}>
      <span className="filter-label" aria-hidden="true">
        {label}
      </span>
      {children}
    </div>
  );
}

interface ManySelectProps<Value extends string> {
  label: string;
  placeholder: string;
  value: readonly Value[] | undefined;
  options: readonly { readonly value: Value; readonly label: string }[];
  onChange: (values: readonly Value[]) => void;
}

/** Any number of choices in one line; found by typing. */
export function ManySelect<Value extends string>(props: ManySelectProps<Value>) {
  const { label, placeholder, value = [], options, onChange } = props;
  return (
    <Select<Value[]>
      mode="multiple"
      aria-label={label}
      allowClear
      maxTagCount="responsive"
      placeholder={placeholder}
      popupMatchSelectWidth={false}
      optionFilterProp="label"
      value={[...value]}
      onChange={onChange}
      options={[...options]}
    />
  );
}
