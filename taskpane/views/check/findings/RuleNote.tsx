import { Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground2 },
  // The text is the caption's own size: a link of Fluent brings the size of body text.
  link: { fontSize: 'inherit', lineHeight: 'inherit' },
});

/** The rules' descriptions come with the rules themselves, which the pane's first view does without. */
const describe = async (id: string): Promise<string> => {
  const { ruleById } = await import('../../../../src/checks');
  return ruleById(id)?.description ?? 'This version of the tool has no description of the rule.';
};

/** The rule behind a finding: its id, by which people speak of it, and on asking what it looks for. */
export const RuleNote = ({ rule, tabIndex }: { readonly rule: string; readonly tabIndex: number }) => {
  const styles = useStyles();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const toggle = () => {
    setOpen(!open);
    if (text === '') void describe(rule).then(setText, () => setText('The description could not be loaded.'));
  };
  return (
    <Caption1 block className={styles.note}>
      <Link
        as="button"
        inline
        className={styles.link}
        tabIndex={tabIndex}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={toggle}
      >
        Rule {rule}
      </Link>
      <span id={id} aria-live="polite">
        {open && text !== '' && <> {text}</>}
      </span>
    </Caption1>
  );
};
