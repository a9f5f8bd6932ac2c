/** Freezes plain data to its depth and returns it. */
export const deepFreeze = <Data>(data: Data): Data => {
  if (typeof data === "object" && data !== null && !Object.isFrozen(data)) {
    Object.freeze(data);
    for (const value of Object.values(data)) deepFreeze(value);
  }
  return data;
};
