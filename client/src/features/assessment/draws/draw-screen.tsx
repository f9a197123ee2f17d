import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { DrawFieldsFragment } from '../../../generated/graphql.js';
import { exactInstantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { useMayDo } from '../../../lib/viewer/viewer-context.js';
import { PageHeader } from '../../../ui/page-header.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { drawDocument } from './draws.document.js';
import './draws.css';
import { PerformDraw } from './perform-draw.js';
import { RecordDownload } from './record-download.js';

type Draw = DrawFieldsFragment;

/** The public record of one draw: what was fixed before, what was said, what came out. Printable. */
export function DrawScreen() {
  const { id = '' } = useParams();
  const result = useQuery(drawDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <QueryView result={result} rows={8}>
      {({ spotCheckDraw }) => <DrawPage draw={spotCheckDraw} />}
    </QueryView>
  );
}

function DrawPage({ draw }: { draw: Draw }) {
  const { t } = useTranslation('oversight');
  const { assessment } = useLabels();
  const mayOpen = useMayDo('round.manage');
  const drawn = draw.state === 'drawn';
  return (
    <div className="stack">
      <PageHeader
        title={draw.title}
        crumbs={[{ label: t('draws.title'), to: urls.draws }]}
        description={t('draws.scope', {
          units: draw.unitCount,
          tasks: draw.assignmentCount,
          inspectors: draw.inspectorCount,
        })}
        tags={<StatusTag tone={drawn ? 'good' : 'info'}>{assessment.drawStates[draw.state]}</StatusTag>}
        actions={
          drawn && (
            <>
              {mayOpen && <Link to={urls.openRoundOfDraw(draw.id)}>{t('draws.openRound')}</Link>}
              <Button onClick={() => window.print()}>{t('draws.print')}</Button>
            </>
          )
        }
      />
      <Panel title={t('draws.before')}>
        <Facts
          facts={[
            [t('draws.preparedAt'), `${exactInstantLabel(draw.preparedAt)} ${draw.preparedByName ?? ''}`],
            [t('draws.termsLabel'), <TermsSentence key="terms" draw={draw} />],
            [t('draws.algorithm'), <code key="algorithm">{draw.algorithm}</code>],
            [t('draws.populationHash'), <code key="hash">{draw.populationHash}</code>],
            [t('draws.commitment'), <code key="commitment">{draw.commitment}</code>],
          ]}
        />
        <PerformDraw draw={draw} />
      </Panel>
      {drawn && (
        <>
          <Panel title={t('draws.outcome')}>
            <Facts
              facts={[
                [t('draws.drawnAt'), `${exactInstantLabel(draw.drawnAt ?? '')} ${draw.drawnByName ?? ''}`],
                [t('draws.seed'), <code key="seed">{draw.seed}</code>],
                [t('draws.witness'), draw.witness || t('draws.noWitness')],
              ]}
            />
          </Panel>
          <Panel flush title={t('draws.result', { count: draw.units.length })}>
            <ResultTable draw={draw} />
          </Panel>
          <Panel title={t('draws.again')} extra={<RecordDownload id={draw.id} title={draw.title} />}>
            <p>{t('draws.againHint')}</p>
            <pre className="draw-command">duheng redraw {draw.id}</pre>
            <ol className="draw-method">
              {[1, 2, 3, 4, 5].map((step) => (
                <li key={step}>{t(`draws.method${step as 1 | 2 | 3 | 4 | 5}`)}</li>
              ))}
            </ol>
          </Panel>
        </>
      )}
    </div>
  );
}

function TermsSentence({ draw: { terms } }: { draw: Draw }) {
  const { t } = useTranslation('oversight');
  const { units, tasksPerUnit, inspectorsPerUnit } = terms;
  const scope = terms.byCategory ? t('draws.eachCategory', { units }) : t('draws.inAll', { units });
  return <>{t('draws.terms', { scope, tasks: tasksPerUnit, inspectors: inspectorsPerUnit })}</>;
}

function Facts({ facts }: { facts: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className="draw-facts">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function ResultTable({ draw }: { draw: Draw }) {
  const { t } = useTranslation('oversight');
  return (
    <div className="draw-scroll">
      <table className="draw-result">
        <thead>
          <tr>
            <th scope="col">{t('draws.order')}</th>
            <th scope="col">{t('draws.unit')}</th>
            <th scope="col">{t('draws.tasks')}</th>
            <th scope="col">{t('draws.inspectors')}</th>
          </tr>
        </thead>
        <tbody>
          {draw.units.map(({ unitId, unitName, categoryName, tasks, inspectorNames }, index) => (
            <tr key={unitId}>
              <td>{index + 1}</td>
              <th scope="row">
                {unitName}
                <div className="quiet">{categoryName}</div>
              </th>
              <td>
                {tasks.length === 0 && '—'}
                {tasks.map(({ assignmentId, taskCode, taskTitle }) => (
                  <div key={assignmentId}>
                    <Link to={urls.assignment(assignmentId)}>
                      {taskCode} {taskTitle}
                    </Link>
                  </div>
                ))}
              </td>
              <td>
                {inspectorNames.join('、') || '—'}
                {inspectorNames.length < draw.terms.inspectorsPerUnit && (
                  <div className="quiet">{t('draws.tooFew')}</div>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
