import { Breadcrumb } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PageTitle } from './page-title.js';
import { WidePaper } from './wide-paper.js';

interface Crumb {
  readonly label: string;
  readonly to: string;
}

interface PageHeaderProps {
  title: string;
  /** One line on what the page is for, or the facts that tell this page from its sisters. */
  description?: ReactNode;
  /** The pages above this one, outermost first. */
  crumbs?: readonly Crumb[];
  tags?: ReactNode;
  actions?: ReactNode;
  /** A3 across for tables that A4 has no room for. */
  paper?: 'wide';
}

/** The one h1 of a page, its document title and its main buttons. */
export function PageHeader({ title, description, crumbs, tags, actions, paper }: PageHeaderProps) {
  return (
    <header className="page-header">
      <PageTitle title={title} />
      {paper === 'wide' && <WidePaper />}
      {crumbs && (
        <Breadcrumb items={crumbs.map(({ label, to }) => ({ title: <Link to={to}>{label}</Link> }))} />
      )}
      <div className="page-header-row">
        <div className="page-header-words">
          <h1>
            {title}
            {tags && <span className="page-header-tags">{tags}</span>}
          </h1>
          {description && <div className="page-header-description">{description}</div>}
        </div>
        {actions && <div className="page-header-actions">{actions}</div>}
      </div>
    </header>
  );
}
