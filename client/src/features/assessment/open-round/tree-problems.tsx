import type { Refusal } from '#shared/kernel/refusal.js';
import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import { refusalSentence, useLabels } from '../../../lib/labels/labels.js';

/** What is wrong with a tree, in words. */
export function useTreeSentences(): (problems: readonly Refusal[]) => string[] {
  const labels = useLabels();
  return (problems) =>
    problems.map(
      ({ key, values }) => refusalSentence(labels, key, values) ?? labels.kernel.errorCodes.INVALID_INPUT,
    );
}

export function TreeProblems({ sentences }: { sentences: readonly string[] }) {
  const { t } = useTranslation('assessment');
  if (sentences.length === 0) return null;
  return (
    <Alert
      type="error"
      showIcon
      title={t('open.problems', { count: sentences.length })}
      description={
        <ul className="open-round-problems">
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      }
    />
  );
}
