import { DEFINITIONS, holdsTableDescription } from '../../../template';
import { isPrompt } from './prompts';

/** How much of a text is compared first. */
const START = 24;

const printed = Object.values(DEFINITIONS).flatMap(({ title, purpose, notice, sections }) => [
  title,
  purpose,
  notice,
  ...sections.map(({ guidance }) => guidance),
]);

const byStart = new Map<string, string[]>();
for (const text of printed) {
  const start = text.slice(0, START);
  byStart.set(start, [...(byStart.get(start) ?? []), text]);
}

/** What the builder prints after a section's guidance, and where a field or section applies only sometimes. */
const HOW_TO_ADD = ' To add another ';
const CONDITION = /^(?:If the answer to “|Reportable Conduct Scheme \(RCS\) only$|CIMS investigations only$)/;

/** The sentence of a tick stands after its box. */
const UNTICKED_BOX = /^\s*☐/;

/** Whether a paragraph is what a template says, not what a person wrote: our guidance and hints, or a prompt. */
export const isGuidance = (text: string): boolean => {
  const trimmed = (text.includes('☐') ? text.replace(UNTICKED_BOX, '') : text).trim();
  if (isPrompt(trimmed) || CONDITION.test(trimmed) || holdsTableDescription(trimmed)) return true;
  const known = byStart.get(trimmed.slice(0, START)) ?? [];
  return known.some((guidance) => {
    if (!trimmed.startsWith(guidance)) return false;
    const rest = trimmed.slice(guidance.length);
    return rest === '' || rest.startsWith(HOW_TO_ADD);
  });
};
