import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { ProgressReport } from '../progress-report.type.js';
import { ReportFigureLoaders } from './report-figure.loaders.js';
import { ReportFigure, ReportSource, ReportSignOff } from './report-figure.type.js';
import { viewFigure } from './view-figure.js';

/** What a report carries besides its words. */
@Resolver(() => ProgressReport)
export class ReportContentResolver {
  constructor(private readonly loaders: ReportFigureLoaders) {}

  @ResolveField(() => [ReportFigure], { description: 'In the order in which the unit gave them.' })
  async figures(
    @Context() context: GraphqlContext,
    @Parent() report: ProgressReport,
  ): Promise<ReportFigure[]> {
    const content = await this.loaders.ofReport(context, report);
    return content?.figures.map((figure) => viewFigure(figure, content)) ?? [];
  }

  @ResolveField(() => ReportSignOff, {
    nullable: true,
    description: '签批: who signed the report off, and when.',
  })
  signOff(@Parent() { signedOffBy, signedOffOn }: ProgressReport): ReportSignOff | null {
    return signedOffBy !== null && signedOffOn !== null ? { name: signedOffBy, on: signedOffOn } : null;
  }

  @ResolveField(() => [ReportSource], { description: 'The members’ reports that it was made of.' })
  async sources(
    @Context() context: GraphqlContext,
    @Parent() report: ProgressReport,
  ): Promise<readonly ReportSource[]> {
    return (await this.loaders.ofReport(context, report))?.sources ?? [];
  }
}
