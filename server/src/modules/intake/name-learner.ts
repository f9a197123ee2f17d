import { Injectable } from '@nestjs/common';
import type { UnitContent, UnitGroupContent } from '#shared/organisation/unit.schema.js';
import { normaliseName, type NameTarget } from '#shared/organisation/unit-name-index.js';
import { SaveUnitGroupUseCase } from '#server/modules/organisation/save-unit-group.use-case.js';
import { SaveUnitUseCase } from '#server/modules/organisation/save-unit.use-case.js';
import { UnitNames } from '#server/modules/organisation/unit-names.js';
import { UnitRepository } from '#server/modules/organisation/unit.repository.js';
import { UnitDirectoryReader } from '#server/modules/plans/unit-directory.js';
import type { Transaction } from '#server/platform/database/transaction.js';

/** Teaches the register what a printed name stands for, so that the next document with it needs nobody. */
@Injectable()
export class NameLearner {
  constructor(
    private readonly directory: UnitDirectoryReader,
    private readonly units: UnitRepository,
    private readonly names: UnitNames,
    private readonly saveUnit: SaveUnitUseCase,
    private readonly saveGroup: SaveUnitGroupUseCase,
  ) {}

  /** @throws DomainError REFUSED when the name already is another's */
  async learnIn(tx: Transaction, printedName: string, target: NameTarget): Promise<void> {
    const { manager, jurisdictionId } = tx;
    const { findByName } = await this.directory.read(manager, jurisdictionId);
    const known = findByName(printedName);
    if (known && known.unitId === target.unitId && known.groupId === target.groupId) return;
    await this.names.requireFree(tx, [printedName], target);
    const aliases = (await this.units.aliases(manager, jurisdictionId))
      .filter((alias) => alias.unitId === target.unitId && alias.groupId === target.groupId)
      .map(({ name }) => name);
    await this.names.replaceAliases(tx, target, [...aliases, printedName]);
    await tx.audit({
      action: 'organisation.manage',
      entityType: target.unitId === null ? 'unit-group' : 'unit',
      entityId: target.unitId ?? target.groupId,
      before: { aliases },
      after: { aliases: [...aliases, printedName] },
    });
  }

  /** Takes the unit into the register under its own names and the printed one. */
  async createUnitIn(tx: Transaction, printedName: string, content: UnitContent): Promise<NameTarget> {
    const aliases = withPrintedName(content.aliases, printedName, [content.name, content.shortName]);
    const unit = await this.saveUnit.createIn(tx, { ...content, aliases });
    return { unitId: unit.id, groupId: null };
  }

  /** Takes the collective into the register under its own names and the printed one. */
  async createGroupIn(tx: Transaction, printedName: string, content: UnitGroupContent): Promise<NameTarget> {
    const aliases = withPrintedName(content.aliases, printedName, [content.name]);
    const group = await this.saveGroup.createIn(tx, { ...content, aliases });
    return { unitId: null, groupId: group.id };
  }
}

function withPrintedName(aliases: string[], printedName: string, names: readonly string[]): string[] {
  const known = [...names, ...aliases].map(normaliseName);
  return known.includes(normaliseName(printedName)) ? aliases : [...aliases, printedName];
}
