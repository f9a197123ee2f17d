import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ScoreEvidenceQuery } from '../../../generated/graphql.js';
import { civilDateLabel } from '../../../lib/format/civil-date-label.js';
import { percentLabel } from '../../../lib/format/number-labels.js';
import { useLanguage } from '../../../lib/language/language.js';
import { urls } from '../../../lib/urls.js';
import { FileList } from '../../../ui/file-list.js';
import { QueryView } from '../../../ui/query-view.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { scoreEvidenceDocument } from './score-sheet.document.js';

type Fact = ScoreEvidenceQuery['scoreEvidence']['facts'][number];

interface FactEvidenceProps {
  roundId: string;
  unitId: string;
  indicatorId: string;
}

/** The tasks that an automatic cell is computed from, each with its accepted report and files. */
export function FactEvidence(place: FactEvidenceProps) {
  const { t } = useTranslation('oversight');
  const result = useQuery(scoreEvidenceDocument, { variables: { ...place } });
  return (
    <QueryView result={result} rows={3}>
      {({ scoreEvidence: { facts } }) =>
        facts.length === 0 ? (
          <p className="quiet">{t('evidence.noFacts')}</p>
        ) : (
          <>
            <h4>{t('evidence.facts', { count: facts.length })}</h4>
            <ul className="evidence-facts">
              {facts.map((one) => (
                <FactItem key={one.fact.findingId ?? one.fact.assignmentId} {...one} />
              ))}
            </ul>
          </>
        )
      }
    </QueryView>
  );
}

function FactItem({ fact, report }: Fact) {
  const { t } = useTranslation('oversight');
  const { language } = useLanguage();
  return (
    <li>
      <Link to={fact.findingId ? urls.followedItem(fact.findingId) : urls.assignment(fact.assignmentId)}>
        {fact.taskCode} {fact.taskTitle}
      </Link>{' '}
      <StatusTag tone={fact.counted ? 'good' : 'bad'}>
        {fact.counted ? t('evidence.counted') : t('evidence.notCounted')}
      </StatusTag>
      {report ? (
        <>
          <div>
            <Link to={urls.progressReport(report.id)}>
              {t('evidence.report', {
                year: report.year,
                quarter: report.quarter,
                asOf: civilDateLabel(report.asOf, language),
                percent: percentLabel(report.percent),
              })}
            </Link>
          </div>
          <FileList files={report.files} />
        </>
      ) : (
        <div className="quiet">{t('evidence.noReport')}</div>
      )}
    </li>
  );
}
