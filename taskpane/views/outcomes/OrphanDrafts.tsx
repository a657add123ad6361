import { Body1, Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ProblemBar } from '../../parts/ProblemBar';
import { Section } from '../../parts/Section';
import { useAction } from '../../parts/use-action';
import { withDraft } from '../../session/kept-state';
import type { Session } from '../../session/session';
import type { KeptDraft } from './rationale-drafts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  quoted: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly session: Session;
  readonly drafts: readonly KeptDraft[];
}

/** What was typed for allegations that are no longer where they were: shown, and gone only when somebody says so. */
export const OrphanDrafts = ({ session, drafts }: Props) => {
  const styles = useStyles();
  const { run, problem } = useAction();
  if (drafts.length === 0) return null;
  return (
    <Section title="Typed for an allegation that is no longer there" card>
      {drafts.map((draft) => (
        <div key={draft.key} className={styles.root}>
          <Caption1>{`For: ${draft.statement === '' ? 'an allegation without words' : draft.statement}`}</Caption1>
          <Text className={styles.quoted}>{draft.text}</Text>
          <div className={styles.row}>
            <Button size="small" onClick={() => void run(() => session.copyText(draft.text))}>
              Copy it
            </Button>
            <Button
              size="small"
              onClick={() => session.keep((kept) => withDraft(kept, draft.key, undefined))}
            >
              Discard it
            </Button>
          </div>
        </div>
      ))}
      {problem && <ProblemBar problem={problem} />}
      <Body1>It was not written into the document.</Body1>
    </Section>
  );
};
