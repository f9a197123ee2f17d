import { DatePicker } from 'antd';
import dayjs from 'dayjs';

interface CivilDatePickerProps {
  /** `YYYY-MM-DD` */
  value?: string | null;
  onChange?: (value: string | null) => void;
  id?: string;
  disabled?: boolean;
  size?: 'small' | 'middle';
  placeholder?: string;
  'aria-label'?: string;
  /** The last day that can be chosen. */
  latest?: string;
}

/** A day of the calendar in and out as text; dayjs stays inside and never sees a zone. */
export function CivilDatePicker({ value, onChange, latest, ...rest }: CivilDatePickerProps) {
  return (
    <DatePicker
      {...rest}
      format="YYYY-MM-DD"
      {...(latest && { maxDate: dayjs(latest) })}
      value={value ? dayjs(value) : null}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
    />
  );
}
