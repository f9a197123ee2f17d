import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Inject, Injectable } from '@nestjs/common';
import { compiledGateway } from './compiled-gateway.js';
import { KnownQueries } from './known-queries.js';

/** Apollo with an executor of ours in the place of its own: see `compiled-gateway.ts`. */
@Injectable()
export class CompiledDriver extends ApolloDriver {
  @Inject(KnownQueries)
  private readonly queries: KnownQueries;

  override start(options: ApolloDriverConfig): Promise<void> {
    const { schema } = options;
    if (!schema) throw new Error('the schema is built before the driver starts');
    return super.start({ ...options, gateway: compiledGateway(schema, this.queries) } as ApolloDriverConfig);
  }
}
