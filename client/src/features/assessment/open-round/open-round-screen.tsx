import { useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { OpenRoundChoicesQuery } from '../../../generated/graphql.js';
import { urls } from '../../../lib/urls.js';
import { PageHeader } from '../../../ui/page-header.js';
import { QueryView } from '../../../ui/query-view.js';
import '../assessment.css';
import { drawDocument } from '../draws/draws.document.js';
import { rubricDocument } from '../rubrics/rubrics.document.js';
import { OpenRoundForm } from './open-round-form.js';
import { openRoundChoicesDocument } from './open-round.document.js';
import { RubricChoicesProvider } from './rubric-choices-provider.js';
import { StartPanel } from './start-panel.js';
import { contentAtHand, startingPointOf, type StartingPoint } from './starting-points.js';

/** `?from=` says which rubric the round begins with, `?draw=` by which draw its units were chosen. */
export function OpenRoundScreen() {
  const { t } = useTranslation('assessment');
  const choices = useQuery(openRoundChoicesDocument, { fetchPolicy: 'network-only' });
  const [search, setSearch] = useSearchParams();
  const start = startingPointOf(search.get('from'));
  const drawId = search.get('draw');
  return (
    <>
      <PageHeader
        title={t('open.title')}
        description={t('open.description')}
        crumbs={[{ label: t('rounds.title'), to: urls.rounds }]}
      />
      <QueryView result={choices} rows={10}>
        {({ rubrics, assessmentRounds }) => (
          <RubricChoicesProvider>
            <div className="stack">
              <StartPanel
                start={start}
                rubrics={rubrics}
                onChange={(from) => setSearch({ from, ...(drawId && { draw: drawId }) }, { replace: true })}
              />
              {drawId ? (
                <DrawnForm key={start} start={start} rounds={assessmentRounds} drawId={drawId} />
              ) : (
                <StartedForm key={start} start={start} rounds={assessmentRounds} />
              )}
            </div>
          </RubricChoicesProvider>
        )}
      </QueryView>
    </>
  );
}

interface StartedFormProps {
  start: StartingPoint;
  rounds: OpenRoundChoicesQuery['assessmentRounds'];
  /** Whom a draw chose; absent: everybody whom the rubric means. */
  drawnUnitIds?: readonly string[];
}

/** A special round over the units of a spot-check draw. */
function DrawnForm({ drawId, ...form }: StartedFormProps & { drawId: string }) {
  const result = useQuery(drawDocument, { variables: { id: drawId } });
  return (
    <QueryView result={result} rows={10}>
      {({ spotCheckDraw }) => (
        <StartedForm {...form} drawnUnitIds={spotCheckDraw.units.map(({ unitId }) => unitId)} />
      )}
    </QueryView>
  );
}

function StartedForm({ start, ...form }: StartedFormProps) {
  const atHand = contentAtHand(start);
  if (atHand) return <OpenRoundForm initial={atHand} {...form} />;
  return <FormFromLibrary id={start.slice('rubric:'.length)} {...form} />;
}

function FormFromLibrary({ id, ...form }: Omit<StartedFormProps, 'start'> & { id: string }) {
  const result = useQuery(rubricDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return (
    <QueryView result={result} rows={10}>
      {({ rubric }) => <OpenRoundForm initial={rubric.content} {...form} />}
    </QueryView>
  );
}
