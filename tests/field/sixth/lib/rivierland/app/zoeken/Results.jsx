"use client";

import Link from "next/link";
import { useState } from "react";

export function Results({ question, first, total }) {
  const [shown, setShown] = useState(first);

  async function more() {
    const answer = await fetch(`/api/zoeken?q=${encodeURIComponent(question)}&vanaf=${shown.length}`);
    setShown([...shown, ...(await answer.json())]);
  }

  return (
    <>
      <ol className="hits">
        {shown.map(({ slug, title, intro }) => (
          <li key={slug}>
            <Link href={`/${slug}`}>{title}</Link>
            <p>{intro}…</p>
          </li>
        ))}
      </ol>
      {shown.length < total && (
        <button type="button" onClick={more}>
          Toon meer resultaten
        </button>
      )}
    </>
  );
}
