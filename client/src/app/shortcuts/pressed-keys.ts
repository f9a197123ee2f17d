/** What of a keyboard event decides about shortcuts. */
export interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  /** An input method is putting a character together. */
  readonly isComposing: boolean;
  /** 229 in older Chromium while an input method has the key. */
  readonly keyCode: number;
  /** The keys go into a text. */
  readonly typing: boolean;
}

/**
 * The name of a press as the table of shortcuts writes it, `mod+k`, `?`, `g`; null when the key belongs to somebody
 * else: the input method, the text that is being typed, or the browser.
 */
export function nameOf(press: Press): string | null {
  if (press.isComposing || press.keyCode === 229 || press.altKey || press.key.length !== 1) return null;
  const modified = press.ctrlKey || press.metaKey;
  if (modified) return `mod+${press.key.toLowerCase()}`;
  return press.typing ? null : press.key;
}

/** What has been pressed so far towards a sequence such as `g l`: the whole of it, its beginning, or nothing. */
export function followed(before: string, name: string, known: readonly string[]): string {
  const sequence = before === '' ? name : `${before} ${name}`;
  const begins = (keys: string) => known.some((one) => one === keys || one.startsWith(`${keys} `));
  if (begins(sequence)) return sequence;
  return begins(name) ? name : '';
}
