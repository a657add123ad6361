import type { Policy } from '../../../../src/policy';
import {
  copyName,
  FIELD_NAMES,
  fieldDefinition,
  fieldTag,
  groupDefinition,
  groupOf,
  type CaseData,
} from '../../../../src/template';
import type { DocumentView } from '../../../work/work';
import type { FieldWrite } from '../../../host';
import { PaneProblem } from '../../../problems';
import { openDocumentOf } from '../../../session/open-document';
import type { BuiltTemplate, Session, SessionState, TemplateOptions } from '../../../session/session';
import { upToDate } from '../../../session/up-to-date';
import { planFill, type FillByHand } from './fill-plan';

export const RECOMMENDATIONS = 'cims-recommendations';

/**
 * Where the CIMS Recommendations report is made. `insert`: into the open document, which is empty. `ask`: into one with
 * content. `fill`: the open document is one already. `file`: as a file of its own.
 */
export type MakeWay = 'insert' | 'ask' | 'fill' | 'file';

export const wayOf = (
  { capabilities, checkProblem }: SessionState,
  open: DocumentView | undefined,
): MakeWay => {
  if (open?.kind.value === RECOMMENDATIONS && capabilities.writes.length > 0) return 'fill';
  // Nobody wants a report put behind the one that it is made of, nor in its place.
  if (!capabilities.insert || open === undefined || open.kind.value === 'rcs-investigation-report')
    return 'file';
  // What could not be read again may have something in it by now.
  return open.blank && checkProblem === undefined ? 'insert' : 'ask';
};

export interface Filled {
  readonly written: number;
  readonly byHand: readonly FillByHand[];
  /** What did not come about, one sentence each. */
  readonly problems: readonly string[];
}

const freshDocument = async (session: Session): Promise<DocumentView | undefined> => {
  const state = await upToDate(session);
  return state.checkProblem === undefined ? openDocumentOf(state) : undefined;
};

/** A document of another template than ours may have no place for a block; what stands in it is filled all the same. */
const addBlocks = async (session: Session, document: DocumentView, data: CaseData, policy: Policy) => {
  for (const { group, count } of planFill(document, data, policy).blocks) {
    try {
      for (let added = 0; added < count; added += 1) await session.addBlock(group);
    } catch (error) {
      if (!(error instanceof PaneProblem && error.code === 'place-not-found')) throw error;
    }
  }
};

/** What Word did not take, for a person to write there. */
const toDo = (document: DocumentView, { tag, group, value }: FieldWrite): FillByHand => {
  const field = FIELD_NAMES.find((name) => fieldTag(name) === tag);
  const name = field && groupOf(field);
  const number =
    name === undefined
      ? -1
      : document.groups[name].findIndex(
          ({ destination: { control } }) =>
            control?.tag === group?.tag && control?.occurrence === group?.occurrence,
        );
  const copy = name && document.groups[name][number];
  const at = field && (copy?.fields ?? document.fields)[field]?.destination;
  const suffix = name && copy ? ` (${copyName(name, number + 1)})` : '';
  return {
    label: `${field === undefined ? tag : fieldDefinition(field).label}${suffix}`,
    text: value,
    because: 'not-taken',
    ...(at && { at }),
  };
};

/**
 * Fills the empty fields of the open document, and those others whose key the person chose to overwrite. Blocks that
 * are lacking are added first.
 */
export const fillOpenDocument = async (
  session: Session,
  data: CaseData,
  policy: Policy,
  overwrite: ReadonlySet<string>,
): Promise<Filled> => {
  const before = await freshDocument(session);
  if (before !== undefined) await addBlocks(session, before, data, policy);
  const document = await freshDocument(session);
  if (document === undefined)
    return { written: 0, byHand: [], problems: ['The document could not be read again.'] };
  const plan = planFill(document, data, policy);
  const chosen = plan.conflicts.filter(({ key }) => overwrite.has(key)).map(({ write }) => write);
  const writes = [...plan.writes, ...chosen];
  const results = writes.length === 0 ? [] : await session.setFields(writes);
  const lacking = plan.blocks.map(
    ({ group, count }) =>
      `${count === 1 ? 'One block' : `${count} blocks`} for ${groupDefinition(group).plural.toLowerCase()} could not be added.`,
  );
  const refused = results.filter(({ problem }) => problem !== undefined);
  const problems = refused.flatMap(({ problem }) => problem?.sentence ?? []);
  return {
    written: results.length - refused.length,
    byHand: [...plan.byHand, ...refused.map(({ write }) => toDo(document, write))],
    problems: [...lacking, ...new Set(problems)],
  };
};

export interface HandedOver {
  readonly file: BuiltTemplate;
  readonly started: boolean;
}

/** Builds the report as a file and hands it over; call it from a click. */
export const makeFile = async (
  session: Session,
  data: CaseData,
  options: TemplateOptions,
): Promise<HandedOver> => {
  const file = await session.buildTemplate(RECOMMENDATIONS, data, options);
  return { file, started: (await session.saveFile(file)) === 'started' };
};
