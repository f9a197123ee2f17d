import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { graphql } from '../../../generated/index.js';
import { useChange } from '../../../lib/apollo/use-change.js';
import { urls } from '../../../lib/urls.js';
import { Panel } from '../../../ui/panel.js';

const readPastedTextDocument = graphql(`
  mutation ReadPastedText($text: String!, $revisesPlanId: ID) {
    readPastedText(text: $text, revisesPlanId: $revisesPlanId) {
      id
    }
  }
`);

/** `revises`: the plan that the text corrects. */
export function PastePanel({ revises }: { revises: string | null }) {
  const { t } = useTranslation('intake');
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [read, busy] = useChange(readPastedTextDocument);

  async function submit() {
    const data = await read({ text, revisesPlanId: revises });
    if (data) await navigate(urls.breakdownDraft(data.readPastedText.id));
  }

  return (
    <Panel title={t('import.paste')}>
      <Input.TextArea
        rows={11}
        value={text}
        aria-label={t('import.pasteLabel')}
        onChange={(event) => setText(event.target.value)}
      />
      <div className="import-foot">
        <span className="quiet">{t('import.pasteHint')}</span>
        <Button type="primary" disabled={!text.trim()} loading={busy} onClick={() => void submit()}>
          {t('import.read')}
        </Button>
      </div>
    </Panel>
  );
}
