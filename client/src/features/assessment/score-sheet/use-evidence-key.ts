import { useEffect, useState } from 'react';

/** Shows and hides the evidence beside the grid; F8, since every letter and arrow belongs to the cells. */
export function useEvidenceKey(): readonly [boolean, (shown: boolean) => void] {
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F8') return;
      event.preventDefault();
      setShown((before) => !before);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
  return [shown, setShown];
}
