/** 责任人 / 分管领导 / 联络员: what somebody answers for in a unit. They need no account. @source R89, R77, R47 */
export const OFFICER_DUTIES = ['responsible', 'leader', 'liaison'] as const;
export type OfficerDuty = (typeof OFFICER_DUTIES)[number];

/** `138****1234`: enough to know a number again, too little to call it. Short ones are covered whole. */
export function maskPhone(phone: string): string {
  const chars = [...phone];
  if (chars.length < 8) return '*'.repeat(chars.length);
  const covered = Math.min(4, chars.length - 7);
  return `${chars.slice(0, 3).join('')}${'*'.repeat(Math.max(covered, 4))}${chars.slice(-4).join('')}`;
}
