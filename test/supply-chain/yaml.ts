import type { ParserOptions } from 'prettier';
import { parsers } from 'prettier/plugins/yaml';
import { z } from 'zod';

/** YAML as plain values; every scalar is its text, because who reads it decides what it means. */
export type Yaml = string | null | readonly Yaml[] | { readonly [key: string]: Yaml };

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly children?: readonly (Node | null)[] | undefined;
}

const node: z.ZodType<Node> = z.object({
  type: z.string(),
  value: z.unknown().optional(),
  children: z.array(z.lazy(() => node.nullable())).optional(),
});

const childOf = ({ children = [] }: Node, at: number): Node | null => children[at] ?? null;
const childrenOf = ({ children = [] }: Node): readonly Node[] => children.filter((one) => one !== null);

const pairOf = (item: Node): readonly [string, Yaml] => {
  const [key, value] = [childOf(item, 0), childOf(item, 1)].map((side) =>
    plain(side === null ? null : childOf(side, 0)),
  );
  if (typeof key !== 'string') throw new Error('YAML: a key that is no text');
  return [key, value ?? null];
};

const plain = (given: Node | null): Yaml => {
  switch (given?.type) {
    case undefined:
    case 'null':
      return null;
    case 'plain':
    case 'quoteDouble':
    case 'quoteSingle':
    case 'blockLiteral':
    case 'blockFolded':
      return z.string().parse(given?.value);
    case 'mapping':
    case 'flowMapping':
      return Object.fromEntries(childrenOf(given!).map(pairOf));
    case 'sequence':
    case 'flowSequence':
      return childrenOf(given!).map((item) => plain(childOf(item, 0)));
    default:
      throw new Error(`YAML: no use for ${given?.type ?? ''}`);
  }
};

/** A file of one document. Throws for what is no YAML, and for aliases: they are not needed. */
export const parseYaml = async (text: string): Promise<Yaml> => {
  const root = node.parse(await parsers.yaml.parse(text, {} as ParserOptions));
  const [only, ...more] = childrenOf(root);
  if (only === undefined || more.length > 0) throw new Error('YAML: not one document');
  const [, body] = childrenOf(only);
  return plain(body === undefined ? null : childOf(body, 0));
};
