/** The cell of the score sheet that the scorer stands on. */
export interface SelectedCell {
  readonly unitId: string;
  readonly indicatorId: string;
}
