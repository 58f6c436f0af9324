import { useMemo, useState } from 'react';
import { WORKSHEET_STYLE, worksheetBody, type SheetPrint } from '../../exchange/worksheet/worksheet-html.ts';
import type { Worksheet } from '../../exchange/worksheet/worksheet.ts';
import { PAPER_STYLE } from '../things/paper-style.ts';
import { Button } from '../ui/button.tsx';
import { Segmented } from '../ui/segmented.tsx';

/** The sheet as it prints, empty to be filled by hand or with the answers there are. */
export function PrintPanel({ sheet }: { sheet: Worksheet }) {
  const [print, setPrint] = useState<SheetPrint>('empty');
  const html = useMemo(() => worksheetBody(sheet, print), [sheet, print]);
  return (
    <div className="flex min-w-0 flex-col gap-4">
      <style>{WORKSHEET_STYLE + PAPER_STYLE}</style>
      <div className="flex flex-wrap items-end justify-between gap-3">
        <Segmented
          label="What to print"
          value={print}
          options={[
            { value: 'empty', label: 'Empty, to fill by hand' },
            { value: 'filled', label: 'With the answers' },
          ]}
          onChange={setPrint}
        />
        <Button variant="primary" icon="printer" onClick={() => window.print()}>
          Print…
        </Button>
      </div>
      <p className="text-muted">As it prints, on A4 or Letter. In the print window you can also save it as a PDF.</p>
      {/* Every word is escaped where the page is made. */}
      <article
        aria-label="The worksheet on paper"
        className="pack w-full border border-line"
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </div>
  );
}
