import { readDocument } from '#shared/intake/read-document.js';

const ITEMS = 400;
const ROUNDS = 30;

const item = (n: number): string =>
  `${n}.推进第${n}项重点工作落实。进一步完善工作机制,强化要素保障,改造老旧小区12个,办结率不低于95%,在意见征集结束后30日内公开结果,6月底前完成,每季度至少开展一次调度。(县甲局牵头,各镇办、县级各相关单位按职责分工负责)`;

const text = [
  '某县2023年工作要点',
  '一、重点任务',
  ...Array.from({ length: ITEMS }, (_, n) => item(n + 1)),
].join('\n');

/** How long a large document takes to read, on one core: `npm run bench:reader`. */
const times = Array.from({ length: ROUNDS }, () => {
  const start = process.hrtime.bigint();
  readDocument({ text });
  return Number(process.hrtime.bigint() - start) / 1e6;
}).sort((a, b) => a - b);

const at = (share: number): string => times[Math.floor((ROUNDS - 1) * share)]!.toFixed(0);
console.log(
  `${ITEMS} items, ${text.length} characters: min ${at(0)} ms, p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`,
);
