/** A text from elsewhere as it may be sent to a terminal. */
export { printable } from "../report/printable.ts";
