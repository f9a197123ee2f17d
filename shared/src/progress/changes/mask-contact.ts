/**
 * A telephone number or another contact with its middle hidden: `138****1234`. What is too short to keep both ends
 * is hidden whole.
 */
export function maskContact(contact: string): string {
  const signs = [...contact.trim()];
  if (signs.length === 0) return '';
  if (signs.length < 8) return '****';
  return `${signs.slice(0, 3).join('')}****${signs.slice(-4).join('')}`;
}
