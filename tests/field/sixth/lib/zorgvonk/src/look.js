import { css } from "lit";

export const look = css`
  header { background: #c8553d; padding: 1rem 2rem; display: flex; gap: 2rem; align-items: baseline; }
  header a { color: #fff; text-decoration: none; }
  nav { display: flex; gap: 1.2rem; }
  .here { border-bottom: 2px solid #fff; }
  .brand { font-size: 1.5rem; font-weight: bold; }
  main { max-width: 60rem; margin: 0 auto; padding: 1rem 2rem; min-height: 60vh; }
  .lead { font-size: 1.2rem; }
  input { font: inherit; width: 100%; padding: .8rem; border: 2px solid #c8553d; border-radius: 8px; box-sizing: border-box; }
  .grid { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem; }
  .card { background: #fff; border-radius: 10px; padding: 1.2rem; min-height: 9rem; box-shadow: 0 1px 6px #0002; }
  .card h3 { margin: 0; }
  .count { color: #776; }
  .end { min-height: 2rem; text-align: center; }
  footer { padding: 2rem; text-align: center; color: #776; }
`;
