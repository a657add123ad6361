import type { CaseData } from '../case-data';
import { isChoiceListName } from '../../policy';
import { isGroupItem, type Condition, type FieldItem, type TemplateDefinition } from '../definition';
import { dictionaryChoices, fieldDefinition, groupOf, type FieldName, type GroupName } from '../dictionary';
import { problem, schemaProblems, type Problem } from './problems';
import { caseSchema, templateSchema } from './schemas';

type Report = (path: readonly PropertyKey[], message: string) => void;

const checkCondition = (
  condition: Condition | undefined,
  path: readonly PropertyKey[],
  report: Report,
): void => {
  if (condition === undefined || !('field' in condition)) return;
  const { kind, choices: list } = fieldDefinition(condition.field);
  if (kind !== 'choice' || list === undefined) {
    report([...path, 'field'], 'is not a field in which something is chosen, so nothing can turn on it');
  } else if (
    !isChoiceListName(list) &&
    !dictionaryChoices(list).some((choice) => choice.id === condition.is)
  ) {
    report([...path, 'is'], `is not a choice of ${condition.field}`);
  }
};

const checkFields = (
  items: readonly { readonly item: FieldItem; readonly path: readonly PropertyKey[] }[],
  group: GroupName | undefined,
  report: Report,
): void => {
  const seen = new Set<FieldName>();
  items.forEach(({ item, path }, index) => {
    if (groupOf(item.field) !== group)
      report(
        [...path, 'field'],
        group === undefined ? 'belongs inside its group' : `is not a field of ${group}`,
      );
    if (seen.has(item.field)) report([...path, 'field'], 'stands here twice');
    seen.add(item.field);
    if (item.beside !== undefined && items[index + 1]?.item.field !== item.beside)
      report([...path, 'beside'], 'must be the field of the next item');
    checkCondition(item.when, [...path, 'when'], report);
  });
};

const checkDefinition = (definition: TemplateDefinition, report: Report): void => {
  const names = new Set<string>();
  definition.sections.forEach((section, s) => {
    const path = ['sections', s];
    if (names.has(section.name)) report([...path, 'name'], 'is the name of an earlier section as well');
    names.add(section.name);
    checkCondition(section.when, [...path, 'when'], report);
    const items = section.items.map((item, i) => ({ item, path: [...path, 'items', i] }));
    for (const { item, path: itemPath } of items) {
      if (!isGroupItem(item)) continue;
      checkCondition(item.when, [...itemPath, 'when'], report);
      const fields = item.fields.map((field, f) => ({ item: field, path: [...itemPath, 'fields', f] }));
      checkFields(fields, item.group, report);
    }
    const single = items.flatMap(({ item, path: at }) => (isGroupItem(item) ? [] : [{ item, path: at }]));
    checkFields(single, undefined, report);
  });
};

/** The definition is there exactly when there are no problems. */
export interface ParsedDefinition {
  readonly definition?: TemplateDefinition;
  readonly problems: readonly Problem[];
}

/** The case is there exactly when there are no problems. */
export interface ParsedCase {
  readonly data?: CaseData;
  readonly problems: readonly Problem[];
}

const collect = (input: unknown, check: (report: Report) => void): readonly Problem[] => {
  const problems: Problem[] = [];
  check((path, message) => problems.push(problem(input, path, message)));
  return problems;
};

/** Reads a template definition that somebody wrote (parsed JSON). Problems are named by path and value. */
export const parseTemplateDefinition = (input: unknown): ParsedDefinition => {
  const parsed = templateSchema.safeParse(input);
  if (!parsed.success) return { problems: schemaProblems(parsed.error, input) };
  const definition = parsed.data as TemplateDefinition;
  const problems = collect(input, (report) => checkDefinition(definition, report));
  return problems.length > 0 ? { problems } : { definition, problems };
};

const checkCase = (data: CaseData, report: Report): void => {
  for (const field of Object.keys(data.fields) as FieldName[]) {
    const group = groupOf(field);
    if (group !== undefined) report(['fields', field], `belongs under groups, in a copy of ${group}`);
  }
  for (const [group, copies] of Object.entries(data.groups) as [GroupName, CaseData['groups'][GroupName]][]) {
    copies?.forEach((copy, index) => {
      for (const field of Object.keys(copy) as FieldName[])
        if (groupOf(field) !== group) report(['groups', group, index, field], `is not a field of ${group}`);
    });
  }
};

/** Reads a case that somebody wrote or that a bundle holds (parsed JSON). Problems are named by path and value. */
export const parseCaseData = (input: unknown): ParsedCase => {
  const parsed = caseSchema.safeParse(input);
  if (!parsed.success) return { problems: schemaProblems(parsed.error, input) };
  const data = { fields: parsed.data.fields, groups: parsed.data.groups } as CaseData;
  const problems = collect(input, (report) => checkCase(data, report));
  return problems.length > 0 ? { problems } : { data, problems };
};
