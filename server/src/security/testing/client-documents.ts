import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import {
  Kind,
  OperationTypeNode,
  parse,
  print,
  type DocumentNode,
  type FieldNode,
  type OperationDefinitionNode,
} from 'graphql';
import type { County } from './county.js';
import { EXPECTED_QUERIES } from './expected-queries.js';
import type { Requirement, Variables } from './expectation.js';

const CLIENT = path.resolve(import.meta.dirname, '../../../../client/src');
const DOCUMENT = /graphql\(\s*(?:\/\* GraphQL \*\/\s*)?`([^`]*)`/g;

export interface ClientQuery {
  readonly name: string;
  /** With the fragments that it uses. */
  readonly text: string;
  readonly needs: readonly Requirement[];
  readonly variables: (county: County) => Variables;
}

/** The queries that the pages send, read from the client's sources as its own code generator reads them. */
export async function clientQueries(): Promise<ClientQuery[]> {
  const files = (await readdir(CLIENT, { recursive: true })).filter((file) =>
    /^(?!generated).*\.tsx?$/.test(file),
  );
  const texts = await Promise.all(files.map((file) => readFile(path.join(CLIENT, file), 'utf8')));
  const found = texts.flatMap((text) => [...text.matchAll(DOCUMENT)].map(([, document]) => document ?? ''));
  const all = parse(found.join('\n'));
  return all.definitions.flatMap((one) =>
    one.kind === Kind.OPERATION_DEFINITION && one.operation === OperationTypeNode.QUERY
      ? [queryOf(all, one)]
      : [],
  );
}

function queryOf(all: DocumentNode, operation: OperationDefinitionNode): ClientQuery {
  const roots = operation.selectionSet.selections.filter((node) => node.kind === Kind.FIELD);
  return {
    name: operation.name?.value ?? '',
    text: [print(operation), ...fragmentsOf(all, print(operation))].join('\n'),
    needs: roots.map(({ name }) => EXPECTED_QUERIES[name.value]!.needs),
    variables: (county) =>
      Object.assign(switches(operation), ...roots.map((root) => passed(root, county))) as Variables,
  };
}

/** Of parts of a page that not everybody is shown: all are asked for. */
const switches = ({ variableDefinitions = [] }: OperationDefinitionNode): Variables =>
  Object.fromEntries(
    variableDefinitions
      .filter(({ type }) => print(type) === 'Boolean!')
      .map(({ variable }) => [variable.name.value, true]),
  );

/** What the tables give for an argument goes into the variable that stands for it. */
function passed({ name, arguments: given = [] }: FieldNode, county: County): Variables {
  const args = EXPECTED_QUERIES[name.value]!.args(county);
  return Object.fromEntries(
    given.flatMap(({ name: argument, value }) =>
      value.kind === Kind.VARIABLE && argument.value in args
        ? [[value.name.value, args[argument.value]]]
        : [],
    ),
  );
}

function fragmentsOf(all: DocumentNode, text: string, known: readonly string[] = []): string[] {
  const names = [...text.matchAll(/\.\.\.(?!on )\s*(\w+)/g)].map(([, name]) => name!);
  const fresh = [...new Set(names)].filter((name) => !known.includes(name));
  if (fresh.length === 0) return [];
  const bodies = all.definitions.flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION && fresh.includes(one.name.value) ? [print(one)] : [],
  );
  return [...bodies, ...fragmentsOf(all, bodies.join('\n'), [...known, ...fresh])];
}
