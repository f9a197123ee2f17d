import { ConfigProvider, type ConfigProviderProps } from 'antd';
import type { ReactNode } from 'react';
import { useReadingSize } from '../../lib/reading-size.js';
import { largeTheme, theme } from './tokens.js';

/** antd's theme and words. Two-character buttons stay unspaced, so that 提交 is found as 提交. */
export function ThemeProvider({
  locale,
  children,
}: {
  locale: ConfigProviderProps['locale'];
  children: ReactNode;
}) {
  const { large } = useReadingSize();
  return (
    <ConfigProvider
      theme={large ? largeTheme : theme}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: true, scrollToFirstError: true }}
      {...(locale && { locale })}
    >
      {children}
    </ConfigProvider>
  );
}
