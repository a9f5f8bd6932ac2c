/** What opens a group that captures, and its name; escapes and classes are passed over. */
const GROUP = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?<([a-z]\w*)>|(\?)?)/gsu;

/** A pattern of which no group has a name, and the names that they had. */
export interface Unnamed {
  readonly one: RegExp;
  /** The same, global. */
  readonly all: RegExp;
  /** The name of each group by its number. */
  readonly names: readonly (string | undefined)[];
}

/**
 * Takes the names off a pattern's groups. At each match of one with names, all of them are put into an object, which
 * takes longer than the match where there are dozens.
 */
export const unnamed = ({ source, flags }: RegExp): Unnamed => {
  const names: (string | undefined)[] = [undefined];
  const plain = source.replace(
    GROUP,
    (part: string, name: string | undefined, special: string | undefined) => {
      if (part[0] !== "(" || special) return part;
      names.push(name);
      return "(";
    },
  );
  return { one: new RegExp(plain, flags), all: new RegExp(plain, `${flags}g`), names };
};
