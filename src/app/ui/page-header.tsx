import type { ReactNode, Ref } from 'react';

interface PageHeaderProps {
  title: string;
  /** One or two sentences: what the page is for. */
  about: ReactNode;
  /** At the right of the title, the one that matters most last; below it on a phone. */
  actions?: ReactNode;
  /** Above the title, such as pages that belong together. */
  above?: ReactNode;
  /** To put the focus on the title, where what had it has gone. */
  titleRef?: Ref<HTMLHeadingElement>;
}

/** The head of a page, the same on every page: what it is, what it is for, and what can be done on it. */
export function PageHeader({ title, about, actions, above, titleRef }: PageHeaderProps) {
  return (
    <header className="flex flex-col gap-2">
      {above}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="min-w-0 flex-[1_1_20rem]">
          <h1 ref={titleRef} tabIndex={titleRef ? -1 : undefined} className="text-2xl font-bold outline-none">
            {title}
          </h1>
          <p className="mt-0.5 max-w-[44rem] text-muted">{about}</p>
        </div>
        {actions && (
          <div data-print="hide" className="flex flex-wrap gap-2">
            {actions}
          </div>
        )}
      </div>
    </header>
  );
}
