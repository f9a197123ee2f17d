import { describe, expect, it } from '@jest/globals';
import { assessmentLabelsEn } from '../assessment/assessment.labels.en.js';
import { assessmentLabelsZhCn } from '../assessment/assessment.labels.zh-cn.js';
import { analysisLabelsEn } from '../assessment/analysis/analysis.labels.en.js';
import { analysisLabelsZhCn } from '../assessment/analysis/analysis.labels.zh-cn.js';
import { burdenLabelsEn } from '../assessment/burden-lint/burden.labels.en.js';
import { burdenLabelsZhCn } from '../assessment/burden-lint/burden.labels.zh-cn.js';
import { preReadLabelsEn } from '../briefings/pre-read/pre-read.labels.en.js';
import { preReadLabelsZhCn } from '../briefings/pre-read/pre-read.labels.zh-cn.js';
import { notificationsLabelsEn } from '../notifications/notifications.labels.en.js';
import { notificationsLabelsZhCn } from '../notifications/notifications.labels.zh-cn.js';
import { lightsLabelsEn } from '../progress/lights/lights.labels.en.js';
import { lightsLabelsZhCn } from '../progress/lights/lights.labels.zh-cn.js';
import { progressLabelsEn } from '../progress/progress.labels.en.js';
import { progressLabelsZhCn } from '../progress/progress.labels.zh-cn.js';
import { attentionLabelsEn } from './attention/attention.labels.en.js';
import { attentionLabelsZhCn } from './attention/attention.labels.zh-cn.js';
import { dashboardsLabelsEn } from './dashboards.labels.en.js';
import { dashboardsLabelsZhCn } from './dashboards.labels.zh-cn.js';

type Entry = readonly [path: string, text: string];

function entries(labels: object, path = ''): Entry[] {
  return Object.entries(labels).flatMap(([key, value]: [string, unknown]): Entry[] =>
    typeof value === 'object' && value !== null
      ? entries(value, `${path}${key}/`)
      : [[`${path}${key}`, String(value)]],
  );
}

const places = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each([
  ['progress', progressLabelsZhCn, progressLabelsEn],
  ['lights', lightsLabelsZhCn, lightsLabelsEn],
  ['attention', attentionLabelsZhCn, attentionLabelsEn],
  ['notifications', notificationsLabelsZhCn, notificationsLabelsEn],
  ['dashboards', dashboardsLabelsZhCn, dashboardsLabelsEn],
  ['pre-read', preReadLabelsZhCn, preReadLabelsEn],
  ['assessment', assessmentLabelsZhCn, assessmentLabelsEn],
  ['burden', burdenLabelsZhCn, burdenLabelsEn],
  ['analysis', analysisLabelsZhCn, analysisLabelsEn],
])('%s labels', (_domain, zh, en) => {
  it('name the same values in both languages', () => {
    const inEnglish = new Map(entries(en));
    for (const [path, text] of entries(zh))
      expect([path, places(inEnglish.get(path) ?? '')]).toEqual([path, places(text)]);
  });

  it('leave no text empty and no English in the Chinese', () => {
    for (const [path, text] of entries(zh))
      expect([path, text]).toEqual([path, expect.stringMatching(/[一-鿿]/)]);
    for (const [path, text] of entries(en))
      expect([path, text]).toEqual([path, expect.not.stringMatching(/[一-鿿]/)]);
  });
});
