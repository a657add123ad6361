import { visibleLine } from '../../../src/report';
import type { Arrival } from '../../host';
import type { SectionProgress } from '../../work/work';

/** What is filled of all that the document needs. */
export const progressTotal = (
  sections: readonly SectionProgress[],
): { readonly filled: number; readonly needed: number } => ({
  filled: sections.reduce((sum, { filled }) => sum + filled, 0),
  needed: sections.reduce((sum, { needed }) => sum + needed, 0),
});

/** How a section stands, as its line says it. */
export const stateText = ({
  filled,
  needed,
  next,
  destination,
}: SectionProgress): { readonly complete: boolean; readonly count: string; readonly next: string } => {
  if (next !== undefined) {
    return {
      complete: false,
      count: `${String(filled)} of ${String(needed)}`,
      next: `Next: ${visibleLine(next.label)}`,
    };
  }
  if (destination === undefined && needed > filled)
    return { complete: false, count: `${String(filled)} of ${String(needed)}`, next: 'Not in the document' };
  if (needed === 0) return { complete: false, count: 'Nothing required', next: '' };
  return { complete: true, count: `✓ ${String(filled)} of ${String(needed)}`, next: '' };
};

/** What is said once somebody was led to a section. */
export const arrivalText = (section: SectionProgress, arrival: Arrival): string => {
  const what = visibleLine(section.next?.label ?? section.title);
  if (!arrival.ok) return `${what}: ${arrival.reason}`;
  switch (arrival.by) {
    case 'control':
    case 'words':
      return `The document shows: ${what}.`;
    case 'around':
      return `The document shows the part that holds: ${what}.`;
    case 'heading':
      return `The document shows the nearest heading to: ${what}.`;
  }
};
