import Link from "next/link";
import { notFound } from "next/navigation";
import { bySlug, inSection, sectionTitle } from "../../parts/pages.js";

export async function generateMetadata({ params }) {
  const slug = (await params).slug.join("/");
  return { title: bySlug(slug)?.title ?? sectionTitle(slug) };
}

export default async function Page({ params }) {
  const { slug } = await params;
  const page = bySlug(slug.join("/"));
  if (page !== undefined) return <One page={page} section={slug.length > 1 ? slug[0] : undefined} />;
  if (slug.length > 1 || sectionTitle(slug[0]) === undefined) notFound();
  return <All section={slug[0]} />;
}

function One({ page, section }) {
  const others =
    section === undefined
      ? []
      : inSection(section)
          .filter(({ slug }) => slug !== page.slug)
          .slice(0, 3);
  return (
    <article className="text">
      <p className="path">
        <Link href="/">Home</Link>
        {section && (
          <>
            {" "}
            › <Link href={`/${section}`}>{sectionTitle(section)}</Link>
          </>
        )}{" "}
        › {page.title}
      </p>
      <h1>{page.title}</h1>
      {page.extra && <p className="meta">{page.extra}</p>}
      <div dangerouslySetInnerHTML={{ __html: page.html }} />
      {others.length > 0 && (
        <aside>
          <h2>Lees ook</h2>
          <ul>
            {others.map((one) => (
              <li key={one.slug}>
                <Link href={`/${one.slug}`}>{one.title}</Link>
              </li>
            ))}
          </ul>
        </aside>
      )}
    </article>
  );
}

function All({ section }) {
  return (
    <>
      <h1>{sectionTitle(section)}</h1>
      <section className="cards">
        {inSection(section).map((page) => (
          <article key={page.slug}>
            <small>{page.extra}</small>
            <h3>
              <Link href={`/${page.slug}`}>{page.title}</Link>
            </h3>
            <p>{page.text.slice(0, 110)}…</p>
          </article>
        ))}
      </section>
    </>
  );
}
