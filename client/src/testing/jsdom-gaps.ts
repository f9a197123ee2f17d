/// <reference types="node" />
// What antd and Apollo expect of a browser and jsdom does not have.
import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';

class ResizeObserverStub {
  observe() {}
  unobserve() {}
  disconnect() {}
}

const realGetComputedStyle = window.getComputedStyle.bind(window);

Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: ResizeObserverStub, MessageChannel });
window.getComputedStyle = (element: Element) => realGetComputedStyle(element);
window.matchMedia = (query: string) =>
  ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
    dispatchEvent: () => false,
    onchange: null,
  }) as MediaQueryList;
