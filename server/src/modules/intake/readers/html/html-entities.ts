/** The entities that Chinese pages use; any other stays as it is printed. */
const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ensp: '\u2002',
  emsp: '\u3000',
  thinsp: '\u2009',
  zwnj: '',
  zwj: '',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  lsaquo: '‹',
  rsaquo: '›',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  middot: '·',
  bull: '•',
  permil: '‰',
  times: '×',
  divide: '÷',
  plusmn: '±',
  le: '≤',
  ge: '≥',
  deg: '°',
  sect: '§',
  para: '¶',
  copy: '©',
  reg: '®',
  yen: '¥',
  larr: '←',
  rarr: '→',
  uarr: '↑',
  darr: '↓',
  sup2: '²',
  sup3: '³',
  frac12: '½',
};
/** What browsers make of the Windows codes that pages write by number. */
const WINDOWS: Readonly<Record<number, string>> = {
  0x85: '…',
  0x91: '‘',
  0x92: '’',
  0x93: '“',
  0x94: '”',
  0x95: '•',
  0x96: '–',
  0x97: '—',
};

function character(code: number): string {
  if (WINDOWS[code] !== undefined) return WINDOWS[code];
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

/** Character references as characters. Decoded once: `&amp;lt;` is the text `&lt;`. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(
        /&(?:#x([\da-f]{1,6})|#(\d{1,7})|([a-z]{2,8}\d{0,2}));?/gi,
        (whole, hex?: string, decimal?: string, name?: string) => {
          if (hex !== undefined) return character(parseInt(hex, 16));
          if (decimal !== undefined) return character(Number(decimal));
          return NAMED[name ?? ''] ?? NAMED[(name ?? '').toLowerCase()] ?? whole;
        },
      )
    : text;
