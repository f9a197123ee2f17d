import type { CascadeItem } from './cascade-item.js';
import { likenessFrom, weighItem, type CommonWeight, type WeighedItem } from './likeness.js';
import { rarityIn, type Rarity } from './rarity.js';
import { sharedWords } from './shared-words.js';

/** A local task that may take up a point, and why. */
export interface SuggestedMapping {
  readonly pointId: string;
  readonly taskId: string;
  /** 0–1 */
  readonly likeness: number;
  readonly sharedWords: readonly string[];
}

/** Below this two items only share the language of offices. */
const LEAST_LIKENESS = 0.25;
/** A second task for a point is offered when it comes this near to the best. */
const NEAR_BEST = 0.7;
const MOST_PER_POINT = 3;

const wholeText = ({ title, text }: CascadeItem): string => `${title}\n${text}`;

/** Rarity as both documents together show it. */
export const rarityOf = (points: readonly CascadeItem[], tasks: readonly CascadeItem[]): Rarity =>
  rarityIn([...points, ...tasks].map(wholeText));

/**
 * For each superior point the local tasks that read like it, best first: at most three, and for every task the
 * point that it is most like. Only suggestions: somebody confirms or rejects each. @source R92, R42
 */
export function suggestMappings(
  points: readonly CascadeItem[],
  tasks: readonly CascadeItem[],
): SuggestedMapping[] {
  const rarity = rarityOf(points, tasks);
  const index = new TaskIndex(tasks.map((task) => weighItem(task, rarity)));
  const rows = points.map((point) => index.likenessTo(weighItem(point, rarity)));
  const bestOfTask = tasks.map((_, task) => Math.max(0, ...rows.map((row) => row[task] ?? 0)));
  return points.flatMap((point, at) => {
    const row = rows[at] ?? [];
    const best = Math.max(0, ...row);
    return row
      .map((likeness, task) => ({ likeness, task }))
      .filter(
        ({ likeness, task }) => likeness >= LEAST_LIKENESS && isOffered(likeness, best, bestOfTask[task]!),
      )
      .sort((a, b) => b.likeness - a.likeness || a.task - b.task)
      .slice(0, MOST_PER_POINT)
      .map(({ likeness, task }) => explained(point, tasks[task]!, likeness, rarity));
  });
}

const isOffered = (likeness: number, bestOfPoint: number, bestOfTask: number): boolean =>
  likeness >= NEAR_BEST * bestOfPoint || likeness === bestOfTask;

/** Why these two, for a pair that somebody put together by hand as well. */
export const explained = (
  point: CascadeItem,
  task: CascadeItem,
  likeness: number,
  rarity: Rarity,
): SuggestedMapping => ({
  pointId: point.id,
  taskId: task.id,
  likeness: Math.round(likeness * 1e4) / 1e4,
  sharedWords: sharedWords(wholeText(point), wholeText(task), rarity),
});

/** Looks each pair of characters up once instead of comparing every item with every other. */
class TaskIndex {
  private readonly inTitle = new Map<string, number[]>();
  private readonly inWhole = new Map<string, number[]>();

  constructor(private readonly tasks: readonly WeighedItem[]) {
    tasks.forEach(({ title, whole }, task) => {
      for (const bigram of title.bigrams.keys()) append(this.inTitle, bigram, task);
      for (const bigram of whole.bigrams.keys()) append(this.inWhole, bigram, task);
    });
  }

  likenessTo(point: WeighedItem): number[] {
    const common = this.tasks.map((): CommonWeight => ({
      titles: 0,
      wholes: 0,
      titleInSecond: 0,
      titleInFirst: 0,
    }));
    for (const [bigram, weight] of point.whole.bigrams) {
      const isInTitle = point.title.bigrams.has(bigram);
      for (const task of this.inWhole.get(bigram) ?? []) {
        common[task]!.wholes += weight;
        if (isInTitle) common[task]!.titleInSecond += weight;
      }
      for (const task of this.inTitle.get(bigram) ?? []) {
        common[task]!.titleInFirst += weight;
        if (isInTitle) common[task]!.titles += weight;
      }
    }
    return this.tasks.map((task, at) => likenessFrom(common[at]!, point, task));
  }
}

function append(index: Map<string, number[]>, bigram: string, task: number): void {
  const known = index.get(bigram);
  if (known) known.push(task);
  else index.set(bigram, [task]);
}
