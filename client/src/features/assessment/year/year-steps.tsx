import type { TypedDocumentNode } from '@apollo/client';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { YearTransition } from '#shared/assessment/year/year.workflow.js';
import type { YearFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { ActionButton } from '../../../ui/action-button.js';
import { proposeYearDocument, publishYearDocument, sendBackYearDocument } from './year.document.js';

type Step = Exclude<YearTransition, 'year.plan'>;
type StepDocument = TypedDocumentNode<unknown, { input: { year: number; version: number } }>;

/** Each answers with a field of its own name; the page reads the year again instead. */
const DOCUMENTS: Readonly<Record<Step, StepDocument>> = {
  'year.propose': proposeYearDocument,
  'year.send-back': sendBackYearDocument,
  'year.publish': publishYearDocument,
};

const STEPS = Object.keys(DOCUMENTS) as Step[];

/** 提请、退回、公布: two people stand behind the year. */
export function YearSteps({ result }: { result: YearFieldsFragment }) {
  return (
    <span className="year-steps">
      {STEPS.map((step) => (
        <YearStep key={step} step={step} result={result} />
      ))}
    </span>
  );
}

function YearStep({ step, result }: { step: Step; result: YearFieldsFragment }) {
  const { t } = useTranslation('oversight');
  const { assessment } = useLabels();
  const { modal, message } = App.useApp();
  const [take, busy] = useChange(DOCUMENTS[step], { refetch: ['YearResult'] });
  const label = assessment.yearTransitions[step];

  const run = async () => {
    const { year, version } = result;
    if (await take({ input: { year, version } })) void message.success(t('year.done', { step: label }));
  };
  const ask = () => {
    if (step !== 'year.publish') void run();
    else void modal.confirm({ title: label, content: t('year.publishHint'), okText: label, onOk: run });
  };
  return (
    <ActionButton
      action={result.availableActions.find(({ key }) => key === step)}
      type={step === 'year.send-back' ? 'default' : 'primary'}
      loading={busy}
      onClick={ask}
    >
      {label}
    </ActionButton>
  );
}
