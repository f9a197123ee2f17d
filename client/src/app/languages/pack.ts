import type { ConfigProviderProps } from 'antd';
import type { Labels } from '../../lib/labels/labels.js';
import type { Texts } from './texts.zh-cn.js';

/** Everything that changes with the language; one chunk each, so that a terminal loads only its own. */
export interface LanguagePack {
  readonly texts: Texts;
  readonly labels: Labels;
  readonly antdLocale: NonNullable<ConfigProviderProps['locale']>;
  readonly dayjsLocale: string;
}
