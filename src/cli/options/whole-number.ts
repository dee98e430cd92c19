import { OperatorError } from "../../model/operator-error.ts";

/** Reads the value of an option that is a whole number within bounds. The parser throws `OperatorError`. */
export function wholeNumber(option: string, least: number, most: number): (text: string) => number {
  return (text) => {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (number >= least && number <= most) return number;
    throw new OperatorError({
      nl: `${option} ${text}: geef een heel getal van ${least} tot en met ${most}`,
      en: `${option} ${text}: give a whole number from ${least} to ${most}`,
    });
  };
}
