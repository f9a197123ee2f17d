import { useQuery } from '@apollo/client/react';
import { App, Button, Input, type TableProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SuperiorChoicesQuery } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { DataTable } from '../../../ui/data-table.js';
import { EmptyState } from '../../../ui/empty-state.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { linkSuperiorPlanDocument, superiorChoicesDocument } from './cascade.documents.js';
import { ExternalSuperiorDrawer } from './external-superior-drawer.js';

type Choices = SuperiorChoicesQuery['superiorChoices'];
type Choice = Choices['plans'][number];

interface ChooseSuperiorProps {
  planId: string;
  /** A link that would be replaced. */
  replaces: boolean;
  onDone: () => void;
  onCancel?: () => void;
}

/** Plans above and beside, the one that the text cites first; or a document that Duheng does not have. */
export function ChooseSuperior({ planId, replaces, onDone, onCancel }: ChooseSuperiorProps) {
  const { t } = useTranslation('cascade');
  const choices = useQuery(superiorChoicesDocument, { variables: { planId }, fetchPolicy: 'network-only' });
  const [external, setExternal] = useState(false);
  const cited = choices.data?.superiorChoices.cited ?? [];
  return (
    <Panel
      flush
      title={t('choose.title')}
      extra={
        <>
          {onCancel && (
            <Button size="small" onClick={onCancel}>
              {t('choose.cancel')}
            </Button>
          )}
          <Button size="small" onClick={() => setExternal(true)}>
            {t('choose.external')}
          </Button>
        </>
      }
    >
      <div className="choose-hint">
        <p className="quiet">{t('choose.hint')}</p>
        {cited.map(({ title, docNumber }) => (
          <p key={title}>{t('choose.cited', { title: `《${title}》${docNumber ?? ''}` })}</p>
        ))}
      </div>
      <QueryView result={choices} rows={4}>
        {({ superiorChoices }) => (
          <ChoiceTable {...{ planId, replaces, onDone }} plans={superiorChoices.plans} />
        )}
      </QueryView>
      {external && (
        <ExternalSuperiorDrawer
          planId={planId}
          cited={cited[0]}
          onDone={onDone}
          onClose={() => setExternal(false)}
        />
      )}
    </Panel>
  );
}

interface ChoiceTableProps extends Pick<ChooseSuperiorProps, 'planId' | 'replaces' | 'onDone'> {
  plans: readonly Choice[];
}

function ChoiceTable({ planId, replaces, onDone, plans }: ChoiceTableProps) {
  const { t } = useTranslation('cascade');
  const { message, modal } = App.useApp();
  const [link, busy] = useChange(linkSuperiorPlanDocument);
  const [search, setSearch] = useState('');
  const shown = plans.filter(({ title, docNumber, jurisdictionName }) =>
    `${title} ${docNumber ?? ''} ${jurisdictionName}`.includes(search.trim()),
  );

  async function choose({ planId: superiorPlanId, jurisdictionId: superiorJurisdictionId }: Choice) {
    const done = await link({ input: { planId, superiorPlanId, superiorJurisdictionId } });
    if (!done) return;
    void message.success(t('choose.linked', { count: done.linkSuperiorPlan.mappings.length }));
    onDone();
  }
  function ask(choice: Choice) {
    if (!replaces) return void choose(choice);
    void modal.confirm({
      title: t('choose.replaceTitle', { title: choice.title }),
      content: t('choose.replaceHint'),
      onOk: () => choose(choice),
    });
  }

  const columns: NonNullable<TableProps<Choice>['columns']> = [
    {
      title: t('choose.name'),
      width: '45%',
      render: (_, { title, cited }) => (
        <>
          {title} {cited && <StatusTag tone="good">{t('choose.citedMark')}</StatusTag>}
        </>
      ),
    },
    { title: t('choose.docNumber'), render: (_, { docNumber }) => docNumber ?? '—' },
    { title: t('choose.jurisdiction'), dataIndex: 'jurisdictionName' },
    { title: t('choose.date'), render: (_, { documentDate }) => documentDate ?? '—' },
    {
      title: '',
      align: 'right',
      render: (_, choice) => (
        <Button
          size="small"
          type={choice.cited ? 'primary' : 'default'}
          disabled={busy}
          onClick={() => ask(choice)}
        >
          {t('choose.link')}
        </Button>
      ),
    },
  ];
  return (
    <>
      {plans.length > 8 && (
        <div className="choose-hint">
          <Input.Search
            allowClear
            className="table-search"
            placeholder={t('choose.search')}
            aria-label={t('choose.search')}
            onChange={(event) => setSearch(event.target.value)}
          />
        </div>
      )}
      <DataTable<Choice>
        label={t('choose.table')}
        rowKey="planId"
        rows={shown}
        columns={columns}
        pagination={{ defaultPageSize: 10 }}
        empty={<EmptyState icon="plans" title={t('choose.empty')} hint={t('choose.emptyHint')} />}
      />
    </>
  );
}
