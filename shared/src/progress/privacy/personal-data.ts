/** 身份证号 / 手机号 */
export const PERSONAL_DATA_KINDS = ['identity-number', 'mobile-number'] as const;
export type PersonalDataKind = (typeof PERSONAL_DATA_KINDS)[number];

export interface PersonalDatum {
  readonly kind: PersonalDataKind;
  /** UTF-16 offsets of the number in the text. */
  readonly start: number;
  readonly end: number;
  /** As it may be shown: the middle covered. */
  readonly masked: string;
}

/** Eighteen digits (the last may be X) with a believable date of birth, or a mainland mobile number; spaces between. */
const NUMBER =
  /(?<![\dA-Za-z])(?:(?<identity>[1-9]\d{5}[ -]?(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])[ -]?\d{3}[\dXx])|(?<mobile>1[3-9]\d[ -]?\d{4}[ -]?\d{4}))(?![\dA-Za-z])/g;

/** Numbers that name a person, in the order of the text. A warning, never a wall. @source R78 去标识化处理 */
export function personalDataIn(text: string): PersonalDatum[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const found = match[0];
    const kind: PersonalDataKind = match.groups?.['identity'] ? 'identity-number' : 'mobile-number';
    return { kind, start: match.index, end: match.index + found.length, masked: masked(found, kind) };
  });
}

/** The text with every such number covered. */
export function maskPersonalData(text: string): string {
  let covered = '';
  let at = 0;
  for (const { start, end, masked: stars } of personalDataIn(text)) {
    covered += text.slice(at, start) + stars;
    at = end;
  }
  return covered + text.slice(at);
}

/** What officials keep: six and four characters of an identity number, three and four of a mobile number. */
function masked(found: string, kind: PersonalDataKind): string {
  const plain = found.replace(/[ -]/g, '');
  const head = kind === 'identity-number' ? 6 : 3;
  return plain.slice(0, head) + '*'.repeat(plain.length - head - 4) + plain.slice(-4);
}
