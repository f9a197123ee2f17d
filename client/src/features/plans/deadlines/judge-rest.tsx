import { App, Button, Popconfirm } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { quarterOf } from '#shared/kernel/quarter.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { judgeStandingDutyDocument } from './deadlines.documents.js';
import type { DutyOnPage, JudgedShare } from './duty-on-page.js';

/** One click for the many that kept the duty; each is a judgement of its own, and stops at the first refusal. */
export function JudgeRest({ duty, shares }: { duty: DutyOnPage; shares: readonly JudgedShare[] }) {
  const { t } = useTranslation('deadlines');
  const { message } = App.useApp();
  const { year, quarter } = quarterOf(asCivilDate(useViewer().today));
  const [busy, setBusy] = useState(false);
  const [judge] = useChange(judgeStandingDutyDocument, { refetch: ['TaskDuties'] });
  const judged = new Set(
    duty.judgements
      .filter((one) => one.year === year && one.quarter === quarter)
      .map(({ assignmentId }) => assignmentId),
  );
  const rest = shares.filter(({ id }) => !judged.has(id));

  async function judgeAll() {
    setBusy(true);
    const input = { dutyKey: duty.key, year, quarter, met: true, doneCount: null, words: '', version: 0 };
    let done = true;
    for (const { id: assignmentId } of rest) {
      done = (await judge({ input: { ...input, assignmentId } })) !== undefined;
      if (!done) break;
    }
    setBusy(false);
    if (done) void message.success(t('judged'));
  }

  if (rest.length < 2) return null;
  const count = rest.length;
  return (
    <Popconfirm title={t('judgeRestTitle', { count })} onConfirm={() => void judgeAll()}>
      <Button size="small" loading={busy}>
        {t('judgeRest', { count })}
      </Button>
    </Popconfirm>
  );
}
