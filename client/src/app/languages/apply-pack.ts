import dayjs from 'dayjs';
import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { Language } from '../../lib/language/language.js';
import type { GuestPack, OfficePack } from './pack.js';

/** The catalogues are plain typed objects; i18next looks them up and fills them in, React escapes. */
export const texts: i18n = createInstance();
void texts.use(initReactI18next).init({
  resources: {},
  lng: 'zh-CN',
  fallbackLng: false,
  interpolation: { escapeValue: false },
  react: { useSuspense: false },
});

export function applyPack(language: Language, guest: GuestPack, office?: OfficePack): void {
  for (const [namespace, catalogue] of Object.entries({ ...guest.texts, ...office?.texts }))
    texts.addResourceBundle(language, namespace, catalogue);
  void texts.changeLanguage(language);
  dayjs.locale(guest.dayjsLocale);
  document.documentElement.lang = language;
}
