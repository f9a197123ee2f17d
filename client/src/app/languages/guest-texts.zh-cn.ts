import { identityTextsZhCn } from '../../features/identity/texts.zh-cn.js';
import { uiTextsZhCn } from '../../ui/texts.zh-cn.js';
import { appTextsZhCn } from '../texts.zh-cn.js';

/** What stands on the pages before the log-in, and in the frame of all others. */
export const guestTextsZhCn = {
  app: appTextsZhCn,
  ui: uiTextsZhCn,
  identity: identityTextsZhCn,
};

export type GuestTexts = typeof guestTextsZhCn;
