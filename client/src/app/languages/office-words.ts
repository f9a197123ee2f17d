import { createContext, useContext, useEffect, useState } from 'react';

interface OfficeWords {
  readonly here: boolean;
  readonly bring: () => Promise<void>;
}

export const OfficeWordsContext = createContext<OfficeWords>({ here: true, bring: async () => undefined });

/**
 * Fetches the words of the pages behind the log-in. Returns whether they have come.
 * @throws where they cannot be had: the system was replaced by a newer one meanwhile
 */
export function useOfficeWords(): boolean {
  const { here, bring } = useContext(OfficeWordsContext);
  const [failure, setFailure] = useState<Error>();
  useEffect(() => {
    if (!here) bring().catch(setFailure);
  }, [here, bring]);
  if (failure) throw failure;
  return here;
}
