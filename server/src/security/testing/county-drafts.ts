import { BreakdownDraftRow } from '#db/entities/intake/breakdown-draft.entity.js';
import type { BreakdownDraft, DraftUnit } from '#shared/intake/breakdown-draft.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';
import type { CountyRegister } from './county-register.js';

/** Documents in review, each kept for the operation that changes it. */
export interface CountyDrafts {
  readonly toSave: string;
  readonly toResolve: string;
  readonly toConfirm: string;
  readonly toDiscard: string;
  readonly toDecide: string;
}

export async function raiseDrafts(
  home: TestJurisdiction,
  mark: string,
  register: CountyRegister,
  scale: number,
): Promise<CountyDrafts> {
  const insert = (change = (draft: BreakdownDraft) => draft) =>
    home.insert(BreakdownDraftRow, {
      state: 'in_review',
      sourceName: `${mark}来文`,
      sourceFileId: null,
      draft: change(draftOf(mark, register)),
      planId: null,
      ...home.stamp(),
    });
  for (let n = 1; n < scale * 2; n += 1) await insert();
  return {
    toSave: await insert(),
    toResolve: await insert(),
    toConfirm: await insert(),
    toDiscard: await insert(),
    toDecide: await insert(withoutLead),
  };
}

/** Units in a row, none of which the document calls lead. */
const withoutLead = (draft: BreakdownDraft): BreakdownDraft => ({
  ...draft,
  tasks: draft.tasks.map((task) => ({
    ...task,
    units: task.units.map((unit): DraftUnit => ({ ...unit, role: 'responsible' })),
  })),
});

/** One task: a unit, a collective, and a name that nobody has. */
function draftOf(mark: string, { ownUnitId, groupId }: CountyRegister): BreakdownDraft {
  const unit = (printedName: string, target: Partial<DraftUnit>): DraftUnit => ({
    role: 'lead',
    printedName: `${mark}${printedName}`,
    source: 'parenthesis',
    span: null,
    unitId: null,
    groupId: null,
    ...target,
  });
  const task = {
    key: 't1',
    taken: true,
    ordinal: '1',
    sectionPath: [`${mark}一、重点`],
    title: `${mark}新任务`,
    titleSpan: null,
    content: `${mark}新任务内容`,
    span: { start: 0, end: 4 },
    units: [unit('甲局', { unitId: ownUnitId }), unit('各局', { groupId }), unit('某办', {})],
    deadlines: [],
    targets: [],
    doubts: [],
  };
  return {
    text: `${mark}来文全文`,
    title: `${mark}来文标题`,
    docNumber: `${mark}2号`,
    issuer: `${mark}政府办`,
    documentDate: '2026-03-01',
    year: 2026,
    addressees: [`${mark}各镇`],
    documentSpans: {},
    doubts: [],
    tasks: [task],
  };
}
