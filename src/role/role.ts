/** What a clause of an answer does, by what the answer is. A clause may do several things, or none of these. */
export const ROLES = {
  /** To a friend who is to speak as a guest. `benefit-first`: where a new benefit begins. */
  friend: ["invite", "event", "benefit", "benefit-first", "worry", "worry-other", "answer", "cheer", "brush"],
  /** To a boss who is to look at a report. `other-reader`: says that somebody else is to. */
  superior: ["report", "ask", "analysis", "presentation", "other-reader"],
  /** Of a character. `trait-first`: where a new feature begins. */
  portrait: ["trait", "trait-first"],
} as const;

export type Genre = keyof typeof ROLES;
export type Role = (typeof ROLES)[Genre][number];

/** Whether clauses of a genre may do that. */
export const isRoleOf = <Of extends Genre>(genre: Of, role: Role): role is (typeof ROLES)[Of][number] =>
  (ROLES[genre] as readonly Role[]).includes(role);
