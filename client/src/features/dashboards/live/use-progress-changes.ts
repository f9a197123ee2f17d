import { useSubscription } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import { progressChangedDocument } from './progress-changed.document.js';

/** Reviews come in bursts: this long after the last one, the page is loaded again once. */
const QUIET_MS = 600;

/** Calls `onChanged` after accepted reports that the viewer may read. */
export function useProgressChanges(onChanged: () => void): void {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onChanged);
  useEffect(() => {
    latest.current = onChanged;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  useSubscription(progressChangedDocument, {
    ignoreResults: true,
    onData: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => latest.current(), QUIET_MS);
    },
    // Without the live channel the page stays as it was loaded; Apollo's link tries again by itself.
    onError: () => undefined,
  });
}
