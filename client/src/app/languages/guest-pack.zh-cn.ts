import antdLocale from 'antd/locale/zh_CN';
import 'dayjs/locale/zh-cn';
import { accessLabelsZhCn } from '#shared/access/access.labels.zh-cn.js';
import { identityLabelsZhCn } from '#shared/identity/identity.labels.zh-cn.js';
import { kernelLabelsZhCn } from '#shared/kernel/kernel.labels.zh-cn.js';
import { guestTextsZhCn } from './guest-texts.zh-cn.js';
import type { GuestPack } from './pack.js';

export const guestPack: GuestPack = {
  texts: guestTextsZhCn,
  labels: { access: accessLabelsZhCn, identity: identityLabelsZhCn, kernel: kernelLabelsZhCn },
  antdLocale,
  dayjsLocale: 'zh-cn',
};
