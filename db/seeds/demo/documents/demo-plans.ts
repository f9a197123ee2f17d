import { addDays, asCivilDate, partsOf, type CivilDate } from '#shared/kernel/civil-date.js';
import { businessEnvironmentDocument } from './business-environment.document.js';
import type { DemoDocument } from './demo-document.js';
import { digitalGovernmentDocument } from './digital-government.document.js';
import { ecologyDocument } from './ecology.document.js';
import { openGovernmentDocument } from './open-government.document.js';
import { projectsDocument } from './projects.document.js';
import { publicWelfareDocument } from './public-welfare.document.js';

export interface DemoPlan {
  readonly document: DemoDocument;
  readonly documentDate: CivilDate;
  /** The year whose quarters the plan is followed in. */
  readonly year: number;
  readonly issued: boolean;
}

interface AnnualPlan {
  readonly document: (year: number) => DemoDocument;
  /** Month and day of the document in its year. */
  readonly monthDay: string;
}

/** Those that turn to last year first stand first: see `plansOfLastYear`. */
const ANNUAL_PLANS: readonly AnnualPlan[] = [
  { document: publicWelfareDocument, monthDay: '01-15' },
  { document: openGovernmentDocument, monthDay: '03-18' },
  { document: businessEnvironmentDocument, monthDay: '02-10' },
  { document: projectsDocument, monthDay: '01-06' },
];

/** By quarter of today: late in the year most plans are this year's, early most are last year's. */
const plansOfLastYear = (quarter: number): number => [3, 2, 2, 1][quarter - 1] ?? 1;

/** Days before today of the two campaigns' documents: one is well under way, one is still to be issued. */
const CAMPAIGN_AGE = 45;
const DRAFT_AGE = 6;
/** An annual plan is at least this many days old, so that it has been signed for. */
const YOUNGEST_ANNUAL = 14;

/**
 * The six plans of the county as it stands on `today`, so that on any day of any year there are quarters behind,
 * work under way and work that has just begun.
 */
export function demoPlans(today: CivilDate): DemoPlan[] {
  const { year, month } = partsOf(today);
  const lastYears = plansOfLastYear(Math.ceil(month / 3));
  const annual = ANNUAL_PLANS.map((plan, index): DemoPlan => {
    const planYear = index < lastYears ? year - 1 : year;
    const usual = asCivilDate(`${planYear}-${plan.monthDay}`);
    const latest = addDays(today, -YOUNGEST_ANNUAL - index);
    const documentDate = usual < latest ? usual : latest;
    return { document: plan.document(planYear), documentDate, year: planYear, issued: true };
  });
  const digitalDate = addDays(today, -CAMPAIGN_AGE);
  const ecologyDate = addDays(today, -DRAFT_AGE);
  return [
    ...annual,
    { document: digitalGovernmentDocument(year, digitalDate), documentDate: digitalDate, year, issued: true },
    { document: ecologyDocument(year, ecologyDate), documentDate: ecologyDate, year, issued: false },
  ].sort((a, b) => (a.documentDate < b.documentDate ? -1 : 1));
}
