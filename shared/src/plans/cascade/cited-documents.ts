import { plainText } from './plain-text.js';

/** A document that a text names as what it follows. */
export interface CitedDocument {
  readonly title: string;
  /** As printed, brackets unified to 〔〕; null where the text gives none. */
  readonly docNumber: string | null;
}

const CITED =
  /《(?<title>[^《》]{4,120})》(?:\(?(?<number>[\u4e00-\u9fa5]{2,16}[〔([](?:19|20)\d{2}[〕)\]](?:第)?\d{1,5}号))?/g;
const FOLLOWED = /(?:根据|按照|依据|贯彻|落实|执行|遵照|对照)[^。;]{0,60}$/;

const brackets = (number: string): string => number.replace(/[([]/, '〔').replace(/[)\]]/, '〕');

const MOST_CITED = 5;

/**
 * The superior documents that the head of a text says it follows, each with its own number; not the document itself
 * and no laws. @source R53, R66
 */
export function citedDocuments(text: string, ownTitle = ''): CitedDocument[] {
  const head = plainText(text.slice(0, 6000));
  const found = new Map<string, CitedDocument>();
  for (const match of head.matchAll(CITED)) {
    const { title = '', number } = match.groups!;
    const follows = FOLLOWED.test(head.slice(Math.max(0, match.index - 80), match.index));
    if ((number === undefined && !follows) || /条例$|法$/.test(title)) continue;
    if (isNamed(ownTitle, title)) continue;
    if (!found.has(title))
      found.set(title, { title, docNumber: number === undefined ? null : brackets(number) });
  }
  return [...found.values()].slice(0, MOST_CITED);
}

const isNamed = (ownTitle: string, title: string): boolean =>
  ownTitle !== '' && (bare(ownTitle).includes(title) || title.includes(bare(ownTitle)));

const bare = (text: string): string => brackets(plainText(text)).replace(/[《》]/g, '');

/** Does the text cite this document, by its number or by its title? */
export function cites(
  cited: readonly CitedDocument[],
  { title, docNumber }: { readonly title: string; readonly docNumber: string | null },
): boolean {
  return cited.some(
    (one) =>
      (one.docNumber !== null && docNumber !== null && bare(one.docNumber) === bare(docNumber)) ||
      bare(one.title) === bare(title) ||
      (bare(one.title).length > 8 && bare(title).includes(bare(one.title))),
  );
}
