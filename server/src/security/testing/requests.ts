import type { TestClient } from '#server/testing/test-client.js';
import type { TestWorld } from '#server/testing/test-world.js';
import type { Expectation, Variables } from './expectation.js';
import { EXPECTED_MUTATIONS } from './expected-mutations.js';
import { EXPECTED_QUERIES } from './expected-queries.js';
import { EXPECTED_SUBSCRIPTIONS } from './expected-subscriptions.js';
import { DEEP, wholeOperation } from './whole-operation.js';

export const EXPECTED = {
  query: EXPECTED_QUERIES,
  mutation: EXPECTED_MUTATIONS,
  subscription: EXPECTED_SUBSCRIPTIONS,
} as const;

export interface Request extends Expectation {
  readonly operation: 'query' | 'mutation';
  readonly field: string;
}

/** What can be asked over HTTP: reading first, so that it meets the county as it was raised. */
export const REQUESTS: readonly Request[] = (['query', 'mutation'] as const).flatMap((operation) =>
  Object.entries(EXPECTED[operation]).map(([field, expectation]) => ({ operation, field, ...expectation })),
);

/** Asks for everything that the field can reach, or less. */
export const send = (
  world: TestWorld,
  client: TestClient,
  { operation, field }: Pick<Request, 'operation' | 'field'>,
  variables: Variables,
  depth = DEEP,
) => client.reply<Record<string, unknown>>(wholeOperation(world.schema, operation, field, depth), variables);

/** `ok`, or the code of the first error. @throws Error when a refusal comes with data */
export async function outcome(...request: Parameters<typeof send>): Promise<string> {
  const { data, errors } = await send(...request);
  if (!errors) return 'ok';
  const [value] = Object.values(data ?? {});
  if (value !== undefined && value !== null) throw new Error(`${request[2].field}: data beside a refusal`);
  return errors[0]!.extensions.code;
}
