import { describe, expect, it } from '@jest/globals';
import { changedPart } from './changed-part.js';

describe('changedPart', () => {
  it('is what stands between the common beginning and the common end', () => {
    expect(changedPart('于9月底前完成。', '于11月底前完成。')).toEqual({
      before: '于',
      changed: '9',
      after: '月底前完成。',
    });
    expect(changedPart('同样', '同样')).toEqual({ before: '同样', changed: '', after: '' });
    expect(changedPart('', '新')).toEqual({ before: '', changed: '', after: '' });
    expect(changedPart('甲甲', '甲')).toEqual({ before: '甲', changed: '甲', after: '' });
  });
});
