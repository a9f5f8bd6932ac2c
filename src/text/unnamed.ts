/** What opens a group that captures, and its name; escapes and classes are passed over. */
const GROUP = /\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?<([a-z]\w*)>|(\?)?)/gsu;

/** The source of a pattern of which no group has a name. */
export interface Unnamed {
  readonly source: string;
  /** The name of each group by its number; 0 is the whole match. */
  readonly names: readonly (string | undefined)[];
}

/**
 * Takes the names off a pattern's groups. At each match of one with names, all of them are put into an object, which
 * takes longer than the match where there are dozens.
 */
export const withoutNames = ({ source }: RegExp): Unnamed => {
  const names: (string | undefined)[] = [undefined];
  const plain = source.replace(
    GROUP,
    (part: string, name: string | undefined, special: string | undefined) => {
      if (part[0] !== "(" || special !== undefined) return part;
      names.push(name);
      return "(";
    },
  );
  return { source: plain, names };
};
