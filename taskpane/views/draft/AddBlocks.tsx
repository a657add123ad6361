import { Body1, Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import {
  conditionHolds,
  DEFINITIONS,
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

/** A group of the template, and the section that it stands in. */
interface Offered {
  readonly group: GroupName;
  readonly section: string;
}

/** The groups of the template that this pathway asks for; one that hangs on an answer is offered in any case. */
const groupsFor = (kind: TemplateKind, { pathway }: DocumentView): readonly Offered[] => {
  const offered = groupsOf(DEFINITIONS[kind]).filter(({ section, item }) =>
    [section.when, item.when].every(
      (when) =>
        when === undefined || 'field' in when || conditionHolds(when, { pathway: pathway.value, fields: {} }),
    ),
  );
  const byGroup = new Map(
    offered.map(({ section, item: { group } }) => [group, { group, section: section.name }]),
  );
  return [...byGroup.values()];
};

/**
 * Whether a block can be put into the document: behind a copy that has a control of ours, or into a section that has.
 * Another template may have neither, or some of them only.
 */
const hasPlace =
  ({ sections, groups }: DocumentView) =>
  ({ group, section }: Offered): boolean =>
    groups[group].some(({ destination }) => destination.control?.tag === groupTag(group)) ||
    sections.some(
      ({ name, destination }) => name === section && destination?.control?.tag === sectionTag(section),
    );

const IN_WORD =
  'In Word, copy the whole part that holds a client, an allegation or the like, paste it behind itself and change what it says; then check again.';

const byHand = (
  { capabilities }: SessionState,
  offered: readonly Offered[],
  placed: readonly Offered[],
): string | undefined => {
  if (!capabilities.insert) {
    return 'To add a client, an allegation or another block, open the file in Word; there, copying a block and pasting it behind itself does the same.';
  }
  if (placed.length === 0)
    return `This document is not made from a template of this tool, so nothing can be added to it from here. ${IN_WORD}`;
  const missing = offered.filter((each) => !placed.includes(each));
  if (missing.length === 0) return undefined;
  const names = missing.map(({ group }) => groupDefinition(group).plural.toLowerCase());
  return `This document has no place of this tool’s for: ${names.join(', ')}. ${IN_WORD}`;
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
  const offered = groupsFor(kind, open);
  if (offered.length === 0) return null;
  const placed = state.capabilities.insert ? offered.filter(hasPlace(open)) : [];
  const instead = byHand(state, offered, placed);

  const add = async (group: GroupName) => {
    setAdding(group);
    await session.addBlock(group);
    const { label } = groupDefinition(group);
    const count = openDocumentOf(session.state())?.groups[group].length;
    onSaid(count === undefined ? `${label} added.` : `${label} ${String(count)} added.`);
  };
  return (
    <Section title="Add one more">
      {placed.length > 0 && (
        <div className={styles.row} role="group" aria-label="Add one more">
          {placed.map(({ group }) => (
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
      )}
      {instead !== undefined && <Body1>{instead}</Body1>}
      {problem && <ProblemBar problem={problem} />}
    </Section>
  );
};
