import { Button, Tooltip } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewMemoryQuery } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { useRegister } from './register-context.js';

type Proposal = ReviewMemoryQuery['breakdownDraft']['openNames'][number]['proposals'][number];

/** One click or Enter takes a proposal; its likeness and its reason stand beside it. Nothing is taken by itself. */
export function NameProposals({
  printedName,
  proposals,
}: {
  printedName: string;
  proposals: readonly Proposal[];
}) {
  const { t } = useTranslation('intake');
  const { proposalReasons } = useLabels().organisation;
  const { resolve } = useRegister();
  const [busy, setBusy] = useState<string>();
  const reasonOf = (reason: string): string => (proposalReasons as Record<string, string>)[reason] ?? reason;

  async function take({ unitId, groupId, name }: Proposal) {
    setBusy(name);
    if (unitId) await resolve(printedName, { unitId });
    else if (groupId) await resolve(printedName, { groupId });
    setBusy(undefined);
  }

  return (
    <span className="name-proposals">
      {proposals.map((proposal, index) => (
        <Tooltip key={proposal.unitId ?? proposal.groupId} title={reasonOf(proposal.reason)}>
          <Button
            size="small"
            data-key={index === 0 ? 'y 1' : String(index + 1)}
            loading={busy === proposal.name}
            disabled={busy !== undefined}
            aria-label={t('names.proposal', {
              printed: printedName,
              name: proposal.name,
              percent: Math.round(proposal.confidence * 100),
              reason: reasonOf(proposal.reason),
            })}
            onClick={() => void take(proposal)}
          >
            {proposal.name}
            <span className="quiet">{Math.round(proposal.confidence * 100)}%</span>
          </Button>
        </Tooltip>
      ))}
    </span>
  );
}
