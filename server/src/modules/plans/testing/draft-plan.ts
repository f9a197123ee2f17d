import { PlanRow } from '#db/entities/plans/plan.entity.js';
import { TaskUnitRow } from '#db/entities/plans/task-unit.entity.js';
import { TaskRow } from '#db/entities/plans/task.entity.js';
import type { TestClient } from '#server/testing/test-client.js';
import type { TestJurisdiction } from '#server/testing/test-jurisdiction.js';

interface PrintedUnit {
  readonly role: 'lead' | 'responsible';
  readonly printedName: string;
  readonly unitId?: string;
  readonly groupId?: string;
}

let plans = 0;

/** A confirmed plan that waits to be issued, written directly: reading documents has tests of its own. */
export class DraftPlan {
  private tasks = 0;
  private readonly number = (plans += 1);

  private constructor(
    private readonly home: TestJurisdiction,
    readonly id: string,
  ) {}

  static async create(home: TestJurisdiction): Promise<DraftPlan> {
    const document = { title: '年度要点', docNumber: null, issuer: null, documentDate: null, year: 2026 };
    const state = { state: 'draft', issuedOn: null, sourceText: '正文' };
    return new DraftPlan(home, await home.insert(PlanRow, { ...document, ...state, ...home.stamp() }));
  }

  async task(units: readonly PrintedUnit[], dueOn: string | null = '2026-09-30'): Promise<string> {
    const order = (this.tasks += 1);
    const code = `2026-D${this.number}-${String(order).padStart(3, '0')}`;
    const place = { planId: this.id, sectionId: null, sortOrder: order, spanStart: 0, spanEnd: 2 };
    const content = { code, ordinal: `${order}.`, title: `第${order}项`, content: '内容', dueOn };
    const taskId = await this.home.insert(TaskRow, { ...place, ...content, ...this.home.stamp() });
    for (const [index, { role, printedName, unitId = null, groupId = null }] of units.entries())
      await this.home.insert(TaskUnitRow, {
        taskId,
        role,
        printedName,
        unitId,
        groupId,
        sortOrder: index + 1,
      });
    return taskId;
  }

  async issue(office: TestClient, version = 1): Promise<void> {
    const input = { id: this.id, version };
    await office.graphql(`mutation ($input: VersionedInput!) { issuePlan(input: $input) { id } }`, { input });
  }
}
