import antdLocale from 'antd/locale/en_US';
import { accessLabelsEn } from '#shared/access/access.labels.en.js';
import { identityLabelsEn } from '#shared/identity/identity.labels.en.js';
import { kernelLabelsEn } from '#shared/kernel/kernel.labels.en.js';
import { guestTextsEn } from './guest-texts.en.js';
import type { GuestPack } from './pack.js';

export const guestPack: GuestPack = {
  texts: guestTextsEn,
  labels: { access: accessLabelsEn, identity: identityLabelsEn, kernel: kernelLabelsEn },
  antdLocale,
  dayjsLocale: 'en',
};
