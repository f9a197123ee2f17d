import { describe, expect, it } from '@jest/globals';
import { buildSchema, execute, getOperationAST, parse, validate, type ExecutionResult } from 'graphql';
import { DomainError } from '../errors/domain-error.js';
import { executorOf } from './compiled-gateway.js';
import { KnownQueries } from './known-queries.js';

const schema = buildSchema(`
  type Query {
    units(first: Int!): [Unit!]!
    unit(id: ID!): Unit
    refused: Unit!
    maybe: Unit
  }
  type Mutation { rename(name: String!): String }
  type Unit { id: ID! name: String! head: Unit score: Float tags: [String!] }
`);

let renamed = 0;
const unit = (n: number) => ({ id: String(n), name: `第${n}局`, score: n / 2, tags: n % 2 ? ['甲'] : null });
const refuse = () => {
  throw new DomainError('FORBIDDEN');
};
const RESOLVERS: Readonly<Record<string, (args: Record<string, unknown>) => unknown>> = {
  units: async ({ first }) =>
    Array.from({ length: Number(first) }, (_, n) => ({ ...unit(n), head: unit(n + 1) })),
  unit: async ({ id }) => (id === 'none' ? null : unit(Number(id))),
  refused: refuse,
  maybe: async () => refuse(),
};
for (const [name, resolve] of Object.entries(RESOLVERS))
  schema.getQueryType()!.getFields()[name]!.resolve = (_, args: Record<string, unknown>) => resolve(args);
schema.getMutationType()!.getFields()['rename']!.resolve = () => String((renamed += 1));

type Executor = ReturnType<typeof executorOf>;

function asking(
  query: string,
): (executor: Executor, variables?: object, name?: string) => Promise<ExecutionResult> {
  const document = parse(query);
  expect(validate(schema, document)).toEqual([]);
  return async (executor, variables = {}, name) => {
    const operation = getOperationAST(document, name) ?? undefined;
    const request = {
      document,
      operation,
      operationName: operation?.name?.value ?? null,
      context: {},
      request: { variables, operationName: name },
    };
    return executor(request as unknown as Parameters<Executor>[0]);
  };
}

const plain = (query: string, variableValues: Record<string, unknown> = {}, operationName?: string) =>
  execute({
    schema,
    document: parse(query),
    variableValues,
    operationName: operationName ?? null,
    contextValue: {},
  });

const shown = (result: ExecutionResult): unknown => JSON.parse(JSON.stringify(result));

describe('a query that is asked again and again', () => {
  it.each([
    ['{ units(first: 3) { id name score tags head { id name } } }', {}],
    ['query ($n: Int!) { units(first: $n) { ...all } } fragment all on Unit { name head { id } }', { n: 4 }],
    ['query ($with: Boolean!) { units(first: 2) { id name @include(if: $with) } }', { with: false }],
    ['query ($with: Boolean!) { units(first: 2) { id name @skip(if: $with) } }', { with: false }],
    ['{ first: unit(id: "1") { id } none: unit(id: "none") { id } __typename }', {}],
    ['{\n  units(first: 1) { id }\n  maybe { id }\n}', {}],
    ['{ units(first: 1) { id } refused { id } }', {}],
    ['query ($n: Int!) { units(first: $n) { id } }', { n: 'three' }],
    ['query ($n: Int!) { units(first: $n) { id } }', {}],
  ])('is answered as the first time: %s', async (query, variables) => {
    const executor = executorOf(schema, new KnownQueries());
    const ask = asking(query);
    const expected = shown(await plain(query, variables));
    for (let time = 1; time <= 6; time += 1) expect(shown(await ask(executor, variables))).toEqual(expected);
  });

  it('is answered by the operation that is named', async () => {
    const query = 'query A { unit(id: "1") { id } } query B { unit(id: "2") { name } }';
    const [executor, ask] = [executorOf(schema, new KnownQueries()), asking(query)];
    for (let time = 1; time <= 4; time += 1)
      for (const name of ['A', 'B'])
        expect(shown(await ask(executor, {}, name))).toEqual(shown(await plain(query, {}, name)));
  });

  it.each([undefined, 'C'])('is refused when no operation is meant: %s', async (name) => {
    const query = 'query A { unit(id: "1") { id } } query B { unit(id: "2") { name } }';
    const [executor, ask] = [executorOf(schema, new KnownQueries()), asking(query)];
    for (let time = 1; time <= 4; time += 1)
      expect(shown(await ask(executor, {}, name))).toEqual(shown(await plain(query, {}, name)));
  });

  it('keeps the error that a resolver threw, for whoever formats it', async () => {
    const [executor, ask] = [executorOf(schema, new KnownQueries()), asking('{ maybe { id } }')];
    for (let time = 1; time <= 4; time += 1) {
      const { errors } = await ask(executor);
      expect(errors![0]!.originalError).toBeInstanceOf(DomainError);
    }
  });
});

it('carries a change out once for each time that it is asked', async () => {
  const [executor, ask] = [
    executorOf(schema, new KnownQueries()),
    asking('mutation { rename(name: "水利局") }'),
  ];
  const before = renamed;
  for (let time = 1; time <= 5; time += 1) await ask(executor);
  expect(renamed).toBe(before + 5);
});
