import { isCalendarDate, victorianToday, type Policy } from '../../../src/policy';
import { Section } from '../../parts/Section';
import { openDocumentOf } from '../../session/open-document';
import type { Session, SessionState } from '../../session/session';
import { caseFacts } from './case-facts';
import type { CaseLine } from './case-line';
import { CaseLines } from './CaseLines';
import { thisCase } from './this-case';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly policy: Policy;
}

const linesOf = (state: SessionState, policy: Policy): readonly CaseLine[] => {
  const { checked } = state;
  if (checked === undefined) return [];
  const { today } = checked.report;
  const day = isCalendarDate(today) ? today : victorianToday(new Date());
  const holidays = state.organisation?.settings.holidays;
  return thisCase(caseFacts(policy, day, openDocumentOf(state), checked.documents, holidays), checked.policy);
};

/** What can be said of the case whose documents are read: its deadlines, and what its answers turn on. */
export const ThisCase = ({ session, state, policy }: Props) => (
  <Section title="This case" card>
    <CaseLines session={session} lines={linesOf(state, policy)} />
  </Section>
);
