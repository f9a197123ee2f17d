/**
 * Who a session belongs to, in one statement without a transaction around it: every request asks. It runs as the owner
 * of the schema and answers for one token only, which the asker must already hold. plpgsql, whose plans are kept.
 */
export const SESSION_OF_SQL = `
  CREATE FUNCTION session_of(of_jurisdiction uuid, of_token text, at timestamptz, idle_since timestamptz)
  RETURNS TABLE ("sessionId" uuid, "accountId" uuid, "displayName" text, role text, "unitId" uuid,
                 "mustChangePassword" boolean, "lastSeenAt" timestamptz)
  LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  BEGIN
    RETURN QUERY
      SELECT s.id, a.id, a.display_name, a.role, a.unit_id, a.must_change_password, s.last_seen_at
        FROM sessions s
        JOIN accounts a ON a.jurisdiction_id = s.jurisdiction_id AND a.id = s.account_id
       WHERE s.jurisdiction_id = of_jurisdiction AND s.token_hash = of_token AND s.ended_at IS NULL
         AND s.expires_at > at AND s.last_seen_at > idle_since AND NOT a.disabled;
  END $$`;
