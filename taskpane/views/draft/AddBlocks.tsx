import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  conditionHolds,
  DEFINITIONS,
  GROUP_NAMES,
  groupDefinition,
  groupsOf,
  groupTag,
  sectionTag,
  type GroupName,
  type TemplateKind,
} from '../../../src/template';
import { ProblemBar } from '../../parts/ProblemBar';
import { Section } from '../../parts/Section';
import { useAction } from '../../parts/use-action';
import { openDocumentOf } from '../../session/open-document';
import type { Session, SessionState } from '../../session/session';
import type { DocumentView } from '../../work/work';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

/** The groups of the template that this pathway asks for; one that hangs on an answer is offered in any case. */
const groupsFor = (kind: TemplateKind, { pathway }: DocumentView): readonly GroupName[] => {
  const offered = groupsOf(DEFINITIONS[kind]).filter(({ section, item }) =>
    [section.when, item.when].every(
      (when) =>
        when === undefined || 'field' in when || conditionHolds(when, { pathway: pathway.value, fields: {} }),
    ),
  );
  return [...new Set(offered.map(({ item }) => item.group))];
};

/**
 * Whether a block can be put into the document: behind a copy that has a control of ours, or into a section that has. A
 * document made from another template has neither.
 */
const hasOurPlaces = ({ sections, groups }: DocumentView): boolean =>
  sections.some(({ name, destination }) => destination?.control?.tag === sectionTag(name)) ||
  GROUP_NAMES.some((group) =>
    groups[group].some(({ destination }) => destination.control?.tag === groupTag(group)),
  );

const byHand = ({ capabilities }: SessionState, open: DocumentView): string | undefined => {
  if (!capabilities.insert) {
    return 'To add a client, an allegation or another block, open the file in Word; there, copying a block and pasting it behind itself does the same.';
  }
  if (hasOurPlaces(open)) return undefined;
  return 'This document is not made from a template of this tool, so nothing can be added to it from here. In Word, copy the whole part that holds a client, an allegation or the like, paste it behind itself and change what it says; then check again.';
};

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly kind: TemplateKind;
  readonly open: DocumentView;
  readonly onSaid: (text: string) => void;
}

/** One more client, allegation, interview… where the document has the others. */
export const AddBlocks = ({ session, state, kind, open, onSaid }: Props) => {
  const styles = useStyles();
  const { run, busy, problem } = useAction();
  const [adding, setAdding] = useState<GroupName>();
  const groups = groupsFor(kind, open);
  if (groups.length === 0) return null;
  const instead = byHand(state, open);

  const add = async (group: GroupName) => {
    setAdding(group);
    await session.addBlock(group);
    const { label } = groupDefinition(group);
    const count = openDocumentOf(session.state())?.groups[group].length;
    onSaid(count === undefined ? `${label} added.` : `${label} ${String(count)} added.`);
  };
  return (
    <Section title="Add one more">
      {instead === undefined ? (
        <div className={styles.row} role="group" aria-label="Add one more">
          {groups.map((group) => (
            <Button
              key={group}
              size="small"
              disabledFocusable={busy}
              onClick={() => void run(() => add(group))}
            >
              Add {groupDefinition(group).label.toLowerCase()}
            </Button>
          ))}
          {busy && adding && <Spinner size="extra-tiny" label="Adding" />}
        </div>
      ) : (
        <Body1>{instead}</Body1>
      )}
      {problem && <ProblemBar problem={problem} />}
    </Section>
  );
};
