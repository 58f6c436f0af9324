import { FLOW_PAGES, type FlowPage } from '../shell/flow-page.ts';
import { hrefOf } from '../shell/place.ts';
import { Icon } from '../ui/icon.tsx';

const WORDS = {
  flow: { label: 'Canvas', icon: 'workflow' },
  outline: { label: 'Outline', icon: 'list-tree' },
} as const;

interface FlowViewSwitchProps {
  plan: string;
  flow: string;
  page: FlowPage;
  onChoose: (page: FlowPage) => void;
}

/** The same flow drawn or as an outline. Links, since both have an address. */
export function FlowViewSwitch({ plan, flow, page, onChoose }: FlowViewSwitchProps) {
  return (
    <nav
      aria-label="How the flow is shown"
      className="inline-flex shrink-0 rounded-control border border-line-strong bg-background p-0.5"
    >
      {FLOW_PAGES.map((choice) => (
        <a
          key={choice}
          href={hrefOf({ plan, page: choice, flow })}
          title={WORDS[choice].label}
          aria-current={choice === page ? 'page' : undefined}
          className="inline-flex min-h-7 items-center gap-1.5 rounded-small px-2.5 text-sm font-semibold text-muted aria-[current]:bg-panel aria-[current]:text-text aria-[current]:shadow-card aria-[current]:ring-1 aria-[current]:ring-line-strong"
          onClick={(event) => {
            // A new tab is the browser's business.
            if (event.metaKey || event.ctrlKey || event.shiftKey) return;
            event.preventDefault();
            onChoose(choice);
          }}
        >
          <span className="contents @max-2xl/bar:hidden @max-md/bar:contents">
            <Icon name={WORDS[choice].icon} size={14} />
          </span>
          <span className="@max-md/bar:sr-only">{WORDS[choice].label}</span>
        </a>
      ))}
    </nav>
  );
}
