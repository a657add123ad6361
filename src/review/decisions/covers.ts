import type { FindingKey } from '../finding-key';
import { isStillAbout } from '../finding-key';
import { visibleLine } from '../visible-text';
import type { Decision } from './decision';
import type { DecidedFinding } from './marks';

/** A finding, and the files that it is in: one about several together names them all. */
export interface Decidable {
  readonly finding: DecidedFinding;
  readonly files: readonly string[];
}

/** A decision that says which finding it was made at, and what that said. */
export const isKeyed = (decision: Decision): decision is Decision & FindingKey =>
  decision.at !== undefined && decision.about !== undefined;

const isInFile = ({ file }: Decision, files: readonly string[]): boolean =>
  file === undefined || files.includes(file);

const isAtNamedPlace = ({ place, excerpt }: Decision, { place: at }: DecidedFinding): boolean =>
  (place === undefined ||
    place === at?.tag ||
    (at?.headings.some((heading) => visibleLine(heading) === visibleLine(place)) ?? false)) &&
  (excerpt === undefined || visibleLine(at?.excerpt ?? '').includes(visibleLine(excerpt)));

/** Whether a decision was made at the place of this finding, whatever is found there now. */
export const isAtPlace = (decision: Decision, { finding, files }: Decidable): boolean =>
  decision.rule === finding.rule &&
  isInFile(decision, files) &&
  (isKeyed(decision) ? decision.at === finding.at : isAtNamedPlace(decision, finding));

/**
 * Whether a decision is about this finding; whether it may be made is another question. One that the tool wrote is held
 * to the place and to what was said there; one written by hand to what it names.
 */
export const covers = (decision: Decision, decidable: Decidable): boolean =>
  isAtPlace(decision, decidable) &&
  (!isKeyed(decision) || isStillAbout(decision.about, decidable.finding.about ?? ''));
