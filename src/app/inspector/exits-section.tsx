import { safetyNetText, unwiredText } from '../../exchange/picture/safety-net-text.ts';
import { Term } from '../things/term.tsx';
import { fieldList } from './field-list.ts';
import { useStepForm } from './step-form.ts';
import { TargetPicker } from './target-picker.tsx';

/** Where each exit goes that is not already shown beside its own row; unwired failure exits name the safety net. */
export function ExitsSection() {
  const { plan, kind, step, flow } = useStepForm();
  const shown = new Set(
    fieldList(kind)
      .filter(({ meta }) => meta.control === 'keys' || meta.control === 'callerRules')
      .flatMap(({ key }) => ((step.settings[key] ?? []) as readonly { id: string }[]).map(({ id }) => id)),
  );
  const exits = kind.exits(step.settings, plan).filter((exit) => !shown.has(exit.id));
  if (exits.length === 0) return null;
  const net = safetyNetText(plan, flow);
  return (
    <section aria-label="Where it goes" className="flex flex-col gap-3 border-t border-line pt-4">
      <h3 className="text-md font-semibold">
        <Term id="exit">Where it goes</Term>
      </h3>
      {exits.map((exit) => (
        <TargetPicker
          key={exit.id}
          exit={exit.id}
          label={exit.key === undefined ? exit.label : `${exit.label} (key ${exit.key})`}
          whenOpen={exit.failure ? whenUnwired(unwiredText([exit], net), net) : 'Choose or add a step'}
          warn={!exit.failure}
        />
      ))}
    </section>
  );
}

const whenUnwired = (text: string, net: string): string =>
  text === net ? `Safety net: ${net}` : text.charAt(0).toUpperCase() + text.slice(1);
