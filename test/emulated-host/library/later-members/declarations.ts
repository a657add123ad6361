import type { WordApiVersion } from '../../transports/requirement-sets';

/** A member as the library would declare it. On the wire it has its own name in PascalCase. */
export type MemberDeclaration =
  | { readonly is: 'scalar'; readonly writable?: true }
  | { readonly is: 'object'; readonly type: string; readonly collection?: true }
  | {
      readonly is: 'method';
      /** The class of the object it gives; without one it gives a `ClientResult`. */
      readonly gives?: string;
      readonly collection?: true;
      /** It changes nothing, so that its object stays valid after the request. */
      readonly reads?: true;
      /** It was there in WordApi 1.3 and only takes more from this set on. */
      readonly widened?: true;
    }
  | { readonly is: 'event'; readonly name: string; readonly type: number };

export interface TypeDeclaration {
  /** The class of its items, where it is a collection. */
  readonly collectionOf?: string;
  /** Its items are found again by their id with `getItem`; else by their position. */
  readonly indexed?: true;
  readonly members: Readonly<Record<string, MemberDeclaration>>;
}

/**
 * What one requirement set above WordApi 1.3 brings and the library of 2022 has not. Only data: the same goes into a
 * page of a browser.
 */
export interface LaterMembers {
  readonly set: WordApiVersion;
  readonly types?: Readonly<Record<string, TypeDeclaration>>;
  /** Members of classes that are there already; one that is there too is replaced. */
  readonly members: Readonly<Record<string, Readonly<Record<string, MemberDeclaration>>>>;
  readonly enums?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const scalar: MemberDeclaration = { is: 'scalar' };
export const writable: MemberDeclaration = { is: 'scalar', writable: true };
export const property = (type: string): MemberDeclaration => ({ is: 'object', type });
export const collectionProperty = (type: string): MemberDeclaration => ({
  is: 'object',
  type,
  collection: true,
});
/** A method that changes the document, and gives an object that is valid until the next request. */
export const makes = (gives: string): MemberDeclaration => ({ is: 'method', gives });
export const finds = (gives: string): MemberDeclaration => ({ is: 'method', gives, reads: true });
export const lists = (gives: string): MemberDeclaration => ({
  is: 'method',
  gives,
  collection: true,
  reads: true,
});
export const reads: MemberDeclaration = { is: 'method', reads: true };
export const changes: MemberDeclaration = { is: 'method' };
