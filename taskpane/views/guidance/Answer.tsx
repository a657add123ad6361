import { Body1, Body1Strong, Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Contact, Policy } from '../../../src/policy';
import type { ResolvedAnswer } from '../../../src/policy/guidance';
import { ProblemBar } from '../../parts/ProblemBar';
import { useAction } from '../../parts/use-action';
import type { Session } from '../../session/session';
import { BasisLine } from '../../parts/BasisLine';

const useStyles = makeStyles({
  points: {
    listStyleType: 'none',
    margin: 0,
    paddingInlineStart: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    paddingBlockEnd: tokens.spacingVerticalM,
  },
  contact: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalS },
  address: {
    color: tokens.colorBrandForegroundLink,
    overflowWrap: 'anywhere',
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  answer: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { margin: 0 },
  question: {
    display: 'flex',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    width: '100%',
    minHeight: '40px',
    padding: `${tokens.spacingVerticalS} 0`,
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { color: tokens.colorBrandForegroundLinkHover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
});

interface Props {
  readonly session: Session;
  readonly answer: ResolvedAnswer;
  readonly policy: Policy;
  readonly open: boolean;
  readonly toggle: () => void;
}

const Address = ({ session, contact }: { readonly session: Session; readonly contact: Contact }) => {
  const styles = useStyles();
  const { run, problem } = useAction();
  const { label, email } = contact;
  return (
    <>
      <Body1Strong>{label}</Body1Strong>
      <div className={styles.contact}>
        <a className={styles.address} href={`mailto:${email}`}>
          {email}
        </a>
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
export const Answer = ({ session, answer, policy, open, toggle }: Props) => {
  const styles = useStyles();
  const id = useId();
  return (
    <div className={styles.answer}>
      <h3 className={styles.heading}>
        <button
          type="button"
          className={styles.question}
          aria-expanded={open}
          {...(open && { 'aria-controls': id })}
          onClick={toggle}
        >
          <span>{answer.question}</span>
          <span aria-hidden="true">{open ? '−' : '+'}</span>
        </button>
      </h3>
      {open && (
        <ul id={id} className={styles.points}>
          {answer.points.length === 0 && (
            <li>
              <Body1>What the rule set of this case says of this was not found.</Body1>
            </li>
          )}
          {answer.points.map((entry) => {
            const contact = policy.contacts.find(({ id: contactId }) => contactId === entry.id);
            return (
              <li key={entry.id}>
                {contact && <Address session={session} contact={contact} />}
                <BasisLine entry={entry} />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
};
