import { Button, Popconfirm, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { useErrorSentence } from '../../../lib/errors.js';
import { useLanguage } from '../../../lib/language/language.js';
import { urls } from '../../../lib/urls.js';
import { Icon } from '../../../ui/icon.js';
import { StatusTag } from '../../../ui/status-tag.js';
import { ProblemsTable } from './problems-table.js';
import { reviewTemplate, type TemplateCheck } from './template-check.js';

/** What a check found, and the ways on from it. */
export function TemplateOutcome({ check }: { check: TemplateCheck }) {
  const { t } = useTranslation('intake');
  const { fileName, title, counts, errors, notices } = check;
  const tabs = [
    { key: 'errors', problems: errors, label: t('template.errors', { count: errors.length }) },
    { key: 'notices', problems: notices, label: t('template.notices', { count: notices.length }) },
  ].filter(({ problems }) => problems.length > 0);
  return (
    <section className="template-outcome" aria-label={t('template.outcome')}>
      <div className="template-summary">
        {errors.length > 0 ? (
          <StatusTag tone="bad">{t('template.faulty')}</StatusTag>
        ) : (
          <StatusTag tone="good">{t('template.sound')}</StatusTag>
        )}
        <div className="template-what">
          <strong>{title || fileName}</strong>
          <span className="quiet">{t('template.counts', { ...counts })}</span>
        </div>
        <Ways check={check} />
      </div>
      {tabs.length > 0 && (
        <Tabs
          items={tabs.map(({ key, problems, label }) => ({
            key,
            label,
            children: <ProblemsTable problems={problems} label={label} />,
          }))}
        />
      )}
    </section>
  );
}

function Ways({ check: { fileId, counts, errors } }: { check: TemplateCheck }) {
  const { t } = useTranslation('intake');
  const { language } = useLanguage();
  const navigate = useNavigate();
  const sentence = useErrorSentence();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>();

  async function review(rows: 'all' | 'good') {
    setBusy(true);
    setError(undefined);
    try {
      await navigate(urls.breakdownDraft(await reviewTemplate(fileId, rows)));
    } catch (problem) {
      setError(problem);
      setBusy(false);
    }
  }

  return (
    <div className="template-ways">
      {errors.length === 0 ? (
        <Button type="primary" loading={busy} onClick={() => void review('all')}>
          {t('template.review', { count: counts.good })}
        </Button>
      ) : (
        <>
          {counts.good > 0 && (
            <Popconfirm
              title={t('template.goodOnlyTitle', { count: counts.faulty })}
              description={t('template.goodOnlyHint')}
              okText={t('template.goodOnlyGo')}
              onConfirm={() => void review('good')}
            >
              <Button loading={busy}>{t('template.goodOnly', { count: counts.good })}</Button>
            </Popconfirm>
          )}
          <Button
            type="primary"
            href={urls.markedTemplate(fileId, language)}
            download
            icon={<Icon name="intake" />}
          >
            {t('template.marked')}
          </Button>
        </>
      )}
      {error !== undefined && <span className="template-failure">{sentence(error)}</span>}
    </div>
  );
}
