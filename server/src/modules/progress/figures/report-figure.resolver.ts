import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { checkParts, growthPercent } from '#shared/progress/figures/figure-facts.js';
import { targetOfFigure } from '#shared/progress/figures/name-figures.js';
import { targetStanding, type TargetStanding } from '#shared/progress/figures/target-standing.js';
import { settledValue } from '#shared/progress/disputes/settled-value.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { DecimalText } from '#server/platform/graphql/scalars.js';
import { FigureDispute } from '../disputes/figure-dispute.type.js';
import { ReportFigureLoaders } from './report-figure.loaders.js';
import { ReportFigure, TargetStandingEnum } from './report-figure.type.js';

/** What follows from a figure: computed when it is read, so that no stored result can contradict its inputs. */
@Resolver(() => ReportFigure)
export class ReportFigureResolver {
  constructor(private readonly loaders: ReportFigureLoaders) {}

  @ResolveField(() => DecimalText, {
    nullable: true,
    description: 'Over last year, in per cent; null without last year’s value or where that is zero.',
  })
  growthPercent(@Parent() { value, lastYear }: ReportFigure): string | null {
    return lastYear === null ? null : growthPercent(value, lastYear);
  }

  @ResolveField(() => DecimalText, { nullable: true, description: 'What the parts add up to.' })
  partsSum(@Parent() { value, parts }: ReportFigure): string | null {
    return checkParts(value, parts)?.sum ?? null;
  }

  @ResolveField(() => DecimalText, {
    nullable: true,
    description: 'Value minus the sum of the parts; null where they agree.',
  })
  partsDifference(@Parent() { value, parts }: ReportFigure): string | null {
    return checkParts(value, parts)?.difference ?? null;
  }

  @ResolveField(() => TargetStandingEnum, {
    nullable: true,
    description: 'Against its target, by the value that counts; null for a free figure.',
  })
  async standing(
    @Context() context: GraphqlContext,
    @Parent() figure: ReportFigure,
  ): Promise<TargetStanding | null> {
    const target = targetOfFigure(figure, await this.loaders.targetsOfReport(context, figure.reportId));
    if (!target) return null;
    const value = settledValue(figure.value, await this.loaders.disputesOf(context, figure.id));
    return targetStanding(target, value, figure.parts);
  }

  @ResolveField(() => [FigureDispute], { description: 'Oldest first; all of them stay.' })
  disputes(@Context() context: GraphqlContext, @Parent() { id }: ReportFigure): Promise<FigureDispute[]> {
    return this.loaders.disputesOf(context, id);
  }
}
