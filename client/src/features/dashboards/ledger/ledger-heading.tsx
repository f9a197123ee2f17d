import { ledgerHeading } from '#shared/dashboards/ledger-cell.js';
import type { LedgerGroup } from '#shared/dashboards/ledger-lines.js';
import { useTranslation } from 'react-i18next';

interface LedgerHeadingProps {
  group: LedgerGroup;
  width: number;
  /** From 0. */
  number: number;
}

/** Over the rows of a group: its name and how many there are. */
export function LedgerHeading({ group, width, number }: LedgerHeadingProps) {
  const { t } = useTranslation('dashboards');
  return (
    <tr className="ledger-line ledger-heading" aria-rowindex={number + 2}>
      <th scope="colgroup" colSpan={width}>
        <span>{ledgerHeading(group, t('ledger.heading'))}</span>
      </th>
    </tr>
  );
}
