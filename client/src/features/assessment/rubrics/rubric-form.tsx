import { checkRubric } from '#shared/assessment/rubrics/check-rubric.js';
import type { RubricContent } from '#shared/assessment/rubrics/rubric-content.js';
import { App, Button, ConfigProvider } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { RubricFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { urls } from '../../../lib/urls.js';
import { toDraft, toNodes, withSums, type IndicatorDraft } from '../open-round/indicator-draft.js';
import { useRubricChoices } from '../open-round/rubric-choices.js';
import { RubricEditor } from '../open-round/rubric-editor.js';
import { TreeProblems, useTreeSentences } from '../open-round/tree-problems.js';
import { RubricHead, type RubricHeadFields } from './rubric-head.js';
import { RubricSteps } from './rubric-steps.js';
import { saveRubricDocument } from './rubrics.document.js';

/** What an editor starts from. */
export interface RubricBeginning extends RubricHeadFields {
  readonly content: RubricContent;
}

interface RubricFormProps {
  beginning: RubricBeginning;
  /** The edition that is being changed; absent for a new rubric. */
  edition?: RubricFieldsFragment;
}

/** A rubric on the table: what cannot be changed any more is shown, and says so. */
export function RubricForm({ beginning, edition }: RubricFormProps) {
  const { t } = useTranslation('rubrics');
  const { message } = App.useApp();
  const navigate = useNavigate();
  const { units } = useRubricChoices();
  const treeSentences = useTreeSentences();
  const [save, busy] = useChange(saveRubricDocument, { refetch: ['Rubrics'] });
  const [head, setHead] = useState<RubricHeadFields>(beginning);
  const [rubric, setRubric] = useState(beginning.content.rubric);
  const [drafts, setDrafts] = useState<IndicatorDraft[]>(() => beginning.content.indicators.map(toDraft));
  const [isChanged, setChanged] = useState(edition === undefined);
  const isOpen = edition === undefined || edition.state === 'draft';

  const content = { rubric, indicators: toNodes(withSums(drafts)) };
  const checked = units
    .filter(({ endedOn }) => !endedOn)
    .map(({ id, name, category }) => ({ unitId: id, unitName: name, categoryId: category.id }));
  const sentences = treeSentences(checkRubric(content, checked));

  const keep = async (): Promise<RubricFieldsFragment | undefined> => {
    const { name, year, categoryLabel } = head;
    const input = {
      id: edition?.id ?? null,
      version: edition?.version ?? 0,
      name,
      year,
      categoryLabel,
      content,
    };
    const answer = await save({ input });
    if (!answer) return undefined;
    setChanged(false);
    void message.success(t('editor.saved'));
    return answer.saveRubric;
  };
  const saveOnly = async () => {
    const saved = await keep();
    if (saved && !edition) void navigate(urls.rubric(saved.id), { replace: true });
  };
  const changing =
    <Value,>(set: (value: Value) => void) =>
    (value: Value) => {
      setChanged(true);
      set(value);
    };

  return (
    <>
      <ConfigProvider componentDisabled={!isOpen}>
        <div className={isOpen ? 'stack' : 'stack rubric-fixed'}>
          <RubricHead head={head} onChange={changing(setHead)} />
          <RubricEditor
            year={head.year}
            rubric={rubric}
            drafts={drafts}
            onRubric={changing(setRubric)}
            onDrafts={changing(setDrafts)}
          />
        </div>
      </ConfigProvider>
      {isOpen && sentences.length > 0 && (
        <>
          <p className="quiet">{t('editor.faults')}</p>
          <TreeProblems sentences={sentences} />
        </>
      )}
      <div className="rubric-foot">
        {isOpen && (
          <Button type="primary" loading={busy} onClick={() => void saveOnly()}>
            {t('editor.save')}
          </Button>
        )}
        {edition && (
          <RubricSteps edition={edition} isSound={sentences.length === 0} {...(isChanged && { keep })} />
        )}
        {isOpen && isChanged && <span role="status">{t('editor.unsaved')}</span>}
      </div>
    </>
  );
}
