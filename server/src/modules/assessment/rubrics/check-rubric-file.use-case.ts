import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Logger } from 'pino';
import type { CheckedRubric, PrintedNameMatch } from '#shared/assessment/rubric-reading/checked-rubric.js';
import type { RubricProblem } from '#shared/assessment/rubric-reading/rubric-problem.js';
import type { RubricReading } from '#shared/assessment/rubric-reading/rubric-reading.js';
import { cleanFileName } from '#shared/files/clean-file-name.js';
import { statusOfRefusal } from '#server/modules/intake/readers/status-of-refusal.js';
import type { ReadingRefusalKey } from '#shared/intake/reading-refusals.js';
import { proposeUnits } from '#shared/organisation/propose-units.js';
import type { Refusal } from '#shared/kernel/refusal.js';
import { refused, type Result } from '#shared/kernel/result.js';
import { uploadRefused, type Upload } from '#server/modules/files/upload.js';
import { UnitRepository } from '#server/modules/organisation/unit.repository.js';
import { UnitDirectoryReader, type UnitDirectory } from '#server/modules/plans/unit-directory.js';
import { Reader } from '#server/platform/database/reader.js';
import { DomainError } from '#server/platform/errors/domain-error.js';
import { LOGGER } from '#server/platform/logging/logger.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authorise } from '#server/platform/request/require-actor.js';
import { RubricReader } from './reading/rubric-reader.js';

/** A rubric file on its way in: read and compared with the register. Nothing is kept. */
@Injectable()
export class CheckRubricFileUseCase {
  constructor(
    private readonly rubrics: RubricReader,
    private readonly reader: Reader,
    private readonly directory: UnitDirectoryReader,
    private readonly units: UnitRepository,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** @throws DomainError REFUSED for a file that cannot be read, in the words of the intake */
  async run(request: RequestContext, upload: Upload | undefined): Promise<CheckedRubric> {
    const { jurisdictionId } = authorise(request, 'round.manage').actor;
    if (!upload) throw uploadRefused('files.missing');
    const read = await this.read(upload);
    if (!read.ok) throw new DomainError('REFUSED', read.error, statusOfRefusal(read.error.key));
    const reading = read.value;
    const matches = await this.reader.read(jurisdictionId, (manager) =>
      this.match(manager, jurisdictionId, reading),
    );
    const problems = [...reading.problems, ...unknownNames(reading, matches)];
    return { fileName: cleanFileName(upload.originalname), reading: { ...reading, problems }, matches };
  }

  /** A file that makes the reader fail is as good as damaged to the office; the failure goes to the log. */
  private async read({ originalname, buffer }: Upload): Promise<Result<RubricReading, Refusal>> {
    try {
      return await this.rubrics.read({ fileName: originalname, bytes: buffer });
    } catch (error) {
      this.logger.error({ err: error }, 'a rubric could not be read');
      return refused({ key: 'file.damaged' satisfies ReadingRefusalKey });
    }
  }

  private async match(
    manager: EntityManager,
    jurisdictionId: string,
    { units }: RubricReading,
  ): Promise<PrintedNameMatch[]> {
    if (units.length === 0) return [];
    const register = await this.directory.read(manager, jurisdictionId);
    const categories = await this.units.categories(manager, jurisdictionId);
    const categoryOf = new Map(categories.map(({ id, name }) => [name, id]));
    return units.map(({ name }) => matchOf(name, register, categoryOf));
  }
}

function matchOf(
  name: string,
  register: UnitDirectory,
  categoryOf: ReadonlyMap<string, string>,
): PrintedNameMatch {
  const target = register.findByName(name);
  const categoryId = categoryOf.get(name);
  if (target) {
    const unitIds = target.unitId === null ? [...register.membersOf(target.groupId)] : [target.unitId];
    return { name, audience: { unitIds, categoryIds: [] }, proposals: [] };
  }
  if (categoryId) return { name, audience: { unitIds: [], categoryIds: [categoryId] }, proposals: [] };
  const proposals = proposeUnits(name, register.names).flatMap(({ target: unit, ...proposal }) =>
    unit.unitId === null ? [] : [{ ...proposal, unitId: unit.unitId }],
  );
  return { name, audience: null, proposals };
}

const unknownNames = ({ units }: RubricReading, matches: readonly PrintedNameMatch[]): RubricProblem[] =>
  units
    .filter((_, index) => matches[index]?.audience === null)
    .map(({ name, place }) => ({ key: 'rubric.unit-unknown', values: { name }, place }));
