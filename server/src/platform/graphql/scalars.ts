import { CustomScalar, Scalar } from '@nestjs/graphql';
import { GraphQLError, Kind, type ValueNode } from 'graphql';
import { GraphQLDateTime } from 'graphql-scalars';
import { parseCivilDate } from '#shared/kernel/civil-date.js';
import { decimalText } from '#shared/kernel/decimal.js';

const invalid = (what: string): never => {
  throw new GraphQLError(what, { extensions: { code: 'BAD_USER_INPUT' } });
};

const textOf = (node: ValueNode): string =>
  node.kind === Kind.STRING || node.kind === Kind.INT || node.kind === Kind.FLOAT
    ? node.value
    : invalid('a text is expected');

/** Marker classes: code-first names a scalar by the class that it stands for. */
export class CivilDateText {}
export class DecimalText {}

@Scalar('CivilDate', () => CivilDateText)
export class CivilDateScalar implements CustomScalar<string, string> {
  description = 'A day of the calendar, `YYYY-MM-DD`, without time or zone.';

  parseValue(value: unknown): string {
    return (
      (typeof value === 'string' && parseCivilDate(value)) || invalid('not a date of the form YYYY-MM-DD')
    );
  }

  serialize(value: unknown): string {
    return String(value);
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(textOf(node));
  }
}

@Scalar('Decimal', () => DecimalText)
export class DecimalScalar implements CustomScalar<string, string> {
  description = 'An exact decimal as plain text, `92.5`.';

  parseValue(value: unknown): string {
    return typeof value === 'string' && /^-?\d{1,12}(\.\d{1,6})?$/.test(value)
      ? value
      : invalid('not a decimal');
  }

  serialize(value: unknown): string {
    return decimalText(String(value));
  }

  parseLiteral(node: ValueNode): string {
    return this.parseValue(textOf(node));
  }
}

@Scalar('DateTime', () => Date)
export class DateTimeScalar implements CustomScalar<string, Date> {
  description = 'An instant, RFC 3339 in UTC.';

  parseValue(value: unknown): Date {
    return GraphQLDateTime.parseValue(value);
  }

  serialize(value: unknown): string {
    return new Date(value as Date).toISOString();
  }

  parseLiteral(node: ValueNode): Date {
    return GraphQLDateTime.parseLiteral(node, {});
  }
}

export class JsonValue {}

@Scalar('JSON', () => JsonValue)
export class JsonScalar implements CustomScalar<unknown, unknown> {
  description = 'Any JSON value; for output only.';

  parseValue(): never {
    return invalid('JSON is not taken as input');
  }

  serialize(value: unknown): unknown {
    return value;
  }

  parseLiteral(): never {
    return invalid('JSON is not taken as input');
  }
}
