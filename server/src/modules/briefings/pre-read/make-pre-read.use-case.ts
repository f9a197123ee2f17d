import { Inject, Injectable } from '@nestjs/common';
import { JurisdictionRow } from '#db/entities/organisation/jurisdiction.entity.js';
import { isAllowed } from '#shared/access/policy.js';
import type { PreRead } from '#shared/briefings/pre-read/pre-read.js';
import { MOST_URGENT, writePreRead } from '#shared/briefings/pre-read/write-pre-read.js';
import { shanghaiTime } from '#shared/kernel/civil-date.js';
import type { Clock } from '#shared/kernel/ports.js';
import { RankingReader } from '#server/modules/assessment/ranking.reader.js';
import { HeatmapRepository } from '#server/modules/dashboards/heatmap.repository.js';
import { layOutHeatmap } from '#server/modules/dashboards/lay-out-heatmap.js';
import { LedgerViews } from '#server/modules/dashboards/ledger-view.js';
import type { LedgerLanguage } from '#server/modules/dashboards/ledger-words.js';
import { OverviewReader } from '#server/modules/dashboards/overview.reader.js';
import { Reader } from '#server/platform/database/reader.js';
import { CLOCK } from '#server/platform/database/tokens.js';
import type { RequestContext } from '#server/platform/request/request-context.js';
import { authoriseList } from '#server/platform/request/require-actor.js';
import { preReadWords } from './pre-read-words.js';

export interface MadePreRead {
  readonly pack: PreRead;
  readonly howToPrint: string;
}

const LATEST = { roundId: null, ordinal: null };
const NO_MORE = new Set<string>();

/** The 预读材料 of today, in one snapshot, from the read models of the pages that it sums up. */
@Injectable()
export class MakePreReadUseCase {
  constructor(
    private readonly reader: Reader,
    private readonly overview: OverviewReader,
    private readonly heatmap: HeatmapRepository,
    private readonly ranking: RankingReader,
    private readonly views: LedgerViews,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  run(request: RequestContext, language: LedgerLanguage): Promise<MadePreRead> {
    const { context, scope } = authoriseList(request, 'assignment.read');
    const { actor } = context;
    const { jurisdictionId } = actor;
    return this.reader.read(jurisdictionId, async (manager) => {
      const { name } = await manager.findOneByOrFail(JurisdictionRow, { id: jurisdictionId });
      const day = await this.views.on(manager, { jurisdictionId, scope }, null);
      const found = await this.overview.read(manager, day, MOST_URGENT);
      const counts = await this.heatmap.counts(manager, { ...day, filter: { year: found.year } });
      const { columns, rows } = layOutHeatmap(counts);
      const ranking = isAllowed(actor, 'result.read-ranking', null)
        ? await this.ranking.read(manager, jurisdictionId, LATEST, NO_MORE)
        : null;
      const words = preReadWords(language, day.policy);
      const pack = writePreRead(
        {
          ...found,
          jurisdictionName: name,
          today: day.today,
          madeAt: shanghaiTime(this.clock.now()),
          madeBy: actor.displayName,
          urgent: found.attention,
          boards: columns,
          units: rows,
          ranking,
        },
        words,
      );
      return { pack, howToPrint: words.labels.howToPrint };
    });
  }
}
