/**
 * The members of a type that is a union of texts, as a source file declares it: a type is gone where tests run, and a page
 * that lists its members has to follow it.
 *
 * @throws where the source has no such type, or one of another form.
 */
export const literalUnion = (source: string, name: string): readonly string[] => {
  const [, declared] = new RegExp(`\\btype ${name} =([^;]+);`, 'u').exec(source) ?? [];
  const members = (declared ?? '').split('|').map((member) => member.trim());
  const texts = members.filter((member) => member !== '').map((member) => /^'([^']+)'$/u.exec(member)?.[1]);
  if (texts.length === 0 || texts.includes(undefined)) throw new Error(`${name} is no union of texts`);
  return texts.filter((text) => text !== undefined);
};
