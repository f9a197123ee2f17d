/**
 * 字数 as Word counts it with Chinese punctuation: each Chinese character and mark is one, each run of other
 * characters between blanks is one.
 */
export function wordCount(text: string): number {
  const chinese = text.match(CHINESE)?.length ?? 0;
  const others = text.replace(CHINESE, ' ').match(/\S+/g)?.length ?? 0;
  return chinese + others;
}

const CHINESE = /[\u2014\u2018-\u201d\u2026\u3000-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/g;
