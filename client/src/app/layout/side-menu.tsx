import { Menu } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useViewer } from '../../lib/viewer/viewer-context.js';
import { Icon } from '../../ui/icon.js';
import { currentEntry, permittedMenu } from './menu-table.js';

export function SideMenu() {
  const { t } = useTranslation('app');
  const { pathname } = useLocation();
  const menu = permittedMenu(useViewer().permittedActions);
  const current = currentEntry(menu, pathname);
  return (
    <nav aria-label={t('menuLabel')}>
      <Menu
        theme="dark"
        mode="inline"
        selectedKeys={current ? [current] : []}
        items={menu.map((group) => ({
          type: 'group',
          key: group.text,
          label: t(`menu.${group.text}`),
          children: group.entries.map(({ text, to, icon }) => ({
            key: to,
            icon: <Icon name={icon} />,
            label: (
              <Link to={to} aria-current={to === current ? 'page' : undefined}>
                {t(`menu.${text}`)}
              </Link>
            ),
          })),
        }))}
      />
    </nav>
  );
}
