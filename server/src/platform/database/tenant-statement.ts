const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * Shows the rest of the transaction one jurisdiction only. Local to the transaction, so that it is safe behind a
 * transaction pooler. @throws RangeError when the id is not a UUID: it is put into the statement as it is
 */
export function tenantStatement(jurisdictionId: string): string {
  if (!UUID.test(jurisdictionId)) throw new RangeError('jurisdiction id is not a UUID');
  return `SET LOCAL app.jurisdiction_id = '${jurisdictionId}'`;
}
