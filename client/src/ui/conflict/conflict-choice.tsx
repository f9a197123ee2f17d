import { Alert, Button, Radio } from 'antd';
import type { TFunction } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { instantLabel } from '../../lib/format/civil-date-label.js';
import type { CurrentContent } from '../../lib/errors.js';
import { MergeField } from './merge-field.js';
import './conflict.css';

/** One field in which the two versions differ, as the user reads it. */
export interface ConflictField {
  readonly key: string;
  readonly label: string;
  readonly mine: string;
  readonly theirs: string;
  /** Words can be put together by hand; what is no text (files, a whole task) is one or the other. */
  readonly mergeable: boolean;
}

/** What counts for a field: one of the two versions, or the words that were put together. */
export type ConflictDecision = 'mine' | 'theirs' | { readonly merged: string };
export type ConflictDecisions = Readonly<Record<string, ConflictDecision>>;

interface ConflictChoiceProps {
  readonly current: Pick<CurrentContent, 'changedAt' | 'changedByName'>;
  readonly fields: readonly ConflictField[];
  /** The other version can no longer be changed: mine can only be copied. */
  readonly closed?: boolean;
  readonly onDecide: (decisions: ConflictDecisions) => void;
}

/** Two versions side by side, decided field by field. Nothing that was typed is lost until somebody decides. */
export function ConflictChoice({ current, fields, closed = false, onDecide }: ConflictChoiceProps) {
  const { t } = useTranslation('ui');
  const [decisions, setDecisions] = useState<ConflictDecisions>({});
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.scrollIntoView?.({ block: 'nearest' }), []);

  const decide = (key: string, decision: ConflictDecision) =>
    setDecisions((before) => ({ ...before, [key]: decision }));
  const all = (decision: 'mine' | 'theirs') =>
    onDecide(Object.fromEntries(fields.map(({ key }) => [key, decision])));

  return (
    <div ref={notice} className="conflict">
      <Alert
        type="warning"
        showIcon
        role="alert"
        title={t('conflict.title')}
        description={
          <>
            <p>{closed ? t('conflict.closed') : byWhom(t, current)}</p>
            <table className="conflict-table">
              <thead>
                <tr>
                  <th scope="col">{t('conflict.field')}</th>
                  <th scope="col">{t('conflict.mine')}</th>
                  <th scope="col">{t('conflict.theirs')}</th>
                </tr>
              </thead>
              <tbody>
                {fields.map((field) => (
                  <ConflictRow
                    key={field.key}
                    field={field}
                    decision={decisions[field.key] ?? 'mine'}
                    closed={closed}
                    onDecide={(decision) => decide(field.key, decision)}
                  />
                ))}
              </tbody>
            </table>
            <div className="conflict-actions">
              {!closed && (
                <>
                  <Button
                    type="primary"
                    onClick={() =>
                      onDecide(Object.fromEntries(fields.map(({ key }) => [key, decisions[key] ?? 'mine'])))
                    }
                  >
                    {t('conflict.apply')}
                  </Button>
                  <Button onClick={() => all('mine')}>{t('conflict.allMine')}</Button>
                </>
              )}
              <Button onClick={() => all('theirs')}>{t('conflict.allTheirs')}</Button>
            </div>
          </>
        }
      />
    </div>
  );
}

interface ConflictRowProps {
  field: ConflictField;
  decision: ConflictDecision;
  closed: boolean;
  onDecide: (decision: ConflictDecision) => void;
}

function ConflictRow({ field, decision, closed, onDecide }: ConflictRowProps) {
  const { t } = useTranslation('ui');
  const chosen = typeof decision === 'string' ? decision : 'merged';
  const both = [field.theirs, field.mine].filter(Boolean).join('\n');
  return (
    <>
      <tr>
        <th scope="row">{field.label}</th>
        <td>{field.mine || t('conflict.nothing')}</td>
        <td>{field.theirs || t('conflict.nothing')}</td>
      </tr>
      {!closed && (
        <tr className="conflict-choice">
          <td />
          <td colSpan={2}>
            <Radio.Group
              aria-label={t('conflict.choose', { field: field.label })}
              value={chosen}
              onChange={({ target }) =>
                onDecide(target.value === 'merged' ? { merged: both } : (target.value as 'mine' | 'theirs'))
              }
            >
              <Radio value="mine">{t('conflict.takeMine')}</Radio>
              <Radio value="theirs">{t('conflict.takeTheirs')}</Radio>
              {field.mergeable && <Radio value="merged">{t('conflict.merge')}</Radio>}
            </Radio.Group>
            {typeof decision === 'object' && (
              <MergeField
                label={field.label}
                value={decision.merged}
                onChange={(merged) => onDecide({ merged })}
              />
            )}
          </td>
        </tr>
      )}
    </>
  );
}

/** Who saved the other version when, as far as it is known. */
function byWhom(
  t: TFunction<'ui'>,
  { changedAt, changedByName: name }: Pick<CurrentContent, 'changedAt' | 'changedByName'>,
): string {
  if (!changedAt) return t('conflict.since');
  const time = instantLabel(changedAt);
  return name ? t('conflict.by', { name, time }) : t('conflict.byUnknown', { time });
}
