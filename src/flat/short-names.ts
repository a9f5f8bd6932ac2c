import { hashOf } from "../similarity/hash.js";

/** Ids that are told from their snake_case form: platform-writing, professionalEmail. */
const PLAIN = /^[a-z][a-z0-9]*(?:(?:[-_][a-z0-9]+)*|(?:[A-Z][a-z0-9]*)*)$/u;

const snake = (id: string): string =>
  id.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`).replaceAll("-", "_");

const HASH_LENGTH = 7;
/** 32 bits in base 36. */
const hash = (text: string): string => hashOf(text).toString(36).padStart(HASH_LENGTH, "0");

/** What can be kept of an id that is too long or in another script, before a hash of the whole. */
const beginningOf = (id: string, room: number): string =>
  id
    .slice(0, 4 * room)
    .replace(/(?<=[a-z0-9])(?=[A-Z])/gu, "_")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "_")
    .replace(/^_+/u, "")
    .slice(0, room)
    .replace(/(?<!_)_+$/u, "") || "x";

/**
 * A snake_case name for each id, of at most `room` characters, no two the same. It depends on the id alone, but where
 * two would have the same name: then the later one takes a hash.
 *
 * @param room at least 10
 */
export const shortNames = (ids: readonly string[], room: number): ReadonlyMap<string, string> => {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const id of ids) {
    if (names.has(id)) continue;
    const plain = snake(id);
    let name = PLAIN.test(id) && plain.length <= room ? plain : "";
    for (let attempt = 0; name === "" || taken.has(name); attempt += 1) {
      const salt = attempt === 0 ? "" : `\n${attempt}`;
      name = `${beginningOf(id, room - HASH_LENGTH - 1)}_${hash(id + salt)}`;
    }
    names.set(id, name);
    taken.add(name);
  }
  return names;
};
