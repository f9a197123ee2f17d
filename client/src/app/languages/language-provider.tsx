import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { LabelsContext } from '../../lib/labels/labels.js';
import {
  LanguageContext,
  storedLanguage,
  storeLanguage,
  type Language,
} from '../../lib/language/language.js';
import { applyPack, texts } from './apply-pack.js';
import { ThemeProvider } from '../theme/theme-provider.js';
import type { LanguagePack } from './pack.js';

const loadPack = async (language: Language): Promise<LanguagePack> =>
  (language === 'en' ? await import('./en.js') : await import('./zh-cn.js')).pack;

interface Loaded {
  readonly language: Language;
  readonly pack: LanguagePack;
}

/** Shows nothing until the first catalogue is there; a switch keeps the old words until the new ones have come. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [first] = useState(storedLanguage);
  const wanted = useRef(first);

  const load = useCallback(async (language: Language) => {
    wanted.current = language;
    const pack = await loadPack(language);
    if (wanted.current !== language) return;
    applyPack(language, pack);
    setLoaded({ language, pack });
  }, []);

  useEffect(() => void load(first), [load, first]);

  const choice = useMemo(
    () => ({
      language: loaded?.language ?? first,
      choose: (language: Language) => {
        storeLanguage(language);
        void load(language);
      },
    }),
    [loaded, load, first],
  );

  if (!loaded) return null;
  return (
    <I18nextProvider i18n={texts}>
      <LanguageContext value={choice}>
        <LabelsContext value={loaded.pack.labels}>
          <ThemeProvider locale={loaded.pack.antdLocale}>{children}</ThemeProvider>
        </LabelsContext>
      </LanguageContext>
    </I18nextProvider>
  );
}
