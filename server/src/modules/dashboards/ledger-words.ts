import { dashboardsLabelsEn } from '#shared/dashboards/dashboards.labels.en.js';
import { dashboardsLabelsZhCn } from '#shared/dashboards/dashboards.labels.zh-cn.js';
import type { LedgerWords } from '#shared/dashboards/describe-ledger-filter.js';
import { ledgerFileLabelsEn } from '#shared/dashboards/ledger-file.labels.en.js';
import { ledgerFileLabelsZhCn } from '#shared/dashboards/ledger-file.labels.zh-cn.js';
import { plansLabelsEn } from '#shared/plans/plans.labels.en.js';
import { plansLabelsZhCn } from '#shared/plans/plans.labels.zh-cn.js';
import type { LightPolicy } from '#shared/progress/lights/light-policy.js';
import { lightsLabelsEn } from '#shared/progress/lights/lights.labels.en.js';
import { lightsLabelsZhCn } from '#shared/progress/lights/lights.labels.zh-cn.js';
import { namedByPolicy } from '#shared/progress/lights/named-by-policy.js';
import { progressLabelsEn } from '#shared/progress/progress.labels.en.js';
import { progressLabelsZhCn } from '#shared/progress/progress.labels.zh-cn.js';

export type LedgerLanguage = 'zh-CN' | 'en';

const WORDS: Readonly<Record<LedgerLanguage, LedgerWords>> = {
  'zh-CN': {
    cells: {
      ...plansLabelsZhCn,
      ...progressLabelsZhCn,
      ...dashboardsLabelsZhCn,
      lightReasons: lightsLabelsZhCn.reasons,
    },
    columns: dashboardsLabelsZhCn.ledgerColumns,
    file: ledgerFileLabelsZhCn,
  },
  en: {
    cells: {
      ...plansLabelsEn,
      ...progressLabelsEn,
      ...dashboardsLabelsEn,
      lightReasons: lightsLabelsEn.reasons,
    },
    columns: dashboardsLabelsEn.ledgerColumns,
    file: ledgerFileLabelsEn,
  },
};

/** The words of a downloaded ledger; lights are called what the jurisdiction calls them today. */
export function ledgerWords(language: LedgerLanguage, policy: LightPolicy): LedgerWords {
  const words = WORDS[language];
  return { ...words, cells: { ...words.cells, ...namedByPolicy(words.cells, policy) } };
}
