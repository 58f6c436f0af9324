/** While a plan is loaded: says so, and lets the frame and the first view that stand in index.html be seen behind it. */
export function PageSkeleton() {
  return (
    <div data-loading="" aria-busy="true">
      <output className="sr-only">Loading the plan</output>
    </div>
  );
}
