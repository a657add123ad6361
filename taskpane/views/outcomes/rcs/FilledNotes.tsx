import { Body1, Button, makeStyles, tokens } from '@fluentui/react-components';
import { visibleLine } from '../../../../src/report';
import { ProblemBar } from '../../../parts/ProblemBar';
import { useAction } from '../../../parts/use-action';
import type { Destination } from '../../../host';
import { PaneProblem } from '../../../problems';
import type { Session } from '../../../session/session';
import type { FillByHand } from './fill-plan';
import type { Filled } from './make-recommendations';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
});

const WHY: Readonly<Record<FillByHand['because'], string>> = {
  'no-field': 'the document has no field for it',
  'no-choice': 'the list in the document does not have it',
  'not-taken': 'Word did not take it from the pane',
};

/** What filling left for a person to do, with the way to each. */
export const FilledNotes = ({ session, filled }: { readonly session: Session; readonly filled: Filled }) => {
  const styles = useStyles();
  const { run, problem } = useAction();
  const { byHand, problems } = filled;
  const show = (at: Destination) =>
    run(async () => {
      const arrival = await session.goTo(at);
      if (!arrival.ok) throw new PaneProblem('place-not-found', arrival.reason);
    });
  if (byHand.length + problems.length === 0) return null;
  return (
    <div>
      <Body1>Left for you to do by hand:</Body1>
      <ul className={styles.list}>
        {problems.map((sentence) => (
          <li key={sentence}>{visibleLine(sentence)}</li>
        ))}
        {byHand.map(({ label, text, because, at }) => (
          <li key={`${label} ${text}`}>
            <Body1>{visibleLine(`${label}: “${text}” (${WHY[because]}).`)}</Body1>{' '}
            {at && (
              <Button size="small" appearance="subtle" onClick={() => void show(at)}>
                {`Show the place of ${visibleLine(label)}`}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {problem && <ProblemBar problem={problem} />}
    </div>
  );
};
