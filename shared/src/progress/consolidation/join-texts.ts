export interface TextOfUnit {
  readonly unitName: string;
  readonly text: string;
}

/** The members' words one after the other, each opening with whose they are; who wrote nothing is left out. */
export const joinTexts = (pieces: readonly TextOfUnit[]): string =>
  pieces
    .filter(({ text }) => text.trim() !== '')
    .map(({ unitName, text }) => `${unitName}：${text.trim()}`)
    .join('\n');
