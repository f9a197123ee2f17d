import { App, Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { chooseRequiredCountDocument } from './deadlines.documents.js';
import type { DutyOnPage } from './duty-on-page.js';

const MOST_TIMES = 999;

interface ChooseCountProps {
  taskId: string;
  duty: DutyOnPage;
  mayDecide: boolean;
}

/** How often each unit owes it in a period: as the document prints it, or as the office has set it, with who and when. */
export function ChooseCount({ taskId, duty, mayDecide }: ChooseCountProps) {
  const { t } = useTranslation('deadlines');
  const [open, setOpen] = useState(false);
  const { countChoice, instances } = duty;
  if (!countChoice) return null;
  const { requiredCount, chosenAt, chosenByName } = countChoice;
  const counts = [...new Set(instances.map((one) => one.requiredCount))].sort((a, b) => a - b);
  return (
    <div>
      {requiredCount
        ? t('countChosen', {
            count: requiredCount,
            name: chosenByName ?? '',
            time: chosenAt ? instantLabel(chosenAt) : '',
          })
        : counts.length > 0 && t('countPrinted', { counts: counts.join('、') })}{' '}
      {mayDecide && !open && (
        <Button size="small" onClick={() => setOpen(true)}>
          {t('changeCount')}
        </Button>
      )}
      {mayDecide && open && <CountForm taskId={taskId} duty={duty} onDone={() => setOpen(false)} />}
    </div>
  );
}

function CountForm({ taskId, duty, onDone }: { taskId: string; duty: DutyOnPage; onDone: () => void }) {
  const { t } = useTranslation('deadlines');
  const { message } = App.useApp();
  const [choose, busy] = useChange(chooseRequiredCountDocument, { refetch: ['TaskDuties'] });
  const { key: dutyKey, text, countChoice, instances } = duty;
  const [count, setCount] = useState<number | null>(
    countChoice?.requiredCount ?? instances[0]?.requiredCount ?? 1,
  );

  async function save(requiredCount: number | null) {
    const version = countChoice?.version ?? 0;
    const done = await choose({ input: { taskId, dutyKey, requiredCount, version } });
    if (done) void message.success(t('countDone'));
    onDone();
  }

  return (
    <div className="panel-buttons">
      <InputNumber
        aria-label={t('countOf', { text })}
        min={1}
        max={MOST_TIMES}
        precision={0}
        value={count}
        onChange={setCount}
        suffix={t('times')}
      />
      <Button
        type="primary"
        size="small"
        loading={busy}
        disabled={count === null}
        onClick={() => void save(count)}
      >
        {t('choose')}
      </Button>
      {countChoice?.requiredCount && (
        <Button size="small" disabled={busy} onClick={() => void save(null)}>
          {t('asPrinted')}
        </Button>
      )}
      <Button size="small" disabled={busy} onClick={onDone}>
        {t('keep')}
      </Button>
    </div>
  );
}
