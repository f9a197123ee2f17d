/** A pair of scales: 衡. */
export function ProductMark({ size = 32 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <g fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round">
        <path d="M16 7v18M10 26h12M6 11h20" />
        <path d="M6 11l-4 9h8zM26 11l-4 9h8z" />
      </g>
      <circle cx="16" cy="7" r="2.4" fill="#f0b24a" />
    </svg>
  );
}
