import { Accordion, AccordionHeader, AccordionItem, AccordionPanel } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { counted } from '../../../src/report';
import type { Session, SessionState } from '../../session/session';
import type { CheckedCase, FindingView } from '../../work/work';
import { CopyReport } from '../../parts/CopyReport';
import { UnusedTexts } from '../../parts/UnusedTexts';
import { withDraft } from '../../session/kept-state';
import { Comments } from './Comments';
import { idleAmong, unusedReasons, whyIdle } from './waivers/decisions';
import { IdleWaivers } from './waivers/IdleWaivers';
import { useKeptFocus } from '../../parts/use-focus-within';
import type { Waiving } from './waivers/use-waiving';
import { Waived } from './waivers/Waived';
import { WaiverFiles } from './waivers/WaiverFiles';

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly checked: CheckedCase;
  readonly findings: readonly FindingView[];
  readonly waiving: Waiving;
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
    <AccordionPanel>{children}</AccordionPanel>
  </AccordionItem>
);

/** What can be done beside mending: look at what was waived, put comments into Word, take decisions and report along. */
export const More = ({ session, state, checked, findings, waiving, onSaid }: Props) => {
  const waived = findings.filter(({ finding }) => finding.waived !== undefined);
  const waivedPart = useRef<HTMLDivElement>(null);
  // An undone decision takes its button with it.
  const keptFocus = useKeptFocus(waivedPart);
  const idle = idleAmong(checked, state.kept.decisions);
  const unused = unusedReasons(checked, state.kept.drafts);
  const waivedTitle = [
    `Waived (${String(waived.length)})`,
    ...(idle.length > 0 ? [`${String(idle.length)} covering nothing`] : []),
    ...(unused.length > 0 ? [`${counted(unused.length, 'reason')} not used`] : []),
  ].join(', ');
  return (
    <Accordion multiple collapsible>
      <Part name="waived" title={waivedTitle}>
        <div ref={waivedPart} tabIndex={-1} role="group" aria-label="Waived" {...keptFocus}>
          <Waived
            findings={waived}
            severalFiles={checked.report.files.length > 1}
            together={waiving.together}
            onUndo={waiving.undo}
          />
          <IdleWaivers
            waivers={idle}
            why={(waiver) => whyIdle(checked, waiver)}
            onRemove={(waiver) => {
              waiving.takeOut(waiver);
              onSaid('Taken out.');
            }}
          />
          <UnusedTexts
            title="Reasons that were not used"
            note="The finding was mended, or says something else now; nothing was waived with it."
            texts={unused}
            onCopy={session.copyText}
            onDiscard={(key) => session.keep((kept) => withDraft(kept, key, undefined))}
          />
        </div>
      </Part>
      <Part name="decisions" title="Waivers as a file">
        <WaiverFiles session={session} state={state} onSaid={onSaid} />
      </Part>
      <Part name="comments" title="Comments in Word">
        <Comments session={session} state={state} findings={findings} onSaid={onSaid} />
      </Part>
      <Part name="report" title="Copy the report">
        <CopyReport session={session} onSaid={onSaid} />
      </Part>
    </Accordion>
  );
};
