import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { I18nextProvider } from 'react-i18next';
import { GuestLabelsContext, LabelsContext } from '../../lib/labels/labels.js';
import {
  LanguageContext,
  storedLanguage,
  storeLanguage,
  type Language,
} from '../../lib/language/language.js';
import { applyPack, texts } from './apply-pack.js';
import { ThemeProvider } from '../theme/theme-provider.js';
import { OfficeWordsContext } from './office-words.js';
import type { GuestPack, OfficePack } from './pack.js';

const loadGuestPack = async (language: Language): Promise<GuestPack> =>
  (language === 'en' ? await import('./guest-pack.en.js') : await import('./guest-pack.zh-cn.js')).guestPack;
const loadOfficePack = async (language: Language): Promise<OfficePack> =>
  (language === 'en' ? await import('./office-pack.en.js') : await import('./office-pack.zh-cn.js'))
    .officePack;

interface Wanted {
  readonly language: Language;
  /** Somebody is logged in, or was when the page was opened. */
  readonly office: boolean;
}

interface Loaded {
  readonly language: Language;
  readonly guest: GuestPack;
  readonly office: OfficePack | undefined;
}

/** Shows nothing until the first catalogue is there; a switch keeps the old words until the new ones have come. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [loaded, setLoaded] = useState<Loaded>();
  const [first] = useState(storedLanguage);
  const wanted = useRef<Wanted>({ language: first, office: false });

  const load = useCallback(async (change: Partial<Wanted>) => {
    const now = { ...wanted.current, ...change };
    wanted.current = now;
    const [guest, office] = await Promise.all([
      loadGuestPack(now.language),
      now.office ? loadOfficePack(now.language) : undefined,
    ]);
    if (wanted.current !== now) return;
    applyPack(now.language, guest, office);
    setLoaded({ language: now.language, guest, office });
  }, []);

  useEffect(() => void load({}), [load]);

  const choice = useMemo(
    () => ({
      language: loaded?.language ?? first,
      choose: (language: Language) => {
        storeLanguage(language);
        void load({ language });
      },
    }),
    [loaded, load, first],
  );
  const officeWords = useMemo(
    () => ({ here: loaded?.office !== undefined, bring: () => load({ office: true }) }),
    [loaded, load],
  );

  if (!loaded) return null;
  return (
    <I18nextProvider i18n={texts}>
      <LanguageContext value={choice}>
        <OfficeWordsContext value={officeWords}>
          <GuestLabelsContext value={loaded.guest.labels}>
            <LabelsContext value={loaded.office?.labels ?? null}>
              <ThemeProvider locale={loaded.guest.antdLocale}>{children}</ThemeProvider>
            </LabelsContext>
          </GuestLabelsContext>
        </OfficeWordsContext>
      </LanguageContext>
    </I18nextProvider>
  );
}
