import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { counted, SEVERITY_LABELS, visibleLine } from '../../../src/report';
import { Pill } from '../../parts/Pill';
import { ProblemBar } from '../../parts/ProblemBar';
import { useAction } from '../../parts/use-action';
import type { Desk, DeskBundle } from '../../session/desk/desk';
import type { Session } from '../../session/session';

const useStyles = makeStyles({
  heading: { margin: 0 },
  list: { display: 'grid', rowGap: tokens.spacingVerticalM, margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    justifyItems: 'start',
    rowGap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  sentences: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
});

/** More than this many are counted: all of them stand in the view of the case once it is opened. */
const MOST_NAMED = 5;

/** What there is to say of a bundle that was looked at. */
const sentencesOf = (bundle: Extract<DeskBundle, { is: 'verified' }>): readonly string[] => {
  const { ok, problems, manifest, setAside, recheck } = bundle;
  if (!ok || manifest === undefined) return problems.map(({ message }) => message);
  const { tool, policy, today, files, status, incidentId } = manifest;
  const of = incidentId === null ? '' : ` of ${incidentId}`;
  const whole = `${status === 'draft' ? 'A draft' : 'A ready bundle'}${of}${setAside === '' ? '' : `, with ${setAside}`}, made on ${today} with ${tool.name} ${tool.version} (${policy.id} ${policy.version}); ${counted(files.length, 'file')}, all as its own sums say. That cannot tell who made it.`;
  if (recheck === undefined) return [whole];
  const { added, sameRules, unread } = recheck;
  const by = sameRules ? 'Checked again with the same rules' : 'Checked again with the rules of this version';
  const named = added
    .slice(0, MOST_NAMED)
    .map(({ severity, message }) => `${SEVERITY_LABELS[severity]}: ${message}`);
  return [
    whole,
    `${by}: ${added.length === 0 ? 'nothing more is found' : `${counted(added.length, 'thing')} more ${added.length === 1 ? 'is' : 'are'} found`}.`,
    ...unread.map(({ file, sentence }) => `${file}: ${sentence}`),
    ...named,
    ...(added.length > MOST_NAMED ? [`And ${String(added.length - MOST_NAMED)} more.`] : []),
  ];
};

interface Props {
  readonly session: Session;
  readonly desk: Desk;
  readonly bundles: readonly DeskBundle[];
}

const Bundle = ({ session, desk, bundle }: Omit<Props, 'bundles'> & { readonly bundle: DeskBundle }) => {
  const styles = useStyles();
  const { run, busy, problem } = useAction();
  const open = () =>
    run(async () => {
      await session.openCase(await desk.filesOfBundle(bundle.name));
      session.keep((kept) => ({ ...kept, view: 'check' }));
    });
  return (
    <li className={styles.item}>
      <Body1>
        {visibleLine(bundle.name)}{' '}
        {bundle.is === 'verified' && (
          <Pill colour={bundle.ok ? 'success' : 'danger'}>{bundle.ok ? 'Verified' : 'Does not verify'}</Pill>
        )}
      </Body1>
      {bundle.is === 'waiting' && <Caption1>Waiting</Caption1>}
      {bundle.is === 'failed' && <Body1>{visibleLine(bundle.sentence)}</Body1>}
      {bundle.is === 'verified' && (
        <ul className={styles.sentences}>
          {sentencesOf(bundle).map((sentence) => (
            <li key={sentence}>
              <Body1>{visibleLine(sentence)}</Body1>
            </li>
          ))}
        </ul>
      )}
      {bundle.is === 'verified' && bundle.ok && (
        <Button size="small" disabledFocusable={busy} onClick={() => void open()}>
          Open its documents
        </Button>
      )}
      {problem && <ProblemBar problem={problem} />}
    </li>
  );
};

/** Bundles among the files: whether each is whole, what it was made with, and what today’s rules say of it. */
export const Bundles = ({ session, desk, bundles }: Props) => {
  const styles = useStyles();
  return (
    <>
      <Subtitle2 as="h2" className={styles.heading}>
        Bundles
      </Subtitle2>
      <ul className={styles.list}>
        {bundles.map((bundle) => (
          <Bundle key={bundle.name} {...{ session, desk, bundle }} />
        ))}
      </ul>
    </>
  );
};
