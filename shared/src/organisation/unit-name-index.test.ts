import { describe, expect, it } from '@jest/globals';
import { indexNames, type NameKind, type RegisteredName } from './unit-name-index.js';

const unit = (unitId: string, name: string, kind: NameKind = 'official'): RegisteredName => ({
  name,
  kind,
  target: { unitId, groupId: null },
});
const group = (groupId: string, name: string, kind: NameKind = 'official'): RegisteredName => ({
  name,
  kind,
  target: { unitId: null, groupId },
});

const find = indexNames([
  unit('office', '县政府办公室'),
  unit('office', '县政府办', 'alias'),
  unit('office', '政府办', 'short'),
  unit('market', '县市场监管局'),
  unit('market', '市场局', 'short'),
  unit('town', '东镇(街道)'),
  unit('town', '东镇', 'short'),
  unit('station', '东镇', 'short'),
  unit('station', '东镇水站'),
  unit('station', '县政府办公室', 'short'),
  group('towns', '各镇办'),
  group('towns', '各镇人民政府、街道办', 'alias'),
]);

describe('R09 indexNames', () => {
  it.each([
    ['县政府办公室', 'office'],
    ['县政府办', 'office'],
    ['政府办', 'office'],
    [' 县 政府办　公室', 'office'],
    ['东镇（街道）', 'town'],
    ['市场局', 'market'],
    ['各镇办', 'towns'],
    ['各镇人民政府、街道办', 'towns'],
  ])('%s is %s', (name, id) => {
    const target = find(name);
    expect(target?.unitId ?? target?.groupId).toBe(id);
  });

  it('leaves open what it does not know, and what two units are called', () => {
    expect(find('县某局')).toBeNull();
    expect(find('东镇')).toBeNull();
    expect(find('')).toBeNull();
  });
});
