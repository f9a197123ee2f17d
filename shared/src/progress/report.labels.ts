import type { MemberStanding } from './consolidation/member-standing.js';
import type {
  FigureDisputeState,
  FigureDisputeTransition,
  KeptValue,
} from './disputes/figure-dispute.workflow.js';
import type { TargetStanding } from './figures/target-standing.js';
import type { CarriedItemKind, CarriedItemState } from './prefill/carried-item.js';
import type { PersonalDataKind } from './privacy/personal-data.js';
import type { ReportRefusal } from './report.refusals.js';

/** What officers read of the closed words about reports and their figures. */
export interface ReportLabels {
  readonly targetStandings: Readonly<Record<TargetStanding, string>>;
  readonly memberStandings: Readonly<Record<MemberStanding, string>>;
  readonly disputeStates: Readonly<Record<FigureDisputeState, string>>;
  readonly disputeTransitions: Readonly<Record<FigureDisputeTransition, string>>;
  readonly keptValues: Readonly<Record<KeptValue, string>>;
  readonly carriedItemKinds: Readonly<Record<CarriedItemKind, string>>;
  readonly carriedItemStates: Readonly<Record<CarriedItemState, string>>;
  readonly personalDataKinds: Readonly<Record<PersonalDataKind, string>>;
}

export type ReportRefusalLabels = Readonly<Record<ReportRefusal, string>>;
