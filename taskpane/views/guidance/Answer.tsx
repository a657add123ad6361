import {
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Body1,
  Body1Strong,
  Button,
  Link,
  makeStyles,
  tokens,
} from '@fluentui/react-components';
import type { Contact, Policy } from '../../../src/policy';
import type { ResolvedAnswer } from '../../../src/policy/guidance';
import { ProblemBar } from '../../parts/ProblemBar';
import { useAction } from '../../parts/use-action';
import type { Session } from '../../session/session';
import { BasisLine } from './BasisLine';

const useStyles = makeStyles({
  points: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
  contact: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  words: { overflowWrap: 'anywhere' },
  question: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly session: Session;
  readonly answer: ResolvedAnswer;
  readonly policy: Policy;
}

const Address = ({ session, contact }: { readonly session: Session; readonly contact: Contact }) => {
  const styles = useStyles();
  const { run, problem } = useAction();
  const { label, email } = contact;
  return (
    <>
      <Body1Strong>{label}</Body1Strong>
      <div className={styles.contact}>
        <Link className={styles.words} href={`mailto:${email}`}>
          {email}
        </Link>
        <Button
          size="small"
          appearance="subtle"
          aria-label={`Copy the address of ${label}`}
          onClick={() => void run(() => session.copyText(email))}
        >
          Copy
        </Button>
      </div>
      {problem && <ProblemBar problem={problem} />}
    </>
  );
};

/** One question with the facts that answer it, each with its source. */
export const Answer = ({ session, answer, policy }: Props) => {
  const styles = useStyles();
  return (
    <AccordionItem value={answer.id}>
      <AccordionHeader as="h3" expandIconPosition="end" button={{ className: styles.question }}>
        {answer.question}
      </AccordionHeader>
      <AccordionPanel>
        {answer.points.length === 0 && (
          <Body1>Nothing is known of this under the rule set that governs this case.</Body1>
        )}
        <ul className={styles.points}>
          {answer.points.map((entry) => {
            const contact = policy.contacts.find(({ id }) => id === entry.id);
            return (
              <li key={entry.id}>
                {contact && <Address session={session} contact={contact} />}
                <BasisLine entry={entry} />
              </li>
            );
          })}
        </ul>
      </AccordionPanel>
    </AccordionItem>
  );
};
