import { ConfigProvider, type ConfigProviderProps } from 'antd';
import type { ReactNode } from 'react';
import { theme } from './tokens.js';

/** antd's theme and words. Two-character buttons stay unspaced, so that 提交 is found as 提交. */
export function ThemeProvider({
  locale,
  children,
}: {
  locale: ConfigProviderProps['locale'];
  children: ReactNode;
}) {
  return (
    <ConfigProvider
      theme={theme}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: true, scrollToFirstError: true }}
      {...(locale && { locale })}
    >
      {children}
    </ConfigProvider>
  );
}
