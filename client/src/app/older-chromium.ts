// Chromium 90 is in use on Xinchuang terminals. Syntax is compiled for it; what libraries call at run time and it does
// not have is added here: Object.hasOwn came with 93.
if (!('hasOwn' in Object)) {
  Object.defineProperty(Object, 'hasOwn', {
    value: (target: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(target, key),
    configurable: true,
    writable: true,
  });
}

// structuredClone came with 98. What draws charts would copy an error with it, and nothing calls it for anything else.
if (!('structuredClone' in globalThis)) {
  Object.defineProperty(globalThis, 'structuredClone', {
    value: (error: unknown) => {
      if (!(error instanceof Error)) throw new TypeError('only errors are copied in so old a browser');
      return new Error(error.message);
    },
    configurable: true,
    writable: true,
  });
}

export {};
