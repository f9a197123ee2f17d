import type { MenuProps } from 'antd';

/**
 * For menus whose entries are links. A key is heard by the entry, and the menu is gone before the link in it would have
 * been followed: here the entry follows it.
 */
export const followLink: NonNullable<MenuProps['onClick']> = ({ domEvent }) => {
  if (domEvent.type !== 'keydown') return;
  domEvent.preventDefault();
  domEvent.currentTarget.querySelector('a')?.click();
};
