import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { prepareIssue } from '../prepare-issue.js';
import { LEADLESS_RULES, lacksLead, underLeadlessRule } from './leadless-rule.js';
import { reportingLead, type ReportingCandidate } from './reporting-lead.js';

const unit = (unitId: string, role: 'lead' | 'responsible', over: Partial<ReportingCandidate> = {}) => ({
  unitId,
  role,
  groupId: null,
  reportsForTask: false,
  ...over,
});

describe('R06 a task without a lead', () => {
  const responsible = [{ role: 'responsible' as const }, { role: 'responsible' as const }];

  it('waits for the office, unless the responsible units lead each for itself', () => {
    expect(lacksLead(responsible, 'office_appoints')).toBe(true);
    expect(lacksLead(responsible, 'responsible_units_lead')).toBe(false);
    expect(lacksLead([{ role: 'lead' }], 'office_appoints')).toBe(false);
    expect(underLeadlessRule(responsible, 'responsible_units_lead').map(({ role }) => role)).toEqual([
      'lead',
      'lead',
    ]);
  });

  it('without any unit waits under every rule', () => {
    for (const rule of LEADLESS_RULES) expect(lacksLead([], rule)).toBe(true);
  });

  it('keeps the parts of units where the document names a lead', () => {
    const units = [{ role: 'lead' as const }, { role: 'responsible' as const }];
    for (const rule of LEADLESS_RULES) expect(underLeadlessRule(units, rule)).toEqual(units);
  });
});

describe('R05 the lead that reports', () => {
  it('is the one that the office named, else the first that the document names itself', () => {
    expect(reportingLead([unit('a', 'lead'), unit('b', 'lead')])).toBe('a');
    expect(reportingLead([unit('a', 'lead'), unit('b', 'lead', { reportsForTask: true })])).toBe('b');
    expect(reportingLead([unit('g', 'lead', { groupId: 'towns' }), unit('b', 'lead')])).toBe('b');
  });

  it('is none of a collective that leads as a whole, and the only lead in any case', () => {
    const towns = ['e', 'w'].map((id) => unit(id, 'lead', { groupId: 'towns' }));
    expect(reportingLead(towns)).toBeNull();
    expect(reportingLead(towns.slice(0, 1))).toBe('e');
  });

  it('leads, whoever is given', () => {
    const candidate = fc.record({
      unitId: fc.uuid(),
      role: fc.constantFrom('lead' as const, 'responsible' as const),
      groupId: fc.option(fc.constant('towns')),
      reportsForTask: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(candidate), (units) => {
        const named = reportingLead(units);
        const leads = units.filter(({ role }) => role === 'lead').map(({ unitId }) => unitId);
        expect(named === null || leads.includes(named)).toBe(true);
      }),
    );
  });

  it('R08 issuing gives one task one reporting unit at most, named unit before open collective', () => {
    const { assignments } = prepareIssue(
      [
        {
          id: 't',
          dueOn: null,
          units: [
            { id: '1', role: 'lead', printedName: '县招商局', unitId: 'invest', groupId: null },
            { id: '2', role: 'lead', printedName: '县级相关单位', unitId: null, groupId: 'county' },
          ],
        },
      ],
      () => null,
      () => ['invest', 'audit'],
    );
    expect(assignments.map(({ unitId, reportsForTask }) => [unitId, reportsForTask])).toEqual([
      ['invest', true],
      ['audit', false],
    ]);
  });
});
