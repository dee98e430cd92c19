// Writes a one-page PDF with a title and lines of text: pdf.mjs FILE TITLE LINE...
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const [file, title, ...lines] = process.argv.slice(2);
const shown = (text) => `(${text.replace(/[\\()]/g, "\\$&")}) Tj`;
const content = `BT /F1 20 Tf 60 770 Td ${shown(title)} /F1 12 Tf 0 -20 Td ${lines.map((line) => `0 -18 Td ${shown(line)}`).join(" ")} ET`;
const objects = [
  "<< /Type /Catalog /Pages 2 0 R >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
];
let pdf = "%PDF-1.4\n";
const places = objects.map((object, at) => {
  const place = pdf.length;
  pdf += `${at + 1} 0 obj\n${object}\nendobj\n`;
  return String(place).padStart(10, "0");
});
const table = pdf.length;
pdf += `xref\n0 6\n0000000000 65535 f \n${places.map((place) => `${place} 00000 n \n`).join("")}trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, pdf, "latin1");
