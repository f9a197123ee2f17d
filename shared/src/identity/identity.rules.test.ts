import { describe, expect, it } from '@jest/globals';
import { minutesLocked } from './lock-out.rules.js';
import { passwordProblem } from './password.rules.js';

describe('a password', () => {
  it.each([
    ['Short1!', 'identity.password-too-short'],
    [`Aa1${'x'.repeat(126)}`, 'identity.password-too-long'],
    ['alllowercase', 'identity.password-too-simple'],
    ['lower0nly00', 'identity.password-too-simple'],
    ['Wang-Fang-2026', 'identity.password-contains-name'],
  ])('%s is refused', (password, key) => {
    expect(passwordProblem(password, 'wang-fang')?.key).toBe(key);
  });

  it('of three classes is taken, Chinese characters counting as symbols', () => {
    expect(passwordProblem('Correct-horse', 'wang')).toBeUndefined();
    expect(passwordProblem('督衡duheng2026年', 'wang')).toBeUndefined();
  });
});

describe('the lock', () => {
  const now = new Date('2026-03-01T00:00:00Z');
  const failures = (count: number, minutesAgo: number) => ({
    failures: count,
    lastFailedAt: new Date(now.getTime() - minutesAgo * 60_000),
  });

  it('falls at the fifth failure and opens after half an hour', () => {
    expect(minutesLocked(null, now)).toBe(0);
    expect(minutesLocked(failures(4, 0), now)).toBe(0);
    expect(minutesLocked(failures(5, 0), now)).toBe(30);
    expect(minutesLocked(failures(5, 29.5), now)).toBe(1);
    expect(minutesLocked(failures(5, 30), now)).toBe(0);
  });
});
