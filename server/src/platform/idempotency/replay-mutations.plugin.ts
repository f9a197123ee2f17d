import { HeaderMap, type ApolloServerPlugin, type GraphQLResponse } from '@apollo/server';
import { OperationTypeNode, type FormattedExecutionResult } from 'graphql';
import type { Actor } from '#shared/access/policy.js';
import { DomainError, invalidInput } from '../errors/domain-error.js';
import type { GraphqlContext } from '../graphql/graphql-context.js';
import { rootFields } from '../graphql/root-fields.js';
import { IDEMPOTENCY_HEADER, type IdempotencyClaim } from './idempotency-claim.js';
import type { IdempotencyKeys } from './idempotency-keys.js';

type Body = GraphQLResponse['body'];

interface Keyed {
  readonly actor: Actor;
  readonly claim: IdempotencyClaim;
}

const keyedOf = ({ request: { actor, claim } }: GraphqlContext): Keyed | undefined =>
  actor && claim ? { actor, claim } : undefined;

/** Answers a mutation that was carried out before as it was answered then. */
export const replayMutations = (keys: IdempotencyKeys): ApolloServerPlugin<GraphqlContext> => ({
  requestDidStart: async () => {
    let replayed = false;
    const answerBefore = async ({ actor, claim }: Keyed): Promise<Body | undefined> => {
      try {
        const known = await keys.answerTo(actor, claim);
        return known && single(known.answer as FormattedExecutionResult);
      } catch (error) {
        return single(refusal(error));
      }
    };
    return {
      responseForOperation: async ({ operation, document, contextValue }) => {
        const keyed = keyedOf(contextValue);
        if (!keyed || operation.operation !== OperationTypeNode.MUTATION) return null;
        // A key is one action's: several changes of one request could be done in part.
        if (rootFields(document, operation.selectionSet).length !== 1)
          return {
            body: single(refusal(invalidInput('error.invalid-input', IDEMPOTENCY_HEADER))),
            http: noHeaders(),
          };
        const body = await answerBefore(keyed);
        replayed = body !== undefined;
        return body ? { body, http: noHeaders() } : null;
      },
      willSendResponse: async ({ response, contextValue, operation }) => {
        const keyed = keyedOf(contextValue);
        if (!keyed || replayed || response.body.kind !== 'single') return;
        if (operation?.operation !== OperationTypeNode.MUTATION) return;
        const { singleResult } = response.body;
        if (keyed.claim.done) await keys.keepAnswer(keyed.actor, keyed.claim, singleResult);
        // Refused, perhaps only because its twin was faster: then the twin's answer is the right one.
        else if (singleResult.errors) response.body = (await answerBefore(keyed)) ?? response.body;
      },
    };
  },
});

const noHeaders = () => ({ headers: new HeaderMap() });

const single = (singleResult: FormattedExecutionResult): Body => ({ kind: 'single', singleResult });

function refusal(error: unknown): FormattedExecutionResult {
  if (!(error instanceof DomainError)) throw error;
  const { code, refusal: reason } = error;
  return {
    errors: [{ message: code, extensions: { code, reason: reason?.key, values: reason?.values } }],
  };
}
