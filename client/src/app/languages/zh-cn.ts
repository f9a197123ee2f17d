import antdLocale from 'antd/locale/zh_CN';
import 'dayjs/locale/zh-cn';
import { labelsZhCn } from '../../lib/labels/labels.zh-cn.js';
import type { LanguagePack } from './pack.js';
import { textsZhCn } from './texts.zh-cn.js';

export const pack: LanguagePack = { texts: textsZhCn, labels: labelsZhCn, antdLocale, dayjsLocale: 'zh-cn' };
