/** Kept in the isolated world of the page, which no script of the page sees. */
interface Ears {
  clicksHeard?: number;
}

/** Runs inside the page: counts from now on the clicks of a person, or of one who clicks like a person. */
export function listenForClicks(_: null): void {
  const ears = globalThis as Ears;
  if (ears.clicksHeard === undefined) document.addEventListener("click", hear, true);
  ears.clicksHeard = 0;

  function hear({ isTrusted }: Event): void {
    if (isTrusted) ears.clicksHeard = (ears.clicksHeard ?? 0) + 1;
  }
}

/** Runs inside the page: the clicks since `listenForClicks`; none in another document. */
export function clicksHeard(_: null): number {
  return (globalThis as Ears).clicksHeard ?? 0;
}
