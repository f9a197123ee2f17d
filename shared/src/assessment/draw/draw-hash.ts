/** The hash functions of a draw, injected: where this code runs there is no Node. Both answer in hexadecimal. */
export interface DrawHash {
  sha256(text: string): string;
  /** HMAC-SHA256 of the text under the key, both as UTF-8. */
  hmac(key: string, text: string): string;
}

/** Where seeds come from: 64 hexadecimal digits that nobody can foresee. */
export interface SeedSource {
  next(): string;
}
