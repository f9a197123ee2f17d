/** Strokes on a 24-unit grid, drawn for this product: no icon font, nothing to fetch. */
const PATHS = {
  overview: 'M4 13h6V4H4zM14 20h6V4h-6zM4 20h6v-4H4z',
  work: 'M9 4h6v3H9zM7 5H5v15h14V5h-2M9 13l2 2 4-4',
  ledger: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 5v14',
  heatmap:
    'M4 4h5v5H4zM10 4h4v5h-4zM15 4h5v5h-5zM4 10h5v5H4zM10 10h4v5h-4zM15 10h5v5h-5zM4 16h5v4H4zM10 16h4v4h-4zM15 16h5v4h-5z',
  plans: 'M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h7',
  intake: 'M12 3v11M8 10l4 4 4-4M4 16v5h16v-5',
  rounds: 'M5 4h14v17H5zM9 9h6M9 13h3M14 17l1.5 1.5L19 15',
  ranking: 'M4 20V12h5v8zM9.5 20V5h5v15zM15 20v-6h5v6z',
  units: 'M4 21V8l8-5 8 5v13M9 21v-6h6v6M8 10h.01M16 10h.01',
  accounts: 'M12 12a4 4 0 100-8 4 4 0 000 8zM4 21c0-4 3.6-6 8-6s8 2 8 6',
  audit: 'M12 3l8 3v6c0 5-3.5 8-8 9-4.5-1-8-4-8-9V6zM9 12l2 2 4-4',
  globe: 'M12 3a9 9 0 100 18 9 9 0 000-18zM3 12h18M12 3c3 3 3 15 0 18M12 3c-3 3-3 15 0 18',
  down: 'M6 9l6 6 6-6',
  fold: 'M4 5h16M10 12h10M4 19h16M6.5 9.5L4 12l2.5 2.5',
  file: 'M6 3h8l5 5v13H6zM14 3v5h5',
  plus: 'M12 5v14M5 12h14',
  trash: 'M4 7h16M9 7V4h6v3M6 7l1 14h10l1-14',
  warning: 'M12 4l9 16H3zM12 10v4M12 17h.01',
  key: 'M14 10a4 4 0 11-4-4 4 4 0 014 4zM13 13l7 7M17 17l2-2',
  check: 'M5 12l5 5 9-10',
  clock: 'M12 3a9 9 0 100 18 9 9 0 000-18zM12 7v5l3 2',
  bell: 'M6 17V11a6 6 0 0112 0v6l2 2H4zM10 21h4',
  search: 'M11 4a7 7 0 100 14 7 7 0 000-14zM16 16l5 5',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3',
} as const;

export type IconName = keyof typeof PATHS;

/** Decoration only: what it stands for is always written beside it or in the control's label. */
export function Icon({
  name,
  size = 16,
  className = '',
}: {
  name: IconName;
  size?: number;
  className?: string;
}) {
  return (
    <svg
      className={`icon ${className}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
