import type { PointsOfDraftQuery, SuperiorPointInput } from '../../../generated/graphql.js';

type Task = PointsOfDraftQuery['breakdownDraft']['tasks'][number];

/** Items that the reader takes for tasks, and reports that only the covering notice or a closing remark asks for (R87). */
export const pointsOfDraft = (tasks: readonly Task[]): SuperiorPointInput[] =>
  tasks
    .filter(({ taken, title }) => taken || title.startsWith('报送'))
    .filter(({ title }) => title.trim() !== '')
    .map(({ ordinal, title, content, deadlines }) => ({
      ordinal,
      title: title.slice(0, 500),
      text: content,
      deadlines: deadlines.map(({ text, date }) => ({ text, dueOn: date ?? null })),
    }));
