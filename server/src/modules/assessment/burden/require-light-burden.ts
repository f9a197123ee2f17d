import { Injectable } from '@nestjs/common';
import {
  blockingFindings,
  checkIndicators,
  type WordedIndicator,
} from '#shared/assessment/burden-lint/check-indicators.js';
import type { Transaction } from '#server/platform/database/transaction.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import { BurdenOverrideRepository } from './burden-override.repository.js';

/** The gate that every rubric passes before units are scored by it. */
@Injectable()
export class RequireLightBurden {
  constructor(private readonly overrides: BurdenOverrideRepository) {}

  /** @throws DomainError REFUSED while an indicator measures what rules forbid and nobody has let it stand */
  async run(tx: Transaction, year: number, indicators: readonly WordedIndicator[]): Promise<void> {
    if (blockingFindings(checkIndicators(indicators)).length === 0) return;
    const overrides = await this.overrides.ofYear(tx.manager, tx.jurisdictionId, year);
    const blocking = blockingFindings(checkIndicators(indicators, overrides));
    const [first] = blocking;
    if (!first) return;
    throw refusedBy({ key: 'burden.unresolved', values: { name: first.name, count: blocking.length } });
  }
}
