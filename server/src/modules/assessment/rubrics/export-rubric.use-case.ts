import { Inject, Injectable } from '@nestjs/common';
import { cleanFileName } from '#shared/files/clean-file-name.js';
import { writeRubric, type RubricSheet } from '#shared/assessment/rubric-reading/write-rubric.js';
import type { Clock } from '#shared/kernel/ports.js';
import { UnitRepository } from '#server/modules/organisation/unit.repository.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { notFound } from '#server/platform/errors/domain-error.js';
import { parseId } from '#server/platform/errors/parse-id.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { RubricRepository } from './rubric.repository.js';

export interface ExportedRubric {
  readonly sheet: RubricSheet;
  readonly fileName: string;
  readonly madeAt: Date;
}

/** An edition as a sheet that the importer reads back. */
@Injectable()
export class ExportRubricUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly rubrics: RubricRepository,
    private readonly units: UnitRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  run(request: RequestContext, id: string): Promise<ExportedRubric> {
    const { jurisdictionId } = authorise(request, 'round.manage').actor;
    const wanted = parseId(id);
    return this.reader.read(jurisdictionId, async (manager) => {
      const [edition] = await this.rubrics.list(manager, jurisdictionId, { id: wanted, all: true });
      const content = await this.rubrics.content(manager, jurisdictionId, wanted);
      if (!edition || !content) throw notFound();
      const units = await this.units.units(manager, jurisdictionId);
      const categories = await this.units.categories(manager, jurisdictionId);
      const names = new Map([...categories, ...units].map(({ id: of, name }) => [of, name]));
      return {
        sheet: writeRubric(edition.name, content, (of) => names.get(of)),
        fileName: `${cleanFileName(`${edition.name}.x`).slice(0, -2) || 'rubric'}.xlsx`,
        madeAt: this.clock.now(),
      };
    });
  }
}
