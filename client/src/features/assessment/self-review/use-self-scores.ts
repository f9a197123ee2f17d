import { useQuery } from '@apollo/client/react';
import { useMemo } from 'react';
import type { RoundFieldsFragment, SelfScoreFieldsFragment } from '../../../generated/graphql.js';
import { selfScoresDocument } from './self-review.document.js';
import type { SelfScores } from './self-score-note.js';

/** 自评 of a round that asks for it; empty until they have come. */
export function useSelfScores({ id, stages }: RoundFieldsFragment): SelfScores {
  const skip = !stages.some(({ stage }) => stage === 'self_review');
  const { data } = useQuery(selfScoresDocument, { variables: { roundId: id }, skip });
  return useMemo(() => {
    const units = new Map<string, Map<string, SelfScoreFieldsFragment>>();
    for (const score of data?.selfScores ?? []) {
      const own = units.get(score.unitId) ?? new Map<string, SelfScoreFieldsFragment>();
      units.set(score.unitId, own.set(score.indicatorId, score));
    }
    return units;
  }, [data]);
}
