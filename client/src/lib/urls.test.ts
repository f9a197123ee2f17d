import { describe, expect, it } from '@jest/globals';
import { safeReturnPath } from './urls.js';

describe('safeReturnPath', () => {
  it.each(['/plans', '/ledger?year=2026&text=%E5%8A%9E', '/tasks/1#reports'])('keeps %s', (path) => {
    expect(safeReturnPath(path)).toBe(path);
  });

  it.each([
    null,
    '',
    'plans',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    'https://evil.example',
    'javascript:0',
  ])('leads %j to the start page', (path) => {
    expect(safeReturnPath(path)).toBe('/');
  });
});
