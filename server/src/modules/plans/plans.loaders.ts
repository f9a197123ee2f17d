import { Injectable } from '@nestjs/common';
import type DataLoader from 'dataloader';
import type { EntityManager } from 'typeorm';
import type { Action } from '#shared/access/actions.js';
import { scopeOf, type Scope } from '#shared/access/policy.js';
import { Reader } from '#server/platform/database/reader.js';
import type { GraphqlContext } from '#server/platform/graphql/graphql-context.js';
import { grouped, inOrder } from '#server/platform/graphql/loader-registry.js';
import { requireActor } from '#server/platform/request/require-actor.js';

type Load<Row> = (
  manager: EntityManager,
  jurisdictionId: string,
  scope: Scope,
  keys: readonly string[],
) => Promise<readonly Row[]>;

/** Look-ups of plans, tasks and shares: one query a kind and request, each limited to what the viewer may see. */
@Injectable()
export class PlansLoaders {
  constructor(private readonly reader: Reader) {}

  /** One row a key, or null. */
  one<Row>(
    context: GraphqlContext,
    name: string,
    action: Action,
    load: Load<Row>,
    keyOf: (row: Row) => string,
  ): DataLoader<string, Row | null> {
    return context.loaders.get(`plans/${name}`, async (keys) =>
      inOrder(keys, await this.read(context, action, load, keys), keyOf),
    );
  }

  /** All rows of a key, in the order that the query gives. */
  many<Row>(
    context: GraphqlContext,
    name: string,
    action: Action,
    load: Load<Row>,
    keyOf: (row: Row) => string,
  ): DataLoader<string, Row[]> {
    return context.loaders.get(`plans/${name}`, async (keys) =>
      grouped(keys, await this.read(context, action, load, keys), keyOf),
    );
  }

  private read<Row>(
    { request }: GraphqlContext,
    action: Action,
    load: Load<Row>,
    keys: readonly string[],
  ): Promise<readonly Row[]> {
    const { actor } = requireActor(request);
    return this.reader.read(actor.jurisdictionId, (manager) =>
      load(manager, actor.jurisdictionId, scopeOf(actor, action), keys),
    );
  }
}
