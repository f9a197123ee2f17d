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
  readonly order: string;
  readonly ascending: string;
  readonly descending: string;
  readonly grouping: string;
  /** Over the rows of a group: `{label}（{count} 项）`. */
  readonly heading: string;
  /** On paper, beside nothing that is printed: how to print. */
  readonly howToPrint: string;
  readonly year: string;
  readonly plans: string;
  readonly section: string;
  readonly outsideSections: string;
  readonly units: string;
  readonly categories: string;
  readonly role: string;
  readonly statuses: string;
  readonly lights: string;
  readonly reviews: string;
  readonly timeliness: string;
  /** Of a span in a column: `{column}不早于`, `{column}不晚于`; of a number and of words. */
  readonly from: string;
  readonly to: string;
  /** 无明确时限, of a filter for rows without a due date. */
  readonly undated: string;
  readonly atLeast: string;
  readonly atMost: string;
  readonly contains: string;
  readonly text: string;
  /** Between a word and its value, between values, between parts. */
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
}
