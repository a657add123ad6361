import type { CaseData, FieldName, GroupName, Pathway, TemplateKind } from '../../../src/template';
import type { DocumentHost, HostDocument } from '../../host';
import { PaneProblem, problemFrom } from '../../problems';
import type { DocumentView, Work } from '../../work/work';
import { caseRequest, chosenPathway } from '../files/case-request';
import { openDocumentOf } from '../open-document';
import type { FetchBeside } from '../organisation/fetch-beside';
import { officialTemplateFor } from '../organisation/organisation';
import type { Session, SessionState, TemplateOptions } from '../session';
import type { Store } from '../store';
import { InsertedProblem } from '../templates/inserted-problem';
import { upToDate } from '../up-to-date';
import { safe } from '../with-problem';
import type { Inserted } from './verify-inserted';

export interface DocumentActionsOptions {
  readonly host: DocumentHost;
  readonly work: Work;
  readonly store: Store<SessionState>;
  readonly read: () => Promise<HostDocument>;
  readonly lastRead: () => HostDocument | undefined;
  readonly check: () => Promise<void>;
  readonly addFiles: (files: readonly HostDocument[]) => Promise<void>;
  readonly fetchBeside: FetchBeside;
}

export type DocumentActions = Pick<
  Session,
  | 'carryOver'
  | 'buildTemplate'
  | 'insertTemplate'
  | 'addBlock'
  | 'setFields'
  | 'goTo'
  | 'addComments'
  | 'removeComments'
  | 'addPdfCopy'
  | 'buildBundle'
  | 'reportText'
  | 'reportFile'
  | 'annotatedCopy'
  | 'compare'
  | 'saveFile'
  | 'copyText'
>;

const pdfName = (name: string): string => `${name.replace(/\.[a-z]{3,4}$/iu, '')}.pdf`;

/** Beside the document itself, and told from it. */
const copyName = (name: string): string => name.replace(/(?:\.[a-z]{3,4})?$/iu, ' with comments$&');

/** What the labels are is much to load. */
const labelled = async (fields: readonly FieldName[]): Promise<readonly string[]> =>
  fields.length === 0 ? [] : (await import('./field-labels')).fieldLabels(fields);

