import { Body1, Button, Field, Input, Textarea, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { counted } from '../../../../src/report';
import type { DecisionKind } from '../../../../src/review';
import { isSeen } from '../../../../src/review/visible-text';
import type { KeptState } from '../../../session/kept-state';
import type { FindingView } from '../../../work/work';
import { assigneeKey, draftKey } from './decision-drafts';
import { formWords } from './form-words';
import type { Decisions } from './use-decisions';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    '& textarea, & input': { minWidth: 0 },
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly kind: DecisionKind;
  readonly view: FindingView;
  readonly decisions: Decisions;
  /** With what was typed last time. */
  readonly kept: KeptState;
  /** Whether the document keeps it; else it lasts as long as the page. */
  readonly inDocument: boolean;
}

/** Names that findings were assigned to before. */
const assigneesOf = ({ decisions }: KeptState): readonly string[] => [
  ...new Set(decisions.flatMap(({ to }) => to ?? [])),
];

/** What a person decides about a finding, and why. What is typed is kept at every key, so that closing loses nothing. */
export const DecisionForm = ({ kind, view, decisions, kept, inDocument }: Props) => {
  const styles = useStyles();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // Nothing is handed back: newer browsers answer with a promise here, which React would call when the form closes.
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const [tried, setTried] = useState(false);

  const words = formWords(kind, view.finding);
  const reason = kept.drafts[draftKey(kind, view.key)] ?? '';
  const to = kept.drafts[assigneeKey(view.key)] ?? '';
  const name = kept.reviewer ?? '';
  const assigns = kind === 'assign';
  const lacks = {
    reason: !assigns && !isSeen(reason),
    to: assigns && !isSeen(to),
    name: !isSeen(name),
  };
  const told = (isLacking: boolean, validationMessage: string) =>
    tried && isLacking ? { validationMessage } : {};
  const others = decisions.others(view, kind);
  const close = () => decisions.setOpen(undefined);

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacks.reason || lacks.to || lacks.name) return;
    decisions.decide(view, {
      kind,
      reason: reason.trim(),
      name: name.trim(),
      ...(assigns && { to: to.trim() }),
    });
  };

  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={words.title}
      // A browser that others use too is not to offer them names and reasons.
      autoComplete="off"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
    >
      {assigns && (
        <>
          <Field label="Who is to mend it" required {...told(lacks.to, 'Say who is to mend it.')}>
            <Input
              autoFocus
              list={id}
              value={to}
              onChange={(_, { value }) => decisions.typeAssignee(view, value)}
            />
          </Field>
          <datalist id={id}>
            {assigneesOf(kept).map((each) => (
              <option key={each} value={each} />
            ))}
          </datalist>
        </>
      )}
      <Field label={words.reason} required={!assigns} {...told(lacks.reason, 'Give the reason.')}>
        <Textarea
          autoFocus={!assigns}
          resize="vertical"
          value={reason}
          onChange={(_, { value }) => decisions.typeReason(view, kind, value)}
        />
      </Field>
      <Field label="Your name" required {...told(lacks.name, 'Say who decides.')}>
        <Input value={name} onChange={(_, { value }) => decisions.typeName(value)} />
      </Field>
      {words.effect !== '' && <Body1>{words.effect}</Body1>}
      <Body1>
        {inDocument
          ? 'What you write, your name and today’s date are kept inside this document, so whoever has the document has them too. They also stand in the check report and the bundle.'
          : 'What you write, your name and today’s date are kept while this page is open. They also stand in the check report and the bundle.'}
        {others > 0 &&
          ` This also covers ${counted(others, 'other finding')} of the same rule that cannot be told from this one.`}
      </Body1>
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {words.button}
        </Button>
        <Button onClick={close}>Close</Button>
      </div>
    </form>
  );
};
