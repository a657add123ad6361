import { Body1, Spinner } from '@fluentui/react-components';
import { Suspense } from 'react';
import { lazyPart } from '../../../parts/lazy-part';
import { Section } from '../../../parts/Section';
import type { Session, SessionState } from '../../../session/session';

// Most organisations have no such file.
const OrganisationFile = lazyPart(async () => ({
  default: (await import('./OrganisationFile')).OrganisationFile,
}));

interface Props {
  readonly session: Session;
  readonly state: SessionState;
}

/** The organisation's own file: what it adds and what is wrong with it; where there is none, how one is added. */
export const OrganisationPart = ({ session, state: { organisation, loading } }: Props) => {
  if (organisation === undefined && loading) return null;
  return (
    <Section title="Your organisation’s file">
      {organisation === undefined ? (
        <Body1>
          There is none beside this pane, so the built-in rules hold alone. With one, an administrator can
          confirm the suggested rows for everybody and set templates, holidays and limits: a file
          organisation.json in the folder that this pane is served from.
        </Body1>
      ) : (
        <Suspense fallback={<Spinner size="tiny" label="Loading" />}>
          <OrganisationFile session={session} organisation={organisation} />
        </Suspense>
      )}
    </Section>
  );
};
