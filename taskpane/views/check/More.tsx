import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Spinner,
} from '@fluentui/react-components';
import { Suspense, useRef, type ReactNode } from 'react';
import { lazyPart } from '../../parts/lazy-part';
import { counted } from '../../../src/report';
import { TakeReport } from '../../parts/TakeReport';
import { UnusedTexts } from '../../parts/UnusedTexts';
import { useKeptFocus } from '../../parts/use-focus-within';
import { withDraft } from '../../session/kept-state';
import type { Session, SessionState } from '../../session/session';
import type { CheckedCase } from '../../work/work';
import { Comments } from './Comments';
import { Decided } from './decisions/Decided';
import type { DecidedCase } from './decisions/decided-case';
import { DecisionFiles } from './decisions/DecisionFiles';
import { unusedTexts } from './decisions/decision-drafts';
import { Dropped } from './decisions/Dropped';
import type { Decisions } from './decisions/use-decisions';

const Feedback = lazyPart(async () => ({ default: (await import('./feedback/Feedback')).Feedback }));
const Compare = lazyPart(async () => ({ default: (await import('./compare/Compare')).Compare }));

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly checked: CheckedCase;
  readonly decided: DecidedCase;
  readonly decisions: Decisions;
  readonly onSaid: (text: string) => void;
}

interface PartProps {
  readonly name: string;
  readonly title: string;
  readonly children: ReactNode;
}

const Part = ({ name, title, children }: PartProps) => (
  <AccordionItem value={name}>
    <AccordionHeader as="h2">{title}</AccordionHeader>
    <AccordionPanel>
      <Suspense fallback={<Spinner size="extra-tiny" label="Loading" />}>{children}</Suspense>
    </AccordionPanel>
  </AccordionItem>
);

/** What can be done beside mending: look at what was decided, put comments into Word, take decisions and report along. */
export const More = ({ session, state, checked, decided, decisions, onSaid }: Props) => {
  const { findings, dropped } = decided;
  const withMarks = findings.filter(
    ({ finding: { waived, markedWrong, assigned } }) => (waived ?? markedWrong ?? assigned) !== undefined,
  );
  const decidedPart = useRef<HTMLDivElement>(null);
  // An undone decision takes its button with it.
  const keptFocus = useKeptFocus(decidedPart);
  const unused = unusedTexts(checked, state.kept.drafts);
  const decidedTitle = [
    `Decisions (${String(withMarks.length)})`,
    ...(dropped.length > 0 ? [`${String(dropped.length)} not applied`] : []),
    ...(unused.length > 0 ? [`${counted(unused.length, 'text')} not used`] : []),
  ].join(', ');
  return (
    <Accordion multiple collapsible>
      <Part name="decisions" title={decidedTitle}>
        <div ref={decidedPart} tabIndex={-1} role="group" aria-label="Decisions" {...keptFocus}>
          <Decided
            findings={withMarks}
            severalFiles={checked.report.files.length > 1}
            together={decisions.together}
            onUndo={(view, kind) => {
              decisions.undo(view, kind);
              onSaid('Undone.');
            }}
          />
          <Dropped
            dropped={dropped}
            onRemove={(decision) => {
              decisions.takeOut(decision);
              onSaid('Taken out.');
            }}
          />
          <UnusedTexts
            title="Texts that were not used"
            note="The finding was mended, or says something else now; nothing was decided with it."
            texts={unused}
            onCopy={session.copyText}
            onDiscard={(key) => session.keep((kept) => withDraft(kept, key, undefined))}
          />
        </div>
      </Part>
      <Part name="files" title="Decisions as a file">
        <DecisionFiles session={session} state={state} onSaid={onSaid} />
      </Part>
      <Part name="feedback" title="Feedback on the rules">
        <Feedback {...{ session, checked, findings, onSaid }} />
      </Part>
      <Part name="compare" title="Compare with an earlier version">
        <Compare {...{ session, state, onSaid }} />
      </Part>
      <Part name="comments" title="Comments in Word">
        <Comments session={session} state={state} findings={findings} onSaid={onSaid} />
      </Part>
      <Part name="report" title="The check report">
        <TakeReport session={session} onSaid={onSaid} />
      </Part>
    </Accordion>
  );
};
