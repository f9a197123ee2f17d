import { TIE_STYLES, type TieStyle } from '#shared/assessment/rules/places-of.js';
import {
  ABSENCE_TERMS,
  YEAR_METHODS,
  type AbsenceTerm,
  type YearMethod,
} from '#shared/assessment/year/year-terms.js';
import { decimalText } from '#shared/kernel/decimal.js';
import { App, Button, Input, Radio, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { YearFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { planYearDocument } from './year.document.js';

/** How the quarters are rolled up; the table shows at once what comes of it. */
export function YearTermsForm({ result }: { result: YearFieldsFragment }) {
  const { t } = useTranslation('oversight');
  const { assessment } = useLabels();
  const { message } = App.useApp();
  const [plan, busy] = useChange(planYearDocument, { refetch: ['YearResult'] });
  const [method, setMethod] = useState<YearMethod>(result.method);
  const [absence, setAbsence] = useState<AbsenceTerm>(result.absence);
  const [ties, setTies] = useState<TieStyle>(result.ties);
  const [weights, setWeights] = useState<Readonly<Record<string, string>>>(
    Object.fromEntries(result.rounds.map(({ roundId, weight }) => [roundId, decimalText(weight)])),
  );

  const save = async () => {
    const { year, version } = result;
    const given = method === 'weighted' ? Object.entries(weights) : [];
    const input = {
      year,
      version,
      method,
      absence,
      ties,
      weights: given.map(([roundId, weight]) => ({ roundId, weight })),
    };
    if (await plan({ input })) void message.success(t('year.saved'));
  };

  return (
    <div className="year-terms">
      <Radio.Group
        aria-label={t('year.method')}
        value={method}
        onChange={({ target }) => setMethod(target.value as YearMethod)}
        options={YEAR_METHODS.map((value) => ({ value, label: assessment.yearMethods[value] }))}
      />
      {method === 'weighted' &&
        result.rounds.map(({ roundId, name }) => (
          <label key={roundId} className="year-weight">
            {name}
            <Input
              value={weights[roundId] ?? ''}
              inputMode="decimal"
              aria-label={t('year.weightOf', { round: name })}
              onChange={({ target }) => setWeights({ ...weights, [roundId]: target.value.trim() })}
            />
          </label>
        ))}
      <Select<AbsenceTerm>
        aria-label={t('year.absence')}
        value={absence}
        popupMatchSelectWidth={false}
        onChange={setAbsence}
        options={ABSENCE_TERMS.map((value) => ({ value, label: assessment.absenceTerms[value] }))}
      />
      <Select<TieStyle>
        aria-label={t('year.ties')}
        value={ties}
        popupMatchSelectWidth={false}
        onChange={setTies}
        options={TIE_STYLES.map((value) => ({ value, label: assessment.ties[value] }))}
      />
      <Button loading={busy} onClick={() => void save()}>
        {t('year.save')}
      </Button>
    </div>
  );
}
