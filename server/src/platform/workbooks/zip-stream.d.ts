declare module 'zip-stream' {
  import type { Readable } from 'node:stream';
  import type { ZlibOptions } from 'node:zlib';

  /** Packs one entry after the other; `entry` calls back when the next may begin. */
  class ZipStream extends Readable {
    constructor(options: { readonly zlib: ZlibOptions });
    entry(
      source: string | Readable,
      data: { readonly name: string; readonly date: Date },
      callback: (error?: Error | null) => void,
    ): this;
    finish(): void;
  }

  export = ZipStream;
}
