import { describe, expect, it } from '@jest/globals';
import { civilDateLabel, exactInstantLabel, instantLabel } from './civil-date-label.js';
import { percentLabel, sizeLabel } from './number-labels.js';

describe('labels of dates and figures', () => {
  it('writes a day as each language does', () => {
    expect(civilDateLabel('2026-03-31', 'zh-CN')).toBe('2026年3月31日');
    expect(civilDateLabel('2026-03-31', 'en')).toBe('31 March 2026');
  });

  it('shows instants in China whatever the zone of the terminal', () => {
    expect(instantLabel('2026-06-30T16:05:09Z')).toBe('2026-07-01 00:05');
    expect(exactInstantLabel('2026-06-30T15:59:59Z')).toBe('2026-06-30 23:59:59');
  });

  it('rounds half up and drops idle zeros', () => {
    expect([percentLabel('92.50'), percentLabel('33.25'), percentLabel(100)]).toEqual([
      '92.5%',
      '33.3%',
      '100%',
    ]);
    expect([sizeLabel(0), sizeLabel(1536), sizeLabel(20 * 1024 * 1024)]).toEqual(['0 B', '1.5 kB', '20 MB']);
  });
});
