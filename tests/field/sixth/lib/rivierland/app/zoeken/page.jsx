import Link from "next/link";
import { PER_TIME, search } from "../../parts/pages.js";
import { Results } from "./Results.jsx";

export const metadata = { title: "Zoeken" };
const POPULAR = ["medicijnen", "hartfalen", "subsidie", "inloggen"];

export default async function Search({ searchParams }) {
  const question = String((await searchParams).q ?? "");
  const found = search(question);
  return (
    <div className="found">
      <section>
        <h1>Zoeken</h1>
        <form action="/zoeken" className="again">
          <input key={question} name="q" defaultValue={question} aria-label="Zoekwoord" />
          <button type="submit">Zoek</button>
        </form>
        {question !== "" && (
          <p role="status">
            {found.length === 0
              ? `Geen resultaten voor "${question}". Controleer de spelling of probeer een ander woord.`
              : `${found.length} resultaten voor "${question}"`}
          </p>
        )}
        <Results key={question} question={question} first={found.slice(0, PER_TIME)} total={found.length} />
      </section>
      <aside>
        <h2>Vaak gezocht</h2>
        <p className="chips">
          {POPULAR.map((one) => (
            <Link key={one} href={`/zoeken?q=${one}`}>
              {one}
            </Link>
          ))}
        </p>
        <h2>Binnenkort</h2>
        <p>Streekdag in Culemborg: schrijf de eerste donderdag van september vast op.</p>
      </aside>
    </div>
  );
}
