/** The version of this package; a test holds it to package.json. */
export const VERSION = "0.1.0";
/** What scored: engines of one name and version give one result. */
export const ENGINE = `canto-qualify@${VERSION}`;
