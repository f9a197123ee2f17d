import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DecimalText } from '#server/platform/graphql/scalars.js';

@ObjectType({
  description: 'A board (板块) of an issued plan: a top heading, or one below a lone top heading.',
})
export class HeatmapColumn {
  @Field({ description: '`planId:title`; from it a cell’s ledger address is made.' })
  key: string;

  @Field({ description: 'Empty for tasks outside every section.' })
  title: string;

  @Field()
  planTitle: string;
}

@ObjectType({ description: 'One unit; each list has one value a column, which keeps the reply small.' })
export class HeatmapRow {
  @Field(() => ID)
  unitId: string;

  @Field()
  unitName: string;

  @Field()
  categoryName: string;

  @Field(() => [Int])
  totals: number[];

  @Field(() => [Int])
  completed: number[];

  @Field(() => [DecimalText], { description: 'Mean percents, two decimals.' })
  percents: string[];

  @Field(() => [Int])
  red: number[];

  @Field(() => [Int])
  yellow: number[];

  @Field(() => [Int], { description: 'Shares whose deadline was kept.' })
  onTime: number[];

  @Field(() => [Int], { description: 'Shares finished after their deadline, or overdue.' })
  late: number[];
}

@ObjectType({ description: 'Units × headings; a cell’s total is the length of the ledger that it opens.' })
export class Heatmap {
  @Field(() => Int)
  year: number;

  @Field(() => [HeatmapColumn], { description: 'In document order.' })
  columns: HeatmapColumn[];

  @Field(() => [HeatmapRow], { description: 'In 机构序列.' })
  rows: HeatmapRow[];
}
