import { Disclosure } from '../ui/disclosure.tsx';
import { segmentTimes } from './segment-times.ts';
import type { MapRow } from './week-rows.ts';

/** The map as a table of words: for screen readers, and for whoever wants to copy it. */
export function MapTable({ label, rows }: { label: string; rows: readonly MapRow[] }) {
  return (
    <Disclosure label="The same as a table">
      <div className="-ml-5 overflow-x-auto">
        <table aria-label={label} className="w-full text-left text-base">
          <thead>
            <tr className="text-sm text-muted">
              <th scope="col" className="py-1 pr-4 font-semibold">
                Day
              </th>
              <th scope="col" className="py-1 pr-4 font-semibold">
                Calls from
              </th>
              <th scope="col" className="py-1 font-semibold">
                The caller
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.flatMap(({ name, segments }) =>
              segments.map((segment, index) => (
                <tr key={`${name} ${segment.fromMinute}`} className="border-t border-line align-top">
                  {index === 0 && (
                    <th scope="rowgroup" rowSpan={segments.length} className="py-1 pr-4 font-semibold">
                      {name}
                    </th>
                  )}
                  <td className="tabular py-1 pr-4 whitespace-nowrap">{segmentTimes(segment)}</td>
                  <td className={`py-1 ${segment.end.kind === 'lost' ? 'font-semibold text-lost' : ''}`}>
                    {segment.end.says}
                  </td>
                </tr>
              )),
            )}
          </tbody>
        </table>
      </div>
    </Disclosure>
  );
}
