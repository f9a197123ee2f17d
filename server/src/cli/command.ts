/** Where a command writes; process.stdout and process.stderr fit. */
export interface Output {
  write(text: string): unknown;
}

/** @returns the exit code: 0 done, 2 refused with one line on `err` */
export type Command = (args: readonly string[], out: Output, err: Output) => Promise<number>;

/** A mistake of whoever typed the command; its message is the one line they see. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';
}
