import { useSyncExternalStore, type ReactNode } from 'react';
import { ResponsiveContainer } from 'recharts';

/** Fits the text of an upright A4 page, in CSS pixels. */
const PAPER_WIDTH = 640;

const paper = () => window.matchMedia('print');

function onPaperChange(changed: () => void): () => void {
  const query = paper();
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}

/** As wide as its place on the screen; of one size on paper, where nothing tells a chart how much room there is. */
export function ChartArea({ height, children }: { height: number; children: ReactNode }) {
  const isOnPaper = useSyncExternalStore(onPaperChange, () => paper().matches);
  return (
    <ResponsiveContainer width={isOnPaper ? PAPER_WIDTH : '100%'} height={height}>
      {children}
    </ResponsiveContainer>
  );
}
