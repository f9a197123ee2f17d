import { useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import { ReadingSizeContext, storedReadingSize, storeReadingSize } from '../../lib/reading-size.js';

/** Marks the page for the style sheets, and tells antd's theme through the context. */
export function ReadingSizeProvider({ children }: { children: ReactNode }) {
  const [large, setLarge] = useState(storedReadingSize);
  useLayoutEffect(() => {
    document.documentElement.dataset['reading'] = large ? 'large' : 'usual';
  }, [large]);
  const size = useMemo(
    () => ({
      large,
      choose: (next: boolean) => {
        storeReadingSize(next);
        setLarge(next);
      },
    }),
    [large],
  );
  return <ReadingSizeContext value={size}>{children}</ReadingSizeContext>;
}
