import type { ReactNode } from 'react';

interface PanelProps {
  title?: ReactNode;
  extra?: ReactNode;
  children: ReactNode;
  /** No inner padding: for tables that reach the edges. */
  flush?: boolean;
  /** Nothing below the head: what it opens is closed. */
  hollow?: boolean;
}

/** A white sheet on the page. */
export function Panel({ title, extra, children, flush = false, hollow = false }: PanelProps) {
  return (
    <section className={flush ? 'panel panel-flush' : 'panel'}>
      {(title || extra) && (
        <div className="panel-head">
          {title && <h2>{title}</h2>}
          {extra && <div className="panel-extra">{extra}</div>}
        </div>
      )}
      {!hollow && <div className="panel-body">{children}</div>}
    </section>
  );
}
