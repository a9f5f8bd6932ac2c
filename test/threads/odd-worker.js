/** Does what its messages say: waits so many milliseconds, ends its thread, or fails. */
export default async (messages) => {
  for (const message of messages) {
    if (message === "die") process.exit(3);
    if (message === "fail") throw new TypeError("failed in a thread");
    await new Promise((resolve) => setTimeout(resolve, message));
  }
  return messages.map((message) => `waited ${message}`);
};
