import type { LedgerFilter } from '#shared/dashboards/ledger-filter.js';
import type { LedgerChoicesQuery } from '../../../generated/graphql.js';

interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface LedgerChoices {
  readonly years: readonly number[];
  readonly plans: readonly Choice[];
  readonly sections: readonly string[];
  readonly categories: readonly Choice[];
  readonly units: readonly Choice[];
}

const NOTHING: LedgerChoices = { years: [], plans: [], sections: [], categories: [], units: [] };

/** What can be chosen, each list narrowed by what is chosen before it: year, then document, then section. */
export function ledgerChoices(data: LedgerChoicesQuery | undefined, filter: LedgerFilter): LedgerChoices {
  if (!data) return NOTHING;
  const issued = data.plans.filter(({ state }) => state === 'issued');
  const ofYear = issued.filter(({ year }) => filter.year === undefined || year === filter.year);
  const ofPlans = ofYear.filter(({ id }) => !filter.planIds?.length || filter.planIds.includes(id));
  const ofCategories = data.units.filter(
    ({ category }) => !filter.categoryIds?.length || filter.categoryIds.includes(category.id),
  );
  return {
    years: [...new Set(issued.map(({ year }) => year))].sort((a, b) => b - a),
    plans: ofYear.map(({ id, title }) => ({ value: id, label: title })),
    sections: [...new Set(ofPlans.flatMap(({ sections }) => sections.map(({ title }) => title)))],
    categories: data.unitCategories.map(({ id, name }) => ({ value: id, label: name })),
    units: ofCategories.map(({ id, name }) => ({ value: id, label: name })),
  };
}
