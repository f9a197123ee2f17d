/// <reference types="node" />
// What antd and Apollo expect of a browser and jsdom does not have.
import { TextDecoder, TextEncoder } from 'node:util';

class ResizeObserverStub {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** React schedules with it; Node's own keeps the process alive after the last test. */
class MessageChannelStub {
  readonly port1: { onmessage: ((event: { data: unknown }) => void) | null } = { onmessage: null };
  readonly port2 = {
    postMessage: (data: unknown) => void setTimeout(() => this.port1.onmessage?.({ data }), 0),
  };
}

Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  ResizeObserver: ResizeObserverStub,
  MessageChannel: MessageChannelStub,
});
// jsdom would match antd's thousands of rules against each element that a role is looked for in: minutes. What
// tests ask of styles is whether something is hidden, and that is written on the element.
window.getComputedStyle = (element: Element) => (element as HTMLElement).style;
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
