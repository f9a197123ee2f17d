/** Several names in one cell. */
export function NameTags({ names }: { names: readonly string[] }) {
  if (names.length === 0) return <span className="quiet">—</span>;
  return (
    <span className="name-tags">
      {names.map((name) => (
        <span key={name} className="name-tag">
          {name}
        </span>
      ))}
    </span>
  );
}
