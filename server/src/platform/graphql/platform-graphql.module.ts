import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import type { ApolloDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import type { Response } from 'express';
import type { Logger } from 'pino';
import type { Config } from '../config/config.js';
import { CONFIG } from '../database/tokens.js';
import { IdempotencyKeys } from '../idempotency/idempotency-keys.js';
import { replayMutations } from '../idempotency/replay-mutations.plugin.js';
import { LOGGER } from '../logging/logger.js';
import { PlatformModule } from '../platform.module.js';
import type { RequestWithContext } from '../request/request-with-context.js';
import { CompiledDriver } from './compiled-driver.js';
import { formatError } from './format-error.js';
import { contextOf, type GraphqlContext } from './graphql-context.js';
import { MAX_TOKENS } from './operation-limits.js';
import { protectOperations } from './protect-operations.plugin.js';

interface HttpExchange {
  req: RequestWithContext;
  res: Response;
}

/** Code-first GraphQL over HTTP. Subscriptions have a socket server of their own, see `subscription-server.ts`. */
export const PlatformGraphqlModule = GraphQLModule.forRootAsync<ApolloDriverConfig>({
  driver: CompiledDriver,
  imports: [PlatformModule],
  inject: [CONFIG, LOGGER, IdempotencyKeys],
  useFactory: (
    { production }: Config,
    logger: Logger,
    keys: IdempotencyKeys,
  ): Omit<ApolloDriverConfig, 'driver'> => ({
    path: '/graphql',
    autoSchemaFile: true,
    sortSchema: true,
    stringifyResult: (value) => JSON.stringify(value),
    csrfPrevention: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    introspection: !production,
    graphiql: false,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: production,
    context: ({ req, res }: HttpExchange): GraphqlContext => contextOf(req, res),
    plugins: [protectOperations, replayMutations(keys), ApolloServerPluginCacheControlDisabled()],
    formatError: (formatted, error) => formatError(logger, formatted, error),
  }),
});
