/** The words of the downloaded 台账 around its table. */
export interface LedgerFileLabels {
  readonly title: string;
  /** Name of the only sheet. */
  readonly sheet: string;
  /** `截至`, and in the title `截至 {date}`: only of a ledger as it stood. */
  readonly asOf: string;
  readonly stoodOn: string;
  readonly filter: string;
  /** Where no filter narrows. */
  readonly everything: string;
  readonly madeAt: string;
  readonly madeBy: string;
  readonly rowCount: string;
  readonly year: string;
  readonly plans: string;
  readonly section: string;
  readonly outsideSections: string;
  readonly units: string;
  readonly categories: string;
  readonly role: string;
  readonly statuses: string;
  readonly lights: string;
  readonly dueFrom: string;
  readonly dueTo: string;
  readonly text: string;
  /** Between a word and its value, between values, between parts. */
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
}
