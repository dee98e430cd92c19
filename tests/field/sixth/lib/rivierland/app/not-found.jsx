export default function Missing() {
  return <h1>Deze pagina bestaat niet (meer)</h1>;
}
