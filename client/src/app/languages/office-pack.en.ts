import { labelsEn } from '../../lib/labels/labels.en.js';
import { officeTextsEn } from './office-texts.en.js';
import type { OfficePack } from './pack.js';

export const officePack: OfficePack = { texts: officeTextsEn, labels: labelsEn };
