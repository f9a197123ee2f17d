import {
  getNamedType,
  isObjectType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  type OperationTypeNode,
} from 'graphql';
import { MAX_TOKENS } from '#server/platform/graphql/operation-limits.js';

/** As deep as the limits allow with a margin; a type is not opened again below itself. */
export const DEEP = 6;
/** Without what other resolvers add: their refusals would hide that the field itself has answered. */
export const SHALLOW = 1;

export function fieldOf(
  schema: GraphQLSchema,
  operation: string,
  field: string,
): GraphQLField<unknown, unknown> {
  const found = schema.getRootType(operation as OperationTypeNode)?.getFields()[field];
  if (!found) throw new Error(`${operation} ${field} is not in the schema`);
  return found;
}

export const rootFields = (schema: GraphQLSchema, operation: string): string[] =>
  Object.keys(schema.getRootType(operation as OperationTypeNode)?.getFields() ?? {}).sort();

/**
 * A request for the field with all its arguments as variables, that selects everything down to the depth, or as far
 * down as a document may be long.
 */
export function wholeOperation(schema: GraphQLSchema, operation: string, name: string, depth = DEEP): string {
  const field = fieldOf(schema, operation, name);
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`);
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`);
  const list = (parts: string[]) => (parts.length > 0 ? `(${parts.join(', ')})` : '');
  const written = (to: number) =>
    `${operation} ${list(declared)} { ${name}${list(passed)} ${selection(field.type, to, [])} }`;
  for (let to = depth; to > SHALLOW; to -= 1) if (tokensOf(written(to)) <= MAX_TOKENS) return written(to);
  return written(SHALLOW);
}

const tokensOf = (document: string): number => document.match(/\w+|[^\w\s]/g)?.length ?? 0;

function selection(output: GraphQLOutputType, depth: number, above: readonly string[]): string {
  const type = getNamedType(output);
  if (!isObjectType(type)) return '';
  const path = [...above, type.name];
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type);
    if (!isObjectType(inner)) return [field.name];
    if (path.includes(inner.name) || path.length >= depth) return [];
    return [`${field.name} ${selection(field.type, depth, path)}`];
  });
  return `{ ${parts.join(' ') || '__typename'} }`;
}
