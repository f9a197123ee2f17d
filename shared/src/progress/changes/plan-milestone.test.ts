import { describe, expect, it } from '@jest/globals';
import { asCivilDate } from '../../kernel/civil-date.js';
import { checkMilestoneDone, type MilestoneKind, type MilestoneRecord } from './plan-milestone.js';

const today = asCivilDate('2026-08-15');
const nothing: MilestoneRecord = { doneOn: today, receipt: '', participants: '', matters: '', fileCount: 0 };
const open = (kind: MilestoneKind) => ({ id: kind, kind, doneOn: null });
const done = (kind: MilestoneKind) => ({ id: kind, kind, doneOn: today });

const refusal = (
  kind: MilestoneKind,
  record: Partial<MilestoneRecord> = {},
  others: ReturnType<typeof open | typeof done>[] = [],
) => {
  const milestone = open(kind);
  const result = checkMilestoneDone(milestone, { ...nothing, ...record }, [milestone, ...others], today);
  return result.ok ? 'ok' : result.error.key;
};

describe('a milestone of a plan', () => {
  it('R57: is filed with a receipt, by number or as a file', () => {
    expect(refusal('filing')).toBe('milestone.receipt-missing');
    expect(refusal('filing', { receipt: '备〔2026〕3号' })).toBe('ok');
    expect(refusal('filing', { fileCount: 1 })).toBe('ok');
  });

  it('R58: a dispatch meeting says who took part and what was dealt with', () => {
    expect(refusal('dispatch')).toBe('milestone.participants-missing');
    expect(refusal('dispatch', { participants: '各镇办' })).toBe('milestone.matters-missing');
    expect(refusal('dispatch', { participants: '各镇办', matters: '调度进度' })).toBe('ok');
  });

  it('R60: self-assessment opens the summary, and the summary the acceptance', () => {
    expect(refusal('self_check')).toBe('ok');
    expect(refusal('summary', {}, [open('self_check')])).toBe('milestone.gate-before');
    expect(refusal('acceptance', {}, [done('self_check'), open('summary')])).toBe('milestone.gate-before');
    expect(refusal('acceptance', {}, [done('self_check'), done('summary')])).toBe('ok');
    expect(refusal('dispatch', { participants: '甲', matters: '乙' }, [open('self_check')])).toBe('ok');
  });

  it('is done once, and not tomorrow', () => {
    expect(refusal('summary', { doneOn: asCivilDate('2026-08-16') })).toBe('milestone.done-in-future');
    const result = checkMilestoneDone(done('summary'), nothing, [], today);
    expect(result).toMatchObject({ ok: false, error: { key: 'milestone.already-done' } });
  });
});
