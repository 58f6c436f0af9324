/** What a section looks like until its code is there; seen only where that takes longer than a blink. */
export function SectionSkeleton() {
  const bar = 'rounded-control bg-hover';
  return (
    <div aria-busy="true" className="appears-late flex flex-col gap-3 px-6 pt-6 max-sm:px-4">
      <output className="sr-only">Loading</output>
      <span className={`h-7 w-40 ${bar}`} />
      <span className={`h-4 w-80 max-w-full ${bar}`} />
      <span className="mt-3 h-64 max-w-[64rem] rounded-card border border-line bg-panel" />
    </div>
  );
}
