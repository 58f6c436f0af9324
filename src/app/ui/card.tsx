import { useId, type ReactNode } from 'react';

interface CardProps {
  title?: string | undefined;
  subtitle?: ReactNode;
  /** At the right of the title. */
  actions?: ReactNode;
  children?: ReactNode;
}

/** A panel on a page, named by its title. */
export function Card({ title, subtitle, actions, children }: CardProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className="rounded-card border border-line bg-panel p-5 max-sm:p-4"
    >
      {(title ?? actions) && (
        <header className="mb-3 flex flex-wrap items-start justify-between gap-3">
          <div className="min-w-0">
            {title && (
              <h2 id={id} className="text-xl font-bold">
                {title}
              </h2>
            )}
            {subtitle && <p className="mt-0.5 text-muted">{subtitle}</p>}
          </div>
          {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
        </header>
      )}
      {children}
    </section>
  );
}
