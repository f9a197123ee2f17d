import type { AppealTarget } from '#shared/assessment/appeals/correction.js';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayDo, useViewer } from '../../../lib/viewer/viewer-context.js';
import { LodgeDrawer } from '../appeals/lodge-drawer.js';
import type { Scorecard } from './scorecard.js';

type Line = Scorecard['lines'][number];

const targetOf = ({ indicatorId, adjustmentId }: Line): AppealTarget | null => {
  if (indicatorId) return { kind: 'indicator', id: indicatorId };
  return adjustmentId ? { kind: 'adjustment', id: adjustmentId } : null;
};

/** The way to object to one line: for the unit's head, in time, against the newest result. */
export function AppealLink({ card, line }: { card: Scorecard; line: Line }) {
  const { t } = useTranslation('rounds');
  const mayLodge = useMayDo('appeal.lodge');
  const { unitId, today } = useViewer();
  const [open, setOpen] = useState(false);
  const target = targetOf(line);
  const until = card.appealsUntil;
  const newest = Math.max(...card.versions.map(({ ordinal }) => ordinal));
  if (!target || !until || !mayLodge || unitId !== card.unitId || today > until || card.ordinal < newest)
    return null;
  const name = line.name || line.explanation.reason;
  return (
    <div className="scorecard-appeal">
      <button type="button" className="link-button" onClick={() => setOpen(true)}>
        {t('appeals.lodge')}
        <span className="visually-hidden">{name}</span>
      </button>
      {open && (
        <LodgeDrawer
          roundId={card.roundId}
          target={target}
          line={name}
          until={until}
          onClose={() => setOpen(false)}
        />
      )}
    </div>
  );
}
