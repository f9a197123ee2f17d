import type { LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import type { LedgerFilter as LedgerFilterInput } from '../../../generated/graphql.js';

/** GraphQL's generated lists are mutable; the address's are not. */
export const ledgerFilterInput = ({
  planIds,
  unitIds,
  categoryIds,
  statuses,
  lights,
  reviews,
  timeliness,
  matches,
  ...single
}: LedgerFilter): LedgerFilterInput => ({
  ...single,
  ...(planIds && { planIds: [...planIds] }),
  ...(unitIds && { unitIds: [...unitIds] }),
  ...(categoryIds && { categoryIds: [...categoryIds] }),
  ...(statuses && { statuses: [...statuses] }),
  ...(lights && { lights: [...lights] }),
  ...(reviews && { reviews: [...reviews] }),
  ...(timeliness && { timeliness: [...timeliness] }),
  ...(matches && { matches: [...matches] }),
});
