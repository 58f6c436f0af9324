/** The outline of the home screen while the clients are asked for. */
export function HomeSkeleton() {
  return (
    <div aria-busy="true" className="flex flex-col gap-6">
      <output className="sr-only">Loading the clients</output>
      <div aria-hidden="true" className="h-32 animate-pulse rounded-card border border-line bg-panel" />
      <div aria-hidden="true" className="grid animate-pulse grid-cols-[repeat(auto-fill,minmax(17rem,1fr))] gap-4">
        {[0, 1, 2].map((card) => (
          <span key={card} className="h-72 rounded-card border border-line bg-panel" />
        ))}
      </div>
    </div>
  );
}
