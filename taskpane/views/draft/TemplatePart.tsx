import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  Spinner,
  Subtitle2,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { counted, visibleLine } from '../../../src/report';
import type { CaseData, TemplateKind } from '../../../src/template';
import { OfficialChoice } from '../../parts/OfficialChoice';
import { ProblemBar } from '../../parts/ProblemBar';
import { useAction } from '../../parts/use-action';
import { withDraft } from '../../session/kept-state';
import type { Session, SessionState, TemplateOptions } from '../../session/session';
import { useTemplate } from '../../session/templates/use-template';
import type { CarryOver } from '../../work/work';
import { chosenData, choicesText, isCarried, readChoices } from './carried-choices';
import { CarriedList } from './CarriedList';
import { InsertDialog } from './InsertDialog';
import { KindChoice } from './KindChoice';
import { choicesDraft, chosenKind, insertWay, KIND_DRAFT } from './template-choice';

const useStyles = makeStyles({
  part: { display: 'grid', rowGap: tokens.spacingVerticalS, minWidth: 0 },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  heading: { margin: 0 },
  intro: { display: 'grid', rowGap: tokens.spacingVerticalXXS },
  // The list may be long, and what is done with it should not be at its far end.
  sticky: {
    position: 'sticky',
    bottom: 0,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    // Magnified, it would hide most of the list.
    '@media (max-height: 480px)': { position: 'static' },
  },
});

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly onSaid: (text: string) => void;
}

/** What a template starts with: what is there in the files of the case, or nothing. */
type Waiting = { readonly data: CaseData | undefined };

/** A template into the document, or as a file; first the values that the case already has are shown. */
export const TemplatePart = ({ session, state, onSaid }: Props) => {
  const styles = useStyles();
  const action = useAction();
  const { run, busy, problem } = action;
  const [carry, setCarry] = useState<{ readonly kind: TemplateKind; readonly over: CarryOver }>();
  const [waiting, setWaiting] = useState<Waiting>();
  const heading = useRef<HTMLDivElement>(null);
  const kind = chosenKind(state);
  const way = insertWay(state);
  const inUse = useTemplate({ session, state, kind, action });
  const { official, ours, chooseOurs, attempt, goOn, used } = inUse;
  const titleOf = (options: TemplateOptions): string => visibleLine(inUse.titleOf(options));
  const title = titleOf({ ours });
  const shown = carry?.kind === kind ? carry.over : undefined;
  const choices = readChoices(state.kept.drafts[choicesDraft(kind)]);
  const count = shown?.values.filter((value) => isCarried(choices, value)).length ?? 0;
  const verb = way === 'file' ? 'Save' : 'Put in';

  // Asked for with a click on the button before it, and the list pushes that button away.
  useEffect(() => {
    if (shown !== undefined) heading.current?.focus();
  }, [shown]);

  const done = (text: string) => {
    setCarry(undefined);
    session.keep((kept) => withDraft(withDraft(kept, KIND_DRAFT, undefined), choicesDraft(kind), undefined));
    onSaid(text);
  };
  const insert = async (where: 'replace' | 'end', data: CaseData | undefined, options: TemplateOptions) => {
    await inUse.insert(where, data, options);
    done(`${titleOf(options)}: the template is in the document.`);
  };
  const save = async (data: CaseData | undefined, options: TemplateOptions) => {
    const built = await session.buildTemplate(kind, data, options);
    if ((await session.saveFile(built)) === 'started') {
      used(built, data, options);
      done(`Saving ${titleOf(options)} has started. Look whether the file arrived, and open it in Word.`);
    } else onSaid(`${titleOf(options)} is too large to be handed over here.`);
  };
  /** It was blank when it was read last: what somebody has written since then is not to be replaced unasked. */
  const insertIfBlank = async (data: CaseData | undefined, options: TemplateOptions) => {
    await session.check();
    if (insertWay(session.state()) === 'insert') await insert('replace', data, options);
    else setWaiting({ data });
  };
  const use = async (data: CaseData | undefined) => {
    if (way === 'ask') setWaiting({ data });
    else await attempt((options) => (way === 'insert' ? insertIfBlank : save)(data, options));
  };
  const begin = () =>
    void run(async () => {
      const over = await session.carryOver(kind);
      if (over.values.length > 0) setCarry({ kind, over });
      else await use(undefined);
    });

  return (
    <div className={styles.part}>
      <KindChoice
        kind={kind}
        onChoose={(next) => session.keep((kept) => withDraft(kept, KIND_DRAFT, next))}
      />
      {official && <OfficialChoice official={official} ours={ours} onOurs={chooseOurs} />}
      {!official && (state.organisation?.problems.length ?? 0) > 0 && (
        <Body1>
          Your organisation’s file was not wholly used, so a template that it names may be missing here.
          Guidance says what is wrong with it.
        </Body1>
      )}
      {way !== 'file' && !state.capabilities.insertWhole && (
        <Caption1 className={styles.quiet}>
          This version of Word puts the template in without its page header and footer. Save it as a file and
          open that to have them.
        </Caption1>
      )}
      {shown && (
        <>
          <div ref={heading} tabIndex={-1} className={styles.intro}>
            <Subtitle2 as="h3" className={styles.heading}>
              What the case already says
            </Subtitle2>
            <Body1>
              {counted(shown.values.length, 'value')} can be carried over. Untick what should not be.
            </Body1>
          </div>
          {shown.doubts.map((doubt) => (
            <Body1 key={doubt}>{doubt}</Body1>
          ))}
          <CarriedList
            values={shown.values}
            choices={choices}
            onChoices={(next) =>
              session.keep((kept) => withDraft(kept, choicesDraft(kind), choicesText(next)))
            }
          />
        </>
      )}
      <div className={mergeClasses(styles.row, shown && styles.sticky)}>
        {shown ? (
          <>
            <Button
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => void run(() => use(count === 0 ? undefined : chosenData(shown.values, choices)))}
            >
              {verb} with {counted(count, 'value')}
            </Button>
            <Button disabledFocusable={busy} onClick={() => void run(() => use(undefined))}>
              {verb} empty
            </Button>
            <Button disabledFocusable={busy} onClick={() => setCarry(undefined)}>
              Cancel
            </Button>
          </>
        ) : (
          <Button appearance="primary" disabledFocusable={busy} onClick={begin}>
            {way === 'file' ? `Save “${title}” as a file` : `Put in “${title}”`}
          </Button>
        )}
        {busy && <Spinner size="extra-tiny" label="Working" />}
      </div>
      {problem && <ProblemBar problem={problem} {...(goOn && { action: goOn })} />}
      {(!official || ours) && (
        <Caption1 className={styles.quiet}>
          These templates are this tool’s own stand-ins; the department’s present ones were not found. If you
          have the department’s template, use it: it is read by its headings and labels.
        </Caption1>
      )}
      <InsertDialog
        title={title}
        open={waiting !== undefined}
        onChoose={(where) => {
          setWaiting(undefined);
          void run(() => attempt((options) => insert(where, waiting?.data, options)));
        }}
        onCancel={() => setWaiting(undefined)}
      />
    </div>
  );
};
