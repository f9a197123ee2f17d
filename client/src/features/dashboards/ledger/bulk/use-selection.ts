import { useCallback, useState } from 'react';

export interface Selection {
  readonly ids: ReadonlySet<string>;
  /** Takes rows in, or leaves them out. */
  readonly mark: (ids: readonly string[], on: boolean) => void;
  readonly clear: () => void;
}

/** Rows that somebody has marked. It is nobody else's business and stands in no address. */
export function useSelection(): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  const mark = useCallback(
    (some: readonly string[], on: boolean) =>
      setIds((was) => {
        const next = new Set(was);
        for (const id of some)
          if (on) next.add(id);
          else next.delete(id);
        return next;
      }),
    [],
  );
  const clear = useCallback(() => setIds(new Set()), []);
  return { ids, mark, clear };
}
