/** Words that every official document is made of: they say little about what an item is about. */
const COMMON_WORDS = (
  '进一步 工作 推进 加强 落实 贯彻 执行 全面 深入 积极 建立 健全 完善 提升 提高 推动 开展 做好 强化 加大 力度 ' +
  '机制 有关 相关 各单位 单位 部门 各级 重点 确保 实施 高度重视 及时 持续 切实 认真 严格 扎实 情况 任务 ' +
  '要求 责任 方案 制定 明确 进行 完成 结合 实际 根据 按照 关于 通知 我县 全县 我市 全市 全省 本级 各地 各镇 各乡'
).split(' ');

const SEPARATE = new RegExp(`(${[...COMMON_WORDS].sort((a, b) => b.length - a.length).join('|')})`);
const COMMON: ReadonlySet<string> = new Set(COMMON_WORDS);

/** A run of characters, parted where a common word begins and ends, the common words among the parts. */
export const partsOf = (run: string): string[] => run.split(SEPARATE).filter((part) => part !== '');

export const isCommon = (part: string): boolean => COMMON.has(part);

/** How much a part counts before its rarity is known. */
export const weightOfPart = (part: string): number => (isCommon(part) ? 0.08 : 1);
