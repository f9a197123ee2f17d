import type { ThemeConfig } from 'antd';

const FONTS =
  '-apple-system, "Segoe UI", "PingFang SC", "Microsoft YaHei", "Source Han Sans SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif';

/** Calm blue-teal for what can be done, one warm amber for what wants attention; fonts of the terminal only. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0f5c7a',
    colorInfo: '#0f5c7a',
    colorLink: '#0f5c7a',
    // antd would make it lighter than a row under the pointer lets words be.
    colorLinkHover: '#0a4259',
    colorSuccess: '#2b7a4b',
    colorWarning: '#a35a00',
    colorError: '#b3261e',
    // antd derives muddy grounds from dark signal colours.
    colorInfoBg: '#eaf4f8',
    colorSuccessBg: '#eef7f1',
    colorWarningBg: '#fdf5e6',
    colorErrorBg: '#fdf0ef',
    colorTextBase: '#17252f',
    colorTextSecondary: '#4a5b66',
    colorTextTertiary: '#5d6d78',
    colorTextDescription: '#5d6d78',
    colorTextPlaceholder: '#66757f',
    colorBgLayout: '#f2f5f7',
    colorBorderSecondary: '#e1e7eb',
    borderRadius: 4,
    fontFamily: FONTS,
    fontSize: 14,
    lineHeight: 1.6,
  },
  components: {
    Table: {
      headerBg: '#eef3f6',
      headerColor: '#2c3e4a',
      cellPaddingBlockSM: 7,
      rowHoverBg: '#f4f9fb',
      rowSelectedBg: '#e6f1f6',
      rowSelectedHoverBg: '#dbeaf1',
    },
    Layout: {
      headerBg: '#ffffff',
      siderBg: '#0b3447',
      bodyBg: '#f2f5f7',
      headerHeight: 56,
      headerPadding: '0 24px',
    },
    Menu: {
      darkItemBg: '#0b3447',
      darkSubMenuItemBg: '#0b3447',
      darkItemColor: '#d3e0e7',
      darkGroupTitleColor: '#9db6c3',
      darkItemSelectedBg: '#17607f',
      itemHeight: 38,
    },
    Card: { headerFontSize: 15 },
  },
};

/** 长辈版 by GB/T 37668: letters from 18 px, targets from 44 px. */
export const largeTheme: ThemeConfig = {
  token: { ...theme.token, fontSize: 18, controlHeight: 44, controlHeightSM: 44, controlInteractiveSize: 22 },
  components: { ...theme.components, Menu: { ...theme.components?.Menu, itemHeight: 48 } },
};
