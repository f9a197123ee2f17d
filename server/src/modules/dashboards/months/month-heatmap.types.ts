import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One unit; each list has one number a month, which keeps the reply small.' })
export class MonthHeatmapRow {
  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field()
  categoryName: string;

  @Field(() => [Int])
  totals: number[];

  @Field(() => [Int], { description: 'By what the office has accepted.' })
  completed: number[];

  @Field(() => [Int], { description: 'By what the unit has told, accepted or not.' })
  reported: number[];

  @Field(() => [Int], { description: 'Shares whose deadline was kept, as of today.' })
  onTime: number[];

  @Field(() => [Int], { description: 'Shares finished after their deadline, or overdue today.' })
  late: number[];
}

@ObjectType({ description: 'Units × months in which their shares of the year’s plans are due.' })
export class MonthHeatmap {
  @Field(() => Int)
  year: number;

  @Field(() => [String], {
    description: '`YYYY-MM`, earliest first; the empty text, last, for shares without a deadline.',
  })
  months: string[];

  @Field(() => [MonthHeatmapRow], { description: 'In 机构序列.' })
  rows: MonthHeatmapRow[];
}
