import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { visibleLine } from '../../../src/report';
import { ProblemBar } from '../../parts/ProblemBar';
import { useAction } from '../../parts/use-action';
import { PaneProblem } from '../../problems';
import type { Session } from '../../session/session';
import { BasisLine } from '../../parts/BasisLine';
import type { WayToField } from './case-facts';
import type { CaseLine } from './case-line';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalM },
  line: { display: 'grid', rowGap: tokens.spacingVerticalXS, justifyItems: 'start', minWidth: 0 },
  words: { overflowWrap: 'anywhere' },
  why: { width: '100%', color: tokens.colorNeutralForeground2 },
  basis: { display: 'grid', rowGap: tokens.spacingVerticalS, paddingBlock: tokens.spacingVerticalXS },
});

interface Props {
  readonly session: Session;
  readonly lines: readonly CaseLine[];
}

/** What can be said of this case, each line with what it rests on and, where something is missing, the way to it. */
export const CaseLines = ({ session, lines }: Props) => {
  const styles = useStyles();
  const { run, problem } = useAction();
  const show = ({ destination }: WayToField) =>
    run(async () => {
      const arrival = await session.goTo(destination);
      if (!arrival.ok) throw new PaneProblem('place-not-found', arrival.reason);
    });
  return (
    <>
      <ul className={styles.list}>
        {lines.map(({ id, title, sentence, basis, way }) => (
          <li key={id} className={styles.line}>
            <Body1Strong className={styles.words}>{title}</Body1Strong>
            <Body1 className={styles.words}>{visibleLine(sentence)}</Body1>
            {way && (
              <Button size="small" onClick={() => void show(way)}>
                {`Go to “${way.label}”`}
              </Button>
            )}
            {basis.length > 0 && (
              <details className={styles.why}>
                <summary>{`Sources for “${title}”`}</summary>
                <div className={styles.basis}>
                  {basis.map((entry) => (
                    <BasisLine key={entry.id} entry={entry} />
                  ))}
                </div>
              </details>
            )}
          </li>
        ))}
      </ul>
      {problem && <ProblemBar problem={problem} />}
    </>
  );
};
