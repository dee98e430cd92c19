import Link from "next/link";
import { Consent } from "../parts/Consent.jsx";
import { Header } from "../parts/Header.jsx";
import "./site.css";

export const metadata = { title: { default: "Zorgtechniek Rivierland", template: "%s | Zorgtechniek Rivierland" } };

export default function Layout({ children }) {
  return (
    <html lang="nl">
      <body>
        <Header />
        <main>{children}</main>
        <footer>
          <div>
            <strong>Zorgtechniek Rivierland</strong>
            <p>Boven de bibliotheek in Tiel</p>
          </div>
          <nav aria-label="Voet">
            <Link href="/vragen">Veelgestelde vragen</Link>
            <Link href="/colofon">Colofon</Link>
            <Link href="/privacy">Privacy en cookies</Link>
            <a href="https://www.rijksoverheid.nl/">Rijksoverheid</a>
            <Consent />
          </nav>
        </footer>
      </body>
    </html>
  );
}
