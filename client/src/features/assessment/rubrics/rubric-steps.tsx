import { App, Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { RubricFieldsFragment } from '../../../generated/graphql.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { publishRubricDocument, renewRubricDocument, retireRubricDocument } from './rubrics.document.js';

interface RubricStepsProps {
  edition: RubricFieldsFragment;
  /** Whether what stands on the page could be published. */
  isSound: boolean;
  /** Saves what was changed since, and answers with the row as it is then. */
  keep?: () => Promise<RubricFieldsFragment | undefined>;
}

/** What can be done with an edition, by its workflow. */
export function RubricSteps({ edition, isSound, keep }: RubricStepsProps) {
  const { t } = useTranslation('rubrics');
  const { transitions } = useLabels().rubrics;
  const { message } = App.useApp();
  const navigate = useNavigate();
  const refetch = { refetch: ['Rubrics', 'Rubric'] };
  const [publish, publishing] = useChange(publishRubricDocument, refetch);
  const [renew, renewing] = useChange(renewRubricDocument, refetch);
  const [retire, retiring] = useChange(retireRubricDocument, refetch);
  const { id, version, state } = edition;
  const offers = (key: string) => edition.availableActions.some((action) => action.key === key);
  const isOpenFor = (key: string) => edition.availableActions.some((one) => one.key === key && one.enabled);

  const publishNow = async () => {
    const row = keep ? await keep() : edition;
    if (row && (await publish({ input: { id, version: row.version } })))
      void message.success(t('editor.published'));
  };
  const renewNow = async () => {
    const answer = await renew({ input: { id, version } });
    if (!answer) return;
    void message.success(t('editor.renewed', { edition: answer.renewRubric.edition }));
    void navigate(urls.rubric(answer.renewRubric.id));
  };
  const retireNow = async () => {
    if (await retire({ input: { id, version } })) void message.success(t('editor.retired'));
  };

  return (
    <>
      {offers('rubric.publish') && (
        <Popconfirm
          title={transitions['rubric.publish']}
          description={t('editor.publishHint')}
          disabled={!isSound}
          onConfirm={() => void publishNow()}
        >
          <Button disabled={!isSound} loading={publishing}>
            {t('editor.publish')}
          </Button>
        </Popconfirm>
      )}
      {offers('rubric.renew') && (
        <Button disabled={!isOpenFor('rubric.renew')} loading={renewing} onClick={() => void renewNow()}>
          {t('editor.renew')}
        </Button>
      )}
      {state === 'published' && (
        <Link to={urls.openRoundWith(id)}>
          <Button type="primary" tabIndex={-1}>
            {t('editor.open')}
          </Button>
        </Link>
      )}
      <Button href={urls.rubricFile(id)} download>
        {t('editor.export')}
      </Button>
      {offers('rubric.retire') && (
        <Popconfirm
          title={transitions['rubric.retire']}
          description={t('editor.retireHint')}
          onConfirm={() => void retireNow()}
        >
          <Button danger loading={retiring}>
            {t('editor.retire')}
          </Button>
        </Popconfirm>
      )}
    </>
  );
}
