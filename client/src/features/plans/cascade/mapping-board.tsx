import { Radio } from 'antd';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { Panel } from '../../../ui/panel.js';
import type { Cascade, Mapping } from './cascade-parts.js';
import { PointCard } from './point-card.js';
import { nextToDecide, POINT_VIEWS, pointRows, rowsOf, type PointView } from './point-rows.js';
import { useDecisions } from './use-decisions.js';

interface MappingBoardProps {
  cascade: Cascade;
  view: PointView;
  onView: (view: PointView) => void;
}

const FIELD = 'input, textarea, button, [role="combobox"]';

/** Superior points beside the local tasks that take them up: arrows move, Enter confirms, X rejects. */
export function MappingBoard({ cascade, view, onView }: MappingBoardProps) {
  const { t } = useTranslation('cascade');
  const mayMap = useMayDo('plan.map-cascade');
  const { confirm, reject, map, busy } = useDecisions(cascade.planId);
  const [active, setActive] = useState<string>();
  const board = useRef<HTMLDivElement>(null);
  const all = pointRows(cascade);
  const rows = rowsOf(all, view);
  const order = rows.flatMap((row) => row.mappings.map(({ mapping }) => mapping));
  const current = order.find(({ id }) => id === active) ?? order[0];

  function focus(id: string | undefined) {
    if (id === undefined) return;
    setActive(id);
    board.current?.querySelector<HTMLElement>(`[data-mapping="${id}"]`)?.focus();
  }

  async function decide(mapping: Mapping, step: 'mapping.confirm' | 'mapping.reject') {
    if (busy || !mapping.availableActions.some(({ key }) => key === step)) return;
    const next = nextToDecide(rows, mapping.id);
    const done = await (step === 'mapping.confirm' ? confirm(mapping) : reject(mapping));
    if (done) focus(next ?? mapping.id);
  }

  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (!plain || !current || (event.target as HTMLElement).matches(FIELD)) return;
    const step = { ArrowDown: 1, j: 1, ArrowUp: -1, k: -1 }[event.key];
    if (step) focus(order[order.indexOf(current) + step]?.id);
    else if (event.key === 'Enter' || event.key === 'y') void decide(current, 'mapping.confirm');
    else if (event.key === 'x' || event.key === 'X' || event.key === 'n')
      void decide(current, 'mapping.reject');
    else return;
    event.preventDefault();
  }

  return (
    <Panel
      title={t('board.title')}
      extra={
        <Radio.Group
          size="small"
          optionType="button"
          aria-label={t('board.show')}
          value={view}
          options={POINT_VIEWS.map((value) => ({
            value,
            label: t(`board.${value}`, { count: rowsOf(all, value).length }),
          }))}
          onChange={(event) => onView(event.target.value as PointView)}
        />
      }
    >
      {mayMap && <p className="board-keys quiet">{t('board.keys')}</p>}
      <div className="mapping-board" ref={board} onKeyDown={onKeyDown}>
        <div className="board-head" aria-hidden="true">
          <span>{t('board.point')}</span>
          <span>{t('board.tasks')}</span>
        </div>
        {rows.length === 0 && <p className="quiet board-nothing">{t('board.nothing')}</p>}
        {rows.map((row) => (
          <PointCard
            key={row.point.id}
            row={row}
            tasks={cascade.tasks}
            current={current?.id}
            busy={busy}
            onFocus={setActive}
            onDecide={decide}
            {...(mayMap && { onMap: (taskId: string) => map(row.point.id, taskId) })}
          />
        ))}
      </div>
    </Panel>
  );
}
