import {
  Body1,
  Button,
  Caption1,
  Field,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import { useMemo, useSyncExternalStore } from 'react';
import { fileSize } from '../../host/file-size';
import { ProblemBar } from '../../parts/ProblemBar';
import { Section } from '../../parts/Section';
import type { Session, SessionState } from '../../session/session';
import type { BundlePlan } from '../../work/work';
import { buildStoreOf, type Built } from './build-store';
import { changedSince } from './changed-since';
import { WaysOut } from './WaysOut';

const useStyles = makeStyles({
  start: { justifySelf: 'start' },
  bundle: {
    display: 'grid',
    rowGap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  sum: { fontFamily: tokens.fontFamilyMonospace },
});

const BundleCard = ({ built: { bundle, sha256 } }: { readonly built: Built }) => {
  const styles = useStyles();
  const draft = bundle.manifest.status === 'draft';
  return (
    <div className={styles.bundle} role="group" aria-label="The bundle">
      <Body1>
        <strong>{bundle.name}</strong>
      </Body1>
      <Body1>
        {draft ? 'DRAFT' : 'Ready'}, {fileSize(bundle.bytes.length)}
      </Body1>
      {sha256 !== undefined && (
        <Caption1>
          SHA-256 <span className={styles.sum}>{sha256}</span>
        </Caption1>
      )}
    </div>
  );
};

const Changed = ({ since }: { readonly since: 'maybe' | 'yes' }) => (
  <MessageBar intent="warning" layout="multiline">
    <MessageBarBody>
      <MessageBarTitle>{since === 'yes' ? 'Changed since' : 'Perhaps changed since'}</MessageBarTitle>
      {since === 'yes'
        ? 'The documents or files of the case are not those that this bundle was built from. Build it again.'
        : 'The document may have changed since this bundle was built. Build it again to be sure.'}
    </MessageBarBody>
  </MessageBar>
);

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly plan: BundlePlan;
  readonly onSaid: (text: string) => void;
}

const DRAFT_LABELS = ['Export as draft', 'Export as draft again'] as const;
const READY_LABELS = ['Build the bundle', 'Build the bundle again'] as const;

/** Builds the bundle, and then offers it. Saving is a click of its own: browsers allow a download from a click only. */
export const BuildPart = ({ session, state, plan, onSaid }: Props) => {
  const styles = useStyles();
  const store = buildStoreOf(session);
  const build = useSyncExternalStore(store.subscribe, store.state);
  const built = build.phase === 'built' ? build.built : undefined;
  const since = useMemo(() => built && changedSince(built.madeOf, state), [built, state]);
  const building = build.phase === 'building';
  const labels = plan.draft ? DRAFT_LABELS : READY_LABELS;

  const start = async () => {
    onSaid('Building the bundle.');
    await store.build(plan.draft);
    const now = store.state();
    if (now.phase === 'built') onSaid(`${now.built.bundle.name} is built. Save it now.`);
  };

  return (
    <Section title="Build and save">
      {since !== undefined && since !== 'no' && <Changed since={since} />}
      <Button
        className={styles.start}
        appearance={built && since === 'no' ? 'secondary' : 'primary'}
        disabledFocusable={building || plan.refused !== undefined}
        onClick={() => void start()}
      >
        {labels[built ? 1 : 0]}
      </Button>
      {build.phase === 'building' && (
        <Field validationMessage={build.doing} validationState="none">
          <ProgressBar value={build.share} max={1} aria-label="Building the bundle" />
        </Field>
      )}
      {build.phase === 'failed' && <ProblemBar problem={build.problem} />}
      {built && (
        <>
          <BundleCard built={built} />
          <WaysOut key={built.builtAt} session={session} state={state} built={built} onSaid={onSaid} />
        </>
      )}
    </Section>
  );
};
