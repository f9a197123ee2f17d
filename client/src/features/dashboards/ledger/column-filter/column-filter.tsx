import { isDateColumn, isTextColumn, type LedgerColumn } from '#shared/dashboards/ledger-columns.js';
import { TIMELINESS, type Timeliness } from '#shared/progress/timeliness.js';
import { Button, Checkbox, Popover } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabels } from '../../../../lib/labels/labels.js';
import type { LedgerUrl } from '../use-ledger-url.js';
import { ChoiceFilter } from './choice-filter.js';
import { DateFilter } from './date-filter.js';
import { narrowsColumn, withoutColumn } from './narrowing.js';
import { PercentFilter } from './percent-filter.js';
import { TextFilter } from './text-filter.js';

interface ColumnFilterProps {
  column: LedgerColumn;
  url: LedgerUrl;
}

/** A button in the head of a column, marked while the column narrows; what it opens depends on what stands there. */
export function ColumnFilter({ column, url }: ColumnFilterProps) {
  const { t } = useTranslation('dashboards');
  const label = useLabels().dashboards.ledgerColumns[column];
  const [open, setOpen] = useState(false);
  const { filter } = url.query;
  const on = narrowsColumn(filter, column);
  const name = t(on ? 'ledger.filterOn' : 'ledger.filterBy', { column: label });
  return (
    <Popover
      trigger="click"
      placement="bottomLeft"
      open={open}
      onOpenChange={setOpen}
      destroyOnHidden
      content={
        <div className="column-filter" role="group" aria-label={name}>
          <Control column={column} url={url} />
          {on && (
            <Button
              size="small"
              type="link"
              onClick={() => url.change({ filter: withoutColumn(filter, column) })}
            >
              {t('ledger.clearFilter')}
            </Button>
          )}
        </div>
      }
    >
      <button
        type="button"
        className={on ? 'ledger-funnel ledger-funnel-on' : 'ledger-funnel'}
        aria-label={name}
        aria-expanded={open}
      >
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M1 1h10L7 6v4l-2 1V6z" />
        </svg>
      </button>
    </Popover>
  );
}

function Control({ column, url }: ColumnFilterProps) {
  if (isTextColumn(column)) return <TextFilter column={column} url={url} />;
  if (column === 'due_on') return <DueFilter url={url} />;
  if (isDateColumn(column)) return <DateFilter column={column} url={url} />;
  if (column === 'percent') return <PercentFilter url={url} />;
  return <ChoiceFilter column={column} url={url} />;
}

/** A span of days, or the rows that have none; and what became of the deadline. */
function DueFilter({ url }: { url: LedgerUrl }) {
  const { t } = useTranslation('dashboards');
  const { timeliness } = useLabels().progress;
  const { undated = false, timeliness: chosen } = url.query.filter;
  return (
    <>
      {!undated && <DateFilter column="due_on" url={url} />}
      <Checkbox
        checked={undated}
        onChange={({ target }) => url.narrow({ undated: target.checked ? true : undefined })}
      >
        {t('ledger.undated')}
      </Checkbox>
      <Checkbox.Group<Timeliness>
        aria-label={t('ledger.timeliness')}
        value={[...(chosen ?? [])]}
        onChange={(words) => url.narrow({ timeliness: words })}
        options={TIMELINESS.map((word) => ({ value: word, label: timeliness[word] }))}
      />
    </>
  );
}
