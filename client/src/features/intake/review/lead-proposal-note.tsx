import { Alert, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewMemoryQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { decideLeadRuleDocument } from './review.documents.js';
import type { Autosave } from './use-autosave.js';

type LeadProposal = NonNullable<ReviewMemoryQuery['breakdownDraft']['leadProposal']>;

interface LeadProposalNoteProps {
  draftId: string;
  proposal: LeadProposal;
  autosave: Autosave;
  onDecided: () => void;
}

/** Who leads where the document does not say: asked once, with what was chosen last time and in which document. */
export function LeadProposalNote({ draftId, proposal, autosave, onDecided }: LeadProposalNoteProps) {
  const { t } = useTranslation('intake');
  const [declined, setDeclined] = useState(false);
  const [decide, busy] = useChange(decideLeadRuleDocument);
  const { taskCount, firstListedLed, documentTitle, decidedOn } = proposal;
  if (declined) return null;

  async function choose(firstListedLeads: boolean) {
    const decided = await autosave.change(async (version) => {
      const data = await decide({ input: { id: draftId, version, firstListedLeads } });
      return data?.decideLeadRule;
    });
    if (!decided) return;
    if (firstListedLeads) onDecided();
    else setDeclined(true);
  }

  const last = { title: documentTitle ?? '', date: decidedOn ?? '' };
  const precedent =
    firstListedLed === true
      ? t('lead.ledLast', last)
      : firstListedLed === false
        ? t('lead.leftLast', last)
        : t('lead.never');
  return (
    <div data-stop="lead" tabIndex={-1}>
      <Alert
        type="info"
        showIcon
        className="form-alert"
        title={t('lead.question', { count: taskCount })}
        description={precedent}
        action={
          <span className="panel-buttons">
            <Button
              size="small"
              data-key="y"
              type={firstListedLed ? 'primary' : 'default'}
              loading={busy}
              onClick={() => void choose(true)}
            >
              {t('lead.first')}
            </Button>
            <Button size="small" data-key="x" disabled={busy} onClick={() => void choose(false)}>
              {t('lead.leave')}
            </Button>
          </span>
        }
      />
    </div>
  );
}
