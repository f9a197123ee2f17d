import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { compareQuarters } from '#shared/kernel/quarter.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { StatusTag } from '../../../ui/status-tag.js';
import type { DutyOnPage, JudgedShare, JudgementOnPage } from './duty-on-page.js';
import { JudgeDrawer } from './judge-drawer.js';
import { JudgeRest } from './judge-rest.js';

interface JudgementsProps {
  duty: DutyOnPage;
  shares: readonly JudgedShare[];
  mayJudge: boolean;
}

/** A standing duty by unit: the latest judgement and those before, and a button for the next. */
export function Judgements({ duty, shares, mayJudge }: JudgementsProps) {
  const { t } = useTranslation('deadlines');
  const [judged, setJudged] = useState<JudgedShare | null>(null);
  const of = (assignmentId: string) =>
    duty.judgements.filter((one) => one.assignmentId === assignmentId).sort((a, b) => compareQuarters(b, a));
  if (shares.length === 0) return null;
  return (
    <div className="judgements">
      <table aria-label={t('judgementTable', { text: duty.text })}>
        <tbody>
          {shares.map((share) => (
            <tr key={share.id}>
              <th scope="row">{share.unit.name}</th>
              <td>
                {of(share.id).map((one) => (
                  <JudgementLine key={one.id} judgement={one} />
                ))}
                {of(share.id).length === 0 && <span className="quiet">{t('notJudged')}</span>}
              </td>
              <td>
                {mayJudge && (
                  <Button size="small" onClick={() => setJudged(share)}>
                    {t('judge')}
                  </Button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {mayJudge && <JudgeRest duty={duty} shares={shares} />}
      {judged && <JudgeDrawer duty={duty} share={judged} onClose={() => setJudged(null)} />}
    </div>
  );
}

function JudgementLine({ judgement }: { judgement: JudgementOnPage }) {
  const { t } = useTranslation('deadlines');
  const { year, quarter, met, words, judgedByName, judgedAt } = judgement;
  return (
    <div>
      {t('quarterOf', { year, quarter })}{' '}
      <StatusTag tone={met ? 'good' : 'bad'}>{t(met ? 'met' : 'notMet')}</StatusTag> {words}{' '}
      <span className="quiet">
        {t('judgedBy', { name: judgedByName ?? '', time: instantLabel(judgedAt) })}
      </span>
    </div>
  );
}
