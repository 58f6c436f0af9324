interface SpinnerProps {
  size?: number | undefined;
  /** Read aloud; leave out when the text beside it already says that work goes on. */
  label?: string | undefined;
}

/** A turning ring for work of unknown length. */
export function Spinner({ size = 16, label }: SpinnerProps) {
  return (
    <span
      className="inline-block shrink-0 animate-spin rounded-full border-2 border-current border-r-transparent"
      style={{ width: size, height: size }}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    />
  );
}
