import { preReadLabelsEn } from '#shared/briefings/pre-read/pre-read.labels.en.js';
import { preReadLabelsZhCn } from '#shared/briefings/pre-read/pre-read.labels.zh-cn.js';
import type { PreReadWords } from '#shared/briefings/pre-read/write-pre-read.js';
import { dashboardsLabelsEn } from '#shared/dashboards/dashboards.labels.en.js';
import { dashboardsLabelsZhCn } from '#shared/dashboards/dashboards.labels.zh-cn.js';
import type { LightPolicy } from '#shared/progress/lights/light-policy.js';
import { ledgerWords, type LedgerLanguage } from '#server/modules/dashboards/ledger-words.js';

const WORDS: Readonly<Record<LedgerLanguage, Omit<PreReadWords, 'cells'>>> = {
  'zh-CN': { labels: preReadLabelsZhCn, dashboards: dashboardsLabelsZhCn },
  en: { labels: preReadLabelsEn, dashboards: dashboardsLabelsEn },
};

/** The words of the pack; lights are called what the jurisdiction calls them today. */
export const preReadWords = (language: LedgerLanguage, policy: LightPolicy): PreReadWords => ({
  ...WORDS[language],
  cells: ledgerWords(language, policy).cells,
});
