import { Alert, App, Button, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useChange } from '../../../lib/apollo/use-change.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { chooseDeadlineMeaningDocument } from './deadlines.documents.js';
import type { DutyOnPage } from './duty-on-page.js';

interface ChooseMeaningProps {
  taskId: string;
  duty: DutyOnPage;
  mayDecide: boolean;
}

/** The text stays; what the office takes it to mean stands beside it, with who chose and when. */
export function ChooseMeaning({ taskId, duty, mayDecide }: ChooseMeaningProps) {
  const { t } = useTranslation('deadlines');
  const { meanings: words } = useLabels().deadlines;
  const [open, setOpen] = useState(false);
  const { choice } = duty;
  if (choice && !open)
    return (
      <div>
        {t('chosen', {
          meaning: words[choice.meaning],
          name: choice.chosenByName ?? '',
          time: instantLabel(choice.chosenAt),
        })}{' '}
        {mayDecide && (
          <Button size="small" onClick={() => setOpen(true)}>
            {t('changeChoice')}
          </Button>
        )}
      </div>
    );
  return (
    <>
      {!choice && <Alert type="warning" showIcon title={t('ambiguous')} />}
      {mayDecide && <MeaningForm taskId={taskId} duty={duty} onDone={() => setOpen(false)} />}
    </>
  );
}

function MeaningForm({ taskId, duty, onDone }: { taskId: string; duty: DutyOnPage; onDone: () => void }) {
  const { t } = useTranslation('deadlines');
  const { meanings: words } = useLabels().deadlines;
  const { message } = App.useApp();
  const [choose, busy] = useChange(chooseDeadlineMeaningDocument, { refetch: ['TaskDuties'] });
  const { key: dutyKey, text, meanings, choice } = duty;
  const [meaning, setMeaning] = useState(choice?.meaning ?? null);

  async function save() {
    if (!meaning) return;
    const done = await choose({ input: { taskId, dutyKey, meaning, version: choice?.version ?? 0 } });
    if (done) void message.success(t('chosenDone'));
    onDone();
  }

  return (
    <div className="panel-buttons">
      <Radio.Group
        aria-label={text}
        value={meaning}
        onChange={({ target }) => setMeaning(target.value as typeof meaning)}
        options={meanings.map((value) => ({ value, label: words[value] }))}
      />
      <Button type="primary" size="small" loading={busy} disabled={!meaning} onClick={() => void save()}>
        {t('choose')}
      </Button>
    </div>
  );
}
