import { SHEET_SECTIONS, type SheetSectionId } from '../../exchange/worksheet/sections.ts';
import { sheetProgress } from '../../exchange/worksheet/sheet-progress.ts';
import type { Worksheet } from '../../exchange/worksheet/worksheet.ts';
import { Icon } from '../ui/icon.tsx';
import { SelectField } from '../ui/select-field.tsx';

/** What the page shows: a section, the plan they make, or the sheet on paper. */
export type SheetView = SheetSectionId | 'review' | 'print';

interface SectionListProps {
  sheet: Worksheet;
  view: SheetView;
  /** Sections in which something is wrong. */
  wrong: ReadonlySet<SheetSectionId>;
  onShow: (view: SheetView) => void;
}

/** Every section with how much of it is filled; a plain list of choices where there is no room for more. */
export function SectionList({ sheet, view, wrong, onShow }: SectionListProps) {
  const rows = SHEET_SECTIONS.map(([id, { title }], index) => {
    const { asked, answered } = sheetProgress(sheet, id);
    return { id, title: `${index + 1}. ${title}`, asked, answered, isWrong: wrong.has(id) };
  });
  return (
    <>
      <nav aria-label="Sections of the worksheet" className="max-lg:hidden lg:sticky lg:top-4">
        <ol className="flex flex-col gap-0.5">
          {rows.map(({ id, title, asked, answered, isWrong }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={view === id ? 'step' : undefined}
                className="flex min-h-8 w-full items-center gap-2 rounded-control px-2.5 py-1 text-left hover:bg-hover aria-[current]:bg-accent-soft aria-[current]:font-semibold aria-[current]:text-accent"
                onClick={() => onShow(id)}
              >
                <span className="min-w-0 flex-1">{title}</span>
                <Progress asked={asked} answered={answered} isWrong={isWrong} />
              </button>
            </li>
          ))}
          <li className="mt-2 border-t border-line pt-2">
            <button
              type="button"
              aria-current={view === 'review' ? 'step' : undefined}
              className="flex min-h-8 w-full items-center gap-2 rounded-control px-2.5 py-1 text-left font-semibold hover:bg-hover aria-[current]:bg-accent-soft aria-[current]:text-accent"
              onClick={() => onShow('review')}
            >
              The plan
            </button>
          </li>
        </ol>
      </nav>
      <div className="lg:hidden">
        <SelectField
          label="Section of the worksheet"
          value={view}
          options={[
            ...rows.map(({ id, title, asked, answered, isWrong }) => ({
              value: id,
              label: `${title} (${isWrong ? 'something is wrong' : `${answered} of ${asked}`})`,
            })),
            { value: 'review', label: 'The plan' },
            { value: 'print', label: 'On paper' },
          ]}
          onChange={(chosen) => onShow(chosen as SheetView)}
        />
      </div>
    </>
  );
}

function Progress({ asked, answered, isWrong }: { asked: number; answered: number; isWrong: boolean }) {
  if (isWrong)
    return (
      <span className="text-lost">
        <Icon name="alert-circle" size={15} label="Something is wrong" />
      </span>
    );
  if (asked > 0 && answered === asked)
    return (
      <span className="text-ok">
        <Icon name="check" size={15} label="Filled" />
      </span>
    );
  return (
    <span className="tabular text-sm text-muted in-[[aria-current]]:text-accent">
      {answered}
      <span aria-hidden>/</span>
      <span className="sr-only"> of </span>
      {asked}
    </span>
  );
}
