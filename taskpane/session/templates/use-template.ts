import { useRef } from 'react';
import type { OfficialTemplate } from '../../../src/policy';
import { DEFINITIONS, type CaseData, type TemplateKind } from '../../../src/template';
import type { PaneProblem } from '../../problems';
import { withDraft } from '../kept-state';
import { officialTemplateFor } from '../organisation/organisation';
import type { InsertedTemplate, Session, SessionState, TemplateOptions } from '../session';
import { InsertedProblem } from './inserted-problem';
import { unplacedValues } from './unplaced';
import { unplacedIn } from './unplaced-store';

/** Which of two templates is used for a kind of document, and the way to use it. */
export interface TemplateInUse {
  /** What the organisation has for it; absent where it has none. */
  readonly official: OfficialTemplate | undefined;
  /** Whether the built-in one is used although the organisation has its own. */
  readonly ours: boolean;
  /** What the template is called, that of the organisation or ours. */
  readonly titleOf: (options: TemplateOptions) => string;
  readonly chooseOurs: (ours: boolean) => void;
  /** Uses the template in a step, which may be done once more with ours where the official one cannot be had. */
  readonly attempt: (step: (options: TemplateOptions) => Promise<void>) => Promise<void>;
  /** To do it with ours, offered where the official one could not be had; it is never taken unasked. */
  readonly goOn: { readonly label: string; readonly onClick: () => void } | undefined;
  /** The template was used: what it has no place for is kept in sight, and the choice of ours is forgotten. */
  readonly used: (result: InsertedTemplate, data: CaseData | undefined, options: TemplateOptions) => void;
  /** Puts it into the document, and notes that it was used, also where something is wrong with it there. */
  readonly insert: (
    where: 'replace' | 'end',
    data: CaseData | undefined,
    options: TemplateOptions,
  ) => Promise<void>;
}

interface Props {
  readonly session: Session;
  readonly state: SessionState;
  readonly kind: TemplateKind;
  /** What the view does such things with, one at a time, and why the last one failed. */
  readonly action: {
    readonly run: (action: () => unknown) => Promise<boolean>;
    readonly problem: PaneProblem | undefined;
  };
}

/** Where it is kept until the template is used that somebody wants ours in place of the official one. */
const oursDraft = (kind: TemplateKind): string => `draft:ours:${kind}`;

/** The template of a kind of document: the organisation's own where it has one and nobody chose otherwise. */
export const useTemplate = ({ session, state, kind, action: { run, problem } }: Props): TemplateInUse => {
  const again = useRef<() => void>(() => undefined);
  const official = officialTemplateFor(state.organisation, kind);
  const ours = official !== undefined && state.kept.drafts[oursDraft(kind)] !== undefined;
  const builtIn = DEFINITIONS[kind].title;
  const chooseOurs: TemplateInUse['chooseOurs'] = (chosen) =>
    session.keep((kept) => withDraft(kept, oursDraft(kind), chosen ? 'yes' : undefined));
  const used: TemplateInUse['used'] = ({ notFilled }, data, options) => {
    const values = unplacedValues(notFilled, data);
    unplacedIn(session).set({
      last: values.length === 0 ? undefined : { template: official?.name ?? builtIn, values },
    });
    if (options.ours === true) chooseOurs(false);
  };
  return {
    official,
    ours,
    titleOf: (options) => (official === undefined || options.ours === true ? builtIn : official.name),
    chooseOurs,
    attempt: async (step) => {
      again.current = () => void run(() => step({ ours: true }));
      await step({ ours });
    },
    goOn:
      problem?.code === 'official-template-missing'
        ? {
            label: 'Go on with the built-in template',
            onClick: () => {
              chooseOurs(true);
              again.current();
            },
          }
        : undefined,
    used,
    insert: async (where, data, options) => {
      try {
        used(await session.insertTemplate(kind, where, data, options), data, options);
      } catch (error) {
        if (error instanceof InsertedProblem) used(error.inserted, data, options);
        throw error;
      }
    },
  };
};
