import { useLazyQuery } from '@apollo/client/react';
import { asCivilDate } from '#shared/kernel/civil-date.js';
import { Alert, App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LightPolicyFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';
import { useViewer } from '../../../lib/viewer/viewer-context.js';
import { CivilDatePicker } from '../../../ui/civil-date-picker.js';
import { Panel } from '../../../ui/panel.js';
import { QueryView } from '../../../ui/query-view.js';
import { LadderFields } from './ladder-fields.js';
import { previewLightPolicyDocument, saveLightPolicyDocument } from './light-policy.documents.js';
import { LookFields } from './look-fields.js';
import { draftOf, problemOf, type PolicyDraft } from './policy-draft.js';
import { PolicyPreview } from './policy-preview.js';
import { ThresholdFields } from './threshold-fields.js';

interface PolicyFormProps {
  /** The version saved last, or the default. */
  start: LightPolicyFieldsFragment;
  lastNumber: number;
}

export function PolicyForm({ start, lastNumber }: PolicyFormProps) {
  const { t } = useTranslation('progress');
  const labels = useLabels();
  const today = asCivilDate(useViewer().today);
  const { message } = App.useApp();
  const [draft, setDraft] = useState(() => draftOf(start));
  const [validFrom, setValidFrom] = useState<string>(today);
  const [previewed, setPreviewed] = useState<PolicyDraft | null>(null);
  const [look, preview] = useLazyQuery(previewLightPolicyDocument, { fetchPolicy: 'network-only' });
  const [save, busy] = useChange(saveLightPolicyDocument, {
    refetch: ['LightPolicySettings', 'LightPolicy'],
  });
  const problem = problemOf(draft, asCivilDate(validFrom), today);
  const change = (part: Partial<PolicyDraft>) => setDraft((before) => ({ ...before, ...part }));

  function show() {
    setPreviewed(draft);
    void look({ variables: { policy: draft } });
  }
  async function submit() {
    const saved = await save({ input: { policy: draft, validFrom, lastNumber } });
    if (saved) void message.success(t('policy.saved', { number: saved.saveLightPolicy.number }));
  }

  return (
    <>
      <Panel title={t('policy.thresholds')}>
        <ThresholdFields draft={draft} onChange={change} />
      </Panel>
      <Panel title={t('policy.looks')}>
        <LookFields draft={draft} onChange={change} />
      </Panel>
      <Panel title={t('policy.ladder')}>
        <p className="form-hint">{t('policy.ladderHint')}</p>
        <LadderFields ladder={draft.ladder} onChange={(ladder) => change({ ladder })} />
      </Panel>
      <Panel title={t('policy.save')}>
        {problem && (
          <Alert
            type="error"
            showIcon
            title={
              refusalSentence(labels, problem.key, problem.values) ?? labels.kernel.errorCodes.INVALID_INPUT
            }
          />
        )}
        <div className="policy-save">
          <label htmlFor="policy-from">{t('policy.validFrom')}</label>
          <CivilDatePicker
            id="policy-from"
            value={validFrom}
            onChange={(day) => setValidFrom(day ?? today)}
          />
          <Button disabled={problem !== null} loading={preview.loading} onClick={show}>
            {t('policy.preview')}
          </Button>
          <Button
            type="primary"
            disabled={problem !== null || previewed !== draft || preview.data === undefined}
            loading={busy}
            onClick={() => void submit()}
          >
            {t('policy.saveVersion')}
          </Button>
          {previewed !== draft && <span className="quiet">{t('policy.previewFirst')}</span>}
        </div>
        {previewed && (
          <QueryView result={preview}>
            {({ previewLightPolicy }) => <PolicyPreview preview={previewLightPolicy} />}
          </QueryView>
        )}
      </Panel>
    </>
  );
}
