/** What a plan is about: chooses its narratives. */
export type DemoField =
  | 'projects'
  | 'business-environment'
  | 'open-government'
  | 'public-welfare'
  | 'digital-government'
  | 'services'
  | 'ecology';

/**
 * A task as it is to be printed. In `body`, `{…}` marks a deadline and `<…>` a target; the marks are not printed.
 * Unit names are separated by 、 and printed in a closing parenthesis.
 */
export interface DemoTask {
  readonly title: string;
  readonly body: string;
  /** Empty where the document names no lead (R06). */
  readonly lead: string;
  readonly others: string;
  /** Where the task is of another kind than its document: nobody pours concrete for a training course. */
  readonly field: DemoField | null;
}

export interface DemoSection {
  readonly heading: string;
  readonly tasks: readonly DemoTask[];
}

/** An invented document in the form of real 工作要点 and 实施方案. */
export interface DemoDocument {
  readonly field: DemoField;
  readonly title: string;
  readonly docNumber: string;
  readonly issuer: string;
  readonly addressees: string;
  readonly preamble: string;
  /** `run-on`: 1. 2. 3. across sections; `bracketed`: （一）（二） anew in each. */
  readonly ordinals: 'run-on' | 'bracketed';
  readonly sections: readonly DemoSection[];
  readonly closing: string;
}

export const ISSUER = '清岚县人民政府办公室';
export const ADDRESSEES = '各镇人民政府、街道办事处，县政府各工作部门、直属机构';

export const task = (
  title: string,
  body: string,
  lead: string,
  others: string,
  field: DemoField | null = null,
): DemoTask => ({ title, body, lead, others, field });

export const section = (heading: string, ...tasks: DemoTask[]): DemoSection => ({ heading, tasks });
