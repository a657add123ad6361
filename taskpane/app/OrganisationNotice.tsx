import { Notice } from '../parts/Notice';
import { useAction } from '../parts/use-action';
import { organisationNote } from '../session/organisation/organisation-note';
import type { Session, SessionState } from '../session/session';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly onGuidance: () => void;
}

/** That not all of the organisation's own file is used: nobody is to take what is shown for what it asks for. */
export const OrganisationNotice = ({ session, state, onGuidance }: Props) => {
  const { run, busy } = useAction();
  const note = organisationNote(state.organisation);
  if (note === undefined) return null;
  return (
    <Notice
      title="Your organisation’s file"
      intent="warning"
      alert
      actions={[
        { label: 'Show what is wrong', onClick: onGuidance },
        { label: 'Try again', busy, onClick: () => void run(session.reloadOrganisation) },
      ]}
    >
      {note}
    </Notice>
  );
};
