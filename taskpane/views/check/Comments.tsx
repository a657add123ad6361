import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Severity } from '../../../src/checks';
import { counted, visibleLine } from '../../../src/report';
import { isForComment } from '../../../src/report/comment-text';
import { ProblemBar } from '../../parts/ProblemBar';
import { useAction } from '../../parts/use-action';
import type { Session, SessionState } from '../../session/session';
import type { FindingView } from '../../work/work';
import { AnnotatedCopy } from './AnnotatedCopy';
import { SeverityChoice } from './SeverityChoice';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, justifyItems: 'start' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Findings that have a place in the open document and that nobody has set aside, but for those about comments. */
const commentable = (findings: readonly FindingView[]): readonly FindingView[] =>
  findings.filter(({ destination, finding }) => destination !== undefined && isForComment(finding));

const WHY_NOT =
  'This version of Word does not let an add-in make comments. Copy the report instead, or copy a finding and paste it into a comment of your own.';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly findings: readonly FindingView[];
  /** What came of it, to be spoken. */
  readonly onSaid: (text: string) => void;
}

/** Findings as comments in the document, for whoever works without this pane, and out again. */
export const Comments = ({ session, state, findings, onSaid }: Props) => {
  const styles = useStyles();
  const [severities, setSeverities] = useState<readonly Severity[]>(['error', 'warning']);
  const [said, setSaid] = useState<string>();
  const [unplaced, setUnplaced] = useState<readonly string[]>([]);
  const { run, busy, problem } = useAction();
  if (state.hostKind === 'browser') return <AnnotatedCopy session={session} onSaid={onSaid} />;
  if (!state.capabilities.comments) return <Body1>{WHY_NOT}</Body1>;

  const all = commentable(findings);
  const chosen = all.filter(({ finding }) => severities.includes(finding.severity));
  const tell = (text: string, without: readonly string[] = []) => {
    setSaid(text);
    setUnplaced(without);
    onSaid(text);
  };

  const add = async () => {
    // Those of last time go first, or each finding would be said twice.
    await session.removeComments();
    const missed = await session.addComments(chosen.map(({ key }) => key));
    const without = chosen.filter(({ key }) => missed.includes(key));
    tell(
      `${counted(chosen.length - without.length, 'comment')} put into the document.` +
        (without.length === 0 ? '' : ` No place was found for ${counted(without.length, 'finding')}:`),
      without.map(({ finding }) => visibleLine(finding.message)),
    );
  };
  const remove = async () => {
    const count = await session.removeComments();
    tell(
      count === 0
        ? 'There were no comments of this add-in in the document.'
        : `${counted(count, 'comment')} of this add-in taken out. Comments of others are as they were.`,
    );
  };

  return (
    <div className={styles.part}>
      <SeverityChoice
        chosen={severities}
        count={(severity) => all.filter(({ finding }) => finding.severity === severity).length}
        onChoose={setSeverities}
      />
      <Body1>
        Findings that are about the file as a whole or about comments, or are set aside, are left out.
        Comments that this add-in made before are replaced, but for those that somebody has answered.
      </Body1>
      <div className={styles.row}>
        <Button disabledFocusable={busy || chosen.length === 0} onClick={() => run(add)}>
          Put {chosen.length === 0 ? 'findings' : counted(chosen.length, 'finding')} into Word as comments
        </Button>
        <Button disabledFocusable={busy} onClick={() => run(remove)}>
          Remove our comments
        </Button>
      </div>
      {problem && <ProblemBar problem={problem} />}
      {said !== undefined && <Body1>{said}</Body1>}
      {unplaced.length > 0 && (
        <ul>
          {unplaced.map((message, index) => (
            <li key={index}>{message}</li>
          ))}
        </ul>
      )}
    </div>
  );
};
