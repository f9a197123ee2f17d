import { labelsZhCn } from '../../lib/labels/labels.zh-cn.js';
import { officeTextsZhCn } from './office-texts.zh-cn.js';
import type { OfficePack } from './pack.js';

export const officePack: OfficePack = { texts: officeTextsZhCn, labels: labelsZhCn };
