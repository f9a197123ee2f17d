import type { Random } from '#shared/kernel/ports.js';

const TOKENS = [
  '。',
  '，',
  '；',
  '、',
  '：',
  '（',
  '）',
  '(',
  ')',
  '【',
  '】',
  '《',
  '》',
  '“',
  '|',
  '\t',
  '\n',
  '\n\n',
  ' ',
  '　',
  '一、',
  '（二）',
  '3.',
  '（4）',
  '①',
  '第五条',
  '问题一：',
  '牵头单位：',
  '责任单位：',
  '完成时限：',
  '责任领导：',
  '牵头',
  '配合',
  '会同',
  '负责',
  '分别',
  '不少于',
  '达到',
  '控制在',
  '以上',
  '左右',
  '6月底前',
  '每季度',
  '2024年',
  '全年',
  '95%',
  '100%',
  '3个工作日内',
  '30日内',
  '1,500亩',
  '序号',
  '工作任务',
  '各乡（镇、街道）',
  '縣(xiàn)',
  '\uFFFD',
  '\u200b',
  '?',
];

type Mutation = (text: string, random: Random, other: string) => string;

const below = (random: Random, end: number): number => Math.floor(random.next() * end);
const place = (text: string, random: Random): number => below(random, text.length + 1);

function slice(text: string, random: Random, longest: number): [number, number] {
  const start = place(text, random);
  return [start, Math.min(text.length, start + below(random, longest))];
}

const MUTATIONS: readonly Mutation[] = [
  (text, random) => {
    const [start, end] = slice(text, random, 120);
    return text.slice(0, start) + text.slice(end);
  },
  (text, random) => {
    const [start, end] = slice(text, random, 200);
    return text.slice(0, end) + text.slice(start);
  },
  (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + TOKENS[below(random, TOKENS.length)]! + text.slice(at);
  },
  (text, random, other) => {
    const [start, end] = slice(other, random, 400);
    const at = place(text, random);
    return text.slice(0, at) + other.slice(start, end) + text.slice(at);
  },
  (text, random) => {
    const lines = text.split('\n');
    const [i, j] = [below(random, lines.length), below(random, lines.length)];
    [lines[i], lines[j]] = [lines[j]!, lines[i]!];
    return lines.join('\n');
  },
  (text, random) => {
    const width = 15 + below(random, 40);
    return text
      .split('\n')
      .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [''])
      .join('\n');
  },
  (text, random) => text.replaceAll('\n', random.next() < 0.5 ? ' ' : ''),
  (text, random) => text.replaceAll(random.next() < 0.5 ? '。' : '，', TOKENS[below(random, TOKENS.length)]!),
  (text) => text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('，', ',').replaceAll('：', ':'),
  (text) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  (text, random) => text.slice(0, place(text, random)),
];

/** One to six random damages, as copying, converting and retyping do them. */
export function mutateText(text: string, other: string, random: Random): string {
  let damaged = text;
  for (let n = 1 + below(random, 6); n > 0; n--) {
    damaged = MUTATIONS[below(random, MUTATIONS.length)]!(damaged, random, other);
  }
  return damaged;
}
