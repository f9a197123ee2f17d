import { useQuery } from '@apollo/client/react';
import { Alert, ConfigProvider } from 'antd';
import { useCallback, useDeferredValue, useMemo, useReducer, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Span } from '#shared/intake/span.js';
import type { ReviewRegisterQuery } from '../../../generated/graphql.js';
import { useLabels } from '../../../lib/labels/labels.js';
import { urls } from '../../../lib/urls.js';
import { PageHeader } from '../../../ui/page-header.js';
import { DraftStateTag } from '../drafts/draft-state-tag.js';
import { CleaningPanel } from './cleaning-panel.js';
import { ReviewConflict } from './review-conflict-choice.js';
import { DocumentForm } from './document-form.js';
import { DoubtsPanel } from './doubts-panel.js';
import { LeadProposalNote } from './lead-proposal-note.js';
import { OpenNamesPanel } from './open-names-panel.js';
import { Pointing, PointingContext } from './pointing.js';
import { RegisterContext } from './register-context.js';
import { ReviewActions } from './review-actions.js';
import { editOf, type Draft } from './review-edit.js';
import { REVIEW_PARTS, ReviewJumps } from './review-jumps.js';
import { ReviewKeysHint } from './review-keys-hint.js';
import { reviewReducer } from './review-reducer.js';
import { reviewMemoryDocument } from './review.documents.js';
import { SaveStateNote } from './save-state-note.js';
import { SourceText } from './source-text.js';
import { SpotlightContext } from './spotlight.js';
import { TasksPanel } from './tasks-panel.js';
import { useAutosave } from './use-autosave.js';
import { useDoubts } from './use-doubts.js';
import { useResolveName } from './use-resolve-name.js';
import { useReviewKeys } from './use-review-keys.js';

const NONE_KNOWN: [] = [];

interface ReviewBoardProps {
  draft: Draft;
  register: ReviewRegisterQuery;
  onReload: () => void;
}

/** Source on the left, proposal on the right; looking at a field lights the sentence it came from. */
export function ReviewBoard({ draft, register, onReload }: ReviewBoardProps) {
  const { t } = useTranslation('intake');
  const { states } = useLabels().intake;
  const [edit, dispatch] = useReducer(reviewReducer, draft, editOf);
  const [selectedKey, select] = useState<string>();
  const [lit, light] = useState<Span | null>(null);
  // What the reviewer types into comes first; what is counted over all tasks follows.
  const calm = useDeferredValue(edit);
  const { doubts, settled, settle } = useDoubts(draft, calm.tasks);
  const [pointing] = useState(() => new Pointing());
  const board = useRef<HTMLDivElement>(null);
  const open = draft.state === 'in_review';
  useReviewKeys(board, open);
  const autosave = useAutosave(draft, edit);
  const resolve = useResolveName(draft.id, autosave, dispatch);
  // A help only: the review goes on without it.
  const memory = useQuery(reviewMemoryDocument, {
    variables: { id: draft.id },
    skip: !open,
    fetchPolicy: 'no-cache',
  }).data?.breakdownDraft;
  const registerChoice = useMemo(() => ({ register, resolve }), [register, resolve]);
  const toggle = useCallback((key: string) => select((current) => (current === key ? undefined : key)), []);

  return (
    <div className="review" ref={board}>
      <PageHeader
        title={edit.title || t('review.title')}
        crumbs={[{ label: t('import.title'), to: urls.intake }]}
        tags={<DraftStateTag state={draft.state} />}
        description={<SaveStateNote state={autosave.state} onSave={() => void autosave.flush()} />}
        actions={open && <ReviewActions draft={draft} edit={edit} autosave={autosave} />}
      />
      {autosave.state.kind === 'conflict' && (
        <ReviewConflict
          edit={edit}
          current={autosave.state.current}
          autosave={autosave}
          dispatch={dispatch}
        />
      )}
      {open && draft.revisesPlanId && (
        <Alert
          type="info"
          showIcon
          className="form-alert"
          title={t('revision.isRevision')}
          action={<Link to={urls.plan(draft.revisesPlanId)}>{t('review.openPlan')}</Link>}
        />
      )}
      {!open && (
        <Alert
          type="info"
          showIcon
          className="form-alert"
          title={t('review.closed', { state: states[draft.state] })}
          action={draft.planId && <Link to={urls.plan(draft.planId)}>{t('review.openPlan')}</Link>}
        />
      )}
      <SpotlightContext value={light}>
        <PointingContext value={pointing}>
          <RegisterContext value={registerChoice}>
            <div className="review-columns">
              <section className="review-source" aria-labelledby="review-source">
                <h2 id="review-source">{t('review.source')}</h2>
                <SourceText
                  text={draft.text}
                  tasks={calm.tasks}
                  selectedKey={selectedKey}
                  lit={lit}
                  onSelect={select}
                />
              </section>
              <section className="review-result" aria-label={t('review.result')}>
                <ConfigProvider componentDisabled={!open}>
                  {open && memory?.leadProposal && (
                    <LeadProposalNote
                      draftId={draft.id}
                      proposal={memory.leadProposal}
                      autosave={autosave}
                      onDecided={onReload}
                    />
                  )}
                  <ReviewJumps draft={draft} edit={calm} doubts={doubts.length - settled.size} />
                  {open && <ReviewKeysHint />}
                  <div id={REVIEW_PARTS.doubts}>
                    <DoubtsPanel doubts={doubts} settled={settled} onSettle={settle} onSelect={select} />
                  </div>
                  <div id={REVIEW_PARTS.names}>
                    <OpenNamesPanel edit={calm} known={memory?.openNames ?? NONE_KNOWN} />
                  </div>
                  <div id={REVIEW_PARTS.cleaning}>
                    <CleaningPanel draft={draft} autosave={autosave} onReread={onReload} />
                  </div>
                  <div id={REVIEW_PARTS.document}>
                    <DocumentForm draft={draft} edit={edit} dispatch={dispatch} />
                  </div>
                  <div id={REVIEW_PARTS.tasks}>
                    <TasksPanel edit={edit} dispatch={dispatch} selectedKey={selectedKey} onToggle={toggle} />
                  </div>
                </ConfigProvider>
              </section>
            </div>
          </RegisterContext>
        </PointingContext>
      </SpotlightContext>
    </div>
  );
}
