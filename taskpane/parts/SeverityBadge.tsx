import type { Severity } from '../../src/checks';
import { SEVERITY_LABELS } from '../../src/report';
import { Pill } from './Pill';

const COLOURS = { error: 'danger', warning: 'warning', info: 'neutral' } as const;

/** How grave a finding is, as a word and as a colour. */
export const SeverityBadge = ({ severity }: { readonly severity: Severity }) => (
  <Pill colour={COLOURS[severity]}>{SEVERITY_LABELS[severity]}</Pill>
);
