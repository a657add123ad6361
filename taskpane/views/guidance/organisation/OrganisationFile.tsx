import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { counted, visibleLine, visibleText } from '../../../../src/report';
import { organisationFacts } from '../../../../src/report/organisation-facts';
import { allEntries } from '../../../../src/policy';
import { LiveRegion } from '../../../parts/LiveRegion';
import { Notice } from '../../../parts/Notice';
import { ProblemBar } from '../../../parts/ProblemBar';
import { useAction } from '../../../parts/use-action';
import { useSaid } from '../../../parts/use-said';
import type { Organisation } from '../../../session/organisation/organisation';
import type { Session } from '../../../session/session';

const useStyles = makeStyles({
  part: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', rowGap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  says: { margin: 0, marginBottom: tokens.spacingVerticalXS },
  again: { justifySelf: 'start' },
});

const isEmpty = ({ settings }: Organisation): boolean => Object.keys(settings).length === 0;

/** What goes on in place of what was left out. */
const whatHolds = (organisation: Organisation): string =>
  isEmpty(organisation)
    ? 'Nothing of the file is used: the built-in rules hold, and nothing that your organisation has confirmed or set counts.'
    : 'Only what is listed here was left out; for that the built-in rules hold. The rest of the file is used.';

/** Of what stands among the facts: the rows and names that somebody confirmed, and the words to avoid. */
const amongTheFacts = ({ policies: [inForce] }: Organisation): string | undefined => {
  const entries = inForce === undefined ? [] : allEntries(inForce).map(({ entry }) => entry);
  const confirmed = entries.filter(({ standing }) => standing === 'confirmed').length;
  const own = (inForce?.wording ?? []).filter(({ source }) => source.document === 'organisation').length;
  if (confirmed + own === 0) return undefined;
  const what = [
    ...(confirmed === 0 ? [] : [`${counted(confirmed, 'fact')} confirmed`]),
    ...(own === 0 ? [] : [`${counted(own, 'wording entry', 'wording entries')} added`]),
  ];
  return `${what.join(' and ')}, among the facts below.`;
};

interface Props {
  readonly session: Session;
  readonly organisation: Organisation;
}

/** What the organisation's own file adds to the built-in rules; where something is wrong with it, what and where. */
export const OrganisationFile = ({ session, organisation }: Props) => {
  const styles = useStyles();
  const { run, busy, problem } = useAction();
  const [said, say] = useSaid();
  const { settings, problems } = organisation;
  const facts = organisationFacts(settings);
  const among = amongTheFacts(organisation);
  const reload = async () => {
    await session.reloadOrganisation();
    const wrong = session.state().organisation?.problems.length ?? 0;
    say(`Loaded again: ${wrong === 0 ? 'nothing is wrong with it' : counted(wrong, 'problem')}.`);
  };
  return (
    <div className={styles.part}>
      {problems.length > 0 && (
        <Notice
          title={
            isEmpty(organisation)
              ? 'Your organisation’s file is not used'
              : 'Your organisation’s file is not wholly used'
          }
          intent="warning"
        >
          {whatHolds(organisation)}
          <ul className={styles.list}>
            {problems.map((each) => (
              <li key={each}>{visibleText(each)}</li>
            ))}
          </ul>
          Show this to whoever looks after the add-in.
        </Notice>
      )}
      {settings.name !== undefined && <Body1Strong>{visibleLine(settings.name)}</Body1Strong>}
      {facts.length > 0 && (
        <dl className={styles.facts}>
          {facts.map(({ name, says }) => (
            <div key={name}>
              <dt>
                <Body1Strong>{visibleLine(name)}</Body1Strong>
              </dt>
              <dd className={styles.says}>{visibleText(says)}</dd>
            </div>
          ))}
        </dl>
      )}
      {among !== undefined && <Body1>{among}</Body1>}
      {problems.length + facts.length === 0 && among === undefined && (
        <Body1>The file is there and adds nothing to the built-in rules.</Body1>
      )}
      <Button className={styles.again} disabledFocusable={busy} onClick={() => void run(reload)}>
        Load the file again
      </Button>
      <LiveRegion text={said} visible />
      {problem && <ProblemBar problem={problem} />}
    </div>
  );
};
