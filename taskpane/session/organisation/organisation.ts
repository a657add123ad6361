import type { OfficialTemplate } from '../../../src/policy';
import type { TemplateKind } from '../../../src/template';
import type { Organisation } from '../../work/work';

export type { Organisation } from '../../work/work';

/** The official template that the organisation's file names for a kind of document; undefined where it names none. */
export const officialTemplateFor = (
  organisation: Organisation | undefined,
  kind: TemplateKind,
): OfficialTemplate | undefined => organisation?.settings.templates?.find((each) => each.kind === kind);
