import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useChange } from '../../../lib/apollo/use-change.js';
import { urls } from '../../../lib/urls.js';
import { ActionButton } from '../../../ui/action-button.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { DifferenceRow } from './difference-row.js';
import {
  allChoices,
  groupsOf,
  proposedChoices,
  undecided,
  type Choices,
  type Comparison,
} from './revision-choices.js';
import { applyRevisionDocument } from './revision.documents.js';

/** Every difference by itself; nothing is written before the office applies what it has chosen. */
export function RevisionBoard({ comparison }: { comparison: Comparison }) {
  const { t } = useTranslation('intake');
  const { modal, message } = App.useApp();
  const navigate = useNavigate();
  const { differences, draftId, draftVersion, planId, planVersion, unchangedCount } = comparison;
  const [choices, setChoices] = useState<Choices>(() => proposedChoices(differences));
  const [apply, busy] = useChange(applyRevisionDocument, { refetch: ['Plan'] });
  const open = undecided(differences, choices);
  const taken = differences.filter(({ id }) => choices[id] === 'theirs').length;

  const ask = () =>
    void modal.confirm({
      title: t('revision.applyTitle', { title: comparison.planTitle }),
      content: t('revision.applyHint', { taken, kept: differences.length - taken }),
      onOk: async () => {
        const chosen = differences.flatMap(({ id }) => {
          const side = choices[id];
          return side ? [{ differenceId: id, side }] : [];
        });
        const data = await apply({ input: { draftId, draftVersion, planVersion, choices: chosen } });
        if (!data) return;
        void message.success(t('revision.applied'));
        void navigate(urls.plan(planId));
      },
    });

  return (
    <div className="stack">
      <PageHeader
        title={t('revision.title', { title: comparison.planTitle })}
        crumbs={[
          { label: t('import.title'), to: urls.intake },
          { label: t('revision.draft'), to: urls.breakdownDraft(draftId) },
        ]}
        description={t('revision.summary', { count: differences.length, unchanged: unchangedCount })}
        actions={
          <>
            <Link to={urls.breakdownDraft(draftId)}>
              <Button tabIndex={-1}>{t('revision.back')}</Button>
            </Link>
            <ActionButton
              type="primary"
              action={comparison.availableActions.find(({ key }) => key === 'breakdown.apply-revision')}
              disabled={open.length > 0}
              loading={busy}
              onClick={ask}
            >
              {t('revision.apply')}
            </ActionButton>
          </>
        }
      />
      {differences.length === 0 ? (
        <Panel>
          <EmptyState icon="plans" title={t('revision.same')} hint={t('revision.sameHint')} />
        </Panel>
      ) : (
        <>
          <div className="revision-bar">
            <span role="status" aria-live="polite">
              {open.length > 0
                ? t('revision.undecided', { count: open.length })
                : t('revision.decided', { taken, kept: differences.length - taken })}
            </span>
            <Button size="small" onClick={() => setChoices(proposedChoices(differences))}>
              {t('revision.asProposed')}
            </Button>
            <Button size="small" onClick={() => setChoices(allChoices(differences, 'theirs'))}>
              {t('revision.allTheirs')}
            </Button>
            <Button size="small" onClick={() => setChoices(allChoices(differences, 'ours'))}>
              {t('revision.allOurs')}
            </Button>
          </div>
          {groupsOf(differences).map((group) => (
            <Panel
              key={group.key}
              title={[group.taskCode, group.taskName ?? t('revision.document')].filter(Boolean).join('　')}
              extra={
                group.reportCount > 0 && (
                  <span className="quiet">{t('revision.reports', { count: group.reportCount })}</span>
                )
              }
            >
              {group.differences.map((difference) => (
                <DifferenceRow
                  key={difference.id}
                  difference={difference}
                  side={choices[difference.id]}
                  onChoose={(side) => setChoices((current) => ({ ...current, [difference.id]: side }))}
                />
              ))}
            </Panel>
          ))}
        </>
      )}
    </div>
  );
}
