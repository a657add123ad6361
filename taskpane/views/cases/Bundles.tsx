import { Body1, Button, Caption1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { counted, organisationUsedText, SEVERITY_LABELS, visibleLine } from '../../../src/report';
import { Pill } from '../../parts/Pill';
import { ProblemBar } from '../../parts/ProblemBar';
import { useAction } from '../../parts/use-action';
import type { Desk, DeskBundle } from '../../session/desk/desk';
import type { Session } from '../../session/session';
import type { OpenedBundle } from '../../work/work';

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

/** Whether what differs may come from another organisation's file than the one that the bundle was made with. */
const organisationSentence = (files: OpenedBundle['organisationFiles']): readonly string[] => {
  switch (files) {
    case undefined:
    case 'none':
      return [];
    case 'same':
      return ['Checked again with the organisation’s file that it was made with.'];
    case 'other':
      return ['Checked again with another organisation’s file, so what differs may come from that.'];
    case 'only-then':
      return ['Checked again without an organisation’s file, so what differs may come from that.'];
    case 'only-now':
      return [
        'It was made without an organisation’s file and checked again with yours, so what differs may come from that.',
      ];
  }
};

/** What there is to say of a bundle that was looked at. */
const sentencesOf = (bundle: Extract<DeskBundle, { is: 'verified' }>): readonly string[] => {
  const { ok, problems, manifest, setAside, recheck } = bundle;
  if (!ok || manifest === undefined) return problems.map(({ message }) => message);
  const { tool, policy, today, files, status, incidentId, organisation } = manifest;
  const made = organisationUsedText(organisation);
  const of = incidentId === null ? '' : ` of ${incidentId}`;
  const whole = `${status === 'draft' ? 'A draft' : 'A ready bundle'}${of}${setAside === '' ? '' : `, with ${setAside}`}, made on ${today} with ${tool.name} ${tool.version} (${policy.id} ${policy.version}); ${counted(files.length, 'file')}, all as its own sums say. That cannot tell who made it.`;
  const about = made === undefined ? [whole] : [whole, made];
  if (recheck === undefined) return about;
  const { added, sameRules, unread } = recheck;
  const by = sameRules ? 'Checked again with the same rules' : 'Checked again with the rules of this version';
  const named = added
    .slice(0, MOST_NAMED)
    .map(({ severity, message }) => `${SEVERITY_LABELS[severity]}: ${message}`);
  return [
    ...about,
    `${by}: ${added.length === 0 ? 'nothing more is found' : `${counted(added.length, 'thing')} more ${added.length === 1 ? 'is' : 'are'} found`}.`,
    ...unread.map(({ file, sentence }) => `${file}: ${sentence}`),
    ...named,
    ...(added.length > MOST_NAMED ? [`And ${String(added.length - MOST_NAMED)} more.`] : []),
    ...organisationSentence(bundle.organisationFiles),
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
