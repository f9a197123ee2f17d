import pg from 'pg';

const DATE = 1082;
const DATE_ARRAY = 1182;
const TEXT_ARRAY = 1009;

/**
 * How values arrive from the driver. A date without time stays `YYYY-MM-DD`: the default would turn it into a
 * moment in the server's time zone and shift it by a day. numeric and int8 stay strings, as the driver has them.
 */
export const columnTypes: pg.CustomTypesConfig = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    if (oid === DATE) return (text: string) => text;
    return pg.types.getTypeParser(oid === DATE_ARRAY ? TEXT_ARRAY : oid, format) as (
      value: string,
    ) => unknown;
  },
};
