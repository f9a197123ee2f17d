// Chromium 90 is in use on Xinchuang terminals. Syntax is compiled for it; what libraries call at run time and it does
// not have is added here: Object.hasOwn came with 93.
if (!('hasOwn' in Object)) {
  Object.defineProperty(Object, 'hasOwn', {
    value: (target: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(target, key),
    configurable: true,
    writable: true,
  });
}

export {};
