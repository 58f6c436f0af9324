import { useId, type ReactNode } from 'react';

interface SectionProps {
  title: string;
  /** One sentence under the title. */
  about?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

/** A part of a page or form under its own heading. */
export function Section({ title, about, actions, children }: SectionProps) {
  const id = useId();
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2.5 border-t border-line pt-4">
      <div className="flex flex-col gap-0.5">
        <div className="flex min-h-7 flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <h3 id={id} className="text-md font-semibold">
            {title}
          </h3>
          {actions !== undefined && <div className="flex flex-wrap gap-2">{actions}</div>}
        </div>
        {about !== undefined && <p className="text-muted">{about}</p>}
      </div>
      {children}
    </section>
  );
}
