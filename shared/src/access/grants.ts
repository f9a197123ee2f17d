import type { Action } from './actions.js';
import type { Role } from './roles.js';

/** How far a grant reaches: the whole jurisdiction, or what belongs to the account's own unit. */
export type GrantScope = 'jurisdiction' | 'own-unit';

type Grants = Readonly<Record<Action, Readonly<Partial<Record<Role, GrantScope>>>>>;

/**
 * Who may do what, and how far. Everything that is not listed is refused. The table gives the check, the SQL
 * scope and the printed permission matrix, so that the three cannot differ.
 * System administrators keep accounts and have no business rights (三员分立, GB/T 22239-2019 8.1.5).
 */
export const GRANTS: Grants = {
  'organisation.read': {
    office: 'jurisdiction',
    inspector: 'jurisdiction',
    unit_reporter: 'jurisdiction',
    unit_head: 'jurisdiction',
    leader: 'jurisdiction',
    system_administrator: 'jurisdiction',
  },
  'organisation.manage': { office: 'jurisdiction', system_administrator: 'jurisdiction' },
  'officer.read': {
    office: 'jurisdiction',
    inspector: 'jurisdiction',
    leader: 'jurisdiction',
    unit_reporter: 'own-unit',
    unit_head: 'own-unit',
  },
  'officer.manage': { office: 'jurisdiction', unit_reporter: 'own-unit', unit_head: 'own-unit' },
  'officer.reveal-phone': { office: 'jurisdiction', unit_reporter: 'own-unit', unit_head: 'own-unit' },
  'officer.file': { office: 'jurisdiction' },
  'account.manage': { system_administrator: 'jurisdiction' },
  'file.upload': {
    office: 'jurisdiction',
    inspector: 'jurisdiction',
    unit_reporter: 'own-unit',
    unit_head: 'own-unit',
  },
  'file.read': {
    office: 'jurisdiction',
    inspector: 'jurisdiction',
    leader: 'jurisdiction',
    unit_reporter: 'own-unit',
    unit_head: 'own-unit',
  },
  'plan.read': {
    office: 'jurisdiction',
    inspector: 'jurisdiction',
    leader: 'jurisdiction',
    unit_reporter: 'own-unit',
    unit_head: 'own-unit',
  },
  'plan.import': { office: 'jurisdiction' },
  'plan.issue': { office: 'jurisdiction' },
  'plan.revise': { office: 'jurisdiction' },
  'plan.withdraw': { office: 'jurisdiction' },
  'plan.read-cascade': { office: 'jurisdiction', inspector: 'jurisdiction', leader: 'jurisdiction' },
  'plan.map-cascade': { office: 'jurisdiction' },
  'plan.assign': { office: 'jurisdiction' },
  'assignment.read': {
    office: 'jurisdiction',
    inspector: 'jurisdiction',
    leader: 'jurisdiction',
    unit_reporter: 'own-unit',
    unit_head: 'own-unit',
  },
  'assignment.sign': { unit_head: 'own-unit' },
  'assignment.break-down': { unit_reporter: 'own-unit', unit_head: 'own-unit' },
  'assignment.remind': { office: 'jurisdiction', inspector: 'jurisdiction' },
  'progress.read': {
    office: 'jurisdiction',
    inspector: 'jurisdiction',
    leader: 'jurisdiction',
    unit_reporter: 'own-unit',
    unit_head: 'own-unit',
  },
  'progress.write-report': { unit_reporter: 'own-unit', unit_head: 'own-unit' },
  'progress.submit-report': { unit_reporter: 'own-unit', unit_head: 'own-unit' },
  'progress.review-report': { office: 'jurisdiction' },
  'progress.pass-on-report': { unit_head: 'own-unit' },
  // Own: the share of the unit that reports for the whole task; the members' shares are others'.
  'progress.read-members': {
    office: 'jurisdiction',
    inspector: 'jurisdiction',
    leader: 'jurisdiction',
    unit_reporter: 'own-unit',
    unit_head: 'own-unit',
  },
  'progress.set-terms': { office: 'jurisdiction' },
  'progress.dispute-figure': { office: 'jurisdiction', inspector: 'jurisdiction' },
  'progress.answer-dispute': { unit_reporter: 'own-unit', unit_head: 'own-unit' },
  'progress.resolve-dispute': { office: 'jurisdiction' },
  'change.request': { unit_head: 'own-unit' },
  'change.decide': { office: 'jurisdiction' },
  'completion.check': { office: 'jurisdiction', inspector: 'jurisdiction' },
  'assignment.suspend': { office: 'jurisdiction' },
  'look-back.read': { office: 'jurisdiction', inspector: 'jurisdiction', leader: 'jurisdiction' },
  'look-back.record': { office: 'jurisdiction', inspector: 'jurisdiction' },
  'followed-item.read': {
    office: 'jurisdiction',
    inspector: 'jurisdiction',
    leader: 'jurisdiction',
    unit_reporter: 'own-unit',
    unit_head: 'own-unit',
  },
  'followed-item.comment': {
    office: 'jurisdiction',
    inspector: 'jurisdiction',
    leader: 'jurisdiction',
    unit_reporter: 'own-unit',
    unit_head: 'own-unit',
  },
  'followed-item.answer': { unit_reporter: 'own-unit', unit_head: 'own-unit' },
  'followed-item.settle': { office: 'jurisdiction', inspector: 'jurisdiction' },
  'remark.give': { leader: 'jurisdiction', office: 'jurisdiction' },
  'remark.sign-off': { leader: 'jurisdiction', office: 'jurisdiction' },
  'problem.raise': { office: 'jurisdiction', unit_reporter: 'own-unit', unit_head: 'own-unit' },
  'complaint.record': { office: 'jurisdiction', inspector: 'jurisdiction' },
  'complaint.read-contact': { office: 'jurisdiction', inspector: 'jurisdiction' },
  'finding.record': { office: 'jurisdiction', inspector: 'jurisdiction' },
  'good-practice.record': { office: 'jurisdiction', inspector: 'jurisdiction', unit_head: 'own-unit' },
  'milestone.keep': { office: 'jurisdiction' },
  'round.read-draft': { office: 'jurisdiction', inspector: 'jurisdiction' },
  'round.manage': { office: 'jurisdiction' },
  'round.score': { office: 'jurisdiction', inspector: 'jurisdiction' },
  'round.publish': { office: 'jurisdiction' },
  'result.read-ranking': {
    office: 'jurisdiction',
    inspector: 'jurisdiction',
    leader: 'jurisdiction',
    unit_reporter: 'jurisdiction',
    unit_head: 'jurisdiction',
  },
  'result.read-scorecard': {
    office: 'jurisdiction',
    inspector: 'jurisdiction',
    leader: 'jurisdiction',
    unit_reporter: 'own-unit',
    unit_head: 'own-unit',
  },
  // Everybody's own inbox, whatever the role.
  'notice.read': {
    office: 'jurisdiction',
    inspector: 'jurisdiction',
    unit_reporter: 'jurisdiction',
    unit_head: 'jurisdiction',
    leader: 'jurisdiction',
    system_administrator: 'jurisdiction',
  },
  'audit.read': { office: 'jurisdiction', system_administrator: 'jurisdiction' },
};
