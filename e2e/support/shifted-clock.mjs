import { env } from 'node:process';

// Loaded before a server that is to live some days ahead: deadlines pass without anybody waiting for them.
const aheadMs = Number(env.DUHENG_E2E_DAYS_AHEAD) * 86_400_000;
const Present = Date;

globalThis.Date = class Date extends Present {
  constructor(...parts) {
    if (parts.length === 0) super(Present.now() + aheadMs);
    else super(...parts);
  }

  static now() {
    return Present.now() + aheadMs;
  }

  static [Symbol.hasInstance](value) {
    return value instanceof Present;
  }
};
