import { BURDEN_RULES } from './burden-rules.js';
import type { BurdenConcept, BurdenPlace, BurdenRule, BurdenRuleId, BurdenSeverity } from './burden-rule.js';
import { isHarmless } from './harmless-context.js';
import { clausesAround, sentencesOf, type Sentence } from './sentences.js';

/** What a rule objects to in a text. */
export interface BurdenFinding {
  readonly ruleId: BurdenRuleId;
  readonly severity: BurdenSeverity;
  /** The way of saying it that was recognised, in an officer's words. */
  readonly concept: string;
  /** The clause it stands in, normalised. */
  readonly excerpt: string;
}

interface CompiledConcept extends Pick<BurdenConcept, 'name' | 'counted'> {
  readonly words: RegExp;
  readonly unless: RegExp | null;
  readonly unlessInSentence: RegExp | null;
}

interface CompiledRule {
  readonly rule: BurdenRule;
  readonly concepts: readonly CompiledConcept[];
}

const optional = (pattern: string | undefined) => (pattern === undefined ? null : new RegExp(pattern, 'u'));

const COMPILED: readonly CompiledRule[] = BURDEN_RULES.map((rule) => ({
  rule,
  concepts: rule.concepts.map(({ name, words, unless, unlessInSentence, counted }) => ({
    name,
    ...(counted && { counted }),
    words: new RegExp(words, 'gu'),
    unless: optional(unless),
    unlessInSentence: optional(unlessInSentence),
  })),
}));

const COUNT = /\d|[一二两三四五六七八九十](次|篇|条|期|场|件|个|张)|次数|数量|篇数|得分|加分|扣|每[少缺多]/u;

/** At most one finding a rule: the first place where it applies. An empty list is a clean text. */
export function checkBurden(text: string, place: BurdenPlace = 'indicator'): BurdenFinding[] {
  const sentences = sentencesOf(text);
  const counted = sentences.some((sentence) => COUNT.test(sentence));
  return COMPILED.flatMap(({ rule, concepts }) => {
    if (!rule.places.includes(place)) return [];
    for (const concept of concepts) {
      if (concept.counted && !counted) continue;
      for (const sentence of sentences) {
        const excerpt = clauseThatSays(concept, sentence);
        if (excerpt !== null)
          return [{ ruleId: rule.id, severity: rule.severity, concept: concept.name, excerpt }];
      }
    }
    return [];
  });
}

/** The clause of a sentence where the concept stands and nothing makes it harmless; null where there is none. */
function clauseThatSays(concept: CompiledConcept, sentence: Sentence): string | null {
  if (concept.unlessInSentence?.test(sentence)) return null;
  for (const match of sentence.matchAll(concept.words)) {
    const [start, end] = [match.index, match.index + match[0].length];
    const { from, to } = clausesAround(sentence, start, end);
    const clause = sentence.slice(from, to);
    if (concept.unless?.test(clause) || isHarmless(sentence, start, end)) continue;
    return clause;
  }
  return null;
}
