import antdLocale from 'antd/locale/en_US';
import { labelsEn } from '../../lib/labels/labels.en.js';
import type { LanguagePack } from './pack.js';
import { textsEn } from './texts.en.js';

export const pack: LanguagePack = { texts: textsEn, labels: labelsEn, antdLocale, dayjsLocale: 'en' };
