import { Badge } from '@fluentui/react-components';
import type { Severity } from '../../src/checks';
import { SEVERITY_LABELS } from '../../src/report';

const COLOURS = { error: 'danger', warning: 'warning', info: 'informative' } as const;

/** How grave a finding is, as a word and as a colour. */
export const SeverityBadge = ({ severity }: { readonly severity: Severity }) => (
  <Badge appearance="tint" color={COLOURS[severity]}>
    {SEVERITY_LABELS[severity]}
  </Badge>
);
