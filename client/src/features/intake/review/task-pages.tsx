import { Button, Pagination } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftTask } from './review-edit.js';

/** A document has them all on one page; a ledger of ten thousand rows is turned. */
export const TASKS_PER_PAGE = 200;

/** The page that is shown, counted from 0, and how to turn it. It follows the selected task. */
export function useTaskPage(
  tasks: readonly DraftTask[],
  selectedKey: string | undefined,
): readonly [page: number, turn: (page: number) => void] {
  const [page, turn] = useState(0);
  const [followed, follow] = useState(selectedKey);
  if (followed !== selectedKey) {
    follow(selectedKey);
    const index = tasks.findIndex(({ key }) => key === selectedKey);
    if (index >= 0) turn(Math.floor(index / TASKS_PER_PAGE));
  }
  const last = Math.max(Math.ceil(tasks.length / TASKS_PER_PAGE) - 1, 0);
  return [Math.min(page, last), turn];
}

interface TaskPagesProps {
  total: number;
  page: number;
  onTurn: (page: number) => void;
}

export function TaskPages({ total, page, onTurn }: TaskPagesProps) {
  const { t } = useTranslation('intake');
  const isLast = (page + 1) * TASKS_PER_PAGE >= total;
  return (
    <div className="task-pages">
      <Pagination
        size="small"
        current={page + 1}
        total={total}
        pageSize={TASKS_PER_PAGE}
        showSizeChanger={false}
        showQuickJumper
        onChange={(next) => onTurn(next - 1)}
      />
      <Button size="small" data-key="next-page" disabled={isLast} onClick={() => onTurn(page + 1)}>
        {t('tasks.nextPage')}
      </Button>
    </div>
  );
}
