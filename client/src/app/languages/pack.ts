import type { ConfigProviderProps } from 'antd';
import type { GuestLabels, Labels } from '../../lib/labels/labels.js';
import type { GuestTexts } from './guest-texts.zh-cn.js';
import type { OfficeTexts } from './office-texts.zh-cn.js';

/** What every page needs in a language; one chunk each, so that a terminal loads only its own. */
export interface GuestPack {
  readonly texts: GuestTexts;
  readonly labels: GuestLabels;
  readonly antdLocale: NonNullable<ConfigProviderProps['locale']>;
  readonly dayjsLocale: string;
}

/** What the pages behind the log-in need besides: five times as much, which the log-in page does not wait for. */
export interface OfficePack {
  readonly texts: OfficeTexts;
  readonly labels: Labels;
}

export type Texts = GuestTexts & OfficeTexts;
