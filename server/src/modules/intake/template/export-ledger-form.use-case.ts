import { Inject, Injectable } from '@nestjs/common';
import { cleanFileName } from '#shared/files/clean-file-name.js';
import { tidyLine } from '#shared/intake/template/tidy-text.js';
import { cellsOfTask } from '#shared/intake/template/template-row-of-task.js';
import { printedDay } from '#shared/intake/template/cell-deadlines.js';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { today, type Clock } from '#shared/kernel/ports.js';
import { PlanRepository } from '#server/modules/plans/plan.repository.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { notFound, refusedBy } from '#server/platform/errors/domain-error.js';
import { requireId } from '#server/platform/errors/require-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise, authoriseList } from '#server/platform/request/require-actor.js';
import type { LedgerForm } from './ledger-form.js';
import { LedgerFormRepository } from './ledger-form.repository.js';

/** The most that a spreadsheet's cell can hold. */
const LONGEST_CELL = 32_767;
const NO_HEADING = { docNumber: '', issuer: '', documentDate: '', year: '' };

/** The template to fill in, and plans in its very form. */
@Injectable()
export class ExportLedgerFormUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly plans: PlanRepository,
    private readonly repository: LedgerFormRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async template(request: RequestContext): Promise<LedgerForm> {
    const { jurisdictionId } = authorise(request, 'plan.import').actor;
    const names = await this.reader.read(jurisdictionId, (manager) =>
      this.repository.offeredNames(manager, jurisdictionId, today(this.clock)),
    );
    return { title: '', heading: NO_HEADING, rows: [], names, madeAt: this.clock.now() };
  }

  /** @throws DomainError NOT_FOUND also for a plan that the caller may not see */
  async plan(request: RequestContext, id: string): Promise<{ form: LedgerForm; fileName: string }> {
    const { context, scope } = authoriseList(request, 'plan.read');
    const { jurisdictionId } = context.actor;
    const wanted = requireId(id);
    const found = await this.reader.read(jurisdictionId, async (manager) => {
      const [plan] = await this.plans.byId(manager, jurisdictionId, scope, [wanted]);
      if (!plan) throw notFound();
      const tasks = await this.repository.tasks(manager, jurisdictionId, scope, wanted);
      const names = await this.repository.offeredNames(manager, jurisdictionId, today(this.clock));
      return { plan, tasks, names };
    });
    const { docNumber, issuer, documentDate, year, title } = found.plan;
    const rows = found.tasks.map(cellsOfTask);
    const long = rows.find((row) => row.some((cell) => cell.length > LONGEST_CELL));
    if (long)
      throw refusedBy({ key: 'intake.cell-too-long', values: { code: long[1]!, most: LONGEST_CELL } });
    const form: LedgerForm = {
      title: tidyLine(title),
      heading: {
        docNumber: tidyLine(docNumber ?? ''),
        issuer: tidyLine(issuer ?? ''),
        documentDate: documentDate ? printedDay(asCivilDate(documentDate)) : '',
        year: String(year),
      },
      rows,
      names: found.names,
      madeAt: this.clock.now(),
    };
    return { form, fileName: `${cleanFileName(`${title}.x`).slice(0, -2) || 'ledger'}.xlsx` };
  }
}
