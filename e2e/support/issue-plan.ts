import type { ApiClient } from './api-client.js';

const READ = 'mutation ($text: String!) { readPastedText(text: $text) { id version } }';
const CONFIRM = 'mutation ($input: VersionedInput!) { confirmBreakdown(input: $input) { id version } }';
const ISSUE = 'mutation ($input: VersionedInput!) { issuePlan(input: $input) { id } }';

interface Versioned {
  readonly id: string;
  readonly version: number;
}

/** A plan that is read from a pasted text and confirmed as it was read. */
export async function confirmPlanOf(office: ApiClient, text: string): Promise<Versioned> {
  const { readPastedText: draft } = await office.graphql<{ readPastedText: Versioned }>(READ, { text });
  const { confirmBreakdown } = await office.graphql<{ confirmBreakdown: Versioned }>(CONFIRM, {
    input: { id: draft.id, version: draft.version },
  });
  return confirmBreakdown;
}

/** The same, issued. Returns its id. */
export async function issuePlanOf(office: ApiClient, text: string): Promise<string> {
  const { id, version } = await confirmPlanOf(office, text);
  const { issuePlan } = await office.graphql<{ issuePlan: { id: string } }>(ISSUE, {
    input: { id, version },
  });
  return issuePlan.id;
}
