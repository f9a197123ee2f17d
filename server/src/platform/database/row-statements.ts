import type { DataSource, EntityTarget, ObjectLiteral } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import { SqlParameters } from './sql-parameters.js';

/** A text that does not vary with its values, so that it can be prepared, and the values. */
export interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

interface Column {
  readonly property: string;
  /** Quoted. */
  readonly name: string;
  readonly isJson: boolean;
}

/** What statements are made of. */
export interface Table {
  /** Quoted. */
  readonly name: string;
  readonly columns: readonly Column[];
  /** All columns under the names of their properties. */
  readonly selection: string;
}

type Properties = Readonly<Record<string, unknown>>;

const tables = new WeakMap<object, Table>();

/** Read from the entity once: a statement is then put together faster than a query builder is made. */
export function tableOf(dataSource: DataSource, entity: EntityTarget<ObjectLiteral> & object): Table {
  const known = tables.get(entity);
  if (known) return known;
  const metadata = dataSource.getMetadata(entity);
  const columns = metadata.columns.map(columnOf);
  const selection = columns.map(({ name, property }) => `${name} AS "${property}"`).join(', ');
  const table = { name: `"${metadata.tableName}"`, columns, selection };
  tables.set(entity, table);
  return table;
}

const columnOf = ({ propertyName, databaseName, type }: ColumnMetadata): Column => ({
  property: propertyName,
  name: `"${databaseName}"`,
  isJson: type === 'jsonb',
});

/** What the driver would take for an array of the database, or for a text, is JSON in a column of JSON. */
const stored = ({ isJson }: Column, value: unknown): unknown =>
  isJson && value !== null ? JSON.stringify(value) : value;

/** What is left out of a row gets the default of its column. */
export function insertStatement({ name, columns }: Table, rows: readonly object[]): Statement {
  const given = columns.filter(({ property }) =>
    rows.some((row) => (row as Properties)[property] !== undefined),
  );
  const parameters = new SqlParameters();
  const tuples = rows.map((row) => {
    const cells = given.map((column) => {
      const value = (row as Properties)[column.property];
      return value === undefined ? 'DEFAULT' : parameters.add(stored(column, value));
    });
    return `(${cells.join(', ')})`;
  });
  const names = given.map((column) => column.name).join(', ');
  return {
    text: `INSERT INTO ${name} (${names}) VALUES ${tuples.join(', ')}`,
    values: parameters.values,
  };
}

/** Sets what the patch has, and counts the version up in the database: it may be the largest integer already. */
export function updateStatement({ name, columns }: Table, key: object, patch: object): Statement {
  const parameters = new SqlParameters();
  const changes = columns.flatMap((column) => {
    const value = (patch as Properties)[column.property];
    return value === undefined ? [] : [`${column.name} = ${parameters.add(stored(column, value))}`];
  });
  const where = conditions(columns, key, parameters);
  return {
    text: `UPDATE ${name} SET ${[...changes, '"version" = "version" + 1'].join(', ')} WHERE ${where}`,
    values: parameters.values,
  };
}

/** Rows of which every named property has the value, null being one; `locked` keeps them until the transaction ends. */
export function selectStatement({ name, columns, selection }: Table, key: object, locked = false): Statement {
  const parameters = new SqlParameters();
  const where = conditions(columns, key, parameters);
  return {
    text: `SELECT ${selection} FROM ${name} WHERE ${where}${locked ? ' FOR UPDATE' : ''}`,
    values: parameters.values,
  };
}

/** @throws TypeError for a value that is not given: without it, the condition would hold for more rows than are meant */
function conditions(columns: readonly Column[], key: object, parameters: SqlParameters): string {
  return Object.entries(key)
    .map(([property, value]) => {
      const column = columns.find((one) => one.property === property);
      if (!column || value === undefined) throw new TypeError(`no condition on ${property}`);
      return value === null ? `${column.name} IS NULL` : `${column.name} = ${parameters.add(value)}`;
    })
    .join(' AND ');
}
