import { removeMatches, type MappedText } from './mapped-text.js';

const TONED = /[\u3400-\u9fff][(（][a-zü]*[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]*[)）]/g;
const GLOSS = /(?<=[\u3400-\u9fff])[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]{1,6}[)）]/g;

/** Below this a bracketed syllable may be a word of the text, such as (app). */
const GLOSSED_FROM = 3;

/** Whether the site printed a pinyin reading behind characters: 務(wù). @source R83 */
export const isGlossed = (text: string): boolean => (text.match(TONED) ?? []).length >= GLOSSED_FROM;

export const removeGlosses = (text: MappedText): MappedText => removeMatches(text, GLOSS);
