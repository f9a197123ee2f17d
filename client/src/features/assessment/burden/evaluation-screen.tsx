import { useQuery } from '@apollo/client/react';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import type { BurdenEvaluationQuery } from '../../../generated/graphql.js';
import { instantLabel } from '../../../lib/format/civil-date-label.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import { burdenRuleLabel } from './burden-rule-label.js';
import { burdenEvaluationDocument } from './burden.document.js';
import './burden.css';

type Evaluation = BurdenEvaluationQuery['burdenEvaluation'];
type Finding = Evaluation['findings'][number];

/** 减负一致性评估表: what was checked, found and decided, ready to be printed and signed. */
export function EvaluationScreen() {
  const { roundId = '' } = useParams();
  const result = useQuery(burdenEvaluationDocument, {
    variables: { roundId },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <QueryView result={result} rows={10}>
      {({ burdenEvaluation }) => <EvaluationForm evaluation={burdenEvaluation} />}
    </QueryView>
  );
}

function EvaluationForm({ evaluation }: { evaluation: Evaluation }) {
  const { t } = useTranslation('burden');
  const { t: assessment } = useTranslation('assessment');
  const { roundId, roundName, year, quarter, indicatorCount, findings } = evaluation;
  return (
    <article className="burden-form">
      <PageHeader
        title={t('form.title')}
        description={roundName}
        crumbs={[
          { label: assessment('rounds.title'), to: urls.rounds },
          { label: roundName, to: urls.scoreSheet(roundId) },
        ]}
        actions={<Button onClick={() => window.print()}>{t('form.print')}</Button>}
      />
      <div className="panel burden-form-sheet">
        <table>
          <tbody>
            <tr>
              <th scope="row">{t('form.round')}</th>
              <td>{roundName}</td>
              <th scope="row">{t('form.period')}</th>
              <td>{assessment('quarterLabel', { year, quarter })}</td>
              <th scope="row">{t('form.count')}</th>
              <td>{indicatorCount}</td>
            </tr>
            <tr>
              <th scope="row">{t('form.result')}</th>
              <td colSpan={5}>{useConclusion(findings)}</td>
            </tr>
          </tbody>
        </table>
        {findings.length > 0 && <FindingsTable findings={findings} />}
        <p className="burden-form-signatures">
          <span>{t('form.assessor')}</span>
          <span>{t('form.approver')}</span>
          <span>{t('form.date')}</span>
        </p>
      </div>
    </article>
  );
}

function useConclusion(findings: readonly Finding[]): string {
  const { t } = useTranslation('burden');
  const errors = findings.filter(({ severity }) => severity === 'error');
  const open = errors.filter(({ standing }) => standing !== 'overridden').length;
  const warnings = findings.length - errors.length;
  if (findings.length === 0) return t('form.passed');
  if (open > 0) return t('form.failed', { open });
  return errors.length > 0
    ? t('form.kept', { kept: errors.length, warnings })
    : t('form.advised', { warnings });
}

function FindingsTable({ findings }: { findings: readonly Finding[] }) {
  const { t } = useTranslation('burden');
  const { burden } = useLabels();
  return (
    <table>
      <thead>
        <tr>
          {(['place', 'indicator', 'problem', 'instead', 'standing'] as const).map((key) => (
            <th key={key} scope="col">
              {t(`form.${key}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {findings.map(({ indicatorId, ruleId, ...finding }, index) => {
          const rule = burdenRuleLabel(burden, ruleId);
          return (
            <tr key={`${indicatorId} ${ruleId}`}>
              <td>{index + 1}</td>
              <td>
                <span className="burden-wording">{finding.wording}</span>
              </td>
              <td>
                {burden.severities[finding.severity]}：{rule?.name}
                <div>{t('finding.excerpt', { excerpt: finding.excerpt })}</div>
                <div className="quiet">{rule && t('finding.source', { source: rule.source })}</div>
              </td>
              <td>{rule?.instead}</td>
              <td>
                {finding.severity === 'warning' && finding.standing === 'open'
                  ? t('form.hint')
                  : burden.standings[finding.standing]}
                <OverrideWords override={finding.override ?? null} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function OverrideWords({ override }: { override: Finding['override'] | null }) {
  const { t } = useTranslation('burden');
  if (!override) return null;
  const { askedByName, reason, decidedByName, decidedAt, note } = override;
  return (
    <>
      <div>{t('finding.askedBy', { name: askedByName ?? '', reason })}</div>
      {decidedAt && (
        <div>{t('finding.decidedBy', { name: decidedByName ?? '', at: instantLabel(decidedAt) })}</div>
      )}
      {note && <div>{t('finding.note', { note })}</div>}
    </>
  );
}
