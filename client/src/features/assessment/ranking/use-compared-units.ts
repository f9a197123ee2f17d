import { useSearchParams } from 'react-router';

/** Two at a time. */
export const COMPARED_UNITS = 2;

/** The units in `?compare=`, in the order in which they were chosen, and a way to choose others. */
export function useComparedUnits(): readonly [readonly string[], (unitIds: readonly string[]) => void] {
  const [parameters, setParameters] = useSearchParams();
  const named = (parameters.get('compare') ?? '').split(',').filter(Boolean);
  const compare = (unitIds: readonly string[]) =>
    setParameters(
      (before) => {
        const next = new URLSearchParams(before);
        if (unitIds.length > 0) next.set('compare', unitIds.join());
        else next.delete('compare');
        return next;
      },
      { replace: true },
    );
  return [[...new Set(named)].slice(0, COMPARED_UNITS), compare];
}
