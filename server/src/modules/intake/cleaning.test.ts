import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestClient } from '#server/testing/test-client.js';
import { TestWorld } from '#server/testing/test-world.js';
import { intakeApi } from './testing/intake-api.js';

const TEXT = [
  '当前位置：首页 > 公开',
  '云川县关于印发2026年政务公',
  '开工作方案',
  '一、重点任务',
  '1.推进公开。不少于5 次,９月底前完成。(县甲局牵头)',
].join('\n');

const CLEANED =
  'id version text keptKinds canReread cleaning { kind before span { start end } } tasks { title figures { label value unit asOf } }';

interface Cleaned {
  id: string;
  version: number;
  text: string;
  keptKinds: string[];
  canReread: boolean;
  cleaning: { kind: string; before: string; span: { start: number; end: number } }[];
  tasks: { title: string; figures: { label: string; value: string; unit: string; asOf: string | null }[] }[];
}

describe('cleaning, shown and undone', () => {
  let world: TestWorld;
  let office: TestClient;

  beforeAll(async () => {
    world = await TestWorld.open();
    office = await world.home.logIn('office');
  });
  afterAll(() => world.close());

  const paste = async (text: string): Promise<Cleaned> => {
    const { id } = await intakeApi(office).paste(text);
    const reply = await office.graphql<{ breakdownDraft: Cleaned }>(
      `query ($id: ID!) { breakdownDraft(id: $id) { ${CLEANED} } }`,
      { id },
    );
    return reply.breakdownDraft;
  };
  const reread = async (input: { id: string; version: number; keep: string[] }, client = office) =>
    (
      await client.graphql<{ rereadBreakdown: Cleaned }>(
        `mutation ($input: RereadBreakdownInput!) { rereadBreakdown(input: $input) { ${CLEANED} } }`,
        { input },
      )
    ).rereadBreakdown;

  it('R36 R51 tells each change with the text as received', async () => {
    const draft = await paste(TEXT);
    expect(draft.cleaning.map(({ kind, before }) => [kind, before])).toEqual([
      ['site_furniture', '当前位置：首页 > 公开'],
      ['joined_line', '\n'],
      ['space', ' '],
      ['width', '９'],
    ]);
    const width = draft.cleaning.at(-1)!;
    expect(draft.text.slice(width.span.start, width.span.end)).toBe('9');
  });

  it('reads again with a kind switched off, and back', async () => {
    const { id, version } = await paste(TEXT);
    const kept = await reread({ id, version, keep: ['space', 'site_furniture'] });
    expect(kept).toMatchObject({ version: version + 1, keptKinds: ['site_furniture', 'space'] });
    expect(kept.text).toContain('当前位置');
    expect(kept.text).toContain('不少于5 次');
    const again = await reread({ id, version: kept.version, keep: [] });
    expect(again).toMatchObject({ version: version + 2, keptKinds: [] });
    expect(again.cleaning).toHaveLength(4);
  });

  it('refuses a stale version, another jurisdiction, a lost character and a closed draft', async () => {
    const { id, version } = await paste(TEXT);
    await expect(reread({ id, version: 9, keep: [] })).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(reread({ id, version, keep: ['lost_character'] })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
    const neighbour = await world.other.logIn('office');
    await expect(reread({ id, version, keep: [] }, neighbour)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const inspector = await world.home.logIn('inspector');
    await expect(reread({ id, version, keep: [] }, inspector)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await intakeApi(office).discard({ id, version });
    await expect(reread({ id, version: version + 1, keep: [] })).rejects.toMatchObject({ code: 'REFUSED' });
  });

  it('keeps the text as received and the figures of a report when corrections are saved', async () => {
    const text = '云川县2025年工作要点落实情况报告\n一、落实情况\n1、推进公开。截止10月31日,公开信息80条。';
    const { id } = await paste(text);
    const api = intakeApi(office);
    await api.save({ ...(await api.draft(id)), title: '改过的标题' });
    const saved = await office.graphql<{ breakdownDraft: Cleaned }>(
      `query ($id: ID!) { breakdownDraft(id: $id) { ${CLEANED} } }`,
      { id },
    );
    expect(saved.breakdownDraft).toMatchObject({
      canReread: true,
      tasks: [{ figures: [{ label: '公开信息', value: '80', unit: '条', asOf: '截止10月31日' }] }],
    });
  });

  it('says that nothing is at hand to read again', async () => {
    const { id, version } = await paste(TEXT);
    await world.database.dataSource.query(
      `UPDATE breakdown_drafts SET draft = draft - 'source' WHERE id = $1`,
      [id],
    );
    await expect(reread({ id, version, keep: [] })).rejects.toMatchObject({
      reason: 'intake.source-missing',
    });
  });
});
