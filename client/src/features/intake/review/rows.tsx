import { Button } from 'antd';
import type { ReactNode } from 'react';
import { Icon } from '../../../ui/icon.js';

interface RowsProps {
  title: string;
  addLabel?: string;
  onAdd?: () => void;
  children: ReactNode;
}

/** A part of a task that has several rows. */
export function Rows({ title, addLabel, onAdd, children }: RowsProps) {
  return (
    <section className="task-rows">
      <h4>
        {title}
        {addLabel && (
          <Button type="link" size="small" icon={<Icon name="plus" size={13} />} onClick={onAdd}>
            {addLabel}
          </Button>
        )}
      </h4>
      {children}
    </section>
  );
}

export function RemoveRow({ label, onRemove }: { label: string; onRemove: () => void }) {
  return (
    <Button
      type="text"
      size="small"
      aria-label={label}
      title={label}
      icon={<Icon name="trash" size={14} />}
      onClick={onRemove}
    />
  );
}

/** `list` with `changes` laid over the row at `index`. */
export const withRow = <Row,>(list: readonly Row[], index: number, changes: Partial<Row>): Row[] =>
  list.map((row, at) => (at === index ? { ...row, ...changes } : row));

export const withoutRow = <Row,>(list: readonly Row[], index: number): Row[] =>
  list.filter((_, at) => at !== index);
