import { Inject, Injectable } from '@nestjs/common';
import { LEDGER_EXPORT_LIMIT } from '#shared/dashboards/dashboards.refusals.js';
import { fieldsOfColumns } from '#shared/dashboards/ledger-column-fields.js';
import { ledgerFilterSchema } from '#shared/dashboards/ledger-filter.schema.js';
import { parseLedgerQuery, type LedgerQuery } from '#shared/dashboards/ledger-query.js';
import { ledgerSheet, type LedgerSheet } from '#shared/dashboards/ledger-sheet.js';
import { civilDateInShanghai } from '#shared/kernel/civil-date.js';
import type { Clock } from '#shared/kernel/ports.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import { refusedBy } from '#server/platform/errors/domain-error.js';
import { parseInput } from '#server/platform/errors/parse-input.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { FilterNamesRepository } from './filter-names.repository.js';
import { LedgerViews } from './ledger-view.js';
import { ledgerWords, type LedgerLanguage } from './ledger-words.js';
import { LedgerRepository } from './ledger.repository.js';
import { countsOf } from './read-ledger.use-case.js';

export interface ExportedLedger {
  readonly sheet: LedgerSheet;
  /** Without its ending. */
  readonly fileName: string;
  readonly language: LedgerLanguage;
  readonly howToPrint: string;
}

/** The whole filtered ledger as it is written into files: the rows of the screen, of all its pages. */
@Injectable()
export class ExportLedgerUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly repository: LedgerRepository,
    private readonly names: FilterNamesRepository,
    private readonly views: LedgerViews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** How many rows the file would have. @throws DomainError REFUSED when there are too many */
  async count(request: RequestContext, parameters: Readonly<Record<string, unknown>>): Promise<number> {
    const { jurisdictionId, scope, query, asOf } = this.asked(request, parameters);
    return this.reader.read(jurisdictionId, async (manager) => {
      const stood = await this.views.on(manager, { jurisdictionId, scope }, asOf);
      const { total } = countsOf(await this.repository.counts(manager, { ...stood, filter: query.filter }));
      if (total > LEDGER_EXPORT_LIMIT) throw tooLarge(total);
      return total;
    });
  }

  /** `parameters`: those of the page's address. @throws DomainError REFUSED when there are too many rows */
  async run(request: RequestContext, parameters: Readonly<Record<string, unknown>>): Promise<ExportedLedger> {
    const { jurisdictionId, displayName, scope, query, asOf } = this.asked(request, parameters);
    const madeAt = this.clock.now();
    const found = await this.reader.read(jurisdictionId, async (manager) => {
      const stood = await this.views.on(manager, { jurisdictionId, scope }, asOf);
      const view = { ...stood, filter: query.filter };
      const fields = fieldsOfColumns(query.columns);
      const rows = await this.repository.rows(manager, view, { ...query, ...WHOLE, fields });
      if (rows.length > LEDGER_EXPORT_LIMIT)
        throw tooLarge(countsOf(await this.repository.counts(manager, view)).total);
      return {
        rows,
        policy: await this.views.policyOfToday(manager, jurisdictionId),
        groups: query.group ? await this.repository.groups(manager, view, query.group) : [],
        names: await this.names.of(manager, jurisdictionId, scope, query.filter),
      };
    });
    const language = parameters['lang'] === 'en' ? 'en' : 'zh-CN';
    const words = ledgerWords(language, found.policy);
    const sheet = ledgerSheet({ ...found, query, words, madeAt, madeBy: displayName });
    const fileName = `${words.file.title}-${query.asOf ?? civilDateInShanghai(madeAt)}`;
    return { sheet, fileName, language, howToPrint: words.file.howToPrint };
  }

  private asked(request: RequestContext, parameters: Readonly<Record<string, unknown>>) {
    const { context, scope } = authoriseList(request, 'assignment.read');
    const { jurisdictionId, displayName } = context.actor;
    const asked = parseLedgerQuery(parameters);
    const query: LedgerQuery = { ...asked, filter: parseInput(ledgerFilterSchema, asked.filter) };
    return { jurisdictionId, displayName, scope, query, asOf: this.views.dayAskedFor(query.asOf) };
  }
}

/** One more than there may be tells that there are too many, without counting those that are few. */
const WHOLE = { limit: LEDGER_EXPORT_LIMIT + 1, offset: 0 };

const tooLarge = (rows: number) =>
  refusedBy({ key: 'dashboards.export-too-large', values: { rows, limit: LEDGER_EXPORT_LIMIT } });
