import { memo } from 'react';
import { useStore, type StoreApi } from 'zustand';
import { Icon } from '../ui/icon.tsx';
import { IconButton } from '../ui/icon-button.tsx';
import { IconTile } from '../ui/icon-tile.tsx';
import { NameInPlace } from '../ui/name-in-place.tsx';
import type { Leads } from './outline-tree.ts';
import type { OutlineView } from './outline-view.ts';
import type { RowMarks } from './row-marks.ts';
import type { RowWords } from './row-words.ts';

/** What a row may ask of the outline; the same object for as long as the outline is on the page. */
export interface RowActions {
  readonly toggle: (row: string) => void;
  readonly menu: (row: string, anchor: Element) => void;
  readonly open: (row: string) => void;
  readonly endRename: (row: string, name: string | null) => void;
}

interface OutlineRowLineProps extends RowWords, RowMarks {
  id: string;
  level: number;
  position: number;
  setSize: number;
  /** Null without children. */
  isExpanded: boolean | null;
  leads: Leads['to'];
  /** The step of a full row. */
  step: string | null;
  view: StoreApi<OutlineView>;
  actions: RowActions;
}

/** One row of the outline. Its keys are the tree's; its buttons are for the pointer, and in its menu for everybody. */
export const OutlineRowLine = memo(function OutlineRowLine({ id, view, actions, step, ...row }: OutlineRowLineProps) {
  const isCurrent = useStore(view, ({ current }) => current === id);
  const isRenaming = useStore(view, ({ renaming }) => step !== null && renaming === step);
  return (
    // The tree around it has the keys of all rows.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="treeitem"
      data-row={id}
      data-leads={row.leads}
      data-active={row.isActive || undefined}
      data-dimmed={row.isDimmed || undefined}
      aria-label={row.label + row.spoken}
      aria-describedby={row.description === '' ? undefined : `about-${id}`}
      aria-level={row.level}
      aria-setsize={row.setSize}
      aria-posinset={row.position}
      aria-expanded={row.isExpanded ?? undefined}
      aria-selected={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      className="outline-row"
      style={{ '--level': row.level - 1 } as React.CSSProperties}
    >
      <span className="outline-indent" aria-hidden="true" />
      {row.isExpanded === null ? (
        <span className="outline-fold" aria-hidden="true" />
      ) : (
        <button
          type="button"
          tabIndex={-1}
          className="outline-fold"
          aria-label={row.isExpanded ? `Fold ${row.name}` : `Unfold ${row.name}`}
          onClick={() => actions.toggle(id)}
        >
          <Icon name={row.isExpanded ? 'chevron-down' : 'chevron-right'} size={15} />
        </button>
      )}
      <div className="outline-words">
        {row.way !== '' && (
          <span className="outline-way">
            {row.phoneKey !== undefined && <span className="outline-key">{row.phoneKey}</span>}
            <span className="min-w-0 truncate">{row.way}</span>
            <Icon name="chevron-right" size={13} />
          </span>
        )}
        <span className="outline-target">
          {row.leads === 'step' && row.group !== null && <IconTile icon={row.icon} group={row.group} size="small" />}
          {row.leads === 'step' && row.group === null && <Icon name={row.icon} />}
          {isRenaming ? (
            <span className="w-64 max-w-full">
              <NameInPlace label="Name of the step" name={row.name} onDone={(name) => actions.endRename(id, name)} />
            </span>
          ) : row.leads === 'link' ? (
            <button type="button" tabIndex={-1} className="outline-link" onClick={() => actions.open(id)}>
              goes to {row.name}, above
            </button>
          ) : row.leads === 'open' ? (
            <>
              <Icon name="alert-triangle" size={14} />
              <span className="truncate">leads nowhere yet</span>
              <button type="button" tabIndex={-1} className="outline-link" onClick={() => actions.open(id)}>
                Add a step
              </button>
            </>
          ) : (
            <span className="outline-name">{row.name}</span>
          )}
        </span>
        {row.description !== '' && (
          <span id={`about-${id}`} className="outline-about">
            {row.description}
          </span>
        )}
      </div>
      {row.visit !== '' && (
        <span className="outline-badge bg-accent text-on-accent" aria-hidden="true">
          {row.visit}
        </span>
      )}
      {row.problems > 0 && (
        <span
          aria-hidden="true"
          className={`outline-badge border ${row.hasError ? 'border-lost bg-lost-soft text-lost' : 'border-warning bg-warning-soft text-warning'}`}
        >
          <Icon name={row.hasError ? 'alert-circle' : 'alert-triangle'} size={12} />
          {row.problems} <span className="max-sm:hidden">{row.problems === 1 ? 'problem' : 'problems'}</span>
        </span>
      )}
      <span data-row-menu="">
        <IconButton
          icon="ellipsis"
          label={`More for ${row.leads === 'step' || row.leads === 'apart' ? row.name : row.way}`}
          size="small"
          tabIndex={-1}
          aria-haspopup="menu"
          onClick={(event) => actions.menu(id, event.currentTarget)}
        />
      </span>
    </div>
  );
});
