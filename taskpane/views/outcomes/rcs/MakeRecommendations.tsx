import { Body1, Button, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Policy } from '../../../../src/policy';
import type { CaseData } from '../../../../src/template';
import { ConfirmDialog } from '../../../parts/ConfirmDialog';
import { LiveRegion } from '../../../parts/LiveRegion';
import { OfficialChoice } from '../../../parts/OfficialChoice';
import { ProblemBar } from '../../../parts/ProblemBar';
import { UnplacedNotice } from '../../../parts/UnplacedNotice';
import { useAction } from '../../../parts/use-action';
import { useSaid } from '../../../parts/use-said';
import { openDocumentOf } from '../../../session/open-document';
import type { Session, SessionState, TemplateOptions } from '../../../session/session';
import { forgetUnplaced, useUnplaced } from '../../../session/templates/unplaced-store';
import { useTemplate } from '../../../session/templates/use-template';
import { planFill, type FillConflict, type FillPlan } from './fill-plan';
import { FilledNotes } from './FilledNotes';
import {
  fillOpenDocument,
  makeFile,
  RECOMMENDATIONS,
  wayOf,
  type Filled,
  type MakeWay,
} from './make-recommendations';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  words: { overflowWrap: 'anywhere' },
});

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  /** What the person confirmed, with what else goes along. */
  readonly data: CaseData;
  readonly policy: Policy;
  /** The report is made, in whatever way. */
  readonly onMade: () => void;
}

const LABELS: Readonly<Record<Exclude<MakeWay, 'file'>, string>> = {
  insert: 'Put the CIMS Recommendations report into this document',
  ask: 'Put the CIMS Recommendations report into this document…',
  fill: 'Fill the empty fields of this document',
};

const Conflicts = ({
  conflicts,
  overwrite,
  choose,
}: {
  readonly conflicts: readonly FillConflict[];
  readonly overwrite: ReadonlySet<string>;
  readonly choose: (overwrite: ReadonlySet<string>) => void;
}) => {
  const styles = useStyles();
  const set = (key: string, isOverwritten: boolean) => {
    const next = new Set(overwrite);
    if (isOverwritten) next.add(key);
    else next.delete(key);
    choose(next);
  };
  return (
    <div className={styles.root}>
      <Body1>
        This document says something else in these places. What it says stays unless you choose otherwise.
      </Body1>
      {conflicts.map(({ key, label, inDocument, inReport }) => (
        <div key={key} role="group" aria-label={label} className={styles.words}>
          <Body1>{label}</Body1>
          <RadioGroup
            aria-label={label}
            value={overwrite.has(key) ? 'report' : 'document'}
            onChange={(_, { value }) => set(key, value === 'report')}
          >
            <Radio value="document" label={`Keep: ${inDocument}`} />
            <Radio value="report" label={`Write instead: ${inReport}`} />
          </RadioGroup>
        </div>
      ))}
    </div>
  );
};

const planned = (way: MakeWay, state: SessionState, data: CaseData, policy: Policy): FillPlan | undefined => {
  const open = openDocumentOf(state);
  return way === 'fill' && open !== undefined ? planFill(open, data, policy) : undefined;
};

/** Makes the CIMS Recommendations report of what was confirmed, in the way that the open document allows. */
export const MakeRecommendations = ({ session, state, data, policy, onMade }: Props) => {
  const styles = useStyles();
  const action = useAction();
  const { run, busy, problem } = action;
  const [asking, setAsking] = useState(false);
  const [overwrite, setOverwrite] = useState<ReadonlySet<string>>(new Set());
  const [filled, setFilled] = useState<Filled>();
  const [said, say] = useSaid();
  const unplaced = useUnplaced(session);
  const way = wayOf(state, openDocumentOf(state));
  const plan = planned(way, state, data, policy);
  const count = data.groups.allegation?.length ?? 0;
  const inUse = useTemplate({ session, state, kind: RECOMMENDATIONS, action });
  const { official, ours, chooseOurs, attempt, goOn, used } = inUse;

  const insert = async (where: 'replace' | 'end', options: TemplateOptions) => {
    setAsking(false);
    await inUse.insert(where, data, options);
    say('The CIMS Recommendations report is in the document.');
    onMade();
  };
  const fill = async () => {
    const result = await fillOpenDocument(session, data, policy, overwrite);
    setFilled(result);
    say(`${result.written} ${result.written === 1 ? 'field' : 'fields'} of the document filled.`);
    if (result.problems.length === 0 && result.byHand.length === 0) onMade();
  };
  const hand = async (options: TemplateOptions) => {
    const { file, started } = await makeFile(session, data, options);
    if (started) used(file, data, options);
    say(
      started
        ? `${file.name} is on its way: look where your downloads go, and try again if it did not arrive.`
        : `${file.name} is too large to be handed over here.`,
    );
  };
  /** It was blank when it was read last: what somebody has written since then is not to be replaced unasked. */
  const insertIfBlank = async (options: TemplateOptions) => {
    await session.check();
    if (wayOf(session.state(), openDocumentOf(session.state())) === 'insert')
      await insert('replace', options);
    else setAsking(true);
  };
  const put = (where: 'replace' | 'end') => void run(() => attempt((options) => insert(where, options)));
  const begin = () => {
    if (way === 'ask') setAsking(true);
    else void run(() => (way === 'fill' ? fill() : attempt(insertIfBlank)));
  };

  return (
    <div className={styles.root}>
      {count === 0 && <Body1>No allegation is taken over, so the report would have none.</Body1>}
      {plan !== undefined && plan.conflicts.length > 0 && (
        <Conflicts conflicts={plan.conflicts} overwrite={overwrite} choose={setOverwrite} />
      )}
      {official && <OfficialChoice official={official} ours={ours} onOurs={chooseOurs} />}
      <div className={styles.row}>
        {way !== 'file' && (
          <Button appearance="primary" disabledFocusable={busy} onClick={begin}>
            {LABELS[way]}
          </Button>
        )}
        <Button
          appearance={way === 'file' ? 'primary' : 'secondary'}
          disabledFocusable={busy}
          onClick={() => void run(() => attempt(hand))}
        >
          Save it as a file of its own
        </Button>
      </div>
      <LiveRegion text={said} visible />
      {filled && <FilledNotes session={session} filled={filled} />}
      <UnplacedNotice unplaced={unplaced} onEntered={() => forgetUnplaced(session)} />
      {problem && <ProblemBar problem={problem} {...(goOn && { action: goOn })} />}
      <ConfirmDialog
        open={asking}
        title="This document has content"
        choices={[
          { label: 'Add it at the end', primary: true, onChoose: () => put('end') },
          { label: 'Replace everything in this document', onChoose: () => put('replace') },
        ]}
        onCancel={() => setAsking(false)}
      >
        The CIMS Recommendations report is best put into a blank document. Here it can be added at the end, or
        take the place of everything that stands here. Word may need several steps to undo this. To be safe,
        save a copy of the document first.
      </ConfirmDialog>
    </div>
  );
};
