/** Ends with one sentence when this Node cannot run Duheng. Keep the syntax old: old Nodes read this file too. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const recent = major > 20 || (major === 20 && minor >= 19);
  if (recent) return;
  console.error(
    `需要 Node.js 20.19 或更高版本，现在是 ${process.versions.node}（Duheng needs Node.js 20.19 or newer）。`,
  );
  process.exit(1);
}
