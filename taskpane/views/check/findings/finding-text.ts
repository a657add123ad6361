import { describeSource } from '../../../../src/policy';
import {
  excerptText,
  placeText,
  SEVERITY_LABELS,
  STANDING_LABELS,
  visibleLine,
} from '../../../../src/report';
import type { Arrival } from '../../../host';
import type { FindingView } from '../../../work/work';

/** Where a finding stands, in one line: headings, then the words there. */
export const whereText = ({ finding, file }: FindingView, severalFiles = true): string => {
  const words = excerptText(finding);
  return [
    severalFiles && file !== undefined ? visibleLine(file) : '',
    placeText(finding),
    words === '' ? '' : `“${words}”`,
  ]
    .filter((step) => step !== '')
    .join(' › ');
};

/** A finding as it is copied: everything that is needed to pass it on. */
export const copiedText = (view: FindingView): string => {
  const { finding } = view;
  const where = whereText(view);
  return [
    `${SEVERITY_LABELS[finding.severity]}: ${visibleLine(finding.message)}`,
    `How to mend it: ${visibleLine(finding.fix)}`,
    ...(where === '' ? [] : [`Place: ${where}`]),
    `Source (${STANDING_LABELS[finding.standing]}): ${describeSource(finding.source)}`,
    `Rule ${finding.rule}`,
  ].join('\n');
};

/** What is said after leading somebody to a place. */
export const arrivalText = (arrival: Arrival, hostKind: 'word' | 'browser'): string => {
  if (!arrival.ok) return `The place was not found. ${arrival.reason}`;
  const shown = hostKind === 'word' ? 'Selected in the document' : 'Marked in the outline';
  if (arrival.by === 'around') return `${shown}: the part of the document round it.`;
  if (arrival.by === 'heading')
    return `${shown}: the nearest heading, because the place itself was not found.`;
  return `${shown}.`;
};
