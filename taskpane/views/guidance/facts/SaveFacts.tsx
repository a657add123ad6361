import { Button, makeStyles } from '@fluentui/react-components';
import type { OrganisationSettings, Policy } from '../../../../src/policy';
import { ProblemBar } from '../../../parts/ProblemBar';
import { useAction } from '../../../parts/use-action';
import type { Session } from '../../../session/session';

const useStyles = makeStyles({ save: { justifySelf: 'start' } });

const FILE = 'cims-policy-facts.html';

interface Props {
  readonly session: Session;
  readonly policies: readonly Policy[];
  readonly settings: OrganisationSettings | undefined;
  readonly onSaid: (text: string) => void;
}

/** All facts of all rule sets as the page that `cims-report policy show --format html` gives. */
export const SaveFacts = ({ session, policies, settings, onSaid }: Props) => {
  const styles = useStyles();
  const { run, busy, problem } = useAction();
  const save = async () => {
    const { renderPolicyHtml, TOOL } = await import('./policy-page');
    const bytes = new TextEncoder().encode(renderPolicyHtml(policies, TOOL, settings));
    const started = await session.saveFile({ name: FILE, bytes });
    onSaid(
      started === 'started'
        ? `Saving ${FILE} has started. Look whether the file arrived.`
        : 'The page is too large to be handed over here. Open the pane in a browser to save it.',
    );
  };
  return (
    <>
      <Button className={styles.save} disabledFocusable={busy} onClick={() => void run(save)}>
        Save every fact as a page (.html)
      </Button>
      {problem && <ProblemBar problem={problem} />}
    </>
  );
};
