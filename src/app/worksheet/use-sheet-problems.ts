import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { loadReadPhone, type ReadPhone } from '../../exchange/read-phone.ts';
import { checkWorksheet, type SheetProblem } from '../../exchange/worksheet/check-worksheet.ts';
import type { Worksheet } from '../../exchange/worksheet/worksheet.ts';

/** Everything that is wrong with a sheet; nothing while the reader of its country's phone numbers is on its way. */
export function useSheetProblems(sheet: Worksheet): readonly SheetProblem[] {
  const { country } = sheet.office.answers;
  const [reader, setReader] = useState<{ of: string; read: ReadPhone } | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadReadPhone(country).then((read) => {
      if (wanted) setReader({ of: country, read });
    });
    return () => {
      wanted = false;
    };
  }, [country]);
  // Typing comes first.
  const settled = useDeferredValue(sheet);
  return useMemo(
    () => (reader?.of === country ? checkWorksheet(settled, reader.read) : []),
    [settled, reader, country],
  );
}
