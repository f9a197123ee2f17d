import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { Injectable } from '@nestjs/common';
import { compiledGateway } from './compiled-gateway.js';

/** Apollo with an executor of ours in the place of its own: see `compiled-gateway.ts`. */
@Injectable()
export class CompiledDriver extends ApolloDriver {
  override start(options: ApolloDriverConfig): Promise<void> {
    const { schema } = options;
    if (!schema) throw new Error('the schema is built before the driver starts');
    return super.start({ ...options, gateway: compiledGateway(schema) } as ApolloDriverConfig);
  }
}
