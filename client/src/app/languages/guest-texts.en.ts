import type { GuestTexts } from './guest-texts.zh-cn.js';
import { identityTextsEn } from '../../features/identity/texts.en.js';
import { uiTextsEn } from '../../ui/texts.en.js';
import { appTextsEn } from '../texts.en.js';

export const guestTextsEn: GuestTexts = {
  app: appTextsEn,
  ui: uiTextsEn,
  identity: identityTextsEn,
};
