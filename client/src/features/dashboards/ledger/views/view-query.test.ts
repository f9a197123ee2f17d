import { expect, it } from '@jest/globals';
import { ledgerQueryString, parseLedgerQuery } from '#shared/dashboards/ledger-query.js';
import { openingQuery, queryOfView, type View } from './view-query.js';

const view = (n: number, isDefault = false): View => ({
  id: `0190a000-0000-7000-8000-00000000000${n}`,
  version: 1,
  name: `视图${n}`,
  query: 'status=behind&sort=-due_on',
  shared: false,
  own: true,
  ownerName: '张敏',
  isDefault,
});
const views = [view(1), view(2, true)];
const opened = (text: string) => {
  const query = openingQuery(parseLedgerQuery(Object.fromEntries(new URLSearchParams(text))), views);
  return query && ledgerQueryString(query);
};

it('opens with the view that the address names, else with the default', () => {
  expect(opened('')).toBe(`view=${views[1]!.id}&status=behind&sort=-due_on`);
  expect(opened(`view=${views[0]!.id}`)).toBe(`view=${views[0]!.id}&status=behind&sort=-due_on`);
});

it('lets the address beat every view', () => {
  expect(opened('light=red')).toBeUndefined();
  expect(opened(`view=${views[0]!.id}&light=red`)).toBeUndefined();
  expect(opened('view=none')).toBeUndefined();
  expect(openingQuery(parseLedgerQuery({}), [view(1)])).toBeUndefined();
});

it('comes back from its own address', () => {
  const query = queryOfView(views[0]!);
  const address = ledgerQueryString(query);
  expect(parseLedgerQuery(Object.fromEntries(new URLSearchParams(address)))).toEqual(query);
});
