import { Button, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../ui/icon.js';

interface EntryRowsProps<Row> {
  legend: string;
  rows: readonly Row[];
  onChange: (rows: Row[]) => void;
  /** A row to begin with. */
  blank: (rows: readonly Row[]) => Row;
  /** What the row is about, in front of its number. */
  subject: (row: Row, number: number, change: (part: Partial<Row>) => void) => ReactNode;
  /** The number of the row, and what it is called. */
  figure: {
    of: (row: Row) => string;
    set: (text: string) => Partial<Row>;
    label: (number: number) => string;
    suffix: string;
  };
  /** Instead of one blank row at a time. */
  empty?: ReactNode;
}

/** Lines of a rule or of a rubric: what, how many points, and a way to take the line away. */
export function EntryRows<Row extends object>(props: EntryRowsProps<Row>) {
  const { legend, rows, onChange, blank, subject, figure, empty } = props;
  const { t } = useTranslation('assessment');
  const change = (at: number) => (part: Partial<Row>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...part } : row)));
  return (
    <fieldset className="priced-rows">
      <legend>{legend}</legend>
      {rows.map((row, index) => (
        <div key={index} className="priced-row">
          {subject(row, index + 1, change(index))}
          <Input
            aria-label={figure.label(index + 1)}
            className="priced-points"
            value={figure.of(row)}
            inputMode="decimal"
            maxLength={20}
            suffix={figure.suffix}
            onChange={({ target }) => change(index)(figure.set(target.value.trim()))}
          />
          <Button
            type="text"
            icon={<Icon name="trash" />}
            aria-label={t('open.removeEntry', { number: index + 1 })}
            onClick={() => onChange(rows.filter((_, other) => other !== index))}
          />
        </div>
      ))}
      {rows.length === 0 && empty !== undefined ? (
        empty
      ) : (
        <Button icon={<Icon name="plus" />} onClick={() => onChange([...rows, blank(rows)])}>
          {t('open.addEntry')}
        </Button>
      )}
    </fieldset>
  );
}