/** What a person does with the open document. */
export const documentActions = (options: DocumentActionsOptions): DocumentActions => {
  const { host, work, store, read, lastRead, check, addFiles, fetchBeside } = options;

  /** What the person chose, else what the open document says; of a document that is not recognised nothing is. */
  const withPathway = (): { readonly pathway?: Pathway } => {
    const open = openDocumentOf(store.get());
    const said = open?.kind.value === 'unknown' ? undefined : open?.pathway.value;
    const pathway = chosenPathway(store.get().kept) ?? said;
    return pathway === undefined ? {} : { pathway };
  };
  const requestNow = async () => caseRequest(store.get(), store.get().hasDocument ? await read() : undefined);

  /** The report of what is on the screen; and a clipboard takes text only shortly after a click. */
  const requestShown = async () => {
    const last = lastRead();
    return last === undefined || store.get().outdated ? requestNow() : caseRequest(store.get(), last);
  };

  const built = async (kind: TemplateKind, data: CaseData | undefined, { ours = false }: TemplateOptions) => {
    const { organisation } = store.get();
    const request = {
      kind,
      ...withPathway(),
      ...(data && { data }),
      ...(organisation && { organisation: organisation.settings }),
    };
    const official = ours ? undefined : officialTemplateFor(organisation, kind);
    if (official === undefined) return { ...(await work.buildTemplate(request)), official };
    // Most organisations have no official template of their own.
    const { fromOfficial } = await import('../organisation/official-template');
    const made = await fromOfficial(official, fetchBeside, (bytes) =>
      work.buildTemplate({ ...request, official: bytes }),
    );
    return { ...made, official };
  };

  const goTo: Session['goTo'] = async (destination) => {
    const arrival = await host.goTo(destination);
    if (arrival.ok) store.set({ goneTo: { destination } });
    return arrival;
  };

  /** Definitions of templates are much to load, and needed only here. */
  const blockFor = async (group: GroupName) => {
    const { blockPlace, templateKindOf } = await import('./block-place');
    const kind = templateKindOf(openDocumentOf(store.get())?.kind.value);
    const place = kind && blockPlace(kind, group);
    if (kind === undefined || place === undefined) {
      throw new PaneProblem(
        'place-not-found',
        'The open document has no place for this; insert a template that has one first, or copy a block by hand.',
      );
    }
    const { organisation } = store.get();
    const settings = organisation && { organisation: organisation.settings };
    return { bytes: await work.buildBlock({ kind, group, ...withPathway(), ...settings }), place };
  };

  /** Only what was read back can be said to stand there; where that failed, the state says so. */
  const readBack = (): DocumentView | undefined =>
    store.get().checkProblem === undefined ? openDocumentOf(store.get()) : undefined;
  const mendInserted = async (inserted: Inserted): Promise<void> => {
    const { mendingWrite, verifyInserted } = await import('./verify-inserted');
    const before = readBack();
    const write = before && mendingWrite(before, inserted);
    if (write !== undefined) {
      await host.setFields([write]);
      await check();
    }
    const document = readBack();
    if (document !== undefined) verifyInserted(document, inserted);
  };

  return {
    carryOver: safe(async (kind) => work.carryOver({ ...(await requestNow()), kind })),
    buildTemplate: safe(async (kind, data, choice = {}) => {
      const { bytes, notFilled } = await built(kind, data, choice);
      return { name: `${kind}.docx`, bytes, notFilled: await labelled(notFilled) };
    }),
    insertTemplate: safe(async (kind, where, data, choice = {}) => {
      const { bytes, notFilled, official } = await built(kind, data, choice);
      await host.insertTemplate(bytes, where);
      await check();
      const inserted = { notFilled: await labelled(notFilled) };
      try {
        await mendInserted({ kind, where, data, ...(official && { official: { ...official, notFilled } }) });
      } catch (error) {
        throw new InsertedProblem(problemFrom(error), inserted);
      }
      return inserted;
    }),
    addBlock: safe(async (group) => {
      const { bytes, place } = await blockFor(group);
      await host.insertBlock(bytes, place);
      await check();
      const added = openDocumentOf(store.get())?.groups[group].at(-1);
      if (added !== undefined) await goTo(added.destination);
    }),
    setFields: safe(async (writes) => {
      const written = await host.setFields(writes);
      await check();
      return written;
    }),
    goTo: safe(goTo),
    addComments: safe(async (keys) => {
      const { commentsFor } = await import('./comments');
      await upToDate({ state: store.get, check });
      const { comments, without } = commentsFor(store.get().checked?.findings ?? [], keys);
      const missed = await host.addComments(comments);
      await check();
      return [...without, ...missed];
    }),
    removeComments: safe(async () => {
      const count = await host.removeComments();
      await check();
      return count;
    }),
    addPdfCopy: safe(async () => {
      const bytes = await host.pdfCopy();
      const name = pdfName((lastRead() ?? (await read())).name);
      await addFiles([{ name, bytes }]);
      return name;
    }),
    buildBundle: safe(async (draft, onProgress) =>
      work.buildBundle({ ...(await requestNow()), draft }, onProgress),
    ),
    reportText: safe(async () => work.renderReport({ ...(await requestShown()), format: 'text' })),
    reportFile: safe(async (format) => ({
      name: `cims-check-report.${format}`,
      bytes: await work.reportFile({ ...(await requestShown()), format }),
    })),
    annotatedCopy: safe(async (severities) => {
      const copy = await work.annotatedCopy({ ...(await requestNow()), severities });
      return { ...copy, name: copyName((lastRead() ?? (await read())).name) };
    }),
    compare: safe(async (earlier) => work.compare({ ...(await requestNow()), earlier })),
    saveFile: safe(host.saveFile),
    copyText: safe(host.copyText),
  };
};
