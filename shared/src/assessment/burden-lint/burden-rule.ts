/** `error` keeps a round from being opened until somebody has put it right or a second person has let it stand. */
export const BURDEN_SEVERITIES = ['error', 'warning'] as const;
export type BurdenSeverity = (typeof BURDEN_SEVERITIES)[number];

/** Where a text stands: an indicator is scored by what it names, a task's demand is work to be done. */
export const BURDEN_PLACES = ['indicator', 'demand'] as const;
export type BurdenPlace = (typeof BURDEN_PLACES)[number];

/** The documents that forbid it; the names people read are in the label catalogues. */
export const BURDEN_SOURCES = ['provisions-2024', 'apps-2026', 'notice-2019'] as const;
export type BurdenSource = (typeof BURDEN_SOURCES)[number];

export const BURDEN_RULE_IDS = [
  'leader-remarks',
  'media-publication',
  'experience-articles',
  'information-counts',
  'display-events',
  'meeting-counts',
  'meetings-held',
  'paper-counts',
  'papers-issued',
  'photo-traces',
  'study-notes',
  'thick-files',
  'long-reports',
  'app-usage',
  'app-interactions',
  'app-installs',
  'usage-rankings',
  'work-groups',
  'repeated-reporting',
  'frequent-reporting',
  'responsibility-letters',
  'veto-abuse',
] as const;
export type BurdenRuleId = (typeof BURDEN_RULE_IDS)[number];

/** False for a rule of another version. */
export const isBurdenRuleId = (id: string): id is BurdenRuleId =>
  (BURDEN_RULE_IDS as readonly string[]).includes(id);

/** One way of saying it. Patterns are linear: no nested repetition, every gap bounded. */
export interface BurdenConcept {
  /** The words as an officer would name them. */
  readonly name: string;
  /** Regular expression over one sentence, normalised by `sentencesOf`. */
  readonly words: string;
  /** Only together with a number, a count or points, in the same text. */
  readonly counted?: true;
  /** Regular expression over the clause: what makes the same words harmless. */
  readonly unless?: string;
  /** The same over the whole sentence. */
  readonly unlessInSentence?: string;
}

/** What must not be measured or demanded: data, with the document that says so. */
export interface BurdenRule {
  readonly id: BurdenRuleId;
  readonly severity: BurdenSeverity;
  readonly source: BurdenSource;
  readonly places: readonly BurdenPlace[];
  readonly concepts: readonly BurdenConcept[];
}
