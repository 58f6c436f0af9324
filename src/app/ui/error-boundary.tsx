import { Component, lazy, Suspense, type ReactNode } from 'react';
import { BrokenPlainly } from './broken-plainly.tsx';

/** Where a new version has taken the place of this one, its words are gone, too. */
const Broken = lazy(async () => {
  try {
    return { default: (await import('./broken.tsx')).Broken };
  } catch {
    return { default: BrokenPlainly };
  }
});

interface ErrorBoundaryProps {
  /** What is lost while this does not work, such as "The settings". */
  part: string;
  /** The whole page, or a panel beside things that work on. */
  whole?: boolean | undefined;
  /** Another value is another thing to show, which may work. */
  shows?: string | undefined;
  /** A window over the page, which can be closed instead. */
  onClose?: (() => void) | undefined;
  children: ReactNode;
}

interface ErrorBoundaryState {
  readonly error: unknown;
  readonly failed: boolean;
  readonly shows: string | undefined;
}

/** Keeps an error of one part from taking the page with it: it is said in place, with a way on. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, failed: false, shows: this.props.shows };

  static getDerivedStateFromError(error: unknown) {
    return { error, failed: true };
  }

  static getDerivedStateFromProps({ shows }: ErrorBoundaryProps, before: ErrorBoundaryState) {
    return shows === before.shows ? null : { error: null, failed: false, shows };
  }

  override render() {
    const { part, whole, onClose, children } = this.props;
    if (!this.state.failed) return children;
    return (
      <Suspense fallback={null}>
        <Broken
          part={part}
          whole={whole}
          error={this.state.error}
          onClose={onClose}
          onRetry={() => this.setState({ error: null, failed: false })}
        />
      </Suspense>
    );
  }
}
