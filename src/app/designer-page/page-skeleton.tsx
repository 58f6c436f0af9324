/** The outline of the screen while a plan is loaded. */
export function PageSkeleton() {
  const bar = 'rounded-control bg-hover';
  return (
    <div aria-busy="true" className="grid h-dvh grid-rows-[var(--spacing-header)_minmax(0,1fr)] bg-background">
      <output className="sr-only">Loading the plan</output>
      <div aria-hidden="true" className="flex items-center gap-3 border-b border-line bg-panel px-3.5">
        <span className={`size-7 ${bar}`} />
        <span className={`h-4 w-56 ${bar}`} />
        <span className={`ml-auto h-8 w-24 ${bar}`} />
        <span className={`h-8 w-24 ${bar}`} />
      </div>
      <div aria-hidden="true" className="flex animate-pulse items-center gap-16 px-16 md:pl-32">
        {[0, 1, 2].map((card) => (
          <span key={card} className="h-24 w-56 rounded-card border border-line bg-panel" />
        ))}
      </div>
    </div>
  );
}
