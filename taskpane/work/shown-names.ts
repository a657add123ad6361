const ENDING = /\.[^.\s]{1,5}$/u;

const numbered = (name: string, number: number): string => {
  const [ending = ''] = ENDING.exec(name) ?? [];
  return `${name.slice(0, name.length - ending.length)} (${String(number)})${ending}`;
};

/**
 * What each file of a case is called, so that no two have one name: a second “report.docx” is “report (2).docx”. A
 * name that is the only one of its kind stays as it is.
 */
export const shownNames = (names: readonly string[]): readonly string[] => {
  const given = new Set(names);
  const used = new Set<string>();
  return names.map((name) => {
    let shown = name;
    for (let number = 2; used.has(shown) || (shown !== name && given.has(shown)); number += 1)
      shown = numbered(name, number);
    used.add(shown);
    return shown;
  });
};
