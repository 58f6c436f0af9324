import { useState } from 'react';
import { FlowPicture } from '../things/flow-picture.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { TextField } from '../ui/text-field.tsx';
import { matchingTemplates } from './matching-templates.ts';
import { stepsText } from './plan-counts.ts';
import type { LoadedTemplate } from './use-templates.ts';

interface TemplateGalleryProps {
  templates: readonly LoadedTemplate[];
  onChoose: (id: string) => void;
}

/** All templates as small pictures, found by a word. */
export function TemplateGallery({ templates, onChoose }: TemplateGalleryProps) {
  const [search, setSearch] = useState('');
  const matching = new Set(
    matchingTemplates(
      templates.map(({ template }) => template),
      search,
    ).map(({ id }) => id),
  );
  const shown = templates.filter(({ template }) => matching.has(template.id));
  return (
    <section aria-label="Templates" className="flex flex-col gap-4">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <div className="w-80 max-w-full">
          <TextField
            label="Find a template"
            type="search"
            placeholder="Such as clinic, menu or two sites"
            value={search}
            onChange={setSearch}
          />
        </div>
        <output className="text-sm text-muted">
          {shown.length === templates.length
            ? `${templates.length} templates`
            : `${shown.length} of ${templates.length} templates`}
        </output>
      </div>
      {shown.length === 0 ? (
        <EmptyState icon="search" title={`No template is about “${search.trim()}”`}>
          Try another word, or start with the one that comes nearest: every step can be changed.
        </EmptyState>
      ) : (
        <ul className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
          {shown.map((one) => (
            <TemplateCard key={one.template.id} {...one} onChoose={() => onChoose(one.template.id)} />
          ))}
        </ul>
      )}
    </section>
  );
}

function TemplateCard({ template, plan, onChoose }: LoadedTemplate & { onChoose: () => void }) {
  const [flow = ''] = Object.keys(plan.flows);
  return (
    <li className="flex">
      <button
        type="button"
        data-template={template.id}
        className="flex w-full flex-col overflow-hidden rounded-card border border-line bg-panel text-left shadow-card hover:border-accent"
        onClick={onChoose}
      >
        <span aria-hidden className="block w-full border-b border-line bg-background p-3">
          <FlowPicture plan={plan} flow={flow} label="" className="h-32 w-full" />
        </span>
        <span className="flex flex-1 flex-col gap-1 p-4">
          <span className="text-lg font-semibold">{template.title}</span>
          <span className="text-muted">{template.summary}</span>
          <span className="mt-auto pt-2 text-sm text-muted">{stepsText(plan)}</span>
        </span>
      </button>
    </li>
  );
}
