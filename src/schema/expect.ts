import { z } from "zod";

/**
 * Parts of schemas that say what they expect: the error of each is the phrase that `toIssues` puts after "expected".
 */

/** An object that knows its keys and says so when it meets another. */
export const strict = <Shape extends z.ZodRawShape>(what: string, shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys" ? `only ${Object.keys(shape).join(", ")}` : `an object: ${what}`,
  });

export const text = (what: string, longest: number) => {
  const error = `text: ${what}, at most ${longest} characters`;
  return z.string({ error }).max(longest, { error });
};

export const name = (what: string) => {
  const error = `text: ${what}, 1 to 200 characters`;
  return z.string({ error }).min(1, { error }).max(200, { error });
};

/** -0 is read as 0: it would come back in a result, and JSON does not keep it. */
export const number = (what: string, least: number, most: number) => {
  const error = `a number from ${least} to ${most}: ${what}`;
  return z
    .number({ error })
    .min(least, { error })
    .max(most, { error })
    .overwrite((value) => value + 0);
};

export const oneOf = <const Values extends readonly string[]>(values: Values) =>
  z.enum(values, { error: `one of ${values.join(", ")}` });

export const list = <Item extends z.ZodType>(what: string, item: Item, longest = 1_000) => {
  const error = `a list of at most ${longest}: ${what}`;
  return z.array(item, { error }).max(longest, { error });
};

export const either = <A extends z.ZodType, B extends z.ZodType>(a: A, b: B, what: string) =>
  z.union([a, b], { error: what });

/** A problem at a place inside what is checked. */
export const complain = (context: z.RefinementCtx, path: (string | number)[], expected: string): void =>
  context.addIssue({ code: "custom", path, message: expected });

/** Complains of each that has the id of an earlier one. */
export const differ = (entries: readonly { readonly id: string }[], context: z.RefinementCtx): void => {
  for (const [i, { id }] of entries.entries())
    if (entries.findIndex((other) => other.id === id) < i) complain(context, [i, "id"], "an id of its own");
};
