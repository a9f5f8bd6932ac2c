/** What a clause of a letter does. A clause may do several things, or none of these. */
export const ROLES = {
  /** To a friend who is to speak as a guest. `benefit-first`: where a new benefit begins. */
  friend: ["invite", "event", "benefit", "benefit-first", "worry", "worry-other", "answer", "cheer", "brush"],
  /** To a boss who is to look at a report. */
  superior: ["report", "ask", "analysis", "presentation"],
} as const;

export type Reader = keyof typeof ROLES;
export type Role = (typeof ROLES)[Reader][number];

/** Whether letters to a reader may do that. */
export const isRoleOf = <Of extends Reader>(reader: Of, role: Role): role is (typeof ROLES)[Of][number] =>
  (ROLES[reader] as readonly Role[]).includes(role);
