import { Button, Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { visibleLine, visibleText } from '../../src/report';
import { ProblemBar } from './ProblemBar';
import { Section } from './Section';
import { useAction } from './use-action';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalS },
  quoted: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface UnusedText {
  readonly key: string;
  /** What it was typed for. */
  readonly about: string;
  readonly text: string;
}

interface Props {
  readonly title: string;
  /** What became of it, in a sentence. */
  readonly note: string;
  readonly texts: readonly UnusedText[];
  readonly onCopy: (text: string) => Promise<void>;
  readonly onDiscard: (key: string) => void;
}

/** What was typed for something that is no longer there: shown, and gone only when somebody says so. */
export const UnusedTexts = ({ title, note, texts, onCopy, onDiscard }: Props) => {
  const styles = useStyles();
  const { run, problem } = useAction();
  if (texts.length === 0) return null;
  return (
    <Section title={title} card>
      {texts.map(({ key, about, text }) => (
        <div key={key} className={styles.root}>
          <Caption1>{`For: ${visibleLine(about)}`}</Caption1>
          <Text className={styles.quoted}>{visibleText(text)}</Text>
          <div className={styles.row}>
            <Button size="small" onClick={() => void run(() => onCopy(text))}>
              Copy it
            </Button>
            <Button size="small" onClick={() => onDiscard(key)}>
              Discard it
            </Button>
          </div>
        </div>
      ))}
      {problem && <ProblemBar problem={problem} />}
      <Text>{note}</Text>
    </Section>
  );
};
