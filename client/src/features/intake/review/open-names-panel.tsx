import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReviewMemoryQuery } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { Panel } from '../../../ui/panel.js';
import { MoreRows } from './more-rows.js';
import { NameProposals } from './name-proposals.js';
import { ResolveName } from './resolve-name.js';
import type { ReviewEdit } from './review-edit.js';
import { openNames } from './review-summary.js';
import './open-names-panel.css';

type KnownName = ReviewMemoryQuery['breakdownDraft']['openNames'][number];

interface OpenNamesPanelProps {
  edit: ReviewEdit;
  /** What the server makes of the open names; of names typed since the last answer it knows nothing yet. */
  known: readonly KnownName[];
}

/** A choice from the whole register stands beside each: they are not cheap to draw. */
const FIRST = 40;

/** Each unknown name once, however often it is printed. */
export const OpenNamesPanel = memo(function OpenNamesPanel({ edit, known }: OpenNamesPanelProps) {
  const { t } = useTranslation('intake');
  const { nameSuspicions } = useLabels().intake;
  const [shown, setShown] = useState(FIRST);
  const names = openNames(edit);
  if (names.length === 0) return null;
  const byName = new Map(known.map((name) => [name.printedName, name]));
  return (
    <Panel title={t('names.title', { count: names.length })}>
      <p className="form-hint">{t('names.hint')}</p>
      <ul className="open-names">
        {names.slice(0, shown).map(({ printedName, count }) => {
          const { proposals = [], suspicion = null } = byName.get(printedName) ?? {};
          return (
            <li key={printedName} data-stop="name" tabIndex={-1}>
              <span className="open-name">{printedName}</span>
              <span className="quiet">{t('names.count', { count })}</span>
              <ResolveName printedName={printedName} unitId={null} groupId={null} />
              {suspicion && (
                <span className="name-suspicion">
                  {t('names.suspicious', {
                    reason: (nameSuspicions as Record<string, string>)[suspicion] ?? '',
                  })}
                </span>
              )}
              {proposals.length > 0 && <NameProposals printedName={printedName} proposals={proposals} />}
            </li>
          );
        })}
        <MoreRows left={names.length - shown} onMore={() => setShown(shown + FIRST)} />
      </ul>
    </Panel>
  );
});
