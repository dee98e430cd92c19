import Link from "next/link";
import { bySlug, inSection } from "../parts/pages.js";

export default function Home() {
  const { title, html } = bySlug("index");
  return (
    <>
      <section className="hero">
        <h1>{title}</h1>
      </section>
      <div className="text" dangerouslySetInnerHTML={{ __html: html }} />
      <section className="cards">
        {inSection("nieuws")
          .slice(0, 3)
          .map((page) => (
            <article key={page.slug}>
              <small>{page.extra}</small>
              <h3>
                <Link href={`/${page.slug}`}>{page.title}</Link>
              </h3>
              <p>{page.text.slice(0, 90)}…</p>
            </article>
          ))}
      </section>
    </>
  );
}
