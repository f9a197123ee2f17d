import { DEMO_CATEGORIES } from './demo-units.js';

export interface DemoUnitGroup {
  readonly name: string;
  readonly aliases: readonly string[];
  /** Names of the members. */
  readonly members: readonly string[];
}

const namesOf = (category: number): string[] =>
  (DEMO_CATEGORIES[category]?.units ?? []).map(({ name }) => name);

const [towns, departments, bodies] = [namesOf(0), namesOf(1), namesOf(2)];

/** Collectives as documents print them; a plan expands them to these members when it is issued. */
export const DEMO_UNIT_GROUPS: readonly DemoUnitGroup[] = [
  {
    name: '各镇办',
    aliases: ['各镇（街道）', '各乡镇（街道）', '各镇人民政府、街道办事处'],
    members: towns,
  },
  { name: '各乡镇人民政府', aliases: ['各乡镇'], members: towns.filter((name) => !name.endsWith('办事处')) },
  { name: '各街道办事处', aliases: ['各街道'], members: towns.filter((name) => name.endsWith('办事处')) },
  {
    name: '县级各相关单位',
    aliases: ['县级相关单位', '县直各有关单位'],
    members: [...departments, ...bodies],
  },
  { name: '县直有关部门', aliases: ['县政府各工作部门'], members: departments },
];
