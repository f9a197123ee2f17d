import { rankChange } from '#shared/assessment/rank-change.js';
import { useTranslation } from 'react-i18next';

interface RankChangeMarkProps {
  rank: number | null;
  previousRank: number | null;
}

/** ↑2, ↓1, 新, —: the sign for eyes, the sentence for screen readers and the pointer. */
export function RankChangeMark({ rank, previousRank }: RankChangeMarkProps) {
  const { t } = useTranslation('assessment');
  const { kind, places } = rankChange(rank, previousRank);
  const shown = {
    up: { mark: `↑${places}`, words: t('ranking.changeUp', { places }) },
    down: { mark: `↓${places}`, words: t('ranking.changeDown', { places }) },
    same: { mark: '—', words: t('ranking.changeSame') },
    new: { mark: t('ranking.newMark'), words: t('ranking.changeNew') },
    none: { mark: '—', words: t('ranking.changeNone') },
  }[kind];
  return (
    <span className={`rank-change rank-change-${kind}`} title={shown.words}>
      <span aria-hidden="true">{shown.mark}</span>
      <span className="visually-hidden">{shown.words}</span>
    </span>
  );
}
