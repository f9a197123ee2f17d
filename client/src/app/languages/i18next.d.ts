import 'i18next';
import type { Texts } from './texts.zh-cn.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: Texts;
  }
}
